// One tab as a person at the screen sees and edits it: none of this is a service call.

import type { Host, HostSheet } from '../api';
import { protect } from '../apps-script/cells/protection';
import { readNotes, writeNotes } from '../apps-script/cells/range-notes';
import { addTable, type ColumnType, sortTable } from '../apps-script/cells/typed-columns';
import { chartsSeen } from '../apps-script/charts/sheet-charts';
import type { HostState } from '../apps-script/execution/host-state';
import type { Grid } from '../engine/grid';
import { a1OfAreas } from '../engine/library/conditional-rules';
import { type Area, areaAround, columnLetters } from '../engine/values/area';
import { seenCell } from './seen-cells';
import { tabAsData } from './tab-as-data';

/** @param file the workbook as it would be saved */
export function hostSheet(host: HostState, name: string, file: Host['file']): HostSheet {
  const { engine } = host;
  const sheet = engine.sheets.byName(name);
  if (!sheet)
    throw new Error(
      `There is no tab "${name}": ${engine.sheets
        .all()
        .map((tab) => tab.name)
        .join(', ')}`,
    );
  const sheetId = sheet.id;
  const area = (range: string): Area => areaOnSheet(engine, range, sheetId);
  const edited = (edit: () => void) => engine.inOneUndoStep(edit);
  const typed = (cell: string, text: string) => {
    const { top, left } = area(cell);
    const format = engine.storedFormat(sheetId, top, left);
    const content =
      format === '@' && text !== ''
        ? { content: text.startsWith('=') ? `'${text}` : text, format: '' }
        : engine.typed(text);
    engine.write(sheetId, [engine.writeOf(top, left, content, format)]);
  };
  const lines = (dimension: 'ROW' | 'COL') => ({
    insert: (before: number, count: number) =>
      edited(() => {
        const { rows, columns } = engine.sheets.size(sheetId);
        const end = dimension === 'ROW' ? rows : columns;
        const isBeyond = before > end;
        engine.sheets.insertLines(sheetId, {
          dimension,
          at: isBeyond ? end - 1 : before - 1,
          count,
          position: isBeyond ? 'after' : 'before',
        });
      }),
    remove: (first: number, count: number) =>
      edited(() => engine.sheets.deleteLines(sheetId, { dimension, first: first - 1, count })),
  });
  return {
    get name() {
      return engine.sheets.name(sheetId);
    },
    get maxRows() {
      return engine.sheets.size(sheetId).rows;
    },
    get maxColumns() {
      return engine.sheets.size(sheetId).columns;
    },
    values: (range) => {
      engine.refreshClock();
      return engine.values(area(range)).map((row) => row.map(seenCell));
    },
    columnValues: (column, rows) => {
      engine.refreshClock();
      return engine.values(areaAround(sheetId, 0, column, rows, 1)).map((row) => seenCell(row[0] ?? ''));
    },
    value: (cell) => {
      engine.refreshClock();
      return seenCell(engine.values(area(cell))[0]?.[0] ?? '');
    },
    display: (range) => engine.display(area(range)),
    formulas: (range) => engine.formulas(area(range)),
    seenFill: (cell) => engine.seenFill(sheetId, area(cell).top, area(cell).left).toLowerCase(),
    ownFill: (cell) => (engine.style(sheetId, area(cell).top, area(cell).left).fillColor ?? '').toLowerCase(),
    numberFormat: (cell) => engine.numberFormat(sheetId, area(cell).top, area(cell).left),
    note: (cell) => readNotes(engine, area(cell))[0]?.[0] ?? '',
    rules: () =>
      engine.rules.of(sheetId).map((rule) => ({
        ranges: a1OfAreas(rule.areas),
        criteria: rule.criteria,
        values: rule.values,
        background: (rule.style.fillColor ?? '').toLowerCase(),
      })),
    type: (cell, text) => edited(() => typed(cell, text)),
    select: (range) => {
      engine.sheets.activate(sheetId);
      host.selections.set(sheetId, area(range));
    },
    selection: () => {
      const selected = host.selections.get(sheetId);
      return selected === undefined ? '' : a1OfAreas([selected]).join();
    },
    insertRows: (before, count) => lines('ROW').insert(before, count),
    deleteRows: (first, count) => lines('ROW').remove(first, count),
    insertColumns: (before, count) => lines('COL').insert(before, count),
    deleteColumns: (first, count) => lines('COL').remove(first, count),
    addRule: (range, formula, color) =>
      edited(() =>
        engine.rules.add(sheetId, {
          criteria: 'CUSTOM_FORMULA',
          values: [formula],
          style: { fillColor: color },
          areas: [area(range)],
        }),
      ),
    addTable: (range, types) => {
      const place = area(range);
      const [headings = []] = engine.display({ ...place, bottom: place.top });
      const columns = Object.entries(types).map(([heading, type]): [number, ColumnType] => {
        const at = headings.indexOf(heading);
        if (at < 0) throw new Error(`addTable: there is no heading "${heading}" in ${range}`);
        return [place.left + at, type];
      });
      edited(() => addTable(engine, place, new Map(columns)));
    },
    sortTable: (headingCell, order = 'ascending') =>
      sortTable(engine, sheetId, area(headingCell).left, order === 'ascending'),
    charts: () => chartsSeen({ host }, sheetId),
    protect: (range) => protect(engine, area(range)),
    everything: () => tabAsData(host, sheetId, file()),
    setNote: (cell, text) => edited(() => writeNotes(engine, area(cell), [[text]])),
  };
}

function areaOnSheet(engine: Grid, range: string, sheetId: string): Area {
  const found = engine.area(range, sheetId);
  if (!found || found.sheetId !== sheetId) throw new Error(`"${range}" names no cells of this tab`);
  if (!engine.fits(found)) {
    const { rows, columns } = engine.sheets.size(sheetId);
    throw new Error(`"${range}" is outside of the grid, which ends at ${columnLetters(columns - 1)}${rows}`);
  }
  return found;
}
