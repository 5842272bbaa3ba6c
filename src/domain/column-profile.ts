// What a column of accounts holds, judged by its values: numbers, dates, answers, words, and how they spread.
import { type Cell, cellText, isDateCell, isMissing, matchKey } from './cell';
import { type CivilDay, dayNumber, readDayText } from './civil-day';
import { readAnswer } from './metric-types/yes-no';
import { readNumberText } from './number-text';
import type { TextLocale } from './text-locale';

export interface ColumnProfile {
  readonly heading: string;
  readonly kind: 'numbers' | 'percents' | 'dates' | 'answers' | 'words' | 'empty';
  /** Share of accounts (0-1) with a value. */
  readonly filled: number;
  /** Sorted; for dates, day numbers. Empty for words. */
  readonly numbers: readonly number[];
  /** Different values of a column of words, most frequent first. */
  readonly words: readonly string[];
}

/** A column is of a kind when this share of its values is. */
const MOSTLY = 0.8;

export function profileColumn(heading: Cell, cells: readonly Cell[], locale: TextLocale): ColumnProfile {
  const present = cells.filter((cell) => !isMissing(cell));
  const about = {
    heading: cellText(heading).trim(),
    filled: cells.length > 0 ? present.length / cells.length : 0,
  };
  if (present.length === 0) return { ...about, kind: 'empty', numbers: [], words: [] };
  const enough = present.length * MOSTLY;
  const answers = present.filter((cell) => typeof cell !== 'number' && readAnswer(cell) !== undefined);
  if (answers.length >= enough) return { ...about, kind: 'answers', numbers: [], words: [] };
  const days = present.map((cell) => dayIn(cell, locale)).filter((day): day is CivilDay => day !== undefined);
  if (days.length >= enough)
    return { ...about, kind: 'dates', numbers: sorted(days.map(dayNumber)), words: [] };
  const numbers = present
    .map((cell) => (typeof cell === 'string' ? readNumberText(cell, locale.decimal) : cell))
    .filter((value): value is number => typeof value === 'number');
  if (numbers.length >= enough) {
    const percents = present.filter((cell) => typeof cell === 'string' && cell.trim().endsWith('%'));
    return {
      ...about,
      kind: percents.length >= enough ? 'percents' : 'numbers',
      numbers: sorted(numbers),
      words: [],
    };
  }
  return { ...about, kind: 'words', numbers: [], words: byFrequency(present) };
}

function dayIn(cell: Cell, locale: TextLocale): CivilDay | undefined {
  if (isDateCell(cell)) return cell.day;
  return typeof cell === 'string' ? readDayText(cell, locale.dateOrder) : undefined;
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function byFrequency(cells: readonly Cell[]): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const cell of cells) {
    const word = cellText(cell).trim();
    const entry = counts.get(matchKey(word)) ?? { word, count: 0 };
    entry.count += 1;
    counts.set(matchKey(word), entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map((entry) => entry.word);
}

/**
 * The value below which `share` (0-1) of the sorted numbers lie, with linear interpolation between neighbors.
 * Source: Hyndman and Fan (1996), definition 7, as PERCENTILE in Sheets.
 */
export function percentile(numbers: readonly number[], share: number): number {
  const position = (numbers.length - 1) * share;
  const below = numbers[Math.floor(position)] ?? Number.NaN;
  const above = numbers[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
