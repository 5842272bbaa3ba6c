// Joins a template to the headings of a user's table: which of its columns are there, and the scorecard for those.

import { metricTypeOf } from '../metric-types/registry';
import { COMMON_OPTIONS, type MetricOptions } from '../scorecard/options';
import { conditionsOf, isResultSubject, type Rule } from '../scorecard/rules';
import type { Metric, Scorecard } from '../scorecard/scorecard';
import { type Cell, matchKey } from '../values/cell';
import { matchDerived, type TabHeadings } from './match-derived';
import { matchHeadings } from './match-headings';
import type { Template } from './template';

export interface TemplateMatch {
  readonly template: Template;
  /** The template with the user's headings, without the metrics and rules whose columns are lacking. */
  readonly scorecard: Scorecard;
  /** Columns that the template reads, by its own headings. */
  readonly columns: readonly string[];
  /** How many of them the table has. */
  readonly found: number;
  /** Those that it lacks. */
  readonly lacking: readonly string[];
  /** Names of metrics that are left out, for want of columns. */
  readonly leftOut: readonly string[];
}

/**
 * @param tabs other tabs, for columns that are calculated from them
 * @returns a scorecard that may be without any metric: look at `found`
 */
export function matchTemplate(
  template: Template,
  headings: readonly Cell[],
  tabs: readonly TabHeadings[] = [],
): TemplateMatch {
  const { scorecard } = template;
  const columns = templateColumns(scorecard);
  const { valueColumn, segmentColumn: segments } = scorecard.settings;
  const own = matchHeadings(
    template.synonyms,
    [...columns, ...(valueColumn === undefined ? [] : [valueColumn])],
    headings,
  );
  const derivedColumns = matchDerived(template, (heading) => own.has(matchKey(heading)), tabs);
  const places = new Map([
    ...own,
    ...derivedColumns.map(({ heading }): [string, string] => [matchKey(heading), heading]),
  ]);
  const usersHeading = (own: string | undefined) => places.get(matchKey(own ?? ''));
  const segmentColumn = usersHeading(segments);
  const inPlay = <Row extends { readonly segment: string | undefined }>(rows: readonly Row[]) =>
    rows.filter((row) => row.segment === undefined || segmentColumn !== undefined);
  const metrics = inPlay(scorecard.metrics).flatMap((metric) => matchMetric(metric, usersHeading) ?? []);
  const names = new Set(metrics.map((metric) => matchKey(metric.name)));
  return {
    template,
    scorecard: {
      ...scorecard,
      settings: {
        ...scorecard.settings,
        valueColumn: usersHeading(valueColumn),
        segmentColumn,
      },
      metrics,
      derivedColumns,
      dimensions: inPlay(scorecard.dimensions).filter(({ name }) =>
        metrics.some((metric) => matchKey(metric.dimension ?? '') === matchKey(name)),
      ),
      bands: inPlay(scorecard.bands),
      rules: scorecard.rules.flatMap((rule) => matchRule(rule, scorecard, names, usersHeading)),
      plays: scorecard.plays.filter((play) => names.has(matchKey(play.metric))),
    },
    columns,
    found: columns.filter((column) => places.has(matchKey(column))).length,
    lacking: columns.filter((column) => !places.has(matchKey(column))),
    leftOut: [...new Set(scorecard.metrics.map(({ name }) => name))].filter(
      (name) => !names.has(matchKey(name)),
    ),
  };
}

/** Headings of all columns that a scorecard reads, each once: of metrics, options, rules, and the segment. */
function templateColumns({ metrics, rules, settings }: Scorecard): string[] {
  const names = new Set(metrics.map((metric) => matchKey(metric.name)));
  const headings = [
    ...(settings.segmentColumn === undefined ? [] : [settings.segmentColumn]),
    ...metrics.flatMap((metric) => [
      ...metric.columns,
      ...Object.values(optionColumns(metric.type, metric.options)),
    ]),
    ...rules.flatMap((rule) => [
      ...conditionsOf(rule).flatMap(({ subject }) =>
        names.has(matchKey(subject)) || isResultSubject(subject) ? [] : [subject],
      ),
      ...(rule.until !== undefined && 'column' in rule.until ? [rule.until.column] : []),
    ]),
  ].filter((heading) => heading !== '');
  return headings.filter(
    (heading, index) => headings.findIndex((other) => matchKey(other) === matchKey(heading)) === index,
  );
}

/** Options that name a column, with the heading each names. */
function optionColumns(type: string, options: MetricOptions): Record<string, string> {
  const specs = [...(metricTypeOf(type)?.options ?? []), ...COMMON_OPTIONS];
  return Object.fromEntries(
    specs.flatMap(({ key, kind }) => {
      const value = options[key];
      return kind === 'column' && typeof value === 'string' ? [[key, value] as const] : [];
    }),
  );
}

type UsersHeading = (own: string) => string | undefined;

/** @returns undefined where a column is lacking that the metric cannot do without */
function matchMetric(metric: Metric, usersHeading: UsersHeading): Metric | undefined {
  const type = metricTypeOf(metric.type);
  const columns = metric.columns.flatMap((column) => usersHeading(column) ?? []);
  if (columns.length === 0 || (type?.ordered !== undefined && columns.length < metric.columns.length))
    return undefined;
  const named = optionColumns(metric.type, metric.options);
  const found = Object.fromEntries(
    Object.entries(named).flatMap(([key, own]) => {
      const heading = usersHeading(own);
      return heading === undefined ? [] : [[key, heading] as const];
    }),
  );
  const lacksOwn = type?.options.some(({ key }) => key in named && !(key in found)) ?? false;
  if (lacksOwn) return undefined;
  const { expires, dated, ...rest } = metric.options;
  const dating: MetricOptions =
    'dated' in found && expires !== undefined && dated !== undefined ? { expires, dated } : {};
  return { ...metric, columns, options: { ...rest, ...dating, ...found } };
}

function matchRule(
  rule: Rule,
  scorecard: Scorecard,
  metrics: ReadonlySet<string>,
  usersHeading: UsersHeading,
): Rule[] {
  const usersSubject = (subject: string): string | undefined => {
    const isMetric = scorecard.metrics.some((metric) => matchKey(metric.name) === matchKey(subject));
    if (isMetric) return metrics.has(matchKey(subject)) ? subject : undefined;
    return isResultSubject(subject) ? subject : usersHeading(subject);
  };
  const wanted = conditionsOf(rule);
  const [first, ...and] = wanted.flatMap(({ subject: own, is }) => {
    const subject = usersSubject(own);
    return subject === undefined ? [] : [{ subject, is }];
  });
  if (first === undefined || and.length + 1 < wanted.length) return [];
  const matched: Rule = { ...rule, ...first, ...(and.length > 0 && { and }) };
  if (rule.until === undefined || 'day' in rule.until) return [matched];
  const column = usersHeading(rule.until.column);
  return column === undefined ? [] : [{ ...matched, until: { column } }];
}
