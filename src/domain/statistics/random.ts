// Repeatable randomness: the same seed gives the same draws on every machine, so that a proposal never changes by itself.

/** A source of numbers in 0-1. */
export type Random = () => number;

/**
 * Numbers in 0-1 from a seed, always the same ones.
 * Source: mulberry32 by Tommy Ettinger (public domain).
 * @example createRandom(1)() // 0.6270739405881613
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The items in a random order, every order being equally likely. Source: Fisher and Yates (1938), Durstenfeld's form. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1));
    const kept = mixed[last] as T;
    mixed[last] = mixed[pick] as T;
    mixed[pick] = kept;
  }
  return mixed;
}
