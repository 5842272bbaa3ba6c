// Invented accounts: a name, a size, and how well things go, from which the columns of an example follow, the same in every run.

export interface Invented {
  readonly name: string;
  /** From 0, in the order of the file. */
  readonly index: number;
  /** How well things go, 0 to 1: what all columns have in common. */
  readonly good: number;
  /** Number between 0 and 1, another one for each column, always the same. */
  chance(column: string): number;
  /** How well things go in one respect: `good` and some luck, 0 to 1. */
  level(column: string): number;
}

const NAMES = [
  'Alpenglow Ski Schools',
  'Barleycorn Mills',
  'Cinder Path Coffee',
  'Delta Nine Freight',
  'Ember & Oak Furniture',
  'Fathom Marine Supply',
  'Gable Street Homes',
  'Hedgerow Organics',
  'Inverness Fiber',
  'Jubilee Credit Union',
  'Kettle Moraine Tours',
  'Longshore Packaging',
  'Mossback Outdoor',
  'Nightingale Care',
  'Old Quarter Hotels',
  'Pinwheel Toys',
  'Quayside Fisheries',
  'Ridgeback Security',
  'Sundial Solar',
  'Tessellate Tiles',
  'Union Street Gyms',
  'Vesper Lighting',
  'Windfall Orchards',
  'Yardarm Logistics',
  'Zinnia Florists',
  'Arclight Cinemas',
  'Bellwether Insurance',
  'Corduroy Apparel',
  'Drumlin Dairy',
  'Estuary Water',
  'Foundry Lane Design',
  'Greenwich Metrology',
] as const;

/** A number between 0 and 1 from a text. Source: FNV-1a, then the finalizer of MurmurHash3. */
function hashShare(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

const LUCK = 0.55;

/** @param seed another one gives other accounts */
export function inventedAccounts(seed: string, count: number): Invented[] {
  const first = Math.floor(hashShare(seed) * NAMES.length);
  return Array.from({ length: count }, (_, index) => {
    const name = NAMES[(first + index) % NAMES.length] ?? '';
    const chance = (column: string) => hashShare(`${seed}/${name}/${column}`);
    const good = 0.08 + 0.92 * Math.sqrt(((index * 7 + 3) % count) / count);
    const level = (column: string) => Math.min(1, Math.max(0, good + LUCK * (chance(column) - 0.5)));
    return { name, index, good, chance, level };
  });
}
