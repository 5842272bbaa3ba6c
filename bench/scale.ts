// The cost of a large table: all of Score accounts on the light grid, for 5,000 and for 50,000 accounts, and how time grows.
import v8 from 'node:v8';
import vm from 'node:vm';
import { createHost } from '../host/node/create-host';
import { largeBook } from './large-book';

const SMALL = 5_000;
const LARGE = 50_000;
const RUNS = 3;

export interface Scale {
  readonly smallMs: number;
  readonly largeMs: number;
  /** Time per account of the large table by time per account of the small one: 1 is linear growth. */
  readonly growth: number;
  /** What the large run holds on top of its table when it ends, before anything is cleared away. */
  readonly largeMegabytes: number;
}

export function measureScale(code: string, files: Readonly<Record<string, string>>): Scale {
  const [small, large] = [SMALL, LARGE].map((accounts) => {
    const runs = Array.from({ length: RUNS }, () => {
      const host = createHost({ code, files, workbook: largeBook(accounts), grid: 'light' });
      clearAway();
      const before = process.memoryUsage().heapUsed;
      const start = performance.now();
      host.run('menuScoreAccounts');
      return {
        milliseconds: performance.now() - start,
        bytes: process.memoryUsage().heapUsed - before,
      };
    });
    runs.sort((a, b) => a.milliseconds - b.milliseconds);
    return {
      ms: runs[Math.floor(RUNS / 2)]?.milliseconds ?? Number.NaN,
      bytes: Math.max(...runs.map(({ bytes }) => bytes)),
    };
  });
  const smallMs = small?.ms ?? Number.NaN;
  const largeMs = large?.ms ?? Number.NaN;
  return {
    smallMs,
    largeMs,
    growth: largeMs / LARGE / (smallMs / SMALL),
    largeMegabytes: (large?.bytes ?? Number.NaN) / 2 ** 20,
  };
}

function clearAway(): void {
  v8.setFlagsFromString('--expose-gc');
  const collect: unknown = vm.runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
