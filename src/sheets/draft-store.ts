// The sidebar's draft between two openings: in the user's own properties, one for each spreadsheet.
import { stampOf } from '../domain/scorecard-tab/stamp';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** All properties together hold 500 KB, each of them 9 KB; a character takes up to three bytes. */
const LONGEST = 150_000;

function keyOf(spreadsheet: Spreadsheet, piece: number | ''): string {
  return `draft ${spreadsheet.getId()} ${piece}`;
}

/** '' where there is none, or where its pieces are not of one draft. */
export function readDraft(spreadsheet: Spreadsheet): string {
  const kept = PropertiesService.getUserProperties().getProperties();
  let whole = '';
  for (let piece = 0; kept[keyOf(spreadsheet, piece)]; piece += 1) whole += kept[keyOf(spreadsheet, piece)];
  const text = whole.slice(whole.indexOf(' ') + 1);
  return whole === stamped(text) ? text : '';
}

function stamped(text: string): string {
  return `${stampOf([[text]])} ${text}`;
}

/** @returns whether it was kept; '' forgets the draft */
export function keepDraft(spreadsheet: Spreadsheet, text: string): boolean {
  if (text.length > LONGEST) return false;
  const store = PropertiesService.getUserProperties();
  const before = store.getKeys();
  // A character of two halves is not cut in two.
  const pieces = text && stamped(text).match(/[\s\S]{1,2498}([\ud800-\udbff][\udc00-\udfff]|[\s\S]|$)/g);
  const piecesByKey = Object.fromEntries(
    [...(pieces || [])].map((piece, at) => [keyOf(spreadsheet, at), piece]),
  );
  if (pieces) store.setProperties(piecesByKey);
  for (const key of before)
    if (key.startsWith(keyOf(spreadsheet, '')) && !(key in piecesByKey)) store.deleteProperty(key);
  return true;
}
