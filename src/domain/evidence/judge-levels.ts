// Judges the levels by cross-validation: everything is learned again without the accounts that are judged.
import { plainArea } from './area';
import { type Book, pickFromBook } from './book';
import { FOLDS, foldsOf } from './folds';
import { NORMAL_95 } from './interval';
import { LEVELS, type Level, learnLevels, scoresUnder } from './levels';
import { type Progress, within } from './steps';

export interface JudgedLevel {
  readonly level: Level;
  /** Mean area under the curve (0-1) on accounts that the level had not seen. */
  readonly area: number;
  /** Mean gain over the scorecard as set, on the same accounts. */
  readonly gain: number;
  /** Standard error of the gain. */
  readonly error: number;
}

export interface Judgment {
  readonly levels: readonly JudgedLevel[];
  readonly recommended: Level;
  /** Whether the recommended level separates lost from kept accounts better than a coin. */
  readonly hasSignal: boolean;
  readonly folds: number;
}

/** How many times the folds are dealt: fewer for large books, whose figures are steady anyway. */
function repeatsFor(accounts: number): number {
  if (accounts <= 2000) return 4;
  return accounts <= 6000 ? 2 : 1;
}

/**
 * Areas of all levels on accounts that they had not seen, and the highest level that is worth its changes.
 * A level is recommended if its mean gain over the last recommended one exceeds one standard error.
 * Yields the share of the work that is done, 0-1; returns undefined where a fold lacks lost or kept accounts.
 * Source: repeated stratified cross-validation with the corrected error of Nadeau and Bengio (2003).
 */
export function* judgeLevels(
  book: Book,
  repeats = repeatsFor(book.lost.length),
): Progress<Judgment | undefined> {
  const areas: Record<Level, number>[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const folds = foldsOf(book, repeat);
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const positions = [...folds.keys()];
      const others = pickFromBook(
        book,
        positions.filter((account) => folds[account] !== fold),
      );
      const learned = yield* within((repeat * FOLDS + fold) / (repeats * FOLDS), learnLevels(others));
      const judged = pickFromBook(
        book,
        positions.filter((account) => folds[account] === fold),
      );
      const areaAt = (level: Level) => plainArea(scoresUnder(judged, learned.levels[level]), judged.lost);
      const found = LEVELS.map(areaAt);
      if (found.some((area) => area === undefined)) return undefined;
      const [asSet = 0.5, weights = 0.5, directions = 0.5, thresholds = 0.5] = found;
      areas.push({ 'as set': asSet, weights, directions, thresholds });
      yield (repeat * FOLDS + fold + 1) / (repeats * FOLDS);
    }
  }
  return judgmentOf(areas);
}

function judgmentOf(areas: readonly Record<Level, number>[]): Judgment {
  const difference = (level: Level, against: Level) =>
    correctedMean(areas.map((fold) => fold[level] - fold[against]));
  let recommended: Level = 'as set';
  for (const level of LEVELS) {
    const { mean, error } = difference(level, recommended);
    if (mean > error && mean > 0) recommended = level;
  }
  const best = correctedMean(areas.map((fold) => fold[recommended] - 0.5));
  return {
    levels: LEVELS.map((level) => {
      const gain = difference(level, 'as set');
      const area = correctedMean(areas.map((fold) => fold[level])).mean;
      return { level, area, gain: gain.mean, error: gain.error };
    }),
    recommended,
    hasSignal: best.mean > NORMAL_95 * best.error,
    folds: areas.length,
  };
}

/** Mean over folds and its error: folds share their learning accounts, so the plain error would be too small. */
function correctedMean(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2) return { mean, error: Number.POSITIVE_INFINITY };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance * (1 / values.length + 1 / (FOLDS - 1))) };
}
