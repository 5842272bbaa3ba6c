// Writes the results of a scored table into our columns, with their formats and colors, or leaves everything as it was.

import { definitionText, derivedFormat } from '../domain/derived-columns/definition-text';
import type { DerivedCells } from '../domain/derived-columns/derive-columns';
import {
  CHANGE_COLUMN,
  derivedId,
  resultColumnOf,
  resultColumns,
  resultValue,
  TIME_COLUMNS,
} from '../domain/explaining/results';
import type { DerivedColumn } from '../domain/scorecard/derived-column';
import type { AccountScore } from '../domain/scoring/score-account';
import type { Cell } from '../domain/values/cell';
import type { CivilDay } from '../domain/values/civil-day';
import { colorResults } from '../sheets/band-rules';
import { asValue, type SheetValue } from '../sheets/cells';
import { type ColumnPlaces, refreshReads } from '../sheets/column-marks';
import {
  boldHeadings,
  formatColumns,
  NO_FORMAT,
  noteHeadings,
  resultFormats,
} from '../sheets/format-columns';
import { type Look, tryLooks } from '../sheets/looks';
import { mayEdit, placeColumns } from '../sheets/place-columns';
import { UnfinishedWrite } from '../sheets/write-or-restore';
import { isUnchangedSinceRead, type ResultRow, writeResults } from '../sheets/write-results';
import { identifyingColumns, staleRows } from './accounts-table';
import type { AccountOverTime } from './changes-since';
import type { AccountsRead, ScoringJob } from './scoring-job';
import type { ScoringReport } from './scoring-report';

/** Values for the columns beside the scores, by account. */
export interface AccountTexts {
  readonly drivers: readonly string[];
  /** Empty when the scorecard does not need it. */
  readonly firmness: readonly string[];
  /** The day that changes are measured from; undefined where there is nothing to compare with. */
  readonly baseline: CivilDay | undefined;
}

export interface WrittenColumns {
  readonly columns: ScoringReport['columns'];
  /** Format changes that Google refused: the results are still right. */
  readonly refused: readonly Look[];
}

/**
 * Headings and results go in one write; formats and colors follow.
 * @param accounts in the order of the table's rows
 * @param over how they changed; undefined where there is nothing to compare with
 * @returns where our columns are; undefined where the sheet changed since it was read and nothing was written
 */
export function writeResultColumns(
  { sheet, scorecard, regional }: ScoringJob,
  read: AccountsRead,
  accounts: readonly AccountScore[],
  texts: AccountTexts,
  over: readonly AccountOverTime[] | undefined,
): WrittenColumns | 'protected' | undefined {
  const { headingRow, lastColumn } = read.table;
  const { accountColumn: named, decimals } = scorecard.settings;
  const rows = resultRows(read, accounts, texts, over, staleRows(read, scorecard));
  const place = { headingRow, lastRow: headingRow + rows.length, lastColumn };
  const derived = new Map(
    read.derived.added.map((each): [string, DerivedCells] => [derivedId(each.column.heading), each]),
  );
  const formatOf = resultFormats(decimals, mapValues(derived, formatOfDerived));
  const wanted = [
    ...resultColumns(scorecard).filter(({ id, kind }) => kind !== 'derived' || derived.has(id)),
    ...(over === undefined ? [] : TIME_COLUMNS),
  ];
  const placed = placeColumns(sheet, read, place, wanted, formatOf);
  if (placed === undefined) return 'protected';
  const { places } = placed;
  const heading = (id: string, before: SheetValue) => before || asValue(resultColumnOf(id)?.heading ?? '');
  const refused: Look[] = [];
  let written = false;
  try {
    placed.prepare();
    written = writeResults(sheet, placed, { headingRow, heading, rows }, () => {
      refreshReads(read.marks);
      return isUnchangedSinceRead(sheet, read.grid, placed, place, identifyingColumns(read, named), regional);
    });
    if (!written) return undefined;
    // Inserted columns got their formats when they were inserted.
    const inserted = new Set(placed.inserted);
    const toFormat = new Map([...places].filter(([, at]) => !inserted.has(at)));
    const isFormatted = formatColumns(
      sheet,
      place,
      toFormat,
      formatOf,
      rows.map((row) => row !== undefined),
    );
    if (!isFormatted) refused.push('number formats');
    if (!boldHeadings(sheet, place, places)) refused.push('bold headings');
    const notes = new Map(mapValues(derived, ({ column }) => noteOfDerived(column)));
    if (over !== undefined) notes.set(CHANGE_COLUMN, noteOfChange(texts.baseline));
    if (notes.size > 0 && !noteHeadings(sheet, place, places, notes)) refused.push('notes on headings');
    const at = (id: string) => (places.get(id) ?? 0) + 1;
    const colored = { firstRow: headingRow + 2, rowCount: rows.length, score: at('score'), band: at('band') };
    if (!tryLooks(() => colorResults(sheet, scorecard, colored))) refused.push('band colors');
  } catch (fault) {
    if (fault instanceof UnfinishedWrite || !isProtected(() => mayEdit(sheet, place, places))) throw fault;
    return 'protected';
  } finally {
    if (!written) placed.undo();
  }
  return { columns: reportedColumns(places), refused };
}

function mapValues<Before, After>(
  map: ReadonlyMap<string, Before>,
  change: (value: Before) => After,
): ReadonlyMap<string, After> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

function formatOfDerived({ column, cells }: DerivedCells): string {
  return derivedFormat(column, cells) || NO_FORMAT;
}

function noteOfChange(baseline: CivilDay | undefined): string {
  return `points since ${baseline ?? 'an earlier day'}. To compare with another day, choose Compare with in the sidebar, under More.`;
}

function noteOfDerived(column: DerivedColumn): string {
  const note = column.note === '' ? '' : `\n${column.note}`;
  return `${definitionText(column)}. To change it, edit Derived columns on the scorecard tab.${note}`;
}

/** After a fault, whose own words differ by language: whether a protected range explains it. */
function isProtected(ask: () => boolean): boolean {
  try {
    return !ask();
  } catch {
    return false;
  }
}

/** One for each row below the heading, up to the last one of ours; a row whose account is gone is emptied. */
function resultRows(
  { table, derived: { added } }: AccountsRead,
  accounts: readonly AccountScore[],
  { drivers, firmness }: AccountTexts,
  over: readonly AccountOverTime[] | undefined,
  stale: readonly number[],
): ResultRow[] {
  const derived = new Map(added.map(({ column, cells }) => [derivedId(column.heading), cells] as const));
  const first = table.headingRow + 1;
  const last = Math.max(...table.accountRows.slice(-1), ...stale.slice(-1));
  const rows: ResultRow[] = Array.from({ length: last - table.headingRow }, () => undefined);
  for (const row of stale) rows[row - first] = () => '';
  table.accountRows.forEach((row, index) => {
    const account = accounts[index];
    if (account === undefined) return;
    const { change = '', trend = '' } = over?.[index] ?? {};
    const others: Readonly<Record<string, Cell>> = {
      drivers: drivers[index] ?? '',
      firmness: firmness[index] ?? '',
      change,
      trend,
    };
    rows[row - first] = (id) => others[id] ?? derived.get(id)?.[index] ?? resultValue(account, id);
  });
  return rows;
}

/** Positions from 1. */
function reportedColumns(places: ColumnPlaces): ScoringReport['columns'] {
  const at = (id: string) => (places.get(id) ?? 0) + 1;
  const atIfAny = (id: string) => (places.has(id) ? at(id) : null);
  return {
    score: at('score'),
    band: at('band'),
    coverage: at('coverage'),
    drivers: at('drivers'),
    computed: atIfAny('computed'),
    flags: atIfAny('flags'),
    last: Math.max(...places.values()) + 1,
    all: [...places.values()].map((each) => each + 1).sort((a, b) => a - b),
  };
}
