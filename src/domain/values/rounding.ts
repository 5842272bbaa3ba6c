// Rounding that a person can check: half up, and parts that add up to their shown total.

/**
 * Half up at `decimals` places: floor(x·10^d + 0.5 + 1e-9) / 10^d. The small addend takes back what binary fractions lose
 * (1.005 is stored as 1.00499…).
 */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5 + 1e-9) / factor;
}

/**
 * Shares out a shown total over its exact parts (largest remainder), so that the shown parts add up to it.
 * @param parts exact, none negative
 * @param total the shown total, a multiple of 10^-decimals, within one unit a part of the exact sum
 */
export function apportion(parts: readonly number[], total: number, decimals: number): number[] {
  const factor = 10 ** decimals;
  const units = parts.map((part) => Math.floor(part * factor + 1e-9));
  let left = Math.round(total * factor) - units.reduce((sum, unit) => sum + unit, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part * factor - Math.floor(part * factor + 1e-9) }))
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
