// Named ranges, which may be whole columns and follow inserted and deleted rows and columns.
import type { Area } from '../values/area';
import { deadNames } from './dead-names';
import type { EngineModel } from './engine-model';

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

export function zoneOf(area: Area) {
  return {
    top: area.top,
    left: area.left,
    bottom: area.wholeColumns ? undefined : area.bottom,
    right: area.wholeRows ? undefined : area.right,
  };
}

export class NamedRanges {
  constructor(private readonly engine: EngineModel) {}

  private get getters() {
    return this.engine.model.getters;
  }

  /** Names that point to nothing any more are left out, as Sheets leaves them out (SS-53). */
  all(): NamedArea[] {
    return this.getters
      .getNamedRanges()
      .filter(({ range }) => range.invalidXc === undefined && this.getters.tryGetSheet(range.sheetId))
      .map(({ name, range }) => ({
        name,
        area: {
          sheetId: range.sheetId,
          ...range.zone,
          wholeColumns: range.unboundedZone.bottom === undefined && !range.unboundedZone.hasHeader,
          wholeRows: range.unboundedZone.right === undefined && !range.unboundedZone.hasHeader,
        },
      }));
  }

  byName(name: string): NamedArea | undefined {
    return this.all().find((named) => named.name.toLowerCase() === name.toLowerCase());
  }

  /** Gives the reasons of a refusal, such as a name that looks like a cell. */
  set(name: string, area: Area): readonly string[] {
    const ranges = [this.getters.getRangeDataFromZone(area.sheetId, zoneOf(area))];
    const existing = this.getters.getNamedRange(name);
    if (!existing) return this.engine.change('CREATE_NAMED_RANGE', { sheetId: area.sheetId, name, ranges });
    return this.engine.change('UPDATE_NAMED_RANGE', {
      sheetId: area.sheetId,
      oldRangeName: existing.name,
      newRangeName: name,
      ranges,
    });
  }

  /** Whether a name is there whose cells are gone. */
  isDead(name: string): boolean {
    return this.byName(name) === undefined && deadNames(this.engine).has(name.toLowerCase());
  }

  remove(name: string): readonly string[] {
    return this.engine.change('DELETE_NAMED_RANGE', { name });
  }
}
