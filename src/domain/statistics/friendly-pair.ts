// Friendly numbers: rounds two values as a person would, and keeps them apart.

/** Both rounded to the coarsest step of 1, 2 or 5 × 10^n that leaves at least four steps between them. */
export function friendlyPair(low: number, high: number): readonly [number, number] {
  const raw = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [5, 2, 1].find((each) => each * power <= raw * (1 + 1e-9)) ?? 1;
  const tidy = (value: number) =>
    Number((Math.round(value / (factor * power)) * factor * power).toPrecision(12));
  return [tidy(low), tidy(high)];
}
