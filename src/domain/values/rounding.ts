// Rounding that a person can check: half up, and parts that add up to their shown total.

/**
 * Half up at `decimals` places (0 to 6): floor(x·10^d + 0.5 + e) / 10^d. The small e takes back what binary fractions lose
 * (1.005 is stored as 1.00499…); it grows with the number, since so do the gaps between binary numbers.
 * @example roundHalfUp(52.2945605, 6) //=> 52.294561
 */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const units = value * factor;
  return Math.floor(units + 0.5 + lostIn(units)) / factor;
}

/** The highest number of `decimals` places below a floor: 69.9 below 70 with one decimal. */
export function highestBelow(floor: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (ceilUnits(floor * factor) - 1) / factor;
}

/** The lowest number of `decimals` places at or above a floor: 70.3 from 70.24 with one decimal. */
export function lowestFrom(floor: number, decimals: number): number {
  const factor = 10 ** decimals;
  return ceilUnits(floor * factor) / factor;
}

function ceilUnits(units: number): number {
  return Math.ceil(units - lostIn(units));
}

function floorUnits(units: number): number {
  return Math.floor(units + lostIn(units));
}

/** What arithmetic may have lost: some hundred gaps between binary numbers of this size, and 1e-9 at least. */
function lostIn(units: number): number {
  return Math.max(1e-9, Math.abs(units) * 1e-13);
}

/** Remainders that differ by less than a billionth are equal: binary fractions must not decide. A power of 2, so that scaling is exact. */
export const REMAINDER_STEPS = 2 ** 30;

/**
 * Splits a shown total over its exact parts (largest remainder, the first of equal ones), so that the shown parts add up to it.
 * @param parts exact, none negative
 * @param total the shown total, a multiple of 10^-decimals, within one unit a part of the exact sum
 */
export function apportion(parts: readonly number[], total: number, decimals: number): number[] {
  const factor = 10 ** decimals;
  const units = parts.map((part) => floorUnits(part * factor));
  let left = Math.round(total * factor) - units.reduce((sum, unit) => sum + unit, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: remainderSteps(part * factor) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    units[index] = (units[index] ?? 0) + 1;
    left -= 1;
  }
  for (const { index } of byRemainder.reverse()) {
    if (left >= 0) break;
    if ((units[index] ?? 0) > 0) {
      units[index] = (units[index] ?? 0) - 1;
      left += 1;
    }
  }
  return units.map((unit) => unit / factor);
}

/** What is left of units beyond the whole ones, in steps. */
function remainderSteps(units: number): number {
  return Math.floor((units - floorUnits(units)) * REMAINDER_STEPS + 0.5);
}
