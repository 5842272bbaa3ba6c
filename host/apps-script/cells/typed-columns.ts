// Sheets' Tables with typed columns, which scripts only find by failing on them (TB-1 to TB-5). They move with their cells.
import type { Grid } from '../../engine/grid';
import type { Attachment } from '../../engine/plugins/wiring';
import { type Area, areaAround, isOverlapping } from '../../engine/values/area';
import { SerialDate } from '../../engine/values/cell-values';
import { ServiceError } from '../execution/messages';

export type ColumnType = 'text' | 'number' | 'date';

/** @param types by zero-based column of the sheet; the other columns of the Table have no type */
export function addTable(engine: Grid, area: Area, types: ReadonlyMap<number, ColumnType>): void {
  const { sheetId, ...place } = area;
  const attached = (kind: string, where: Omit<Area, 'sheetId'>, data: Attachment['data']): Attachment => ({
    id: engine.newAttachmentId(),
    kind,
    data,
    sheetId,
    area: where,
  });
  engine.changeAttachments([
    attached('table', place, {}),
    ...[...types].map(([column, type]) =>
      attached('typed column', { ...place, top: place.top + 1, left: column, right: column }, { type }),
    ),
  ]);
}

function typedColumns(engine: Grid, area: Area): Attachment[] {
  return engine
    .attachments('typed column')
    .filter(
      ({ sheetId, area: place }) =>
        sheetId === area.sheetId && place !== undefined && isOverlapping(place, area),
    );
}

const values = /^(setValues?|clearContent|setNotes?|clearNote)$/;
const looks = /^set(Background|FontWeight|FontColor|FontStyle|FontSize|Wrap|HorizontalAlignment|Vertical)/;

/** Before a write: what typed columns refuse by its kind. Values are checked one by one, in refuseUnfitting. */
export function refuseTyped(engine: Grid, area: Area, member: string): void {
  if (engine.attachments('typed column').length === 0 || values.test(member)) return;
  if (typedColumns(engine, area).length === 0) return;
  // Fonts and fills of one column go through; number formats and validations never do (TB-2).
  if (area.left === area.right && looks.test(member)) return;
  throw new ServiceError('typedColumn');
}

function fits(type: unknown, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (type === 'number') return typeof value === 'number';
  if (type === 'date') return Object.prototype.toString.call(value) === '[object Date]';
  return typeof value === 'string';
}

/** Refuses a value of another type than its column's. A formula is taken at its word. */
export function refuseUnfitting(engine: Grid, area: Area, value: unknown): void {
  if (typeof value === 'string' && value.startsWith('=')) return;
  const columns = typedColumns(engine, area);
  if (columns.some(({ data }) => !fits(data.type, value))) throw new ServiceError('typedColumn');
}

/** Sorts a Table by one of its columns, as its own menu does: only the Table's columns move, what is beside it stays (TB-5). */
export function sortTable(engine: Grid, sheetId: string, column: number, isAscending: boolean): void {
  const table = engine
    .attachments('table')
    .find(
      (entry) =>
        entry.sheetId === sheetId &&
        entry.area !== undefined &&
        entry.area.left <= column &&
        entry.area.right >= column,
    );
  if (!table?.area) throw new Error('sortTable: there is no Table on this column');
  const { top, left, bottom, right } = table.area;
  const body = areaAround(sheetId, top + 1, left, bottom - top, right - left + 1);
  const keys = engine.values(areaAround(sheetId, body.top, column, bottom - top, 1)).map(([key = '']) => key);
  const order = keys.map((_, row) => row).sort((one, other) => compare(keys[one], keys[other], isAscending));
  engine.inOneUndoStep(() => engine.reorderRows(body, order));
}

/** Blank cells come last either way. */
function compare(one: unknown, other: unknown, isAscending: boolean): number {
  const [left, right] = [one, other].map((key) => (key instanceof SerialDate ? key.serial : key));
  if (left === right) return 0;
  if (left === '') return 1;
  if (right === '') return -1;
  const areNumbers = typeof left === 'number' && typeof right === 'number';
  const difference = areNumbers ? left - right : String(left).localeCompare(String(right));
  return isAscending ? difference : -difference;
}
