// What a large table costs: the whole of Score accounts through the bundle, for 5,000 and for 50,000 accounts, and how time grows.
import v8 from 'node:v8';
import vm from 'node:vm';
import { lightBook, scoreOnce } from './light-sheets';

const SMALL = 5_000;
const LARGE = 50_000;
const RUNS = 3;

export interface Scale {
  readonly smallMs: number;
  readonly largeMs: number;
  /** Time an account of the large table by time an account of the small one: 1 is linear growth. */
  readonly growth: number;
  /** What the large run holds on top of its table when it ends, before anything is cleared away. */
  readonly largeMegabytes: number;
}

export function measureScale(code: string): Scale {
  const bundle = new vm.Script(code);
  const [small, large] = [SMALL, LARGE].map((accounts) => {
    const book = lightBook(accounts);
    const runs = Array.from({ length: RUNS }, () => {
      clearAway();
      const before = process.memoryUsage().heapUsed;
      const { milliseconds } = scoreOnce(bundle, book);
      return { milliseconds, bytes: process.memoryUsage().heapUsed - before };
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
