// Arguments that name cells, as Range and Sheet methods take them, with Google's words for those that do not fit.
import { type Area, areaAround } from '../../engine/values/area';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { signatureError } from '../execution/service-object';

export function areaOfRange(execution: Execution, range: unknown, method: string): Area {
  const area = typeof range === 'object' && range !== null ? execution.areas.get(range) : undefined;
  if (!area) throw signatureError(method, [range]);
  return area;
}

/** Google's words for what does not fit on the sheet (SS-34). */
export function checkedArea(execution: Execution, area: Area): Area {
  if (area.bottom < area.top) throw new ServiceError('rowsAtLeastOne');
  if (area.right < area.left) throw new ServiceError('columnsAtLeastOne');
  if (area.top < 0) throw new ServiceError('rowTooSmall');
  if (area.left < 0) throw new ServiceError('columnTooSmall');
  if (!execution.host.engine.fits(area)) throw new ServiceError('outsideGrid');
  return area;
}

export function wholeNumber(value: unknown): number {
  if (typeof value !== 'number' || Number.isNaN(value))
    throw new ServiceError('cannotConvert', [String(value)]);
  return Math.trunc(value);
}

export function areaOfArguments(execution: Execution, sheetId: string, args: readonly unknown[]): Area {
  const [first] = args;
  if (typeof first === 'string' && args.length === 1) {
    const area = execution.host.engine.area(first, sheetId);
    if (!area) throw new ServiceError('rangeNotFound');
    return checkedArea(execution, area);
  }
  if (typeof first === 'string' || args.length < 2 || args.length > 4)
    throw signatureError('Sheet.getRange', args);
  const [row = 1, column = 1, rows = 1, columns = 1] = args.map(wholeNumber);
  return checkedArea(execution, areaAround(sheetId, row - 1, column - 1, rows, columns));
}
