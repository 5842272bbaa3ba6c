// The condition of a rule as form fields show it: its kind, and the value it compares with.
import { type Cell, cellText } from '../../domain/values/cell';

const KINDS = ['is', 'not', 'above', 'below', 'contains', 'before', 'after', 'blank', 'not blank'];

export const CONDITION_KINDS = KINDS.map(
  (kind) => [kind, kind === 'is' || kind === 'contains' ? kind : `is ${kind}`] as const,
);

/** Written where there is no value yet: a lone "above" would be read as a word to compare with. */
const NO_VALUE = '""';

const WRITTEN = /^(?:(blank|not\s+blank)|(not|above|below|contains|before|after)\s+(.+))$/is;

export interface ConditionParts {
  readonly kind: string;
  readonly value: string;
}

export function conditionParts(cell: Cell): ConditionParts {
  const text = cellText(cell).trim();
  const [, alone, kind = alone ?? 'is', rest = ''] = WRITTEN.exec(text) ?? [];
  const value = kind === 'is' ? text : rest;
  return { kind: kind.toLowerCase().replace(/\s+/, ' '), value: value === NO_VALUE ? '' : value };
}

/** The cell for a kind and a value; "before" and "after" start with today until the value is a day. */
export function conditionCell(kind: string, value: string, today: string): string {
  if (kind.endsWith('blank')) return kind;
  if (kind === 'is') return value.trim();
  const isDay = kind === 'before' || kind === 'after';
  return `${kind} ${isDay && !isDayText(value) ? today : value.trim() || NO_VALUE}`;
}

/** A day as date inputs take it. */
export function isDayText(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
