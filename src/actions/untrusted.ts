// Checks everything that a page sends before it is used: nothing in it is trusted.

import { type CardRow, type CardRows, NO_ROWS } from '../domain/scorecard-tab/card-rows';
import { FIRST_SECTIONS, HEADINGS, SECTIONS, type Section } from '../domain/scorecard-tab/layout';
import type { Cell } from '../domain/values/cell';

/** A sheet has no more rows than this. */
export const LAST_ROW = 10_000_000;
/** One less than a cell holds: an apostrophe may come before a text. */
const LONGEST_TEXT = 49_999;
const MOST_ROWS = 1000;

function refuse(): never {
  throw new Error('The sidebar is from another version. Reload the spreadsheet and open the sidebar again');
}

/** The fields of a record, by name; only its own count. */
export function fieldsOf(value: unknown): (name: string) => unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse();
  const fields = new Map(Object.entries(value));
  return (name) => fields.get(name);
}

export function textFrom(value: unknown, limit = LONGEST_TEXT): string {
  return typeof value === 'string' && value.length <= limit ? value : refuse();
}

export function wholeFrom(value: unknown, least: number, most: number): number {
  const fits = typeof value === 'number' && value >= least && value <= most && value % 1 === 0;
  return fits ? value : refuse();
}

/** The number of a row or column. */
export function lineFrom(value: unknown, from = 1): number {
  return wholeFrom(value, from, LAST_ROW);
}

/** More than any list that the sidebar sends. */
const MOST_ITEMS = 1_000_000;

export function listFrom<Item>(value: unknown, itemFrom: (each: unknown) => Item): readonly Item[] {
  return Array.isArray(value) && value.length <= MOST_ITEMS ? value.map(itemFrom) : refuse();
}

export function cellFrom(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return textFrom(value);
  const day = textFrom(fieldsOf(value)('day'));
  return /^\d{4}-\d\d-\d\d$/.test(day) ? { day } : refuse();
}

function rowFrom(value: unknown, headings: readonly string[]): CardRow {
  const field = fieldsOf(value);
  const cell = fieldsOf(field('cells'));
  const row = field('row') ?? undefined;
  const cells = headings.map((heading) => [heading, cellFrom(cell(heading) ?? '')] as const);
  return { row: row === undefined ? row : lineFrom(row), cells: Object.fromEntries(cells) };
}

/** Later sections are missing in a draft from before them. */
function isFirst(section: Section): boolean {
  return FIRST_SECTIONS.some((each) => each === section);
}

/** Rows under the headings of their sections; other headings are left out. */
export function cardRowsFrom(value: unknown): CardRows {
  const field = fieldsOf(value);
  const rows = SECTIONS.map((section) => {
    const sent = field(section) ?? (isFirst(section) ? undefined : []);
    if (!Array.isArray(sent) || sent.length > MOST_ROWS) return refuse();
    return [section, sent.map((row) => rowFrom(row, HEADINGS[section]))] as const;
  });
  return { ...NO_ROWS, ...Object.fromEntries(rows) };
}
