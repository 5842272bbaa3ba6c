// The content of a column, judged by its values: numbers, dates, answers or words, and how they are distributed.

import { readAnswer } from '../values/answer';
import { type Cell, cellText, isDateCell, isMissing, isTimeCell, matchKey } from '../values/cell';
import { dayNumber, readDayText } from '../values/civil-day';
import { readNumberText } from '../values/number-text';
import type { TextLocale } from '../values/text-locale';

export interface ColumnProfile {
  readonly heading: string;
  /** times: of day, or lengths of time, which cells formatted like [h]:mm hold. */
  readonly kind: 'numbers' | 'percents' | 'dates' | 'times' | 'answers' | 'words' | 'empty';
  /** Share of accounts (0-1) with a value. */
  readonly filled: number;
  /** Sorted; for dates, day numbers. Empty for words and times. */
  readonly numbers: readonly number[];
  /** By account: a number, a day number, 1 or 0 for an answer; undefined where the cell has none. Empty for words and times. */
  readonly byRow: readonly (number | undefined)[];
  /** Different values of a column of words, most frequent first. */
  readonly words: readonly string[];
}

/** A column is of a kind if at least this share of its values is. */
const MOSTLY = 0.8;

export function profileColumn(heading: Cell, cells: readonly Cell[], locale: TextLocale): ColumnProfile {
  const present = cells.filter((cell) => !isMissing(cell));
  const about = {
    heading: cellText(heading).trim().replace(/\s+/g, ' '),
    filled: cells.length > 0 ? present.length / cells.length : 0,
    numbers: [],
    byRow: [],
    words: [],
  };
  if (present.length === 0) return { ...about, kind: 'empty' };
  const enough = present.length * MOSTLY;
  const answers = present.filter((cell) => typeof cell !== 'number' && readAnswer(cell) !== undefined);
  if (answers.length >= enough) return { ...about, kind: 'answers', byRow: cells.map(answerIn) };
  if (present.filter(isTimeCell).length >= enough) return { ...about, kind: 'times' };
  const days = cells.map((cell) => dayIn(cell, locale));
  if (days.filter((day) => day !== undefined).length >= enough)
    return { ...about, kind: 'dates', numbers: sorted(days), byRow: days };
  const numbers = cells.map((cell) => numberIn(cell, locale));
  if (numbers.filter((value) => value !== undefined).length >= enough) {
    const percents = present.filter((cell) => typeof cell === 'string' && cell.trim().endsWith('%'));
    const kind = percents.length >= enough ? 'percents' : 'numbers';
    return { ...about, kind, numbers: sorted(numbers), byRow: numbers };
  }
  return { ...about, kind: 'words', words: byFrequency(present) };
}

function dayIn(cell: Cell, locale: TextLocale): number | undefined {
  if (isDateCell(cell)) return isTimeCell(cell) ? undefined : dayNumber(cell.day);
  const day = typeof cell === 'string' ? readDayText(cell, locale.dateOrder) : undefined;
  return day === undefined ? undefined : dayNumber(day);
}

function answerIn(cell: Cell): number | undefined {
  const answer = isMissing(cell) ? undefined : readAnswer(cell);
  return answer === undefined ? undefined : Number(answer);
}

function numberIn(cell: Cell, locale: TextLocale): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' ? readNumberText(cell, locale.decimal) : undefined;
}

function sorted(numbers: readonly (number | undefined)[]): number[] {
  return numbers.flatMap((value) => value ?? []).sort((a, b) => a - b);
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
