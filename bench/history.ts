// The cost of years of history for a run: its time, its service calls, and how many cells it reads of how many.
import { createHost } from '../host/node/create-host';
import { fullHistoryRows } from './full-history';

const METRICS = Array.from({ length: 12 }, (_, index) => `Metric ${index + 1}`);
const TODAY = '2026-11-22';
const YEARS = 3;

export interface HistoryRun {
  readonly milliseconds: number;
  readonly calls: number;
  readonly cellsRead: number;
  /** Of the history tab. */
  readonly cellsKept: number;
}

export function scoreWithHistory(code: string, count: number): HistoryRun {
  const accounts = Array.from({ length: count }, (_, index) => `Account ${index + 1}`);
  const history = fullHistoryRows({ today: TODAY, years: YEARS, accounts, rawHeadings: METRICS });
  const host = createHost({
    code,
    grid: 'light',
    now: () => new Date(`${TODAY}T12:00:00Z`),
    workbook: {
      sheets: [
        {
          name: 'Accounts',
          rows: [
            ['Account', ...METRICS],
            ...accounts.map((account, row) => [
              account,
              ...METRICS.map((_, metric) => (row * 7 + metric * 13) % 101),
            ]),
          ],
        },
        {
          name: 'Health Scorecard',
          rows: [
            ['Metrics'],
            ['Metric', 'Healthy', 'At risk', 'Weight'],
            ...METRICS.map((name, index) => [name, 80, 20, index + 1]),
          ],
        },
        { name: 'Health History', rows: history },
      ],
      namedRanges: [
        { name: 'SCORECARD', sheet: 'Health Scorecard', range: 'A:N' },
        { name: 'HISTORY', sheet: 'Health History', range: 'A:R' },
      ],
    },
  });
  host.open('LIMITED');
  host.serviceCalls.reset();
  const start = performance.now();
  host.clickMenu('Customer Health', 'Score accounts');
  const { total, cellsRead } = host.serviceCalls;
  return {
    milliseconds: performance.now() - start,
    calls: total,
    cellsRead,
    cellsKept: history.length * (history[0]?.length ?? 0),
  };
}
