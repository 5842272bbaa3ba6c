// The scorecard as one statement for a database: the same scores, bands, coverage and points as in Sheets, over any number of accounts.

import { metricTypeOf } from '../metric-types/registry';
import { NOT_ENOUGH_DATA } from '../scorecard/band';
import { errorAt, type Placed, warningAt } from '../scorecard/issue';
import { COMMON_OPTIONS, textOption } from '../scorecard/options';
import { conditionsOf, isResultSubject } from '../scorecard/rules';
import type { Metric, Scorecard } from '../scorecard/scorecard';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { planScoring, type ScoringPlan, type SegmentPlan } from '../scoring/plan-scoring';
import { matchKey, shortText } from '../values/cell';
import type { CellPlace } from '../values/cell-place';
import type { CivilDay } from '../values/civil-day';
import {
  type ColumnReader,
  columnReader,
  type Report,
  type SqlTableColumn,
  typedCell,
} from './column-reader';
import type { SqlDialect } from './dialect';
import { bandSql, lossSteps, pointsOf } from './loss-steps';
import { AS_OF, metricSteps, type StepContext } from './metric-steps';
import { ruleSteps } from './rule-steps';
import { roundedSql, scoreSteps } from './score-steps';
import type { SqlProblem } from './sql-problems';
import { type SqlStep, stepText } from './step';

export type SqlIssue = Placed<SqlProblem>;

/** The day of scoring: a fixed one, or the day on which the statement runs in a time zone. */
export type SqlDay = { readonly day: CivilDay } | { readonly timeZone: string };

export interface SqlRequest {
  readonly scorecard: Scorecard;
  readonly dialect: SqlDialect;
  /** What is selected from: a quoted name, or a function that reads a file. */
  readonly from: string;
  /** Heading of the column that identifies an account. */
  readonly key: string;
  readonly asOf: SqlDay;
  /** The columns of the table; undefined where they are not known, and are taken to be as the scorecard needs them. */
  readonly columns: readonly SqlTableColumn[] | undefined;
  readonly version: string;
  /** Where the cells of the scorecard are. */
  readonly places?: Pick<ParsedScorecard, 'metricPlace' | 'rulePlace' | 'settingPlace'>;
}

export interface CompiledSql {
  /** Undefined when there is an error among the issues. */
  readonly text: string | undefined;
  readonly issues: readonly SqlIssue[];
}

/** The scores are right without them. */
const LEFT_OUT: readonly SqlProblem['code'][] = [
  'sql-rule-without-column',
  'sql-watermelon-left-out',
  'sql-time-flag-left-out',
];

export function compileSql(request: SqlRequest): CompiledSql {
  const issues: SqlIssue[] = [];
  const add = (place: CellPlace | undefined, problem: SqlProblem) => {
    const issue = LEFT_OUT.includes(problem.code) ? warningAt(place, problem) : errorAt(place, problem);
    if (!issues.some((each) => JSON.stringify(each) === JSON.stringify(issue))) issues.push(issue);
  };
  if (request.scorecard.settings.watermelon)
    add(request.places?.settingPlace('Watermelon'), { code: 'sql-watermelon-left-out' });
  const text = statement(request, add);
  return { text: issues.every(({ severity }) => severity !== 'error') ? text : undefined, issues };
}

type AddIssue = (place: CellPlace | undefined, problem: SqlProblem) => void;

function statement(request: SqlRequest, add: AddIssue): string {
  const { scorecard, dialect, columns, places } = request;
  const plan = planScoring(
    scorecard,
    columns?.map(({ heading }) => heading) ?? headingsOf(scorecard, request.key),
  );
  const reader = columnReader(dialect);
  const cell = cellFinder(request, reader);
  const parts = segmentsOf(plan);
  const outputs = outputColumns(plan, parts);
  const bodies = parts.map(({ plan: part, prefix }) => {
    const context: StepContext = {
      plan: part,
      dialect,
      cell,
      reportMetric: (metric, heading) => (problem) => add(places?.metricPlace(metric, heading), problem),
      reportRule: (rule, heading) => (problem) => add(places?.rulePlace(rule, heading), problem),
    };
    return segmentBody(context, prefix, outputs);
  });
  const segment = segmentCell(plan, scorecard, cell, (problem) =>
    add(places?.settingPlace('Segment column'), problem),
  );
  const filters = parts.map(({ plan: part, prefix }) => segmentFilter(part, prefix, parts, segment));
  const key = columns === undefined ? request.key : columnNamed(columns, request.key)?.heading;
  if (key === undefined) add(undefined, { code: 'sql-column-missing', heading: request.key });
  const input = [
    '-- The columns that the scorecard reads. A blank is NULL, and so is what is no value.',
    'input AS (',
    '  SELECT',
    `    ${dialect.identifier(key ?? request.key)} AS account,`,
    `    ${'day' in request.asOf ? `DATE '${request.asOf.day}'` : dialect.today(request.asOf.timeZone)} AS ${AS_OF}${reader.lines().length === 0 ? '' : ','}`,
    reader
      .lines()
      .map((line) => `    ${line}`)
      .join(',\n'),
    `  FROM ${request.from}`,
    ')',
  ].join('\n');
  const steps = [
    input,
    ...bodies.flatMap((body, at) => [
      ...(filters[at]?.step ?? []),
      ...body.steps(filters[at]?.from ?? 'input'),
    ]),
  ];
  return [
    header(request, reader),
    `WITH\n${steps.join(',\n')}`,
    bodies.map((body) => body.select).join('\nUNION ALL\n'),
    '',
  ].join('\n');
}

function header({ scorecard, dialect, version, asOf, key }: SqlRequest, reader: ColumnReader): string {
  const name = scorecard.settings.name === '' ? 'Health scorecard' : shortText(scorecard.settings.name);
  return [
    `-- ${name}: every account's health score, written for ${dialect.label} by Customer Health for Google Sheets ${version}.`,
    '-- Do not edit: change the scorecard, and write this statement again.',
    `-- Day of scoring: ${'day' in asOf ? asOf.day : `the day on which it runs, in ${shortText(asOf.timeZone)}`}.`,
    `-- One row for each account, known by the column: ${shortText(key)}. It reads:`,
    ...reader.expected().map((line) => `--   ${shortText(line, 80)}`),
  ].join('\n');
}

/** The headings that a scorecard names, for a table that nobody has described. */
function headingsOf({ metrics, rules, settings }: Scorecard, key: string): string[] {
  const names = new Set(metrics.map(({ name }) => matchKey(name)));
  const subjects = rules.flatMap((rule) => conditionsOf(rule).map(({ subject }) => subject));
  return [
    key,
    ...metrics.flatMap((metric) => [...metric.columns, ...optionHeadings(metric)]),
    ...subjects.filter((subject) => !names.has(matchKey(subject)) && !isResultSubject(subject)),
    ...rules.flatMap(({ until }) => (until !== undefined && 'column' in until ? [until.column] : [])),
    ...(settings.segmentColumn === undefined ? [] : [settings.segmentColumn]),
  ];
}

function optionHeadings(metric: Metric): string[] {
  const specs = [...(metricTypeOf(metric.type)?.options ?? []), ...COMMON_OPTIONS];
  return specs.flatMap(({ key, kind }) => {
    const heading = kind === 'column' ? textOption(metric.options, key) : '';
    return heading === '' ? [] : [heading];
  });
}

function columnNamed(columns: readonly SqlTableColumn[], heading: string): SqlTableColumn | undefined {
  return columns.find((each) => matchKey(each.heading) === matchKey(heading));
}

/** Finds the column of a heading, in the table's own spelling. */
function cellFinder({ columns }: SqlRequest, reader: ColumnReader) {
  const spelled = new Map<string, string>();
  return (heading: string, report: Report) => {
    const column = columns && columnNamed(columns, heading);
    if (columns !== undefined && column === undefined) report({ code: 'sql-column-missing', heading });
    if (column !== undefined) return typedCell(column, reader, report);
    const own = spelled.get(matchKey(heading)) ?? heading;
    spelled.set(matchKey(heading), own);
    return reader.cell(own, report);
  };
}

interface SegmentPart {
  readonly plan: SegmentPlan;
  /** Before the names of its steps. */
  readonly prefix: string;
}

function segmentsOf(plan: ScoringPlan): readonly SegmentPart[] {
  if (plan.segmentColumn === undefined) return [{ plan, prefix: '' }];
  return [
    { plan, prefix: '' },
    ...[...plan.segments.values()].map((part, at) => ({ plan: part, prefix: `segment_${at + 1}_` })),
  ];
}

function segmentCell(
  plan: ScoringPlan,
  { settings }: Scorecard,
  cell: ReturnType<typeof cellFinder>,
  report: Report,
) {
  return plan.segmentColumn === undefined || plan.segments.size === 0 || settings.segmentColumn === undefined
    ? undefined
    : cell(settings.segmentColumn, report);
}

/** The accounts of one segment; those of none are all that no other segment takes. */
function segmentFilter(
  plan: SegmentPlan,
  prefix: string,
  parts: readonly SegmentPart[],
  segment: ReturnType<typeof segmentCell>,
): { readonly step: readonly string[]; readonly from: string } {
  if (segment === undefined) return { step: [], from: 'input' };
  const isIn = (name: string | undefined) => segment.keyIs(matchKey(name ?? ''));
  const where =
    plan.segment === undefined
      ? parts
          .slice(1)
          .map(({ plan: other }) => `NOT (${isIn(other.segment)})`)
          .join(' AND ')
      : isIn(plan.segment);
  const from = `${prefix === '' ? 'other_' : prefix}accounts`;
  const about =
    plan.segment === undefined
      ? 'Accounts of no segment of their own.'
      : `Accounts of the segment: ${shortText(plan.segment)}`;
  return { step: [`-- ${about}\n${from} AS (SELECT * FROM input WHERE ${where})`], from };
}

interface SegmentBody {
  steps(from: string): readonly string[];
  readonly select: string;
}

function segmentBody(context: StepContext, prefix: string, outputs: readonly OutputColumn[]): SegmentBody {
  const { plan, dialect } = context;
  const { settings } = plan.scorecard;
  const metrics = metricSteps(context);
  const rules = ruleSteps(context);
  const steps: readonly SqlStep[] = [
    ...metrics.steps,
    ...scoreSteps(context, metrics),
    ...rules.steps,
    {
      name: 'shown_scores',
      about: 'The score as it is shown.',
      columns: [
        {
          sql: `CASE WHEN is_enough THEN ${roundedSql(rules.score, settings.decimals, settings.scale)} END`,
          name: 'shown',
        },
      ],
    },
    ...lossSteps(context),
  ];
  const named = steps.map((step) => ({ ...step, name: `${prefix}${step.name}` }));
  const flags = [...rules.flags].map(
    ([word, isSet]) => `CASE WHEN ${isSet} THEN ${dialect.text(` · ${word}`)} ELSE '' END`,
  );
  const pointsColumn = ({ key, name }: OutputColumn) => {
    const index = plan.metrics.findIndex(({ metric }) => matchKey(metric.name) === key);
    return `${index < 0 ? `CAST(NULL AS ${dialect.double})` : pointsOf(index)} AS ${name}`;
  };
  const select = [
    'account',
    'shown AS health_score',
    `CASE WHEN shown IS NULL THEN ${dialect.text(NOT_ENOUGH_DATA)} ${bandSql(plan, 'shown', dialect.text)} END AS health_band`,
    'coverage AS health_coverage',
    'CASE WHEN is_enough THEN computed_shown END AS health_computed',
    `${flags.length === 0 ? "''" : `SUBSTR(CONCAT(${[...flags, "''"].join(', ')}), 4)`} AS health_flags`,
    ...outputs.map(pointsColumn),
  ];
  return {
    steps: (from) => named.map((step, at) => stepText(step, named[at - 1]?.name ?? from)),
    select: `SELECT\n  ${select.join(',\n  ')}\nFROM ${named[named.length - 1]?.name ?? 'input'}`,
  };
}

interface OutputColumn {
  /** The metric's name in matching form. */
  readonly key: string;
  readonly name: string;
}

/** Names of the columns with points: letters of the metric's name that every database takes. */
function outputColumns(plan: ScoringPlan, parts: readonly SegmentPart[]): readonly OutputColumn[] {
  const columns: OutputColumn[] = [];
  for (const { metric } of [plan, ...parts.map((part) => part.plan)].flatMap(({ metrics }) => metrics)) {
    const key = matchKey(metric.name);
    if (columns.some((each) => each.key === key)) continue;
    const letters = key
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 60);
    const name = `points_${letters === '' ? columns.length + 1 : letters}`;
    const isTaken = columns.some((each) => each.name === name);
    columns.push({ key, name: isTaken ? `${name}_no_${columns.length + 1}` : name });
  }
  return columns;
}
