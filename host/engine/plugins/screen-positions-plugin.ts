// Where rows and columns are on the screen: calculated on request; the library does so after every change.
import { registries } from '@odoo/o-spreadsheet';

const positions = 'header_positions';
const Eager = registries.statefulUIPluginRegistry.get(positions);
const viewport = 'viewport';
const Viewport = registries.statefulUIPluginRegistry.get(viewport);

type Dimension = 'COL' | 'ROW';

class HeaderPositionsPlugin extends Eager {
  constructor(...config: ConstructorParameters<typeof Eager>) {
    super(...config);
    const compute: unknown = Reflect.get(Eager.prototype, 'computePositions');
    if (typeof compute !== 'function')
      throw new Error('HeaderPositionsPlugin: the library works otherwise now');
    const positionsOf = (sheetId: string, dimension: Dimension): unknown =>
      compute.call(this, sheetId, dimension);
    // The library drops what this returns whenever a size may have changed, so it is worked out once at most.
    Reflect.set(this, 'computeHeaderPositionsOfSheet', (sheetId: string) => {
      const known = new Map<Dimension, unknown>();
      const once = (dimension: Dimension) => {
        if (!known.has(dimension)) known.set(dimension, positionsOf(sheetId, dimension));
        return known.get(dimension);
      };
      return {
        get COL() {
          return once('COL');
        },
        get ROW() {
          return once('ROW');
        },
      };
    });
  }
}

/** Before a page has given its size there is no view to keep in place: in Node there never is one. */
class ViewportPlugin extends Viewport {
  private hasScreen = false;

  override handle(command: Parameters<InstanceType<typeof Viewport>['handle']>[0]): void {
    if (command.type === 'RESIZE_SHEETVIEW') this.hasScreen = true;
    super.handle(command);
  }

  override finalize(): void {
    if (this.hasScreen) super.finalize();
  }
}

export function registerScreenPositions(): void {
  const registry = registries.statefulUIPluginRegistry;
  if (registry.get(positions) === HeaderPositionsPlugin) return;
  registry.replace(positions, HeaderPositionsPlugin).replace(viewport, ViewportPlugin);
}
