// When an alert holds, as people write it: "falls to At risk", "falls by 15 in 30 days to At risk", "renews within 90 days and at most Watch".
import { matchKey } from '../values/cell';

export type AlertClause =
  | { readonly kind: 'falls to' | 'rises to' | 'at most' | 'at least'; readonly band: string }
  | { readonly kind: 'band for'; readonly band: string; readonly days: number }
  | {
      readonly kind: 'falls by';
      readonly points: number;
      readonly days: number;
      readonly band: string | undefined;
    }
  | { readonly kind: 'renews within'; readonly days: number }
  | { readonly kind: 'not enough data for'; readonly days: number }
  /** A condition of a rule on a metric's or column's value, such as `below 6` on NPS. */
  | { readonly kind: 'value'; readonly subject: string; readonly is: string };

/** All clauses hold at once. */
export type AlertCondition = readonly AlertClause[];

export interface AlertWords {
  readonly bands: readonly string[];
  /** Names of metrics and headings of columns that a condition may name. */
  readonly subjects: readonly string[];
}

/** Why a condition could not be read: the part that is not understood. */
export interface UnknownClause {
  readonly unknown: string;
}

/**
 * Reads a `When` cell. @example readAlertCondition('At risk for 30 days', words) // [{ kind: 'band for', band: 'At risk', days: 30 }]
 */
export function readAlertCondition(text: string, words: AlertWords): AlertCondition | UnknownClause {
  const parts = text.trim().split(/\s+and\s+/i);
  const unknown = parts.find((part) => readClause(part, words) === undefined) ?? '';
  return readParts(parts, words) ?? { unknown };
}

/** A band may be called "Sick and tired": the text between two "and" is not always a clause. */
function readParts(parts: readonly string[], words: AlertWords): AlertCondition | undefined {
  if (parts.length === 0) return [];
  const lengths = parts.map((_, index) => index + 1);
  const clauseOf = (length: number, read: typeof readClause) =>
    read(parts.slice(0, length).join(' and '), words);
  const candidates = [
    ...[...lengths].reverse().map((length) => ({ length, clause: clauseOf(length, readNamedClause) })),
    ...lengths.map((length) => ({ length, clause: clauseOf(length, readValueClause) })),
  ];
  for (const { length, clause } of candidates) {
    const rest = clause && readParts(parts.slice(length), words);
    if (clause !== undefined && rest !== undefined) return [clause, ...rest];
  }
  return undefined;
}

export function isUnknownClause(read: AlertCondition | UnknownClause): read is UnknownClause {
  return 'unknown' in read;
}

function readClause(text: string, words: AlertWords): AlertClause | undefined {
  return readNamedClause(text, words) ?? readValueClause(text, words);
}

function readNamedClause(text: string, words: AlertWords): AlertClause | undefined {
  return readBandClause(text, words) ?? readTimeClause(text, words);
}

function readBandClause(text: string, { bands }: AlertWords): AlertClause | undefined {
  const [, keyword = '', rest = ''] = /^(falls to|rises to|at most|at least)\s+(.+)$/i.exec(text) ?? [];
  const band = bandNamed(rest, bands);
  if (band === undefined) return undefined;
  const kind = keyword.toLowerCase();
  return kind === 'falls to' || kind === 'rises to' || kind === 'at most' || kind === 'at least'
    ? { kind, band }
    : undefined;
}

function readTimeClause(text: string, { bands }: AlertWords): AlertClause | undefined {
  const renewal = /^renews within (\d+) days?$/i.exec(text);
  if (renewal) return { kind: 'renews within', days: Number(renewal[1]) };
  const blank = /^not enough data for (\d+) days?$/i.exec(text);
  if (blank) return { kind: 'not enough data for', days: Number(blank[1]) };
  const fall = /^falls by (\d+(?:\.\d+)?)(?: points?)? in (\d+) days?(?: to (.+))?$/i.exec(text);
  if (fall) {
    const band = fall[3] === undefined ? undefined : bandNamed(fall[3], bands);
    if (fall[3] !== undefined && band === undefined) return undefined;
    return { kind: 'falls by', points: Number(fall[1]), days: Number(fall[2]), band };
  }
  const [, name = '', days] = /^(.+) for (\d+) days?$/i.exec(text) ?? [];
  const band = bandNamed(name, bands);
  return band === undefined ? undefined : { kind: 'band for', band, days: Number(days) };
}

/** The longest name that the text begins with is the subject: "Seats used above 3" is not about "Seats". */
function readValueClause(text: string, { subjects }: AlertWords): AlertClause | undefined {
  const key = matchKey(text);
  const fitting = subjects
    .filter((subject) => key.startsWith(`${matchKey(subject)} `))
    .sort((a, b) => matchKey(b).length - matchKey(a).length);
  const [subject] = fitting;
  if (subject === undefined) return undefined;
  const is = text.replace(/\s+/g, ' ').slice(matchKey(subject).length).trim();
  return is === '' ? undefined : { kind: 'value', subject, is: is.replace(/^is\s+/i, '') };
}

function bandNamed(text: string, bands: readonly string[]): string | undefined {
  return bands.find((band) => matchKey(band) === matchKey(text));
}

/** The condition as it is written in a cell; reading it gives the same condition. */
export function alertConditionText(condition: AlertCondition): string {
  return condition.map(clauseText).join(' and ');
}

function clauseText(clause: AlertClause): string {
  switch (clause.kind) {
    case 'band for':
      return `${clause.band} for ${clause.days} days`;
    case 'falls by': {
      const to = clause.band === undefined ? '' : ` to ${clause.band}`;
      return `falls by ${clause.points} in ${clause.days} days${to}`;
    }
    case 'renews within':
    case 'not enough data for':
      return `${clause.kind} ${clause.days} days`;
    case 'value':
      return `${clause.subject} ${clause.is}`;
    default:
      return `${clause.kind} ${clause.band}`;
  }
}
