// All of a tab as plain data, so that a test can compare it with an earlier state.

import type { Host } from '../api';
import type { HostState } from '../apps-script/execution/host-state';
import { a1Of } from '../engine/values/area';

export function tabAsData(
  { engine, kept }: HostState,
  sheetId: string,
  { sheets, styles }: ReturnType<Host['file']>,
): unknown {
  const tab = sheets[engine.sheets.all().findIndex(({ id }) => id === sheetId)];
  if (!tab) throw new Error('This tab was deleted');
  const attached = engine
    .attachments('metadata')
    .concat(
      ...['note', 'filter', 'filter criteria', 'validation', 'protection'].map((kind) =>
        engine.attachments(kind),
      ),
    )
    .filter((each) => each.sheetId === sheetId)
    .map(({ id, kind, data, area }) => ({ kind, data, kept: kept.get(id), place: area && a1Of(area) }));
  return {
    ...tab,
    ...engine.sheets.size(sheetId),
    cells: tab.cells.map((cell) => ({ ...cell, style: styles[cell.style] })),
    columnSizes: [...tab.columns],
    rowSizes: [...tab.rows],
    attached,
  };
}
