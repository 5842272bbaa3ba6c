// Ranges that another person protected, so that the user may not edit them (PR-1, PR-2). They move with their cells.

import type { Engine } from '../../engine/engine';
import { type Area, isOverlapping } from '../../engine/values/area';
import { needsOf } from '../execution/counted-calls';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';

/** Writes that touch no cell. */
const harmless = new Set(['activate', 'addDeveloperMetadata', 'setActiveRange']);

export function protect(engine: Engine, { sheetId, ...area }: Area): void {
  engine.changeAttachments([{ id: engine.newAttachmentId(), kind: 'protection', data: {}, sheetId, area }]);
}

export function mayEdit(engine: Engine, area: Area): boolean {
  return !engine
    .attachments('protection')
    .some(
      ({ sheetId, area: place }) =>
        sheetId === area.sheetId && place !== undefined && isOverlapping(place, area),
    );
}

/** Before a call on a range: throws Google's words where it would change a protected cell. */
export function refuseProtected(execution: Execution, area: Area, member: string): void {
  if (needsOf('Range', member)?.access !== 'write' || harmless.has(member)) return;
  if (!mayEdit(execution.host.engine, area)) throw new ServiceError('protectedCell');
}
