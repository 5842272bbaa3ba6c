// The function behind the formulas on the self-check's own tab: it tells what reached it, or gives back what it is asked for.
import { seenValue } from '../domain/bundled-data/observation';

/** @param wanted "value": tell the value that came along; a number: one of these results, or undefined; else a result as JSON, or an error */
export function selfCheckCell(wanted: unknown, value: unknown): unknown {
  if (wanted === 'value') return seenValue(value);
  if (typeof wanted === 'number') return [Number.NaN, Infinity, new Date(0), Promise.resolve(1)][wanted];
  return JSON.parse(`${wanted}`);
}
