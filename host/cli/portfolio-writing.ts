// How the blocks of the portfolio write amounts, scores, shares and tables.
import type { PortfolioFigures } from './add-on-answers';
import { oneLine, type TableColumn, table } from './text-layout';

const LONGEST_NAME = 32;

export interface Writing {
  readonly hasValue: boolean;
  readonly value: string;
  readonly money: (amount: number | null | undefined) => string;
  readonly score: (score: number | null | undefined) => string;
  readonly percent: (share: number | null | undefined) => string;
  /** The difference of two scores as they are shown, so that a row adds up. */
  readonly scoreChange: (now: number | null | undefined, then: number | null | undefined) => string;
  readonly signed: (change: number | null | undefined, write: (size: number) => string) => string;
}

export function writing({ currency, valueHeading, missing }: PortfolioFigures, decimals: number): Writing {
  const { prefix, suffix } = currency;
  const known = (write: (value: number) => string) => (value: number | null | undefined) =>
    typeof value === 'number' ? write(value) : '–';
  const score = known((each) => each.toFixed(decimals));
  const signed: Writing['signed'] = (change, write) =>
    typeof change !== 'number' ? '' : `${change < 0 ? '−' : '+'}${write(Math.abs(change))}`;
  return {
    hasValue: !missing.includes('value'),
    value: oneLine(valueHeading ?? 'Value'),
    money: known((amount) => `${prefix}${Math.round(amount).toLocaleString('en-US')}${suffix}`),
    score,
    percent: known((share) => `${(100 * share).toFixed(1)}%`),
    scoreChange: (now, then) =>
      typeof now === 'number' && typeof then === 'number'
        ? signed(Number(now.toFixed(decimals)) - Number(then.toFixed(decimals)), score)
        : '',
    signed,
  };
}

export function titled(
  title: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): string[] {
  return rows.length === 0 ? [] : [title, ...table(columns, rows).map((line) => `  ${line}`)];
}

export const text = (heading: string, most = LONGEST_NAME): TableColumn => ({ heading, most });
export const number = (heading: string): TableColumn => ({ heading, align: 'right' });
