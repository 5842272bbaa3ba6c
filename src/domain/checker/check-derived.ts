// Checks derived columns: those without values, and issues in the tabs that they come from.
import type { DerivedCells } from '../derived-columns/derive-columns';
import type { DeriveProblem } from '../derived-columns/derive-problems';
import type { TabJoin, UnmatchedName } from '../derived-columns/join-tab';
import type { DerivedColumn } from '../scorecard/derived-column';
import { type Placed, warningAt } from '../scorecard/issue';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { cellText, isMissing, matchKey, shortText } from '../values/cell';
import { addDays, type CivilDay, daysBetween } from '../values/civil-day';

export type DeriveIssue = Placed<DeriveProblem>;

export interface DerivedToCheck {
  readonly columns: readonly DerivedCells[];
  /** Columns whose heading the accounts have themselves. */
  readonly taken: readonly DerivedCells[];
  readonly joins: readonly TabJoin[];
  readonly asOf: CivilDay;
}

/** Fewer of the keys than this match: something is wrong with the key. */
const FEW_MATCHED = 0.8;
const EXAMPLES = 3;
/** A tab for all accounts is quiet for longer than this only where its export is old. */
const QUIET_DAYS = 14;
const QUIET_DAYS_WITHOUT_WINDOW = 30;
/** With fewer values than this, equal values are not reported. */
const FEW_ACCOUNTS = 5;

export function checkDerived(
  parsed: ParsedScorecard,
  { columns, taken, joins, asOf }: DerivedToCheck,
): DeriveIssue[] {
  const at = (column: DerivedColumn, heading: string) => placeOf(parsed, column, heading);
  const columnsOf = (join: TabJoin) => [...columns, ...taken].filter((each) => each.join === join);
  return [
    ...columns.flatMap(({ column, problem }) =>
      problem === undefined ? [] : [warningAt(at(column, headingOf(problem, column)), problem)],
    ),
    ...taken.map(({ column }) =>
      warningAt(at(column, 'Column'), { code: 'derived-heading-taken', column: column.heading } as const),
    ),
    ...joins.flatMap((join) => joinIssues(join, columnsOf(join), asOf, at)),
    ...columns.flatMap((each) => valueIssues(each, at)),
    ...unknownNames(parsed, joins),
  ];
}

/** Other names of accounts that none of the tabs' keys is. */
function unknownNames(parsed: ParsedScorecard, joins: readonly TabJoin[]): DeriveIssue[] {
  const names = joins.length === 0 ? [] : (parsed.scorecard?.otherNames ?? []);
  return names
    .filter((name) => joins.every((join) => join.unknownNames.includes(name)))
    .map((name) =>
      warningAt(parsed.otherNamePlace(name, 'Account'), {
        code: 'other-name-unknown',
        account: name.account,
      }),
    );
}

/** A key that the column leaves to its source is fixed there. */
function placeOf(parsed: ParsedScorecard, column: DerivedColumn, heading: string) {
  const source = parsed.scorecard?.sources.find(({ name }) => matchKey(name) === matchKey(column.from));
  return heading === 'Key' && column.key === '' && source !== undefined
    ? parsed.sourcePlace(source, 'Account key')
    : parsed.derivedPlace(column, heading);
}

type PlaceOf = (column: DerivedColumn, heading: string) => ReturnType<ParsedScorecard['derivedPlace']>;

/** Where a person fixes it. */
function headingOf(problem: DeriveProblem, column: DerivedColumn): string {
  if (problem.code === 'derived-no-snapshot') return 'Window';
  if (problem.code !== 'derived-heading-missing') return 'From';
  const { window } = column;
  if (problem.heading === column.of) return 'Of';
  if ('dayColumn' in window && problem.heading === window.dayColumn) return 'Window';
  return column.where.some(({ heading }) => heading === problem.heading) ? 'Where' : 'Key';
}

function joinIssues(
  join: TabJoin,
  columns: readonly DerivedCells[],
  asOf: CivilDay,
  at: PlaceOf,
): DeriveIssue[] {
  const first = columns[0]?.column;
  if (first === undefined) return [];
  const { tab, withKey, matched, unmatched, shared, sharedVia, repeated, lastDay, firstDay, source } = join;
  const issues: DeriveIssue[] = [];
  const warn = (heading: string, problem: DeriveProblem, column = first) =>
    issues.push(warningAt(at(column, heading), problem));
  if (withKey > 0 && matched < FEW_MATCHED * withKey)
    warn('Key', {
      code: 'keys-unmatched',
      tab,
      matched,
      rows: withKey,
      examples: unmatched.slice(0, EXAMPLES).map(unmatchedText),
    });
  const [sharedKey] = shared;
  if (sharedKey !== undefined)
    warn('Key', {
      code: 'keys-shared',
      key: sharedKey.key,
      accounts: sharedKey.accounts.length,
      shared: shared.length,
    });
  const [viaKey] = sharedVia;
  if (viaKey !== undefined && source.via !== undefined)
    warn('From', { code: 'via-keys-repeated', tab: source.via.tab, keys: sharedVia.length, key: viaKey });
  if (repeated?.id !== undefined && source.rowId === '')
    warn('From', { code: 'rows-repeated', tab, rows: repeated.copies.length, id: repeated.id });
  const longest = Math.max(0, ...columns.map(({ column }) => comparedDays(column)));
  const quiet = longest === 0 ? QUIET_DAYS_WITHOUT_WINDOW : Math.max(QUIET_DAYS, Math.floor(longest / 3));
  if (lastDay !== undefined && daysBetween(lastDay, asOf) > quiet)
    warn('From', { code: 'tab-ends-early', tab, lastDay });
  const widest = columns.find(({ column }) => comparedDays(column) === longest)?.column;
  if (longest > 0 && firstDay !== undefined && firstDay > addDays(asOf, 1 - longest))
    warn('Window', { code: 'window-longer-than-data', tab, firstDay, days: longest }, widest);
  return issues;
}

/** Days that its values need; 0 without a window. */
function comparedDays({ what, window }: DerivedColumn): number {
  if (window.kind !== 'last') return 0;
  return what === 'change' ? 2 * window.days : window.days;
}

/** `Globex Intl (31 rows, is it Globex International?)` */
function unmatchedText({ key, rows, nearest }: UnmatchedName): string {
  const counted = rows === 1 ? '1 row' : `${rows} rows`;
  const [name] = nearest;
  return `${shortText(key, 30)} (${counted}${name === undefined ? '' : `, is it ${shortText(name, 30)}?`})`;
}

function valueIssues({ column, cells, join, unreadable }: DerivedCells, at: PlaceOf): DeriveIssue[] {
  if (join === undefined) return [];
  const issues: DeriveIssue[] = [];
  const values = cells.filter((cell) => !isMissing(cell)).map(cellText);
  const [value] = values;
  if (value !== undefined && values.length >= FEW_ACCOUNTS && new Set(values).size === 1)
    issues.push(
      warningAt(at(column, 'Where'), {
        code: 'derived-constant',
        column: column.heading,
        value: shortText(value),
      }),
    );
  const [first] = unreadable;
  if (first !== undefined)
    issues.push(
      warningAt(
        { tab: join.tab, row: join.table.firstRow + first.row + 1, column: first.column + 1 },
        { code: 'derived-cells-unreadable', column: column.heading, cells: unreadable.length },
      ),
    );
  return issues;
}
