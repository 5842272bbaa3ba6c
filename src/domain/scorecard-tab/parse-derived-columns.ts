// Reads the section Derived columns.
import { readRowConditions } from '../derived-columns/row-conditions';
import { readWindow } from '../derived-columns/window';
import {
  AGGREGATIONS,
  type Aggregation,
  type DerivedColumn,
  HISTORY_SOURCE,
  type RowCondition,
  type Source,
  type Window,
} from '../scorecard/derived-column';
import { errorAt } from '../scorecard/issue';
import { cellText, isBlank, matchKey } from '../values/cell';
import { isProblem } from '../values/problem';
import { scorecardNumber } from '../values/scorecard-number';
import type { SectionRow, SectionTable } from './read-sections';
import type { TabIssue, TabProblem } from './tab-issue';

const AGGREGATION_NAMES = Object.keys(AGGREGATIONS) as readonly Aggregation[];
/** The columns of the results are called so, and a column of ours is found by its heading where its mark was lost. */
const RESULT_HEADING = /^health[ :]/i;
/** A score of the past would be a part of today's score. */
const OWN_RESULTS = new Set(['health score', 'health band', 'health coverage', 'health computed']);

export interface ParsedDerivedColumns {
  readonly derivedColumns: readonly DerivedColumn[];
  /** Their rows, in the same order. */
  readonly rows: readonly SectionRow[];
}

export function parseDerivedColumns(
  table: SectionTable | undefined,
  sources: readonly Source[],
  issues: TabIssue[],
): ParsedDerivedColumns {
  const derivedColumns: DerivedColumn[] = [];
  const rows: SectionRow[] = [];
  for (const row of table?.rows ?? []) {
    const before = issues.length;
    const report = (heading: string, problem: TabProblem) =>
      issues.push(errorAt(row.place(heading), problem));
    const column = readColumn(row, sources, report);
    const isRepeated = derivedColumns.some(
      ({ heading }) => column !== undefined && matchKey(heading) === matchKey(column.heading),
    );
    if (column !== undefined && isRepeated)
      report('Column', { code: 'derived-repeated', heading: column.heading });
    if (column === undefined || issues.length > before) continue;
    derivedColumns.push(column);
    rows.push(row);
  }
  return { derivedColumns, rows };
}

type Report = (heading: string, problem: TabProblem) => void;

function readColumn(row: SectionRow, sources: readonly Source[], report: Report): DerivedColumn | undefined {
  const text = (name: string) => cellText(row.cell(name)).trim();
  const [heading, from, key, of] = [text('Column'), text('From'), text('Key'), text('Of')];
  const source = sources.find(({ name }) => matchKey(name) === matchKey(from));
  const isHistory = matchKey(from) === matchKey(HISTORY_SOURCE);
  if (heading === '') report('Column', { code: 'derived-without-heading' });
  else if (RESULT_HEADING.test(heading)) report('Column', { code: 'derived-heading-reserved', heading });
  if (from === '') report('From', { code: 'derived-without-source' });
  else if (key === '' && !isHistory && (source?.key ?? '') === '')
    report('Key', { code: 'derived-without-key', from });

  const what = AGGREGATION_NAMES.find((each) => each === matchKey(row.cell('What')));
  if (what === undefined)
    report('What', { code: 'unknown-aggregation', text: text('What'), aggregations: AGGREGATION_NAMES });
  const where = readRowConditions(text('Where'));
  if (isProblem(where)) report('Where', where);
  const window = readWindow(text('Window'));
  if (window === undefined) report('Window', { code: 'window-unreadable', text: text('Window') });
  if (what === undefined || window === undefined || isProblem(where)) return undefined;
  const column = { heading, from, key, what, of, where, window, note: text('Note') };
  checkNeeds(column, { isHistory, day: source?.day ?? '' }, report);
  return { ...column, unknownIsZero: readIfNone(row, what, report) };
}

interface Known {
  readonly isHistory: boolean;
  /** The heading of the days that the source names; '' for none. */
  readonly day: string;
}

function checkNeeds(
  { what, of, where, window }: Omit<DerivedColumn, 'unknownIsZero'>,
  { isHistory, day }: Known,
  report: Report,
): void {
  const { needsOf } = AGGREGATIONS[what];
  if (needsOf && of === '') report('Of', { code: 'of-missing', what, example: exampleOf(what) });
  if (isHistory && OWN_RESULTS.has(matchKey(of))) report('Of', { code: 'score-of-itself', heading: of });
  checkWhere(what, where, report);
  if (isHistory !== (what === 'value')) {
    report('What', isHistory ? { code: 'history-takes-value' } : onlyHistory(what));
    return;
  }
  const problem = isHistory ? historyWindow(window) : tabWindow(what, window, day);
  if (problem !== undefined) report('Window', problem);
}

function onlyHistory(what: Aggregation): TabProblem {
  return {
    code: 'unknown-aggregation',
    text: what,
    aggregations: AGGREGATION_NAMES.filter((each) => each !== 'value'),
  };
}

function checkWhere(what: Aggregation, where: readonly RowCondition[], report: Report): void {
  if (what === 'share' && where.length === 0) report('Where', { code: 'where-missing' });
}

function historyWindow(window: Window): TabProblem | undefined {
  return window.kind === 'days ago' ? undefined : { code: 'value-without-days-ago' };
}

function tabWindow(what: Aggregation, window: Window, day: string): TabProblem | undefined {
  if (window.kind === 'days ago') return { code: 'days-ago-without-history' };
  if (what === 'change' && window.kind !== 'last') return { code: 'change-without-window' };
  const hasDay = (window.kind !== 'all' && window.dayColumn !== '') || day !== '';
  const needsDay = AGGREGATIONS[what].needsDay || window.kind !== 'all';
  return needsDay && !hasDay ? { code: 'window-without-day', what } : undefined;
}

function readIfNone(row: SectionRow, what: Aggregation, report: Report): boolean {
  const cell = row.cell('If none');
  if (isBlank(cell)) return false;
  const number = typeof cell === 'number' ? cell : scorecardNumber(cellText(cell));
  if (number !== 0) report('If none', { code: 'if-none-not-zero' });
  else if (!AGGREGATIONS[what].isZeroWithoutRows) report('If none', { code: 'if-none-has-no-zero', what });
  return number === 0;
}

function exampleOf(what: Aggregation): string {
  if (what === 'unique') return 'User';
  return what === 'latest' || what === 'earliest' ? 'Satisfaction' : 'Amount';
}
