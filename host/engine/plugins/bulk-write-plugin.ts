// Writes many cells as one command: one recalculation and one undo step, without calling every plugin for every cell.
import type { Cell, CoreCommand } from '@odoo/o-spreadsheet';
import { CorePlugin, registries } from '@odoo/o-spreadsheet';
import { textContent } from '../text/typed-text';
import type { CellWrite } from '../values/cell-values';
import { allowCoreCommand } from './core-commands';

export const bulkWrite = 'HOST_WRITE_CELLS';

interface BulkWrite {
  readonly type: string;
  readonly sheetId: string;
  readonly cells: readonly CellWrite[];
}

function isBulkWrite(command: { readonly type: string }): command is BulkWrite {
  return command.type === bulkWrite;
}

class BulkWritePlugin extends CorePlugin {
  static override getters = [] as const;

  override handle(command: CoreCommand): void {
    if (!isBulkWrite(command)) return;
    for (const cell of command.cells) this.writeCell(command.sheetId, cell);
  }

  private writeCell(sheetId: string, write: CellWrite): void {
    const { row, column: col, format, style } = write;
    const cell = this.getters.getCell({ sheetId, row, col });
    const content = write.content ?? contentKept(cell, format);
    // Only literals are compared: a formula written again is left to the engine.
    const oldContent = cell === undefined ? '' : cell.isFormula ? undefined : cell.content;
    const isSame = content === undefined || content === oldContent;
    if (isSame && style === undefined && (format === undefined || format === (cell?.format ?? ''))) return;
    // An undefined part takes that part of the style away, null all of it.
    const merged = style === null ? [] : Object.entries({ ...cell?.style, ...style });
    const parts = merged.filter(([, part]) => part !== undefined);
    this.dispatch('UPDATE_CELL', {
      sheetId,
      row,
      col,
      ...(content === undefined ? {} : { content }),
      ...(format === undefined ? {} : { format }),
      ...(style === undefined ? {} : { style: parts.length > 0 ? Object.fromEntries(parts) : null }),
    });
  }
}

// In a plain-text cell the engine takes an apostrophe literally, and it parses a text again when its cell stops being plain
// text. In Sheets a new format never changes the value: so the apostrophe is removed for plain text, and added back after.
function contentKept(cell: Cell | undefined, format: string | undefined): string | undefined {
  if (!cell || cell.isFormula || format === undefined || format === (cell.format ?? '')) return undefined;
  if (format === '@') return /^'[^=]/.test(cell.content) ? cell.content.slice(1) : undefined;
  return cell.format === '@' && !cell.content.startsWith("'=") ? textContent(cell.content) : undefined;
}

export function registerBulkWrite(): void {
  if (registries.corePluginRegistry.contains(bulkWrite)) return;
  registries.corePluginRegistry.add(bulkWrite, BulkWritePlugin);
  allowCoreCommand(bulkWrite);
}
