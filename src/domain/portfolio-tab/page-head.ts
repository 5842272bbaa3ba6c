// The head of the page: title, subject, and five tiles.
import type { Headline } from '../portfolio/portfolio';
import { shortText } from '../values/cell';
import { dayText, fullDayText, type PageCell } from './page-cell';
import { COUNT, type PageFormats } from './page-formats';
import { PAGE_COLUMNS, type PageSource, valueName } from './page-source';

export const TITLE_ROW = 1;
const ABOUT_ROW = 2;
const LABEL_ROW = 3;
export const FIGURE_ROW = 4;
export const REMARK_ROW = 5;
const TILES = 5;
const LONGEST_REMARK = 50;
const TILE_COLUMNS = PAGE_COLUMNS / TILES;

interface Tile {
  readonly label: string;
  readonly figure: number | undefined;
  readonly format: string;
  readonly remarks: readonly (string | undefined)[];
}

export function pageHead(source: PageSource): PageCell[] {
  const tiles = source.portfolio.missing.includes('value') ? tilesByAccounts(source) : tilesByValue(source);
  return [
    { row: TITLE_ROW, column: 1, value: 'Customer health', look: 'title' },
    { row: ABOUT_ROW, column: 1, value: aboutText(source), look: 'note' },
    ...tiles.flatMap((tile, index) => tileCells(tile, 1 + index * TILE_COLUMNS)),
  ];
}

function aboutText({ portfolio, scorecard, formats }: PageSource): string {
  const { asOf, baseline, headline, negativeValues } = portfolio;
  const parts = [
    fullDayText(asOf),
    scorecard,
    `${counted(headline.accounts, 'account', formats)}, ${formats.countText(headline.scored)} with a score`,
    baseline === undefined ? 'nothing to compare with yet' : `compared with ${fullDayText(baseline)}`,
    ...(negativeValues > 0 ? [`${counted(negativeValues, 'negative amount', formats)} left out`] : []),
  ];
  return parts.join(' · ');
}

function counted(count: number, noun: string, { countText }: Pick<PageFormats, 'countText'>): string {
  return `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function tileCells({ label, figure, format, remarks }: Tile, column: number): PageCell[] {
  const remark = remarks.filter(Boolean).join(' · ');
  return [
    { row: LABEL_ROW, column, value: label, look: 'heading' },
    { row: FIGURE_ROW, column, value: figure ?? '–', format, look: 'figure', align: 'left' },
    { row: REMARK_ROW, column, value: shortText(remark, LONGEST_REMARK), look: 'note' },
  ];
}

/** A change against the baseline in words; undefined without one. */
function since(
  { portfolio: { headline, before, baseline } }: PageSource,
  figure: (headline: Headline) => number | undefined,
  write: (change: number) => string,
): string | undefined {
  const [now, earlier] = [figure(headline), before && figure(before)];
  if (now === undefined || earlier === undefined || baseline === undefined) return undefined;
  const text = write(now - earlier);
  return /[1-9]/.test(text) ? `${text} since ${dayText(baseline)}` : `unchanged since ${dayText(baseline)}`;
}

/** `60 scored · 2 new · churn 5.0%, voluntary 3.3%` */
function accountsTile({ portfolio: { headline, since: moved }, formats }: PageSource): Tile {
  const percent = (share: number) => `${formats.percentText(share)}%`;
  const { churnRate, voluntaryChurnRate } = moved ?? {};
  const voluntary = voluntaryChurnRate === undefined ? '' : `, voluntary ${percent(voluntaryChurnRate)}`;
  return {
    label: 'Accounts',
    figure: headline.accounts,
    format: COUNT,
    remarks: [
      `${formats.countText(headline.scored)} scored`,
      moved && moved.newAccounts > 0 ? `${formats.countText(moved.newAccounts)} new` : undefined,
      churnRate === undefined ? undefined : `churn ${percent(churnRate)}${voluntary}`,
    ],
  };
}

/** What to act on comes first: a narrow screen shows it too. */
function tilesByValue(source: PageSource): Tile[] {
  const { portfolio, formats } = source;
  const { headline, retention, since: moved, missing } = portfolio;
  const name = valueName(source);
  const percent = (share: number) => `${formats.percentText(share)}%`;
  return [
    {
      label: `${name} at risk`,
      figure: headline.valueAtRisk,
      format: formats.tileAmount(headline.valueAtRisk),
      remarks: [
        headline.shareAtRisk === undefined ? undefined : percent(headline.shareAtRisk),
        counted(headline.atRisk, 'account', formats),
        since(source, ({ valueAtRisk }) => valueAtRisk, formats.signedMoney),
      ],
    },
    {
      label: 'Renewing in 90 days, not healthy',
      figure: missing.includes('renewal') ? undefined : headline.renewingValue,
      format: formats.tileAmount(headline.renewingValue),
      remarks: missing.includes('renewal')
        ? ['Set the renewal column under More']
        : [
            counted(headline.renewing, 'account', formats),
            since(source, ({ renewingValue }) => renewingValue, formats.signedMoney) ??
              (retention.grossIfLost === undefined
                ? undefined
                : `${percent(retention.grossIfLost)} stays if those at risk leave`),
          ],
    },
    {
      label: `Health, weighted by ${name}`,
      figure: headline.weighted.health,
      format: formats.score,
      remarks: [
        since(source, ({ weighted }) => weighted.health, formats.signedScore),
        headline.mean === undefined ? undefined : `plain mean ${formats.scoreText(headline.mean)}`,
      ],
    },
    {
      label: name,
      figure: headline.value,
      format: formats.tileAmount(headline.value),
      remarks: [
        since(source, ({ value }) => value, formats.signedMoney),
        moved?.retention && `net retention ${percent(moved.retention.net)}`,
      ],
    },
    accountsTile(source),
  ];
}

/** Without a value column the page counts accounts. */
function tilesByAccounts(source: PageSource): Tile[] {
  const { portfolio, formats } = source;
  const { headline, missing, fell, baseline } = portfolio;
  return [
    {
      label: 'At risk',
      figure: headline.atRisk,
      format: COUNT,
      remarks: [
        since(
          source,
          ({ atRisk }) => atRisk,
          (change) => `${change < 0 ? '−' : '+'}${Math.abs(change)}`,
        ),
      ],
    },
    {
      label: 'Renewing in 90 days, not healthy',
      figure: missing.includes('renewal') ? undefined : headline.renewing,
      format: COUNT,
      remarks: missing.includes('renewal') ? ['Set the renewal column under More'] : [],
    },
    {
      label: 'Health',
      figure: headline.mean,
      format: formats.score,
      remarks: [since(source, ({ mean }) => mean, formats.signedScore)],
    },
    {
      label: `Fell by more than ${portfolio.fallLimit} points`,
      figure: baseline === undefined ? undefined : fell,
      format: COUNT,
      remarks: [baseline === undefined ? 'nothing to compare with yet' : `since ${dayText(baseline)}`],
    },
    accountsTile(source),
  ];
}
