// The function behind the formulas on the self-check's own tab: it returns what reached it, or the result that a probe needs.
import { seenValue } from '../domain/bundled-data/observation';

/** @param wanted "value": describe the value; a number: one of these results, or undefined; otherwise a result as JSON, or an error */
export function selfCheckCell(wanted: unknown, value: unknown): unknown {
  if (wanted === 'value') return seenValue(value);
  if (typeof wanted === 'number') return [Number.NaN, Infinity, new Date(0), Promise.resolve(1)][wanted];
  return JSON.parse(`${wanted}`);
}
