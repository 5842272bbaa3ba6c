// One tab of the light grid: its cells, its size, and everything that belongs to it alone.
import type { ChartLook, ChartPlace, ChartSource } from '../engine/library/charts';
import type { ConditionalRule } from '../engine/library/conditional-rules';
import { CellColumns } from './cell-columns';

export interface LightChart {
  source: ChartSource;
  look: ChartLook;
  place: ChartPlace;
}

export class LightTab {
  readonly cells = new CellColumns();
  /** In pixels, by column; undefined for the usual one. */
  readonly widths: (number | undefined)[] = [];
  /** In pixels, by row; undefined for the usual one. */
  readonly heights: (number | undefined)[] = [];
  showsGrid = true;
  readonly charts = new Map<string, LightChart>();
  rules: readonly ConditionalRule[] = [];
  frozenRows = 0;
  frozenColumns = 0;

  constructor(
    readonly id: string,
    public name: string,
    public rows: number,
    public columns: number,
  ) {}
}

/** The tabs in their order, and which one is open. */
export interface TabList {
  readonly tabs: LightTab[];
  activeId: string;
}

export function tabOf({ tabs }: TabList, id: string): LightTab {
  const found = tabs.find((tab) => tab.id === id);
  if (!found) throw new Error(`There is no tab with the id ${id}`);
  return found;
}
