// Makes the engine treat a command of ours as one that changes the workbook, with undo.
import type { CoreCommand } from '@odoo/o-spreadsheet';
import { coreTypes, registries } from '@odoo/o-spreadsheet';

export function allowCoreCommand(type: string): void {
  const types: Set<string> = coreTypes;
  types.add(type);
  const inverse: { add(type: string, invert: (command: CoreCommand) => CoreCommand[]): unknown } =
    registries.inverseCommandRegistry;
  inverse.add(type, (command) => [command]);
}
