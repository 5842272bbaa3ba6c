// Reads the text of one cell as a number, under a decimal point and under a decimal comma.

export interface NumberRead {
  readonly value: number;
  /** The number format that keeps a percentage a percentage and an amount of money in its currency; absent for a plain number. */
  readonly format?: string;
}

/** The number under either convention; without a mark both are the same. */
export interface NumberReadings {
  readonly point: NumberRead | undefined;
  readonly comma: NumberRead | undefined;
}

/** $, US$, R$ and the codes and short forms of currencies. */
const CURRENCY =
  '[A-Z]{0,2}\\p{Sc}|USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|CNY|INR|BRL|MXN|SEK|NOK|DKK|PLN|CZK|HUF|ZAR|SGD|HKD|kr|zł|Kč|Ft|Fr\\.|Rs\\.?';
const ANY_NUMBER = new RegExp(
  `^(?<open>\\()?(?<sign>[+\\-−])?(?<before>${CURRENCY})?\\s?(?<inner>[+\\-−])?(?<digits>[\\d.,'’ \\u00a0\\u2009\\u202f]*\\d(?:[eE][+-]\\d{1,3})?)\\s?(?<percent>%)?\\s?(?<after>${CURRENCY})?(?<close>\\))?$`,
  'u',
);

const SPACED = "(?:[ \\u00a0\\u2009\\u202f'’]\\d{3})+";
const WHOLE_DIGITS = '(?:0|[1-9]\\d*)';
/** Longer whole numbers are ids: a spreadsheet would round them. */
const MOST_DIGITS = 15;

/** Most numbers: reading these with the whole pattern takes ten times longer. */
const PLAIN_DIGITS = /^(?:0|[1-9]\d{0,14})$/;
const POINT = shapeOf('\\.', ',');
const COMMA = shapeOf(',', '\\.');

function shapeOf(decimal: string, group: string): RegExp {
  const thousands = `[1-9]\\d{0,2}(?:(?:${group}\\d{3})+|${SPACED})`;
  // 12,34,567: lakhs and crores.
  const lakhs = `[1-9]\\d?(?:${group}\\d{2})+${group}\\d{3}`;
  return new RegExp(
    `^(?<whole>${thousands}|${lakhs}|${WHOLE_DIGITS})?(?:${decimal}(?<fraction>\\d+))?(?:[eE](?<exponent>[+-]\\d+))?$`,
  );
}

/**
 * Undefined where the text is not a number: 1.74x, 12-15, 1.2.3, 0042, 75E01264.
 * @example numberReadings('1,234') //=> { point: { value: 1234 ... }, comma: { value: 1.234 ... } }
 */
export function numberReadings(text: string): NumberReadings | undefined {
  const trimmed = text.trim();
  if (PLAIN_DIGITS.test(trimmed)) {
    const read = { value: Number(trimmed) };
    return { point: read, comma: read };
  }
  if (trimmed.length > 40 || !/\d/.test(trimmed)) return undefined;
  const parts = ANY_NUMBER.exec(trimmed)?.groups;
  if (!parts) return undefined;
  const signs = [parts.open, parts.sign, parts.inner].filter((sign) => sign !== undefined);
  const units = [parts.before, parts.percent, parts.after].filter((unit) => unit !== undefined);
  if ((parts.open === undefined) !== (parts.close === undefined) || signs.length > 1 || units.length > 1)
    return undefined;
  const negative = signs.length === 1 && signs[0] !== '+';
  const unit = { isPercent: parts.percent !== undefined, before: parts.before, after: parts.after };
  const read = (shape: RegExp) => readAs(shape, parts.digits ?? '', negative, unit);
  const readings = { point: read(POINT), comma: read(COMMA) };
  return readings.point || readings.comma ? readings : undefined;
}

interface Unit {
  readonly isPercent: boolean;
  /** Of currency: the sign and the side on which it is written. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function readAs(shape: RegExp, digits: string, negative: boolean, unit: Unit): NumberRead | undefined {
  const parts = shape.exec(digits)?.groups;
  if (!parts) return undefined;
  const whole = (parts.whole ?? '').replace(/\D/g, '');
  const fraction = parts.fraction ?? '';
  if (whole === '' && fraction === '') return undefined;
  if (whole.length > MOST_DIGITS) return undefined;
  // Decimal digits and exponent are joined as text: 85.5 / 100 in binary would not be the 0.855 that is meant.
  const exponent = Number(parts.exponent ?? '0') - (unit.isPercent ? 2 : 0);
  const size = Number(`${whole || '0'}.${fraction || '0'}e${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const decimals = fraction === '' ? '' : `.${'0'.repeat(Math.min(fraction.length, 4))}`;
  const value = negative && size !== 0 ? -size : size;
  const format = formatOf(unit, decimals);
  return format === undefined ? { value } : { value, format };
}

function formatOf({ isPercent, before, after }: Unit, decimals: string): string | undefined {
  if (isPercent) return `0${decimals}%`;
  if (before !== undefined) return `[$${before}]#,##0${decimals}`;
  return after === undefined ? undefined : `#,##0${decimals} [$${after}]`;
}
