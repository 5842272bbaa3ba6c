// The scorecard as one statement for a database: the same scores, bands, coverage and points as in Sheets, over any number of accounts.

import { NOT_ENOUGH_DATA } from '../scorecard/band';
import { errorAt, type Placed, warningAt } from '../scorecard/issue';
import type { Scorecard } from '../scorecard/scorecard';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { planScoring, type ScoringPlan } from '../scoring/plan-scoring';
import { matchKey, shortText } from '../values/cell';
import type { CellPlace } from '../values/cell-place';
import type { CivilDay } from '../values/civil-day';
import {
  type ColumnReader,
  columnReader,
  type Report,
  type SqlTable,
  type SqlTableColumn,
  typedCell,
} from './column-reader';
import { ACCOUNTS, type DerivedSteps, derivedSteps } from './derived-steps';
import type { SqlDialect } from './dialect';
import { bandSql, lossSteps, pointsOf } from './loss-steps';
import { AS_OF, metricSteps, type StepContext } from './metric-steps';
import { headingsOf, namedColumns, type OutputColumn, outputColumns } from './output-columns';
import { ruleSteps } from './rule-steps';
import { roundedSql, scoreSteps } from './score-steps';
import { segmentFilter, segmentsOf } from './segment-steps';
import type { SqlProblem } from './sql-problems';
import { listed, queryText, type SqlStep, stepText } from './step';

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
  /** The tables of the tabs that derived columns read. */
  readonly tables?: readonly SqlTable[];
  /** Where the cells of the scorecard are. */
  readonly places?: Pick<
    ParsedScorecard,
    'metricPlace' | 'rulePlace' | 'settingPlace' | 'derivedPlace' | 'sourcePlace'
  >;
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
  const derived = derivedColumnsOf(request, add);
  const plan = planScoring(
    scorecard,
    columns === undefined
      ? headingsOf(scorecard, request.key)
      : [...columns.map(({ heading }) => heading), ...scorecard.derivedColumns.map(({ heading }) => heading)],
  );
  const ownColumn = (heading: string) =>
    derived.joins.length === 0 ? dialect.identifier(heading) : `${ACCOUNTS}.${dialect.identifier(heading)}`;
  const reader = columnReader(
    dialect,
    (heading) => derived.columns.get(matchKey(heading))?.sql ?? ownColumn(heading),
  );
  const cell = cellFinder(request, reader, derived);
  const parts = segmentsOf(plan);
  const outputs = outputColumns(plan, parts);
  const derivedOutputs = namedColumns(
    'derived',
    derived.made.map(({ heading }) => heading),
  );
  const bodies = parts.map(({ plan: part, prefix }) => {
    const context: StepContext = {
      plan: part,
      dialect,
      cell,
      reportMetric: (metric, heading) => (problem) => add(places?.metricPlace(metric, heading), problem),
      reportRule: (rule, heading) => (problem) => add(places?.rulePlace(rule, heading), problem),
    };
    return segmentBody(context, prefix, outputs, derivedOutputs);
  });
  const segment = segmentCell(plan, scorecard, cell, (problem) =>
    add(places?.settingPlace('Segment column'), problem),
  );
  const filters = parts.map(({ plan: part, prefix }) => segmentFilter(part, prefix, parts, segment));
  const key = columns === undefined ? request.key : columnNamed(columns, request.key)?.heading;
  if (key === undefined) add(undefined, { code: 'sql-column-missing', heading: request.key });
  const input = queryText(
    'input',
    'The columns that the scorecard reads. A blank is NULL, and so is what is no value.',
    [
      'SELECT',
      ...listed([
        `${ownColumn(key ?? request.key)} AS account`,
        `${asOfSql(request)} AS ${AS_OF}`,
        ...reader.lines(),
        ...derived.made.map(({ sql }, at) => `${sql} AS ${derivedOf(at)}`),
      ]),
      ...(derived.joins.length === 0
        ? [`FROM ${request.from}`]
        : [`FROM ${request.from} AS ${ACCOUNTS}`, ...derived.joins]),
    ],
  );
  const steps = [
    ...derived.steps,
    input,
    ...bodies.flatMap((body, at) => [
      ...(filters[at]?.step ?? []),
      ...body.steps(filters[at]?.from ?? 'input'),
    ]),
  ];
  return [
    header(request, reader, derived),
    `WITH\n${steps.join(',\n')}`,
    bodies.map((body) => body.select).join('\nUNION ALL\n'),
    '',
  ].join('\n');
}

function asOfSql({ asOf, dialect }: SqlRequest): string {
  return 'day' in asOf ? `DATE '${asOf.day}'` : dialect.today(asOf.timeZone);
}

/** The steps of the derived columns that the scorecard reads. */
function derivedColumnsOf(request: SqlRequest, add: AddIssue): DerivedSteps {
  const { scorecard, dialect, columns, places } = request;
  const read = new Set(headingsOf(scorecard, request.key).map(matchKey));
  const named = [
    request.key,
    scorecard.settings.accountKey,
    scorecard.settings.accountColumn,
    ...headingsOf(scorecard, request.key),
  ];
  const accountColumn = (heading: string): SqlTableColumn | undefined => {
    if (columns !== undefined) return columnNamed(columns, heading);
    const known = named.find((each) => each !== undefined && matchKey(each) === matchKey(heading));
    return known === undefined ? undefined : { heading: known, type: undefined };
  };
  return derivedSteps(
    {
      scorecard,
      dialect,
      tables: request.tables ?? [],
      accounts: request.from,
      accountColumn,
      isDescribed: columns !== undefined,
      key: accountColumn(request.key) ?? { heading: request.key, type: undefined },
      asOf: asOfSql(request),
      reportColumn: (column, heading) => (problem) => add(places?.derivedPlace(column, heading), problem),
      reportSource: (source, heading) => (problem) => add(places?.sourcePlace(source, heading), problem),
    },
    scorecard.derivedColumns.filter(({ heading }) => read.has(matchKey(heading))),
  );
}

function header(
  { scorecard, dialect, version, asOf, key }: SqlRequest,
  reader: ColumnReader,
  derived: DerivedSteps,
): string {
  const name = scorecard.settings.name === '' ? 'Health scorecard' : shortText(scorecard.settings.name);
  return [
    `-- ${name}: every account's health score, written for ${dialect.label} by Customer Health for Google Sheets ${version}.`,
    '-- Do not edit: change the scorecard, and write this statement again.',
    `-- Day of scoring: ${'day' in asOf ? asOf.day : `the day on which it runs, in ${shortText(asOf.timeZone)}`}.`,
    `-- One row for each account, known by the column: ${shortText(key)}. It reads:`,
    ...reader
      .expected((heading) => !derived.columns.has(matchKey(heading)))
      .map((line) => `--   ${shortText(line, 80)}`),
    ...derived.reads.flatMap(({ tab, by, expected }) => [
      `-- It joins the rows of ${shortText(tab)} by the accounts' ${by.map((each) => shortText(each)).join(' or ')}, and reads of them:`,
      ...expected.map((line) => `--   ${shortText(line, 80)}`),
    ]),
  ].join('\n');
}

function columnNamed(columns: readonly SqlTableColumn[], heading: string): SqlTableColumn | undefined {
  return columns.find((each) => matchKey(each.heading) === matchKey(heading));
}

/** Finds the column of a heading, in the table's own spelling. */
function cellFinder({ columns }: SqlRequest, reader: ColumnReader, derived: DerivedSteps) {
  const spelled = new Map<string, string>();
  return (heading: string, report: Report) => {
    const made = derived.columns.get(matchKey(heading));
    if (made !== undefined) return typedCell({ heading, type: made.type }, reader, report);
    const column = columns && columnNamed(columns, heading);
    if (columns !== undefined && column === undefined) report({ code: 'sql-column-missing', heading });
    if (column !== undefined) return typedCell(column, reader, report);
    const own = spelled.get(matchKey(heading)) ?? heading;
    spelled.set(matchKey(heading), own);
    return reader.cell(own, report);
  };
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

interface SegmentBody {
  steps(from: string): readonly string[];
  readonly select: string;
}

function segmentBody(
  context: StepContext,
  prefix: string,
  outputs: readonly OutputColumn[],
  derivedOutputs: readonly OutputColumn[],
): SegmentBody {
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
    ...derivedOutputs.map(({ name }, at) => `${derivedOf(at)} AS ${name}`),
  ];
  return {
    steps: (from) => named.map((step, at) => stepText(step, named[at - 1]?.name ?? from)),
    select: `SELECT\n  ${select.join(',\n  ')}\nFROM ${named[named.length - 1]?.name ?? 'input'}`,
  };
}

/** Alias of a derived column, which counts from 1. */
const derivedOf = (at: number) => `derived_value_${at + 1}`;
