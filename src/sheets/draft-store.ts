// The sidebar's draft between two openings: in the person's own properties, one for each spreadsheet.
import { stampOf } from '../domain/scorecard-tab/stamp';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A property holds 9 KB, and a character takes up to three bytes. */
const PIECE = 2500;
/** All properties together hold 500 KB. */
const LONGEST = 150_000;

function keyOf(book: Spreadsheet, piece: number | ''): string {
  return `draft ${book.getId()} ${piece}`;
}

/** '' where there is none, or where pieces of it lack. */
export function readDraft(book: Spreadsheet): string {
  const kept = PropertiesService.getUserProperties().getProperties();
  let whole = '';
  for (let piece = 0; kept[keyOf(book, piece)] !== undefined; piece += 1) whole += kept[keyOf(book, piece)];
  const text = whole.slice(whole.indexOf(' ') + 1);
  return whole === stamped(text) ? text : '';
}

/** Pieces of two drafts never pass for one. */
function stamped(text: string): string {
  return `${stampOf([[text]])} ${text}`;
}

/** @returns whether it was kept; '' forgets the draft */
export function keepDraft(book: Spreadsheet, text: string): boolean {
  if (text.length > LONGEST) return false;
  const store = PropertiesService.getUserProperties();
  const left = new Set(store.getKeys().filter((key) => key.startsWith(keyOf(book, ''))));
  // A character of two halves is not cut in two.
  const cut = new RegExp(`[^]{1,${PIECE - 1}}(?:[\\ud800-\\udbff][\\udc00-\\udfff]|[^]|$)`, 'g');
  const pieces = text === '' ? [] : (stamped(text).match(cut) ?? []);
  const wanted = Object.fromEntries(pieces.map((piece, at) => [keyOf(book, at), piece]));
  if (pieces.length > 0) store.setProperties(wanted);
  for (const key of left) if (wanted[key] === undefined) store.deleteProperty(key);
  return true;
}
