// The portfolio page as cells and charts: one screen of figures, tables and charts, and the numbers behind them below.
import { bandsBlock, bridgeBlock, classesBlock } from './page-bands';
import type { PageCell } from './page-cell';
import { CHARTS_ROW, CHARTS_ROWS, chartTitles, type PageChart, pageCharts } from './page-charts';
import { pageData } from './page-data';
import { pageHead } from './page-head';
import type { PageSource } from './page-source';
import { firstBlock, tablesBlock } from './page-tables';

export const PORTFOLIO_TAB = 'Health Portfolio';

export interface PortfolioPage {
  readonly cells: readonly PageCell[];
  readonly charts: readonly PageChart[];
}

const TABLES_ROW = CHARTS_ROW + CHARTS_ROWS + 1;

export function portfolioPage(source: PageSource): PortfolioPage {
  const tables = tablesBlock(source, TABLES_ROW);
  return {
    cells: [
      ...pageHead(source),
      ...bandsBlock(source),
      ...classesBlock(source),
      ...bridgeBlock(source),
      ...chartTitles(source),
      ...tables.cells,
      ...firstBlock(source, tables.below + 1),
      ...pageData(source),
    ],
    charts: pageCharts(source),
  };
}
