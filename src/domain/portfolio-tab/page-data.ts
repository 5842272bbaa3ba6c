// The numbers behind the charts, below the page in blocks of fixed height, so that no chart has to follow them.

import { usableValue } from '../portfolio/portfolio-account';
import { lastOfEachWeek, PORTFOLIO_WEEKS } from '../portfolio/portfolio-days';
import { NOT_ENOUGH_DATA } from '../scorecard/band';
import { dayText, monthText, type PageCell } from './page-cell';
import { COUNT, COUNT_CHANGE, PERCENT, PERCENT_CHANGE } from './page-formats';
import { type PageSource, rowOf, valueName, WHAT_IT_NEEDS } from './page-source';

/** The page ends before it, whatever it shows. @internal exported for its tests */
export const DATA_ROW = 68;
const MOST_ACCOUNTS = 300;
const MONTHS = 12;
const TENTHS = 10;
/** Headline figures. */
const FIGURES = 20;

export type DataBlock = 'figures' | 'shares' | 'distribution' | 'over time' | 'renewals' | 'accounts';

const HEIGHTS: Readonly<Record<DataBlock, number>> = {
  figures: FIGURES,
  shares: 2,
  distribution: TENTHS,
  'over time': PORTFOLIO_WEEKS,
  renewals: MONTHS,
  accounts: MOST_ACCOUNTS,
};

/** Rows of a block: its title, its headings, and its numbers. */
export interface DataPlace {
  readonly title: number;
  readonly headings: number;
  readonly last: number;
}

const GAP = 1;

export const DATA_PLACES: Readonly<Record<DataBlock, DataPlace>> = placesOf();

function placesOf(): Readonly<Record<DataBlock, DataPlace>> {
  let row = DATA_ROW + 2;
  const place = (block: DataBlock): DataPlace => {
    const title = row;
    row += 2 + HEIGHTS[block] + GAP;
    return { title, headings: title + 1, last: title + 1 + HEIGHTS[block] };
  };
  return {
    figures: place('figures'),
    shares: place('shares'),
    distribution: place('distribution'),
    'over time': place('over time'),
    renewals: place('renewals'),
    accounts: place('accounts'),
  };
}

/** The last row of everything that is ours. */
export const LAST_ROW = DATA_PLACES.accounts.last;

type Part = Omit<PageCell, 'row' | 'column'>;

export function pageData(source: PageSource): PageCell[] {
  return [
    { row: DATA_ROW, column: 1, value: 'Numbers behind the charts', look: 'heading' },
    {
      row: DATA_ROW + 1,
      column: 1,
      value: 'Written again with each scoring. Keep these rows visible: charts leave hidden rows out.',
      look: 'note',
    },
    ...figuresData(source),
    ...sharesData(source),
    ...distributionData(source),
    ...overTimeData(source),
    ...renewalsData(source),
    ...accountsData(source),
  ];
}

function block(
  name: DataBlock,
  title: string,
  headings: readonly string[],
  rows: readonly (readonly (Part | undefined)[])[],
) {
  const place = DATA_PLACES[name];
  return [
    { row: place.title, column: 1, value: title, look: 'heading' } as const,
    ...rowOf(
      place.headings,
      1,
      headings.map((value, index) => ({ value, look: 'heading', align: index === 0 ? 'left' : 'right' })),
    ),
    ...rows.flatMap((parts, index) => rowOf(place.headings + 1 + index, 1, parts)),
  ];
}

/** Bands in the charts: those of the scorecard that have room, from best to worst. */
export function chartBands({ portfolio }: PageSource): readonly string[] {
  return portfolio.bands.map(({ band }) => band).slice(0, MOST_BANDS);
}

const MOST_BANDS = 18;

function figuresData(source: PageSource): PageCell[] {
  const { portfolio, formats } = source;
  const { headline, before, since, retention, fell } = portfolio;
  const name = valueName(source);
  const line = (
    label: string,
    format: string,
    now: number | undefined,
    then: number | undefined,
    changeFormat = format,
  ) => [
    { value: label },
    undefined,
    undefined,
    now === undefined ? undefined : { value: now, format },
    then === undefined ? undefined : { value: then, format },
    now === undefined || then === undefined ? undefined : { value: now - then, format: changeFormat },
  ];
  const amount = (label: string, now: number | undefined, then: number | undefined) =>
    line(label, formats.columnAmount, now, then, formats.amountChange);
  const count = (label: string, now: number | undefined, then: number | undefined) =>
    line(label, COUNT, now, then, COUNT_CHANGE);
  const share = (label: string, now: number | undefined, then: number | undefined) =>
    line(label, PERCENT, now, then, PERCENT_CHANGE);
  return block(
    'figures',
    'Headline figures',
    ['Figure', '', '', 'Now', 'Then', 'Change'],
    [
      count('Accounts', headline.accounts, before?.accounts),
      count('Accounts with a score', headline.scored, before?.scored),
      amount(name, headline.value, before?.value),
      line(
        `Health, weighted by ${name}`,
        formats.score,
        headline.weighted.health,
        before?.weighted.health,
        formats.scoreChange,
      ),
      line('Health, plain mean', formats.score, headline.mean, before?.mean, formats.scoreChange),
      share(`Share of ${name} with a score`, headline.weighted.scoredShare, before?.weighted.scoredShare),
      count('Accounts at risk', headline.atRisk, before?.atRisk),
      amount(`${name} at risk`, headline.valueAtRisk, before?.valueAtRisk),
      share(`Share of ${name} at risk`, headline.shareAtRisk, before?.shareAtRisk),
      count('Renewing in 90 days, not healthy', headline.renewing, before?.renewing),
      amount(`${name} renewing in 90 days, not healthy`, headline.renewingValue, before?.renewingValue),
      line('Retention if all at risk that renew in 90 days leave', PERCENT, retention.grossIfLost, undefined),
      line('Gross retention since then', PERCENT, since?.retention?.gross, undefined),
      line('Net retention since then', PERCENT, since?.retention?.net, undefined),
      line('New accounts since then', COUNT, since?.newAccounts, undefined),
      line('Negative amounts left out', COUNT, portfolio.negativeValues, undefined),
      line('Churn since then: accounts that left', PERCENT, since?.churnRate, undefined),
      voluntaryChurnLine(source),
      line('Accounts that left for no known reason', COUNT, since?.unexplainedLosses, undefined),
      line(
        `Fell by more than ${portfolio.fallLimit} points`,
        COUNT,
        since === undefined ? undefined : fell,
        undefined,
      ),
    ],
  );
}

/** Its requirement is shown in its place. */
function voluntaryChurnLine({ portfolio: { since, missing } }: PageSource): (Part | undefined)[] {
  const label: Part = { value: 'Churn without involuntary losses' };
  const rate = since?.voluntaryChurnRate;
  if (rate !== undefined) return [label, undefined, undefined, { value: rate, format: PERCENT }];
  if (!missing.includes('outcome')) return [label];
  return [label, undefined, undefined, { value: WHAT_IT_NEEDS.outcome, look: 'note' }];
}

function sharesData(source: PageSource): PageCell[] {
  const { portfolio } = source;
  const bands = portfolio.bands.slice(0, MOST_BANDS);
  const shares = (label: string, percents: readonly (number | undefined)[]) => [
    { value: label },
    ...percents.map((percent) =>
      percent === undefined ? undefined : { value: percent / 100, format: PERCENT },
    ),
  ];
  const hasValue = !portfolio.missing.includes('value');
  return block(
    'shares',
    'Shares by band',
    ['Share of', ...bands.map(({ band }) => band)],
    [
      shares(
        'Accounts',
        bands.map(({ percent }) => percent),
      ),
      ...(hasValue
        ? [
            shares(
              valueName(source),
              bands.map(({ valuePercent }) => valuePercent),
            ),
          ]
        : []),
    ],
  );
}

function distributionData({ portfolio }: PageSource): PageCell[] {
  const ladder = scoredLadderOf(portfolio);
  return block(
    'distribution',
    'Accounts by score',
    ['Score from', ...ladder],
    portfolio.distribution.map(({ from, byBand }) => [
      { value: String(from) },
      ...byBand.slice(0, ladder.length).map((value) => ({ value, format: COUNT })),
    ]),
  );
}

/** Bands in the order of all lists by band, as many as have room. */
export function ladderOf({ ladder }: PageSource['portfolio']): readonly string[] {
  return ladder.slice(0, MOST_BANDS);
}

/** Bands with scores; "Not enough data" has none. */
export function scoredLadderOf({ ladder }: PageSource['portfolio']): readonly string[] {
  return ladder.filter((band) => band !== NOT_ENOUGH_DATA).slice(0, MOST_BANDS);
}

function overTimeData(source: PageSource): PageCell[] {
  const { portfolio, formats } = source;
  const hasValue = !portfolio.missing.includes('value');
  const ladder = ladderOf(portfolio);
  return block(
    'over time',
    `${hasValue ? valueName(source) : 'Accounts'} by band, week by week`,
    ['Week to', ...ladder, 'Health'],
    lastOfEachWeek(portfolio.overTime, portfolio.asOf).map(({ ending, last }) => [
      { value: dayText(ending) },
      ...(last === undefined
        ? []
        : [
            ...(hasValue ? last.valueByBand : last.accountsByBand)
              .slice(0, MOST_BANDS)
              .map((value) => ({ value, format: hasValue ? formats.axisAmount : COUNT })),
            healthPart(hasValue ? last.weighted : last.mean, formats.score),
          ]),
    ]),
  );
}

function healthPart(value: number | undefined, format: string): Part | undefined {
  return value === undefined ? undefined : { value, format };
}

function renewalsData(source: PageSource): PageCell[] {
  const { portfolio, formats } = source;
  const hasValue = !portfolio.missing.includes('value');
  return block(
    'renewals',
    `${hasValue ? `${valueName(source)} that renews` : 'Accounts that renew'}, by month and band`,
    ['Month', ...ladderOf(portfolio)],
    portfolio.renewals.map(({ month, valueByBand, accountsByBand }) => [
      { value: monthText(month).slice(0, 3) },
      ...(hasValue ? valueByBand : accountsByBand)
        .slice(0, MOST_BANDS)
        .map((value) => ({ value, format: hasValue ? formats.axisAmount : COUNT })),
    ]),
  );
}

/** One column of scores for each band, so that each has its color: a blank draws no point. */
function accountsData(source: PageSource): PageCell[] {
  const { portfolio, formats } = source;
  const ladder = scoredLadderOf(portfolio);
  if (portfolio.missing.includes('value')) return [];
  return block(
    'accounts',
    `The largest accounts by ${valueName(source)}, with their scores`,
    [valueName(source), ...ladder],
    portfolio.largest
      .slice(0, MOST_ACCOUNTS)
      .map(({ score, value, band }) => [
        { value: usableValue(value), format: formats.axisAmount },
        ...ladder.map((name) =>
          name === band && score !== undefined ? { value: score, format: formats.score } : undefined,
        ),
      ]),
  );
}
