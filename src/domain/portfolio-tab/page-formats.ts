// How the page writes its numbers: amounts as the value column of the accounts does, changes with their sign.
import { amountText, wholeAmountFormat } from '../values/amount';
import { type Currency, currencyOfFormat } from '../values/currency';
import { roundHalfUp } from '../values/rounding';

export const COUNT = '#,##0';
/** Signs are in quotes, since not every program knows a true minus in a format. */
export const COUNT_CHANGE = withSigns(COUNT);
export const PERCENT = '0.0%';
export const PERCENT_CHANGE = withSigns(PERCENT);

export interface PageFormats {
  /** With room for all digits. */
  readonly amount: string;
  /** In a column: a sum over accounts, its change, and what one account is worth. */
  readonly columnAmount: string;
  readonly accountAmount: string;
  /** The large figure of a tile: it has the room of five digits. */
  readonly tileAmount: (amount: number) => string;
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
  /** A number of accounts within a sentence. @example '1,245' */
  readonly countText: (count: number) => string;
  /** A share from 0 to 1 as percent within a sentence, one decimal. */
  readonly percentText: (share: number) => string;
}

export interface NumberStyle {
  /** The number format of the value column; '' for none. */
  readonly valueFormat: string;
  readonly decimals: number;
  readonly decimal: '.' | ',';
  /** The largest amount on the page, and the largest of one account. */
  readonly largest: number;
  readonly largestAccount: number;
}

export function pageFormats({
  valueFormat,
  decimals,
  decimal,
  largest,
  largestAccount,
}: NumberStyle): PageFormats {
  const amount = wholeAmountFormat(valueFormat);
  const currency: Currency = currencyOfFormat(amount);
  const inColumn = (most: number, sign = '') =>
    fitsAColumn(`${sign}${currency.prefix}${grouped(most)}${currency.suffix}`) ? amount : inThousands(amount);
  const score = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const scoreText = (points: number) => roundHalfUp(points, decimals).toFixed(decimals).replace('.', decimal);
  const money = (each: number) => amountText(each, currency, decimal);
  const sign = (each: number) => (each < 0 ? '−' : '+');
  return {
    amount,
    columnAmount: inColumn(largest),
    accountAmount: inColumn(largestAccount),
    tileAmount: (each) => tileFormat(each, amount, currency),
    axisAmount: largest < MOST_AT_AN_AXIS ? amount : inThousands(amount),
    amountChange: withSigns(inColumn(largest, '+')),
    score,
    scoreChange: withSigns(score),
    money,
    scoreText,
    signedScore: (points) => `${sign(points)}${scoreText(Math.abs(points))}`,
    signedMoney: (each) => `${sign(each)}${money(Math.abs(each))}`,
    countText: (count) => grouped(count, decimal === ',' ? '.' : ','),
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

/** Pixels that a column has for a number, beside its padding: one that does not fit is shown as ### by most programs. */
const COLUMN_ROOM = 58;
/** Arial 9: a digit or a letter, and a comma or a space. */
const DIGIT_WIDTH = 6.7;
const MARK_WIDTH = 3.4;

/** @example fitsAColumn('$375,900') // true; fitsAColumn('$3,266,600') // false */
function fitsAColumn(text: string): boolean {
  const width = [...text].reduce((sum, each) => sum + (/[,.\s]/.test(each) ? MARK_WIDTH : DIGIT_WIDTH), 0);
  return width <= COLUMN_ROOM;
}

function grouped(amount: number, mark = ','): string {
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, mark);
}

/** Three digits at most, since a wide figure would not fit its column; a long currency is left to the label. */
function tileFormat(amount: number, format: string, { prefix, suffix }: Currency): string {
  const plain = `${prefix}${suffix}`.trim().length > 1 ? '#,##0' : format;
  const scaled = (digits: string) => plain.replace(DIGITS, `$1${digits}`);
  const size = Math.abs(amount);
  if (size >= 999.5e6) return scaled('0.0,,,"B"');
  if (size >= 99.95e6) return scaled('0,,"M"');
  if (size >= 999_500) return scaled('0.0,,"M"');
  return size >= 10_000 ? scaled('0,"k"') : plain;
}

/** Shorter labels need no turning. */
const MOST_AT_AN_AXIS = 1e5;

/** What comes before the digits of a format without decimals, and the digits: quoted text, brackets and escaped characters hold none. */
const DIGITS = /^((?:"[^"]*"|\[[^\]]*\]|\\.|[^#0"[\\])*)([#0][#0,]*)/;

function inThousands(format: string): string {
  return format.replace(DIGITS, '$1$2,"k"');
}
