// Counts the engine's undo steps, so that the host can take back a whole execution at once.
import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import { wiringOf } from './wiring';

const name = 'HOST_UNDO_COUNTER';

class UndoCounterPlugin extends UIPlugin {
  static override getters = [] as const;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    const wiring = wiringOf(config.custom);
    config.session.on('new-local-state-update', this, () => {
      wiring.undoableSteps += 1;
    });
  }
}

export function registerUndoCounter(): void {
  if (!registries.featurePluginRegistry.contains(name)) {
    registries.featurePluginRegistry.add(name, UndoCounterPlugin);
  }
}
