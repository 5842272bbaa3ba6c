// Developer metadata of the spreadsheet, of sheets and of entire rows and columns (DM-1 to DM-5).

import type { Attachment } from '../../engine/plugins/wiring';
import type { Area } from '../../engine/values/area';
import { constantName, constantOf, metadataLocationType, metadataVisibility } from '../execution/enums';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { type MembersOf, serviceObject, signatureError } from '../execution/service-object';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type LocationName = keyof typeof metadataLocationType;

function locationOf({ sheetId, area }: Attachment): LocationName {
  if (sheetId === undefined) return 'SPREADSHEET';
  if (area === undefined) return 'SHEET';
  return area.wholeColumns ? 'COLUMN' : 'ROW';
}

function areaOf({ sheetId, area }: Attachment): Area | undefined {
  return sheetId === undefined || area === undefined ? undefined : { sheetId, ...area };
}

function locationObject(execution: Execution, entry: Attachment): object {
  const name = locationOf(entry);
  const area = areaOf(entry);
  return serviceObject(
    execution,
    'DeveloperMetadataLocation',
    () =>
      ({
        getLocationType: () => constantOf(metadataLocationType, name),
        getColumn: () => (name === 'COLUMN' && area ? execution.handles.range(area) : null),
        getRow: () => (name === 'ROW' && area ? execution.handles.range(area) : null),
        getSheet: () => (name === 'SHEET' && entry.sheetId ? execution.handles.sheet(entry.sheetId) : null),
        getSpreadsheet: () => (name === 'SPREADSHEET' ? execution.handles.spreadsheet() : null),
      }) satisfies MembersOf<Location>,
  );
}

function metadataObject(execution: Execution, found: Attachment): object {
  const { engine } = execution.host;
  // Read again each time, because the entry moves with its column while the bundle holds it.
  const current = (): Attachment => engine.attachments('metadata').find(({ id }) => id === found.id) ?? found;
  const change = (data: Record<string, string>) => {
    const entry = current();
    engine.changeAttachments([{ ...entry, data: { ...entry.data, ...data } }]);
    return self;
  };
  const self: object = serviceObject(
    execution,
    'DeveloperMetadata',
    () =>
      ({
        getId: () => found.id,
        getKey: () => current().data.key,
        getValue: () => current().data.value ?? null,
        getVisibility: () => constantOf(metadataVisibility, String(current().data.visibility)),
        getLocation: () => locationObject(execution, current()),
        setKey: (key: unknown) => change({ key: String(key) }),
        setValue: (value: unknown) => change({ value: String(value) }),
        setVisibility: (visibility: unknown) =>
          change({ visibility: constantName(metadataVisibility, visibility) ?? 'DOCUMENT' }),
        remove: () => engine.changeAttachments([], [found.id]),
      }) satisfies MembersOf<Metadata>,
  );
  return self;
}

/** `area` must be entire rows or columns; without it: the sheet, or the spreadsheet without a sheet. */
export function addMetadata(
  execution: Execution,
  sheetId: string | undefined,
  area: Area | undefined,
  args: readonly unknown[],
): void {
  const [key, second, third] = args;
  if (typeof key !== 'string' || args.length > 3) throw signatureError('Range.addDeveloperMetadata', args);
  if (area && !isOneLine(area)) throw new ServiceError('metadataPlace');
  const visibilityGiven = constantName(metadataVisibility, third) ?? constantName(metadataVisibility, second);
  const value = typeof second === 'string' ? second : undefined;
  execution.host.engine.changeAttachments([
    {
      id: execution.host.engine.newAttachmentId(),
      kind: 'metadata',
      data: { key, value, visibility: visibilityGiven ?? 'DOCUMENT' },
      sheetId,
      area,
    },
  ]);
}

function isOneLine(area: Area): boolean {
  return (area.wholeColumns && area.left === area.right) || (area.wholeRows && area.top === area.bottom);
}

/** Only what lies wholly in the range: column G's entry is not seen from G3 (DM-4). */
function isWithin(entry: Attachment, area: Area): boolean {
  const place = entry.area;
  if (!place || entry.sheetId !== area.sheetId) return false;
  if (place.wholeColumns) return area.wholeColumns && place.left >= area.left && place.right <= area.right;
  return area.wholeRows && place.top >= area.top && place.bottom <= area.bottom;
}

export interface MetadataScope {
  readonly sheetId: string | undefined;
  readonly area: Area | undefined;
}

function entriesIn(execution: Execution, { sheetId, area }: MetadataScope): Attachment[] {
  const entries = execution.host.engine.attachments('metadata');
  if (area) return entries.filter((entry) => isWithin(entry, area));
  return sheetId === undefined ? entries : entries.filter((entry) => entry.sheetId === sheetId);
}

export function metadataOf(execution: Execution, scope: MetadataScope): object[] {
  const { sheetId, area } = scope;
  return entriesIn(execution, scope)
    .filter((entry) => area !== undefined || (entry.sheetId === sheetId && entry.area === undefined))
    .map((entry) => metadataObject(execution, entry));
}

export function metadataFinder(execution: Execution, scope: MetadataScope): object {
  const conditions: ((entry: Attachment) => boolean)[] = [];
  const where = (condition: (entry: Attachment) => boolean) => {
    conditions.push(condition);
    return self;
  };
  const self: object = serviceObject(
    execution,
    'DeveloperMetadataFinder',
    () =>
      ({
        withKey: (key: unknown) => where(({ data }) => data.key === key),
        withValue: (value: unknown) => where(({ data }) => data.value === value),
        withId: (id: unknown) => where((entry) => entry.id === id),
        withVisibility: (visibility: unknown) =>
          where(({ data }) => data.visibility === constantName(metadataVisibility, visibility)),
        withLocationType: (type: unknown) =>
          where((entry) => locationOf(entry) === constantName(metadataLocationType, type)),
        find: () =>
          entriesIn(execution, scope)
            .filter((entry) => conditions.every((holds) => holds(entry)))
            .map((entry) => metadataObject(execution, entry)),
      }) satisfies MembersOf<Finder>,
  );
  return self;
}
