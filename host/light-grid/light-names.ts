// Named ranges of the light grid, dead ones among them.
import { type GridNames, NeedsEngine } from '../engine/grid';
import type { NamedArea } from '../engine/library/named-ranges';
import type { Area } from '../engine/values/area';
import type { AreaChange } from './moved-area';

/** Letters, digits, dots and underscores, and neither a cell nor a number. */
const ALLOWED = /^[\p{L}\p{N}_.]+$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|\d+)$/i;

export class LightNames implements GridNames {
  private named: NamedArea[] = [];
  private readonly dead = new Set<string>();

  all(): NamedArea[] {
    return [...this.named];
  }

  byName(name: string): NamedArea | undefined {
    return this.named.find((each) => isSame(each.name, name));
  }

  set(name: string, area: Area): readonly string[] {
    const at = this.named.findIndex((each) => isSame(each.name, name));
    if (at >= 0) this.named[at] = { name, area };
    else if (!ALLOWED.test(name) || LIKE_A_CELL.test(name)) return ['InvalidName'];
    else this.named.push({ name, area });
    return [];
  }

  isDead(name: string): boolean {
    return this.byName(name) === undefined && this.dead.has(name.toLowerCase());
  }

  remove(name: string): readonly string[] {
    const kept = this.named.filter((each) => !isSame(each.name, name));
    if (kept.length === this.named.length) return ['NotFound'];
    this.named = kept;
    return [];
  }

  tabRemoved(sheetId: string): void {
    for (const { name, area } of this.named) if (area.sheetId === sheetId) this.dead.add(name.toLowerCase());
    this.named = this.named.filter(({ area }) => area.sheetId !== sheetId);
  }

  linesChanged(sheetId: string, change: AreaChange): void {
    this.named = this.named.map(({ name, area }) => {
      const moved = area.sheetId === sheetId ? change(area) : area;
      if (!moved) throw new NeedsEngine(`name ${name} for deleted cells`);
      return { name, area: moved };
    });
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
