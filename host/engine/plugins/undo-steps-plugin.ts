// Counts the engine's undo steps, so that the host can undo a whole execution at once.
import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import { wiringOf } from './wiring';

const name = 'HOST_UNDO_STEPS';

class UndoStepsPlugin extends UIPlugin {
  static override getters = [] as const;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    const { undoGroups } = wiringOf(config.custom);
    config.session.on('new-local-state-update', this, () => undoGroups.step());
  }
}

export function registerUndoSteps(): void {
  if (!registries.featurePluginRegistry.contains(name)) {
    registries.featurePluginRegistry.add(name, UndoStepsPlugin);
  }
}
