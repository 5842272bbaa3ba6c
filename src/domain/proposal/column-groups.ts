// Several columns that make one metric: completed steps, marks of several people, the last contact by several channels.

import { typeProposedFor } from '../metric-types/registry';
import type { Metric } from '../scorecard/scorecard';
import type { CombinedColumns } from './column-pairs';
import type { ColumnReading } from './column-reading';
import { onPercentiles } from './column-thresholds';
import type { Direction } from './proposal';

/** This many answers side by side are steps of one list; fewer are where their headings share a word. */
const STEPS_OF_A_LIST = 4;
const FEWEST_COLUMNS = 3;
/** Marks go from 1 to 5, and at least one is a 4. */
const LOWEST_MARK = 1;
const HIGHEST_MARK = 5;
const GOOD_MARK = 4;
/** What several people are marked for. */
const MARKED_PEOPLE: ReadonlySet<string> = new Set(['advocacy', 'people who decide', 'how large it is']);
/** A column with fewer values than this share of the accounts says too little. */
const FILLED_ENOUGH = 0.2;

/** @param columns in the order of the table */
export function groupedColumns(columns: readonly ColumnReading[]): readonly CombinedColumns[] {
  const filled = columns.filter(({ kind }) => kind !== 'empty');
  return [...checklistsIn(filled), ...ratingsIn(filled), ...contactsIn(filled)];
}

function checklistsIn(columns: readonly ColumnReading[]): readonly CombinedColumns[] {
  return runsOf(columns, isStep)
    .filter(
      (steps) => steps.length >= STEPS_OF_A_LIST || (steps.length >= FEWEST_COLUMNS && shareAWord(steps)),
    )
    .flatMap((steps) => {
      const shares = valuesByRow(steps, mean);
      const metric = measured(steps, 'several answers', shares, 'higher');
      return metric === undefined ? [] : [combined(steps, metric, 'higher', 'steps that are done')];
    });
}

/** A yes is good, and not all accounts have it. */
function isStep({ kind, meaning, byRow, filled }: ColumnReading): boolean {
  const isGood = meaning.kind === 'direction' && meaning.direction === 'higher';
  return kind === 'answers' && isGood && filled >= FILLED_ENOUGH && byRow.includes(0) && byRow.includes(1);
}

function shareAWord(columns: readonly ColumnReading[]): boolean {
  const words = columns.map(
    ({ headingWords }) =>
      new Set(
        headingWords.flatMap(({ text, concept }) => (concept?.sense === 'filler' ? [] : text.split(' '))),
      ),
  );
  return [...(words[0] ?? [])].some((word) => words.every((each) => each.has(word)));
}

function ratingsIn(columns: readonly ColumnReading[]): readonly CombinedColumns[] {
  return runsOf(columns, isMarks)
    .filter((marks) => marks.filter(({ meaning }) => !isSize(meaning)).length >= FEWEST_COLUMNS)
    .flatMap((marks) => {
      const metric = measured(marks, 'marks', valuesByRow(marks, mean), 'higher');
      return metric === undefined ? [] : [combined(marks, metric, 'higher', 'marks of several people')];
    });
}

/** Numbers from 1 to 5 under a person or a group of people, however many such people there are. */
function isMarks({ kind, numbers, meaning, headingWords, filled }: ColumnReading): boolean {
  const isJudged =
    meaning.kind === 'direction'
      ? meaning.direction === 'higher'
      : meaning.kind === 'unknown' || isSize(meaning);
  const [lowest, highest] = [numbers[0], numbers[numbers.length - 1]];
  if (kind !== 'numbers' || lowest === undefined || highest === undefined || !isJudged) return false;
  const areMarks = lowest >= LOWEST_MARK && highest >= GOOD_MARK && highest <= HIGHEST_MARK;
  const spoken = headingWords.filter(({ concept }) => concept?.sense !== 'filler');
  return (
    areMarks &&
    filled >= FILLED_ENOUGH &&
    spoken.some(({ concept }) => concept !== undefined && MARKED_PEOPLE.has(concept.name))
  );
}

function isSize(meaning: ColumnReading['meaning']): boolean {
  return meaning.kind === 'fact' && meaning.reason === 'size';
}

/** The last e-mail, call and meeting: the latest of them is the last contact. */
function contactsIn(columns: readonly ColumnReading[]): readonly CombinedColumns[] {
  return runsOf(columns, isContactDate)
    .filter((dates) => dates.length >= FEWEST_COLUMNS)
    .flatMap((dates) => {
      const today = dates[0]?.today ?? 0;
      const days = valuesByRow(dates, (values) => {
        const past = values.filter((day) => day <= today);
        return past.length === 0 ? Number.NaN : today - Math.max(...past);
      });
      const metric = measured(dates, 'past dates', days, 'lower');
      return metric === undefined ? [] : [combined(dates, metric, 'lower', 'silence')];
    });
}

function isContactDate({ kind, meaning, headingWords, filled }: ColumnReading): boolean {
  const isRecent = meaning.kind === 'direction' && meaning.direction === 'lower';
  const isChannel = headingWords.some(({ concept }) => concept?.name === 'meetings and messages');
  return kind === 'dates' && isRecent && isChannel && filled >= FILLED_ENOUGH;
}

/** Columns of one kind that are side by side. */
function runsOf(
  columns: readonly ColumnReading[],
  isOfKind: (column: ColumnReading) => boolean,
): readonly (readonly ColumnReading[])[] {
  const runs: ColumnReading[][] = [[]];
  for (const column of columns) {
    if (isOfKind(column)) runs[runs.length - 1]?.push(column);
    else runs.push([]);
  }
  return runs;
}

/** What the columns come to, account by account, from those that are filled; sorted. */
function valuesByRow(
  columns: readonly ColumnReading[],
  combine: (values: readonly number[]) => number,
): readonly number[] {
  const rows = columns[0]?.byRow ?? [];
  return rows
    .map((_, row) => columns.flatMap(({ byRow }) => byRow[row] ?? []))
    .flatMap((values) => (values.length === 0 ? [] : combine(values)))
    .filter(Number.isFinite)
    .sort((smaller, larger) => smaller - larger);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function measured(
  columns: readonly ColumnReading[],
  content: Parameters<typeof typeProposedFor>[0],
  sorted: readonly number[],
  direction: Direction,
): Metric | undefined {
  const headings = columns.map(({ heading }) => heading);
  return onPercentiles({
    name: `${headings[0] ?? ''} and ${headings.length - 1} more`,
    type: typeProposedFor(content).id,
    columns: headings,
    sorted,
    direction,
  });
}

function combined(
  columns: readonly ColumnReading[],
  metric: Metric,
  direction: Direction,
  evidence: string,
): CombinedColumns {
  return {
    metric,
    direction,
    evidence,
    replaces: columns.map(({ position }) => position),
    position: columns[0]?.position ?? 0,
    filled: Math.max(...columns.map(({ filled }) => filled)),
  };
}
