// The charts of a tab of the light grid for a file.
import type { ChartSource } from '../engine/library/charts';
import type { Area } from '../engine/values/area';
import type { FileChart } from '../formats/xlsx/file-chart';
import { cellsWithTab } from './cell-names';
import type { LightGrid } from './light-grid';
import type { LightChart, LightTab } from './light-tab';

export function lightFileCharts(grid: LightGrid, { charts }: LightTab): readonly FileChart[] {
  return [...charts.values()].map((chart) => fileChart(grid, chart));
}

function fileChart(grid: LightGrid, { source, look, place }: LightChart): FileChart {
  const isPie = look.type === 'pie' || look.type === 'doughnut';
  const isStackable = look.type !== 'combo' && look.type !== 'scatter' && !isPie;
  return {
    kind: look.type,
    title: look.title,
    labels: source.labels && valuesOf(grid, source.labels, source),
    series: source.series.flatMap((area, index) => {
      const values = valuesOf(grid, area, source);
      if (values === undefined) return [];
      return [
        {
          name: source.hasHeaders ? cellsWithTab(grid, firstCell(area)) : undefined,
          values,
          color: isPie ? undefined : look.colors[index],
          isLine: look.type === 'combo' && look.seriesTypes[index] === 'line',
        },
      ];
    }),
    isStacked: isStackable && look.isStacked,
    sliceColors: isPie ? [...look.colors] : [],
    legend: look.legend,
    ...{ xTitle: look.xTitle, yTitle: look.yTitle, yMin: look.yMin, yMax: look.yMax },
    place,
  };
}

function firstCell(area: Area): Area {
  return { ...area, bottom: area.top };
}

/** Without the cell of the name; undefined where no cell is left. */
function valuesOf(grid: LightGrid, area: Area, { hasHeaders }: ChartSource): string | undefined {
  const top = hasHeaders ? area.top + 1 : area.top;
  return top > area.bottom ? undefined : cellsWithTab(grid, { ...area, top });
}
