// RangeList: several areas of one tab that take one value in one call.
import type { Area } from '../../engine/values/area';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { type MembersOf, serviceObject, signatureError } from '../execution/service-object';
import { areaOfArguments } from './arguments';
import { mayEdit } from './protection';
import { sameForAll, writeValues } from './range-values';

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function rangeList(execution: Execution, sheetId: string, notations: unknown): object {
  if (!Array.isArray(notations) || notations.length === 0)
    throw signatureError('Sheet.getRangeList', [notations]);
  const areas: readonly Area[] = Array.from(notations, (each) => areaOfArguments(execution, sheetId, [each]));
  const self: object = serviceObject(
    execution,
    'RangeList',
    () =>
      ({
        getRanges: () => areas.map((area) => execution.handles.range(area)),
        setValue: (value: unknown) => {
          for (const area of areas) writeValues(execution, area, sameForAll(area, value));
          return self;
        },
      }) satisfies MembersOf<GoogleRangeList>,
    {
      refuse: () => {
        const closed = areas.find((area) => !mayEdit(execution.host.engine, area));
        if (closed !== undefined) throw new ServiceError('protectedCell');
      },
    },
  );
  return self;
}
