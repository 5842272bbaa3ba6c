// Remembers results of custom functions by name and arguments: Google calls again only when an argument changes (CF-51, CF-54).

import type { FunctionArgument, FunctionResult } from '../../engine/plugins/wiring';
import { CellError, type CellValue, SerialDate } from '../../engine/values/cell-values';

const longestPlainKey = 4000;
const rememberedResults = 20_000;

function cellKey(value: CellValue): string {
  if (typeof value === 'number') return `n${value}`;
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof SerialDate) return `d${value.serial}`;
  return value instanceof CellError ? `e${value.code}` : '';
}

// Two independent 32-bit mixes: a whole table becomes a short key instead of a copy of itself.
function digest(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 2_654_435_761);
    second = Math.imul(second ^ code, 1_597_334_677);
  }
  return `${(first >>> 0).toString(36)}.${(second >>> 0).toString(36)}.${text.length}`;
}

// Whole columns are mostly blank below their table: those rows count by their number alone.
function rangeKey(rows: readonly (readonly CellValue[])[]): string {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((value) => value === '')) end -= 1;
  const filled = rows.slice(0, end).map((row) => row.map(cellKey).join(','));
  return `r${rows.length}x${rows[0]?.length ?? 0}|${filled.join(';')}`;
}

function argumentKey(arg: FunctionArgument): string {
  if (arg.kind === 'omitted') return 'o';
  return arg.kind === 'value' ? cellKey(arg.value) : rangeKey(arg.rows);
}

export class FunctionMemory {
  private readonly results = new Map<string, FunctionResult>();

  keyOf(name: string, args: readonly FunctionArgument[]): string {
    const key = args.map(argumentKey).join('|');
    return `${name}(${key.length > longestPlainKey ? digest(key) : key})`;
  }

  recall(key: string): FunctionResult | undefined {
    return this.results.get(key);
  }

  remember(key: string, result: FunctionResult): void {
    if (this.results.size >= rememberedResults) {
      const [oldest] = this.results.keys();
      if (oldest !== undefined) this.results.delete(oldest);
    }
    this.results.set(key, result);
  }
}
