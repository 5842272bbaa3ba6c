// Charts of the light grid: kept and saved, never drawn.
import { type GridCharts, NeedsEngine } from '../engine/grid';
import type { ChartLook, ChartPlace, ChartSource, DrawnChart } from '../engine/library/charts';
import { type LightChart, type TabList, tabOf } from './light-tab';
import type { AreaChange } from './moved-area';

export class LightCharts implements GridCharts {
  constructor(private readonly list: TabList) {}

  exists(id: string): boolean {
    return this.list.tabs.some(({ charts }) => charts.has(id));
  }

  insert(sheetId: string, id: string, source: ChartSource, look: ChartLook, place: ChartPlace): void {
    tabOf(this.list, sheetId).charts.set(id, { source, look, place });
  }

  update(sheetId: string, id: string, source: ChartSource, look: ChartLook, place: ChartPlace): void {
    this.insert(sheetId, id, source, look, place);
  }

  remove(sheetId: string, id: string): void {
    tabOf(this.list, sheetId).charts.delete(id);
  }

  source(sheetId: string, id: string): ChartSource {
    return this.chart(sheetId, id).source;
  }

  place(sheetId: string, id: string): ChartPlace | undefined {
    return tabOf(this.list, sheetId).charts.get(id)?.place;
  }

  drawn(_id: string): DrawnChart {
    throw new NeedsEngine('drawn charts');
  }

  linesChanged(sheetId: string, change: AreaChange): void {
    for (const { charts } of this.list.tabs)
      for (const [id, chart] of charts)
        charts.set(id, { ...chart, source: sourceAfter(chart.source, sheetId, change) });
  }

  private chart(sheetId: string, id: string): LightChart {
    const found = tabOf(this.list, sheetId).charts.get(id);
    if (!found) throw new Error(`There is no chart ${id}`);
    return found;
  }
}

function sourceAfter(source: ChartSource, sheetId: string, change: AreaChange): ChartSource {
  const { labels, series } = source;
  return {
    ...source,
    labels: labels?.sheetId === sheetId ? change(labels) : labels,
    series: series.flatMap((area) => (area.sheetId === sheetId ? (change(area) ?? []) : area)),
  };
}
