// Bands: "at or above" at every edge, and colors that color-blind people can tell apart.
import fc from 'fast-check';
import {
  BAND_PALETTE,
  type Band,
  bandOf,
  NOT_ENOUGH_DATA,
  NOT_ENOUGH_DATA_COLOR,
  standardBands,
} from '../../../src/domain/scorecard/band';
import { deltaE, VISIONS } from '../../support/color-vision';

describe('bandOf', () => {
  // Field guide §6: bands from 70 and 40, "at or above".
  it.each([
    [100, 'Healthy'],
    [70.1, 'Healthy'],
    [70, 'Healthy'],
    [69.9, 'Watch'],
    [40.1, 'Watch'],
    [40, 'Watch'],
    [39.9, 'At risk'],
    [0, 'At risk'],
  ])('%d of 100 is %s', (score, band) => {
    expect(bandOf(standardBands(100), score)).toBe(band);
  });

  it.each([
    [10, 'Healthy'],
    [7, 'Healthy'],
    [6.9, 'Watch'],
    [4, 'Watch'],
    [3.9, 'At risk'],
    [0, 'At risk'],
  ])('%d of 10 is %s', (score, band) => {
    expect(bandOf(standardBands(10), score)).toBe(band);
  });

  it('puts a score below every floor into the lowest band', () => {
    expect(bandOf(standardBands(100), -5)).toBe('At risk');
  });

  it('gives every score one band, and no worse one to a higher score', () => {
    const floors = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 6 });
    fc.assert(
      fc.property(floors, fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), (found, a, b) => {
        const bands: Band[] = [...found.sort((x, y) => y - x), 0].map((from, index) => ({
          name: String(index),
          from,
          color: '#ffffff',
          segment: undefined,
        }));
        const [low, high] = [Math.min(a, b) / 10, Math.max(a, b) / 10];
        const [lowBand, highBand] = [Number(bandOf(bands, low)), Number(bandOf(bands, high))];
        expect(highBand).toBeLessThanOrEqual(lowBand);
        expect(bands[lowBand]?.from).toBeLessThanOrEqual(low);
      }),
    );
  });
});

describe('standard band colors', () => {
  const bands = standardBands(100).map(({ name, color }) => [name, color] as const);
  const pairs = (of: readonly (readonly [string, string])[]) =>
    of.flatMap(([nameA, a], index) => of.slice(index + 1).map(([nameB, b]) => [nameA, nameB, a, b] as const));
  const cases = (of: readonly (readonly [string, string, string, string])[]) =>
    VISIONS.flatMap(([vision, matrix]) =>
      of.map(([a, b, x, y]) => [a, b, vision, deltaE(x, y, matrix)] as const),
    );

  // A just noticeable difference is about 2.3 (Mahy, Van Eycken and Oosterlinck 1994). Two risk bands must never be taken
  // for one another, side by side or far apart: some nine times that.
  it.each(cases(pairs(bands)))('%s and %s differ clearly in %s', (_a, _b, _vision, distance) => {
    expect(distance).toBeGreaterThanOrEqual(20);
  });

  // From 10 on, a difference is usually called perceptible at a glance; grey is the absence of a verdict, and its cell says so.
  const grey = bands.map(([name, color]) => [name, NOT_ENOUGH_DATA, color, NOT_ENOUGH_DATA_COLOR] as const);
  const withGrey = cases(grey);
  it.each(withGrey)('%s and "%s" differ at a glance in %s', (_a, _b, _vision, distance) => {
    expect(distance).toBeGreaterThanOrEqual(10);
  });

  it.each(cases(pairs(BAND_PALETTE.map((color) => [color, color] as const))))(
    'the palette keeps %s and %s apart in %s',
    (_a, _b, _vision, distance) => {
      expect(distance).toBeGreaterThanOrEqual(15);
    },
  );

  it.each(VISIONS)('black text stands out on every band in %s', (_vision, matrix) => {
    for (const color of [...bands.map(([, each]) => each), NOT_ENOUGH_DATA_COLOR]) {
      expect(deltaE(color, '#000000', matrix)).toBeGreaterThanOrEqual(50);
    }
  });
});
