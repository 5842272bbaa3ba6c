// Ranges that another person protected, so that the user may not edit them (PR-1, PR-2). They move with their cells.

import type { Grid } from '../../engine/grid';
import { type Area, isOverlapping } from '../../engine/values/area';
import { needsOf } from '../execution/counted-calls';

/** Writes that touch no cell. */
const harmless = new Set(['activate', 'addDeveloperMetadata', 'setActiveRange']);

export function protect(engine: Grid, { sheetId, ...area }: Area): void {
  engine.changeAttachments([{ id: engine.newAttachmentId(), kind: 'protection', data: {}, sheetId, area }]);
}

export function mayEdit(engine: Grid, area: Area): boolean {
  return !engine
    .attachments('protection')
    .some(
      ({ sheetId, area: place }) =>
        sheetId === area.sheetId && place !== undefined && isOverlapping(place, area),
    );
}

/** Whether a method of Range changes cells, their formats or what is attached to them. */
export function changesCells(member: string): boolean {
  return needsOf('Range', member)?.access === 'write' && !harmless.has(member);
}
