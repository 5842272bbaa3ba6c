// NamedRange: a name and its cells (§3.4).

import { areaOfRange } from '../cells/arguments';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { type MembersOf, serviceObject } from '../execution/service-object';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export function setNamedRange(execution: Execution, name: unknown, range: unknown): void {
  const area = areaOfRange(execution, range, 'Spreadsheet.setNamedRange');
  const { engine, settings } = execution.host;
  if (settings.readings.deadNames === 'refused' && engine.names.isDead(String(name)))
    throw new ServiceError('nameInvalid', [String(name)]);
  const reasons = engine.names.set(String(name), area);
  if (reasons.length > 0) throw new ServiceError('nameInvalid', [String(name)]);
}

export function removeNamedRange(execution: Execution, name: unknown): void {
  const { names } = execution.host.engine;
  // A name whose tab was deleted is neither listed nor removed (WR-6).
  const reasons = names.isDead(String(name)) ? ['dead'] : names.remove(String(name));
  if (reasons.length > 0) throw new ServiceError('nameNotFound', [String(name)]);
}

export function namedRangeObject(execution: Execution, name: string): object {
  const self: object = serviceObject(
    execution,
    'NamedRange',
    () =>
      ({
        getName: () => name,
        getRange: () => {
          const named = execution.host.engine.names.byName(name);
          if (!named) throw new ServiceError('nameNotFound', [name]);
          return execution.handles.range(named.area);
        },
        setRange: (range: unknown) => {
          setNamedRange(execution, name, range);
          return self;
        },
        remove: () => removeNamedRange(execution, name),
      }) satisfies MembersOf<GoogleNamedRange>,
  );
  return self;
}
