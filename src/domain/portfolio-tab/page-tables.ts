// The tables below the charts: who moved and why, segments and owners, where points are lost, and whom to act on first.
import type { GroupRow } from '../portfolio/bands-breakdown';
import type { DimensionRow } from '../portfolio/dimensions';
import type { MetricLossRow, Mover } from '../portfolio/movers';
import type { PortfolioAccount } from '../portfolio/portfolio-account';
import { shortText } from '../values/cell';
import { barText, dayNear, dayText, type PageCell } from './page-cell';
import { COUNT, withArrow } from './page-formats';
import {
  fitted,
  GAP,
  headRow,
  PAGE_COLUMNS,
  type PageSource,
  rowOf,
  valueName,
  WHAT_IT_NEEDS,
} from './page-source';

const MOVERS_COLUMNS = 10;
const GROUPS_COLUMN = 11;
const GROUPS_COLUMNS = 6;
const LOSSES_COLUMN = 17;
const LOSSES_COLUMNS = 4;
const MOVERS_SHOWN = 5;
const LOSSES_SHOWN = 9;
const LOSSES_BESIDE_DIMENSIONS = 6;
const DIMENSIONS_SHOWN = 5;

type Part = Omit<PageCell, 'row' | 'column'>;

/** @returns the cells, and the first row below them */
export function tablesBlock(
  source: PageSource,
  row: number,
): { readonly cells: PageCell[]; readonly below: number } {
  const movers = moversBlock(source, row);
  const groups = groupsBlock(source, row);
  const losses = lossesBlock(source, row);
  const cells = [...movers, ...groups, ...losses, ...dimensionsBlock(source, rowBelow(losses))];
  return { cells, below: rowBelow(cells) };
}

function rowBelow(cells: readonly PageCell[]): number {
  return Math.max(...cells.map((cell) => cell.row)) + 1;
}

function moversBlock(source: PageSource, row: number): PageCell[] {
  const { baseline, down, up } = source.portfolio;
  if (baseline === undefined)
    return [
      ...headRow(row, 1, MOVERS_COLUMNS, ['Who moved']),
      { row: row + 1, column: 1, value: WHAT_IT_NEEDS.history, look: 'note' },
    ];
  const day = dayText(baseline);
  const falls = moverRows(source, `Fell since ${day}`, down, row);
  return [...falls, ...moverRows(source, `Rose since ${day}`, up, row + 1 + MOVERS_SHOWN)];
}

function moverRows(source: PageSource, title: string, movers: readonly Mover[], row: number): PageCell[] {
  const { portfolio, formats, colors } = source;
  const hasValue = !portfolio.missing.includes('value');
  const head = headRow(row, 1, MOVERS_COLUMNS, [
    title,
    '',
    { number: 'Score' },
    { number: 'Change' },
    hasValue ? { number: valueName(source) } : '',
    `${GAP}Because`,
  ]);
  if (movers.length === 0) return [...head, { row: row + 1, column: 1, value: 'No account.', look: 'note' }];
  return [
    ...head,
    ...movers
      .slice(0, MOVERS_SHOWN)
      .flatMap(({ account, change }, index) =>
        rowOf(row + 1 + index, 1, [
          { value: fitted(account.name, 2) },
          undefined,
          { value: account.score ?? '', format: formats.score, fill: colors.get(account.band) },
          { value: change, format: formats.scoreChange },
          hasValue ? amountPart(account.value, formats.accountAmount) : undefined,
          { value: `${GAP}${fitted(account.moved, 5)}` },
        ]),
      ),
  ];
}

function amountPart(value: number | undefined, format: string): Part | undefined {
  return value === undefined ? undefined : { value, format };
}

/** Segments, and owners below them; as many rows as there are. */
function groupsBlock(source: PageSource, row: number): PageCell[] {
  const { segments, owners } = source.portfolio;
  const bySegment = groupRows(source, 'By segment', segments, 'segment', row);
  return [...bySegment, ...groupRows(source, 'By owner', owners, 'owner', rowBelow(bySegment))];
}

function groupRows(
  source: PageSource,
  title: string,
  groups: readonly GroupRow[],
  need: 'segment' | 'owner',
  row: number,
): PageCell[] {
  const { portfolio, formats } = source;
  if (portfolio.missing.includes(need))
    return [
      ...headRow(row, GROUPS_COLUMN, GROUPS_COLUMNS, [title]),
      { row: row + 1, column: GROUPS_COLUMN, value: fitted(WHAT_IT_NEEDS[need], 6), look: 'note' },
    ];
  const hasValue = !portfolio.missing.includes('value');
  const atRisk = (group: GroupRow) => (hasValue ? group.valueAtRisk : group.atRisk);
  // All others together would dwarf each of those that are named.
  const most = Math.max(0, ...groups.filter(({ kind }) => kind === 'one').map(atRisk));
  return [
    ...headRow(row, GROUPS_COLUMN, GROUPS_COLUMNS, [
      title,
      '',
      { number: 'Accounts' },
      { number: 'Health' },
      { number: 'At risk' },
    ]),
    ...groups.flatMap((group, index) => {
      const health = hasValue ? (group.weighted ?? group.mean) : group.mean;
      return rowOf(row + 1 + index, GROUPS_COLUMN, [
        { value: fitted(group.group, 2) },
        undefined,
        { value: group.accounts, format: COUNT },
        { value: health ?? '–', format: formats.score, align: 'right' },
        { value: atRisk(group), format: hasValue ? formats.columnAmount : COUNT },
        group.kind === 'others' ? undefined : { value: barText(atRisk(group), most, 7), look: 'bad bar' },
      ]);
    }),
  ];
}

function lossesBlock(source: PageSource, row: number): PageCell[] {
  const { portfolio, formats } = source;
  const rows = shownLosses(
    portfolio.losses,
    portfolio.dimensions.length === 0 ? LOSSES_SHOWN : LOSSES_BESIDE_DIMENSIONS,
  );
  const points = (loss: MetricLossRow) => loss.weightedPoints ?? loss.points;
  const most = Math.max(0, ...rows.map(points));
  return [
    ...headRow(row, LOSSES_COLUMN, LOSSES_COLUMNS, ['Where points are lost', '', { number: 'Points' }]),
    ...rows.flatMap((loss, index) =>
      rowOf(row + 1 + index, LOSSES_COLUMN, [
        { value: fitted(loss.metric, 2) },
        undefined,
        { value: points(loss), format: formats.score },
        { value: barText(points(loss), most, 7), look: 'bar' },
      ]),
    ),
    {
      row: row + 1 + rows.length,
      column: LOSSES_COLUMN,
      value: portfolio.missing.includes('value')
        ? 'Mean points an account loses'
        : `Mean points lost, weighted by ${valueName(source)}`,
      look: 'note',
    },
  ];
}

function shownLosses(losses: readonly MetricLossRow[], most: number): readonly MetricLossRow[] {
  if (losses.length <= most) return losses;
  const rest = losses.slice(most - 1);
  const sum = (points: (loss: MetricLossRow) => number) =>
    rest.reduce((total, each) => total + points(each), 0);
  const others: MetricLossRow = {
    metric: `${rest.length} other metrics`,
    points: sum(({ points }) => points),
    weightedPoints: rest.some(({ weightedPoints }) => weightedPoints === undefined)
      ? undefined
      : sum(({ weightedPoints }) => weightedPoints ?? 0),
    accounts: Math.max(...rest.map(({ accounts }) => accounts)),
  };
  return [...losses.slice(0, most - 1), others];
}

/** What each dimension scores, and whether it rose or fell; with more of them than have room, those that moved most. */
function dimensionsBlock(source: PageSource, row: number): PageCell[] {
  const { portfolio, formats } = source;
  const rows = shownDimensions(portfolio.dimensions);
  if (rows.length === 0) return [];
  const { baseline } = portfolio;
  return [
    ...headRow(row, LOSSES_COLUMN, LOSSES_COLUMNS, [
      'By dimension',
      '',
      { number: 'Health' },
      baseline === undefined ? '' : { number: 'Change' },
    ]),
    ...rows.flatMap(({ dimension, health, change, arrow }, index) =>
      rowOf(row + 1 + index, LOSSES_COLUMN, [
        { value: fitted(dimension, 2) },
        undefined,
        { value: health ?? '–', format: formats.score, align: 'right' },
        change === undefined || arrow === undefined
          ? undefined
          : { value: change, format: withArrow(arrow, formats.scoreChange) },
      ]),
    ),
  ];
}

function shownDimensions(rows: readonly DimensionRow[]): readonly DimensionRow[] {
  if (rows.length <= DIMENSIONS_SHOWN) return rows;
  const size = ({ change = 0 }: DimensionRow) => Math.abs(change);
  const moved = [...rows].sort((a, b) => size(b) - size(a)).slice(0, DIMENSIONS_SHOWN);
  return rows.filter((each) => moved.includes(each));
}

/** Columns of the list of accounts to act on: where each begins, and how many it has. */
const FIRST = {
  account: { column: 1, columns: 2 },
  score: { column: 3, columns: 1 },
  change: { column: 4, columns: 1 },
  value: { column: 5, columns: 1 },
  renewal: { column: 6, columns: 1 },
  owner: { column: 7, columns: 2 },
  because: { column: 9, columns: 5 },
  action: { column: 14, columns: 7 },
} as const;

/** The accounts with the most value at stake, and what to do about each. */
export function firstBlock(source: PageSource, row: number): PageCell[] {
  const { first, missing, baseline } = source.portfolio;
  const hasAction = first.some(({ action }) => action !== '');
  const shown: Readonly<Record<keyof typeof FIRST, boolean>> = {
    account: true,
    score: true,
    change: baseline !== undefined,
    value: !missing.includes('value'),
    renewal: !missing.includes('renewal'),
    owner: !missing.includes('owner'),
    because: true,
    action: hasAction,
  };
  const headings: Readonly<Record<keyof typeof FIRST, Part>> = {
    account: { value: 'Act on first', look: 'head' },
    score: { value: 'Score', look: 'head', align: 'right' },
    change: { value: 'Change', look: 'head', align: 'right' },
    value: { value: valueName(source), look: 'head', align: 'right' },
    renewal: { value: 'Renews', look: 'head', align: 'center' },
    owner: { value: 'Owner', look: 'head' },
    because: { value: 'Because', look: 'head' },
    action: { value: 'Do next', look: 'head' },
  };
  const place = (at: number, parts: Readonly<Record<keyof typeof FIRST, Part | undefined>>) =>
    (Object.keys(FIRST) as (keyof typeof FIRST)[]).flatMap((name): PageCell[] => {
      const part = parts[name];
      return part === undefined || !shown[name] ? [] : [{ row: at, column: FIRST[name].column, ...part }];
    });
  const accounts = first.flatMap((account, index) =>
    place(row + 1 + index, firstParts(source, account, hasAction)),
  );
  return [
    ...headRow(row, 1, PAGE_COLUMNS, []),
    ...place(row, headings),
    ...(accounts.length > 0
      ? accounts
      : [{ row: row + 1, column: 1, value: 'No account is below the best band.', look: 'note' } as const]),
  ];
}

/** What 7 columns show of words, which are narrower than names in capitals. */
const LONGEST_ACTION = 82;

/** The day by which to act is on the alerts tab, with the whole text. */
function withoutDay(action: string): string {
  return action.replace(/ \(by \d{4}-\d\d-\d\d\)$/, '');
}

function firstParts(
  { portfolio, formats, colors }: PageSource,
  account: PortfolioAccount,
  hasAction: boolean,
): Readonly<Record<keyof typeof FIRST, Part | undefined>> {
  const { name, score, band, value, renewal, owner, because, action, before } = account;
  const change = score === undefined || before?.score === undefined ? undefined : score - before.score;
  return {
    account: { value: fitted(name, FIRST.account.columns) },
    score: { value: score ?? '', format: formats.score, fill: colors.get(band) },
    change: change === undefined ? undefined : { value: change, format: formats.scoreChange },
    value: amountPart(value, formats.accountAmount),
    renewal: renewal === undefined ? undefined : { value: dayNear(renewal, portfolio.asOf), align: 'center' },
    owner: { value: fitted(owner, FIRST.owner.columns) },
    because: { value: fitted(because, hasAction ? FIRST.because.columns : 12) },
    action: { value: shortText(withoutDay(action), LONGEST_ACTION) },
  };
}
