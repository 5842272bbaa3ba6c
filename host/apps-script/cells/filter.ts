// The one basic filter that a sheet may have, with the criteria of its columns (FL-1). It hides no rows here.

import type { Attachment } from '../../engine/plugins/wiring';
import type { Area } from '../../engine/values/area';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { type MembersOf, serviceObject, signatureError } from '../execution/service-object';
import { criteriaData, criteriaObject, isCriteria } from './filter-criteria';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;

function filterOf(execution: Execution, sheetId: string): Attachment | undefined {
  return execution.host.engine.attachments('filter').find((filter) => filter.sheetId === sheetId);
}

function criteriaOf(execution: Execution, sheetId: string): Attachment[] {
  return execution.host.engine.attachments('filter criteria').filter((entry) => entry.sheetId === sheetId);
}

function filterObject(execution: Execution, sheetId: string): object {
  const { engine } = execution.host;
  const current = (): Attachment => {
    const filter = filterOf(execution, sheetId);
    if (!filter) throw new Error('This filter was removed');
    return filter;
  };
  const criteriaAt = (column: unknown): Attachment | undefined =>
    criteriaOf(execution, sheetId).find((entry) => entry.area?.left === Number(column) - 1);
  const drop = (column: unknown) => {
    const old = criteriaAt(column);
    if (old) engine.changeAttachments([], [old.id]);
  };
  const self: object = serviceObject(
    execution,
    'Filter',
    () =>
      ({
        getRange: () => {
          const { area } = current();
          return area && execution.handles.range({ sheetId, ...area });
        },
        getColumnFilterCriteria: (column: unknown) => {
          const entry = criteriaAt(column);
          const criteria = entry && execution.host.kept.get(entry.id);
          return isCriteria(criteria) ? criteriaObject(execution, criteria) : null;
        },
        // The column is the sheet's own number, not the place within the filter.
        setColumnFilterCriteria: (column: unknown, criteria: unknown) => {
          const data = criteriaData(execution, criteria);
          if (!data && criteria !== null && criteria !== undefined) {
            throw signatureError('Filter.setColumnFilterCriteria', [column, criteria]);
          }
          drop(column);
          if (!data) return self;
          const id = engine.newAttachmentId();
          execution.host.kept.set(id, data);
          const left = Number(column) - 1;
          const place = { top: 0, left, bottom: 0, right: left, wholeColumns: true, wholeRows: false };
          engine.changeAttachments([{ id, kind: 'filter criteria', data: {}, sheetId, area: place }]);
          return self;
        },
        removeColumnFilterCriteria: (column: unknown) => {
          drop(column);
          return self;
        },
        remove: () =>
          engine.changeAttachments([], [current().id, ...criteriaOf(execution, sheetId).map(({ id }) => id)]),
      }) satisfies MembersOf<GoogleFilter>,
  );
  return self;
}

/** Any range of the sheet returns the sheet's filter (C-131). */
export function sheetFilter(execution: Execution, sheetId: string): object | undefined {
  return filterOf(execution, sheetId) ? filterObject(execution, sheetId) : undefined;
}

export function createFilter(execution: Execution, area: Area): object {
  if (filterOf(execution, area.sheetId)) throw new ServiceError('filterExists');
  const { engine } = execution.host;
  const { sheetId, ...place } = area;
  engine.changeAttachments([
    { id: engine.newAttachmentId(), kind: 'filter', data: {}, sheetId, area: place },
  ]);
  return filterObject(execution, sheetId);
}
