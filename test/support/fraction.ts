// Exact arithmetic on fractions of whole numbers, for checking the product's binary arithmetic against exact results.

/** A fraction in any form, with a denominator above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The number as it is written: 0.1 is a tenth, not the nearest binary fraction. */
export function exactly(number: number): Fraction {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  if (whole === '') throw new RangeError(`exactly: ${number} is not a decimal number`);
  const digits = BigInt(`${whole}${fraction}`);
  const shift = Number(exponent) - fraction.length;
  const top = sign === '-' ? -digits : digits;
  return shift >= 0
    ? { top: top * 10n ** BigInt(shift), bottom: 1n }
    : { top, bottom: 10n ** BigInt(-shift) };
}

export const ZERO = exactly(0);
export const ONE = exactly(1);

export function plus(one: Fraction, other: Fraction): Fraction {
  return { top: one.top * other.bottom + other.top * one.bottom, bottom: one.bottom * other.bottom };
}

function negative({ top, bottom }: Fraction): Fraction {
  return { top: -top, bottom };
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, negative(other));
}

export function times(one: Fraction, other: Fraction): Fraction {
  return { top: one.top * other.top, bottom: one.bottom * other.bottom };
}

export function over(one: Fraction, other: Fraction): Fraction {
  const sign = other.top < 0n ? -1n : 1n;
  return { top: one.top * other.bottom * sign, bottom: one.bottom * other.top * sign };
}

export function sumOf(parts: readonly Fraction[]): Fraction {
  return parts.reduce(plus, ZERO);
}

/** Negative, 0 or positive, as `one` is smaller than, equal to or larger than `other`. */
export function compared(one: Fraction, other: Fraction): number {
  const difference = one.top * other.bottom - other.top * one.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function between(low: Fraction, value: Fraction, high: Fraction): Fraction {
  if (compared(value, low) < 0) return low;
  return compared(value, high) > 0 ? high : value;
}

/** Half up at so many decimals, as the number that is written that way. */
export function roundedHalfUp(value: Fraction, decimals: number): number {
  const factor = 10n ** BigInt(decimals);
  const doubled = { top: 2n * value.top * factor + value.bottom, bottom: 2n * value.bottom };
  const quotient = doubled.top / doubled.bottom;
  const floor = doubled.top < 0n && quotient * doubled.bottom !== doubled.top ? quotient - 1n : quotient;
  return asNumber({ top: floor, bottom: factor });
}

/** The nearest number; exact where the fraction is written with at most fifteen digits. */
export function asNumber({ top, bottom }: Fraction): number {
  const scaled = (top * 10n ** 18n) / bottom;
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(19, '0');
  return Number(`${scaled < 0n ? '-' : ''}${text.slice(0, -18)}.${text.slice(-18)}`);
}
