// How the page writes its numbers: amounts as the value column of the accounts does, changes with their sign.
import { amountText, wholeAmountFormat } from '../values/amount';
import { type Currency, currencyOfFormat } from '../values/currency';
import { roundHalfUp } from '../values/rounding';

export const COUNT = '#,##0';
/** Signs stand in quotes, since not every program knows a true minus in a format. */
export const COUNT_CHANGE = withSigns(COUNT);
export const PERCENT = '0.0%';

export interface PageFormats {
  /** With room for all digits, and in a column. */
  readonly amount: string;
  readonly columnAmount: string;
  /** At the axis of a chart. */
  readonly axisAmount: string;
  readonly amountChange: string;
  readonly score: string;
  readonly scoreChange: string;
  /** An amount within a sentence. */
  readonly money: (amount: number) => string;
  /** A score within a sentence, and one with its sign. */
  readonly scoreText: (score: number) => string;
  readonly signedScore: (points: number) => string;
  readonly signedMoney: (amount: number) => string;
  /** A share from 0 to 1 as percent within a sentence, one decimal. */
  readonly percentText: (share: number) => string;
}

export interface NumberStyle {
  /** The number format of the value column; '' for none. */
  readonly valueFormat: string;
  readonly decimals: number;
  readonly decimal: '.' | ',';
  /** The largest amount on the page. */
  readonly largest: number;
}

export function pageFormats({ valueFormat, decimals, decimal, largest }: NumberStyle): PageFormats {
  const amount = wholeAmountFormat(valueFormat);
  const columnAmount = largest < MOST_IN_A_COLUMN ? amount : inThousands(amount);
  const currency: Currency = currencyOfFormat(amount);
  const score = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const scoreText = (points: number) => roundHalfUp(points, decimals).toFixed(decimals).replace('.', decimal);
  const money = (each: number) => amountText(each, currency, decimal);
  const sign = (each: number) => (each < 0 ? '−' : '+');
  return {
    amount,
    columnAmount,
    axisAmount: largest < MOST_AT_AN_AXIS ? amount : inThousands(amount),
    amountChange: withSigns(columnAmount),
    score,
    scoreChange: withSigns(score),
    money,
    scoreText,
    signedScore: (points) => `${sign(points)}${scoreText(Math.abs(points))}`,
    signedMoney: (each) => `${sign(each)}${money(Math.abs(each))}`,
    percentText: (share) =>
      roundHalfUp(100 * share, 1)
        .toFixed(1)
        .replace('.', decimal),
  };
}

/** The arrow before the sign: a cell shows both, and holds the number. @example withArrow('▼', '"+"0.0;"−"0.0;0.0') // '"▼ +"0.0;"▼ −"0.0;"▼ "0.0' */
export function withArrow(arrow: string, signedFormat: string): string {
  return signedFormat
    .split(';')
    .map((section) => `"${arrow} "${section}`)
    .join(';')
    .replace(/""/g, '');
}

function withSigns(format: string): string {
  return `"+"${format};"−"${format};${format}`;
}

/** A column has room for nine digits; beyond that amounts are in thousands. */
const MOST_IN_A_COLUMN = 1e7;

/** Shorter labels need no turning. */
const MOST_AT_AN_AXIS = 1e5;

/** Quoted text, brackets and escaped characters hold no digits of the number. */
const UP_TO_DIGITS = /^((?:"[^"]*"|\[[^\]]*\]|\\.|[^#0"[\\])*[#0][#0,]*)/;

function inThousands(format: string): string {
  return format.replace(UP_TO_DIGITS, '$1,"k"');
}
