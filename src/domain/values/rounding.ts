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

/** A remainder is counted in these steps: those that differ by less than a billionth are equal: binary fractions must not decide. A power of 2, so that scaling is exact. */
export const REMAINDER_STEPS = 2 ** 30;

/**
 * Splits a shown total over its exact parts (largest remainder, the first of equal ones), so that the shown parts add up to it.
 * @param parts exact. Each is rounded up or down, so a negative part stays negative or becomes 0
 * @param total the shown total, a multiple of 10^-decimals, within one unit a part of the exact sum
 */
export function apportion(parts: readonly number[], total: number, decimals: number): number[] {
  const factor = 10 ** decimals;
  return apportionUnits(parts, total, decimals).map((units) => units / factor);
}

/** The same in units of the last decimal place: whole numbers, which are quick to compare and to write. */
export function apportionUnits(parts: readonly number[], total: number, decimals: number): number[] {
  const factor = 10 ** decimals;
  const units: number[] = [];
  const remainders: number[] = [];
  let left = Math.round(total * factor);
  for (const part of parts) {
    const exact = part * factor;
    const whole = floorUnits(exact);
    units.push(whole);
    remainders.push(Math.floor((exact - whole) * REMAINDER_STEPS + 0.5));
    left -= whole;
  }
  if (left !== 0) shareRemainder(units, left, remainders);
  return units;
}

/** @example unitsText(125, 1) //=> '12.5' */
export function unitsText(units: number, decimals: number): string {
  if (decimals === 0) return String(units);
  if (decimals === 1) return `${Math.floor(units / 10)}.${units % 10}`;
  const digits = String(units).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The remainder of a part that had its unit: neither more nor less than any other. */
const GIVEN = Number.NaN;

/** One unit each: added where the most remains, the first of equals, or taken where the least remains, the last of equals. */
function shareRemainder(units: number[], left: number, remainders: number[]): void {
  const isAdded = left > 0;
  for (let rest = Math.abs(left); rest > 0; rest -= 1) {
    const index = isAdded ? firstHighest(remainders) : lastLowest(remainders, units);
    if (index < 0) return;
    units[index] = (units[index] ?? 0) + (isAdded ? 1 : -1);
    remainders[index] = GIVEN;
  }
}

/** Sorting all of them takes longer: most often only a few get a unit. @returns its position; -1 where none is left */
function firstHighest(remainders: readonly number[]): number {
  let found = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < remainders.length; index += 1) {
    const remainder = remainders[index] ?? GIVEN;
    if (!(remainder > highest)) continue;
    highest = remainder;
    found = index;
  }
  return found;
}

/** Among parts that have a unit to give. @returns its position; -1 where none is left */
function lastLowest(remainders: readonly number[], units: readonly number[]): number {
  let found = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = remainders.length - 1; index >= 0; index -= 1) {
    const remainder = remainders[index] ?? GIVEN;
    if (!(remainder < lowest) || (units[index] ?? 0) <= 0) continue;
    lowest = remainder;
    found = index;
  }
  return found;
}
