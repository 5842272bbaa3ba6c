// Writes the portfolio for a terminal: the blocks of the page, one below the other.
import type { PortfolioFigures } from './add-on-answers';
import { number, text, titled, type Writing, writing } from './portfolio-writing';
import { counted, oneLine } from './text-layout';

export interface PortfolioWords {
  readonly file: string;
  readonly decimals: number;
  /** Below the page: the alerts where they are asked for, and where the table went. */
  readonly below: readonly (readonly string[])[];
}

type AccountFigures = PortfolioFigures['first'][number];

const LONGEST_REASON = 70;
const MOVERS = 5;

export function renderPortfolio(figures: PortfolioFigures, words: PortfolioWords): string {
  const write = writing(figures, words.decimals);
  const blocks = [
    [`${oneLine(words.file)}: portfolio as of ${figures.asOf}, ${comparison(figures)}`],
    headline(figures, write),
    bands(figures, write),
    bridge(figures, write),
    renewals(figures, write),
    groups('By segment', figures.segments, figures, write),
    groups('By owner', figures.owners, figures, write),
    movers(`Fell since ${figures.baseline ?? ''}`, figures.down, write),
    movers(`Rose since ${figures.baseline ?? ''}`, figures.up, write),
    dimensions(figures, write),
    losses(figures, write),
    first(figures, write),
    needs(figures),
    ...words.below,
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function comparison({ baseline }: PortfolioFigures): string {
  return baseline === null ? 'nothing to compare with yet' : `compared with ${baseline}`;
}

function headline(
  { headline: now, before: then, since, retention, missing }: PortfolioFigures,
  write: Writing,
): string[] {
  const { money, score, scoreChange, percent, signed, value } = write;
  type Figure = number | null | undefined;
  const changeText = (figure: Figure, earlier: Figure, shown: (each: Figure) => string) => {
    if (shown === score) return scoreChange(figure, earlier);
    return typeof figure === 'number' && typeof earlier === 'number' ? signed(figure - earlier, shown) : '';
  };
  const line = (label: string, figure: Figure, earlier: Figure, shown: (each: Figure) => string) => [
    label,
    shown(figure),
    typeof earlier === 'number' ? shown(earlier) : '',
    changeText(figure, earlier, shown),
  ];
  const count = (each: number | null | undefined) => (each ?? 0).toLocaleString('en-US');
  return titled(
    'Headline',
    [text(''), number('Now'), number('Then'), number('Change')],
    [
      line('Accounts', now.accounts, then?.accounts, count),
      ...(write.hasValue
        ? [
            line(value, now.value, then?.value, money),
            line(`Health, weighted by ${value}`, now.weighted.health, then?.weighted.health, score),
          ]
        : []),
      line('Health, plain mean', now.mean, then?.mean, score),
      line('Accounts at risk', now.atRisk, then?.atRisk, count),
      ...(write.hasValue
        ? [
            line(`${value} at risk`, now.valueAtRisk, then?.valueAtRisk, money),
            line('  of all', now.shareAtRisk, then?.shareAtRisk, percent),
          ]
        : []),
      ...(missing.includes('renewal')
        ? []
        : [
            line('Renewing in 90 days, not healthy', now.renewing, then?.renewing, count),
            ...(write.hasValue
              ? [
                  line(`  ${value}`, now.renewingValue, then?.renewingValue, money),
                  line('Stays if those at risk leave', retention.grossIfLost, undefined, percent),
                ]
              : []),
          ]),
      ...(since === null
        ? []
        : [
            line('Churn since then', since.churnRate, undefined, percent),
            ...(missing.includes('outcome')
              ? []
              : [line('  without involuntary losses', since.voluntaryChurnRate, undefined, percent)]),
            ...(since.retention === null
              ? []
              : [
                  line('Gross retention since then', since.retention.gross, undefined, percent),
                  line('Net retention since then', since.retention.net, undefined, percent),
                ]),
          ]),
    ],
  );
}

function bands({ bands: rows, baseline }: PortfolioFigures, write: Writing): string[] {
  const { money, signed, hasValue, value } = write;
  const whole = (size: number) => size.toLocaleString('en-US');
  return titled(
    'Bands',
    [
      text('Band'),
      number('Accounts'),
      number('Share'),
      ...(baseline === null ? [] : [number('Change')]),
      ...(hasValue ? [number(value), number('Share')] : []),
    ],
    rows.map((row) => [
      row.band,
      whole(row.accounts),
      `${row.percent.toFixed(1)}%`,
      ...(baseline === null ? [] : [row.accountsChange === 0 ? '0' : signed(row.accountsChange, whole)]),
      ...(hasValue
        ? [money(row.value), row.valuePercent === null ? '–' : `${row.valuePercent.toFixed(1)}%`]
        : []),
    ]),
  );
}

function bridge({ bridge: steps }: PortfolioFigures, { money, signed, hasValue, value }: Writing): string[] {
  return titled(
    'At risk: what changed',
    [text(''), number('Accounts'), ...(hasValue ? [number(value)] : [])],
    steps.map(({ code, name, accounts, value: amount }) => [
      name,
      String(accounts),
      ...(hasValue ? [code === 'start' || code === 'end' ? money(amount) : signed(amount, money)] : []),
    ]),
  );
}

function renewals(
  { renewals: months, ladder }: PortfolioFigures,
  { money, hasValue, value }: Writing,
): string[] {
  return titled(
    'Renewals',
    [
      text('Month'),
      number('Accounts'),
      ...(hasValue ? [number(value)] : []),
      ...ladder.map((band) => number(oneLine(band))),
    ],
    months
      .filter(({ accounts }) => accounts > 0)
      .map(({ month, accounts, value: amount, valueByBand, accountsByBand }) => [
        month,
        String(accounts),
        ...(hasValue ? [money(amount)] : []),
        ...(hasValue ? valueByBand.map(money) : accountsByBand.map(String)),
      ]),
  );
}

function groups(
  title: string,
  rows: PortfolioFigures['owners'],
  { baseline }: PortfolioFigures,
  { money, score, signed, hasValue, value }: Writing,
): string[] {
  return titled(
    title,
    [
      text(''),
      number('Accounts'),
      number('Health'),
      ...(baseline === null ? [] : [number('Change')]),
      number('At risk'),
      ...(hasValue ? [number(value), number(`${value} at risk`)] : []),
    ],
    rows.map((row) => [
      row.group,
      String(row.accounts),
      score(hasValue ? (row.weighted ?? row.mean) : row.mean),
      ...(baseline === null ? [] : [signed(row.change, score)]),
      String(row.atRisk),
      ...(hasValue ? [money(row.value), money(row.valueAtRisk)] : []),
    ]),
  );
}

function movers(title: string, accounts: readonly AccountFigures[], write: Writing): string[] {
  const { money, score, signed, hasValue, value } = write;
  return titled(
    title,
    [
      text('Account'),
      number('Score'),
      number('Change'),
      ...(hasValue ? [number(value)] : []),
      text('Because', LONGEST_REASON),
    ],
    accounts
      .slice(0, MOVERS)
      .map((account) => [
        account.account,
        score(account.score),
        signed(account.change, score),
        ...(hasValue ? [money(account.value)] : []),
        account.moved,
      ]),
  );
}

function dimensions(
  { dimensions: rows, baseline }: PortfolioFigures,
  { score, scoreChange }: Writing,
): string[] {
  return titled(
    'By dimension',
    [
      text('Dimension'),
      number('Health'),
      ...(baseline === null ? [] : [number('Then'), number('Change'), text('')]),
      number('Accounts'),
    ],
    rows.map(({ dimension, health, before, arrow, accounts }) => [
      dimension,
      score(health),
      ...(baseline === null ? [] : [score(before), scoreChange(health, before), arrow ?? '']),
      String(accounts),
    ]),
  );
}

function losses({ losses: rows }: PortfolioFigures, { score, hasValue, value }: Writing): string[] {
  return titled(
    hasValue ? `Where points are lost, weighted by ${value}` : 'Where points are lost',
    [text('Metric'), number('Points'), number('Accounts')],
    rows.map(({ metric, points, weightedPoints, accounts }) => [
      metric,
      score(weightedPoints ?? points),
      String(accounts),
    ]),
  );
}

function first(
  { first: accounts, missing }: PortfolioFigures,
  { money, score, hasValue, value }: Writing,
): string[] {
  const hasRenewal = !missing.includes('renewal');
  const hasOwner = !missing.includes('owner');
  const hasAction = accounts.some(({ action }) => action !== '');
  return titled(
    'Act on first',
    [
      text('Account'),
      number('Score'),
      text('Band'),
      ...(hasValue ? [number(value)] : []),
      ...(hasRenewal ? [text('Renews')] : []),
      ...(hasOwner ? [text('Owner')] : []),
      text('Because', LONGEST_REASON),
      ...(hasAction ? [text('Do next', LONGEST_REASON)] : []),
    ],
    accounts.map((account) => [
      account.account,
      score(account.score),
      account.band,
      ...(hasValue ? [money(account.value)] : []),
      ...(hasRenewal ? [account.renewal ?? ''] : []),
      ...(hasOwner ? [account.owner] : []),
      account.because,
      ...(hasAction ? [account.action] : []),
    ]),
  );
}

const NEEDS: Readonly<Record<PortfolioFigures['missing'][number], string>> = {
  value: 'Name the "Value column" in the scorecard to see amounts.',
  renewal: 'Name the "Renewal column" in the scorecard to see renewals.',
  owner: 'Name the "Owner column" in the scorecard to see accounts by owner.',
  segment: 'Name the "Segment column" in the scorecard to see accounts by segment.',
  outcome: 'Name the "Outcome column" in the scorecard to see churn without involuntary losses.',
  history: 'Add --history to see what changed.',
};

function needs({ missing, negativeValues }: PortfolioFigures): string[] {
  return [
    ...missing.map((block) => NEEDS[block]),
    ...(negativeValues > 0 ? [`${counted(negativeValues, 'negative amount')} left out.`] : []),
  ];
}
