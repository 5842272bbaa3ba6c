// Large tables of accounts with 20 metrics of four types: numbers, percent, yes/no and days since, some of them missing.
import type { CellInput, WorkbookInput } from '../host/api';
import { metricOf, type Scorecard, scorecardOf } from '../src/domain/scorecard/scorecard';
import type { Threshold } from '../src/domain/scorecard/threshold';
import type { Cell } from '../src/domain/values/cell';

const KINDS = [
  { type: 'number', thresholds: [80, 20] },
  { type: 'percent', thresholds: [0.8, 0.2] },
  { type: 'yes/no', thresholds: ['yes', ''] },
  { type: 'recency', thresholds: [14, 90] },
] as const;

const METRICS = Array.from({ length: 20 }, (_, index) => ({
  ...(KINDS[index % KINDS.length] ?? KINDS[0]),
  name: `Metric ${index + 1}`,
  weight: (index % 5) + 1,
}));

/** The headings and one row per account, its name in front. */
function largeTable(accounts: number): CellInput[][] {
  const value = (type: string, seed: number): CellInput => {
    if (seed % 17 === 0) return '';
    if (type === 'yes/no') return seed % 3 === 0 ? 'no' : 'yes';
    if (type === 'recency') return { date: `2026-${String((seed % 9) + 1).padStart(2, '0')}-15` };
    return type === 'percent' ? (seed % 101) / 100 : seed % 101;
  };
  return [
    ['Account', ...METRICS.map(({ name }) => name)],
    ...Array.from({ length: accounts }, (_, row) => [
      `Account ${row + 1}`,
      ...METRICS.map(({ type }, at) => value(type, row * 7 + at * 13)),
    ]),
  ];
}

/** A tab of accounts and a scorecard for it, without history. */
export function largeBook(accounts: number): WorkbookInput {
  const rows = largeTable(accounts);
  const scorecard = [
    ['Health Scorecard', 1],
    [],
    ['Settings'],
    ['Setting', 'Value'],
    ['Accounts tab', 'Accounts'],
    ['History', 'Off'],
    [],
    ['Metrics'],
    ['Metric', 'Type', 'Healthy', 'At risk', 'Weight'],
    ...METRICS.map(({ name, type, thresholds, weight }) => [name, type, ...thresholds, weight]),
  ];
  return {
    sheets: [
      { name: 'Accounts', rows },
      { name: 'Health Scorecard', rows: scorecard },
    ],
    namedRanges: [{ name: 'SCORECARD', sheet: 'Health Scorecard', range: 'A:N' }],
  };
}

/** The same accounts for the scoring alone. */
export function mixedTable(accounts: number): {
  readonly headings: readonly string[];
  readonly scorecard: Scorecard;
  readonly rows: readonly (readonly Cell[])[];
} {
  return {
    headings: METRICS.map(({ name }) => name),
    scorecard: scorecardOf(
      METRICS.map(({ name, type, thresholds: [healthy, atRisk], weight }) =>
        metricOf(name, type, { healthy: threshold(healthy), atRisk: threshold(atRisk), weight }),
      ),
    ),
    rows: largeTable(accounts)
      .slice(1)
      .map((cells) => cells.slice(1).map(domainCell)),
  };
}

function threshold(cell: string | number): Threshold | undefined {
  if (typeof cell === 'number') return { kind: 'number', at: cell };
  return cell === '' ? undefined : { kind: 'answer', yes: cell === 'yes' };
}

function domainCell(cell: CellInput): Cell {
  if (typeof cell !== 'object') return cell;
  return cell !== null && 'date' in cell ? { day: cell.date } : '';
}
