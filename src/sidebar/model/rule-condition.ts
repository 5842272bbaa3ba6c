// The condition of a rule as pickers show it: what it asks, and of what value, as it was written.
import { type Cell, cellText } from '../../domain/values/cell';

const KINDS = ['is', 'not', 'above', 'below', 'contains', 'before', 'after', 'blank', 'not blank'];

export const CONDITION_KINDS = KINDS.map(
  (kind) => [kind, kind === 'is' || kind === 'contains' ? kind : `is ${kind}`] as const,
);

/** Stands where a value lacks: a lone "above" would be a word that is looked for. */
const NOTHING = '""';

const WRITTEN = /^(?:(blank|not\s+blank)|(not|above|below|contains|before|after)\s+(.+))$/is;

export interface ConditionParts {
  readonly kind: string;
  readonly value: string;
}

export function conditionParts(cell: Cell): ConditionParts {
  const text = cellText(cell).trim();
  const [, alone, kind = alone ?? 'is', rest = ''] = WRITTEN.exec(text) ?? [];
  const value = kind === 'is' ? text : rest;
  return { kind: kind.toLowerCase().replace(/\s+/, ' '), value: value === NOTHING ? '' : value };
}

/** A day for "before", a number for "above": where the value is none, one that makes a beginning. */
export function conditionCell(kind: string, value: string, today: string): string {
  if (kind.endsWith('blank')) return kind;
  if (kind === 'is') return value.trim();
  const isDay = kind === 'before' || kind === 'after';
  return `${kind} ${isDay && !isDayText(value) ? today : value.trim() || NOTHING}`;
}

/** A day as date fields take it. */
export function isDayText(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
