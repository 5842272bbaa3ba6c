// Tabs without ordinary cells: a chart on its own tab (OBJECT) and a Connected Sheet (DATASOURCE), where ranges throw (JO-1).
import type { Grid } from '../../engine/grid';
import { ServiceError } from '../execution/messages';

export type TabType = 'GRID' | 'OBJECT' | 'DATASOURCE';

const kind = 'tab type';

/** What such a tab allows all the same. */
const allowed =
  /^(get(Name|Type|SheetId|Index|Parent|DeveloperMetadata)|setName|isSheetHidden|activate|addDeveloperMetadata|createDeveloperMetadataFinder|getActiveRange)$/;

export function typeOfTab(engine: Grid, sheetId: string): TabType {
  const found = engine.attachments(kind).find((entry) => entry.sheetId === sheetId);
  if (!found) return 'GRID';
  return found.data.type === 'connected' ? 'DATASOURCE' : 'OBJECT';
}

export function addTabWithoutCells(engine: Grid, name: string, type: 'chart' | 'connected'): void {
  engine.inOneUndoStep(() => {
    const sheetId = engine.sheets.insert(name, engine.sheets.all().length, { rows: 1, columns: 1 });
    engine.changeAttachments([
      { id: engine.newAttachmentId(), kind, data: { type }, sheetId, area: undefined },
    ]);
  });
}

/** Before a call on a sheet: throws where it needs cells and there are none. */
export function refuseWithoutCells(engine: Grid, sheetId: string, member: string): void {
  const type = typeOfTab(engine, sheetId);
  if (type !== 'GRID' && !allowed.test(member)) throw new ServiceError('sheetType', [type]);
}
