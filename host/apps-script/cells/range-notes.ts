// Range: notes, which the engine lacks; they are attached to their cell and move with it.

import type { Grid } from '../../engine/grid';
import type { Attachment } from '../../engine/plugins/wiring';
import type { Area } from '../../engine/values/area';
import type { Execution } from '../execution/execution';
import { type MembersOf, signatureError } from '../execution/service-object';
import { rowsOfShape } from './range-values';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

function notesIn(engine: Grid, area: Area): Attachment[] {
  return engine
    .attachments('note')
    .filter(
      (note) =>
        note.sheetId === area.sheetId &&
        note.area !== undefined &&
        note.area.top >= area.top &&
        note.area.top <= area.bottom &&
        note.area.left >= area.left &&
        note.area.left <= area.right,
    );
}

export function readNotes(engine: Grid, area: Area): string[][] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => ''),
  );
  for (const note of notesIn(engine, area)) {
    const row = rows[(note.area?.top ?? 0) - area.top];
    if (row) row[(note.area?.left ?? 0) - area.left] = String(note.data.text);
  }
  return rows;
}

/** An empty text takes the note away. */
export function writeNotes(engine: Grid, area: Area, texts: readonly (readonly string[])[]): void {
  const put: Attachment[] = [];
  texts.forEach((line, rowIndex) => {
    line.forEach((text, columnIndex) => {
      if (text === '') return;
      const row = area.top + rowIndex;
      const column = area.left + columnIndex;
      put.push({
        id: engine.newAttachmentId(),
        kind: 'note',
        data: { text },
        sheetId: area.sheetId,
        area: { top: row, left: column, bottom: row, right: column, wholeColumns: false, wholeRows: false },
      });
    });
  });
  engine.changeAttachments(
    put,
    notesIn(engine, area).map(({ id }) => id),
  );
}

// The many-cells form writes whole numbers with a decimal (NT-1).
function noteInArray(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' && Number.isInteger(value) ? `${value}.0` : String(value);
}

export function rangeNotes(execution: Execution, area: Area, self: () => object) {
  const { engine } = execution.host;
  const setAll = (text: string) => {
    const height = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    writeNotes(
      engine,
      area,
      Array.from({ length: height }, () => Array.from({ length: width }, () => text)),
    );
    return self();
  };
  return {
    getNotes: () => readNotes(engine, area),
    getNote: () => readNotes(engine, area)[0]?.[0] ?? '',
    setNotes: (rows: unknown) => {
      if (!Array.isArray(rows)) throw signatureError('Range.setNotes', [rows]);
      const texts = rowsOfShape(area, rows, 'setNotes').map((row) => row.map(noteInArray));
      writeNotes(engine, area, texts);
      return self();
    },
    setNote: (text: unknown) => setAll(text === null || text === undefined ? '' : String(text)),
    clearNote: () => setAll(''),
  } satisfies MembersOf<GoogleRange>;
}
