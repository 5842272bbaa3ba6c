// Proposes a scorecard from headings and data: never a silent guess. Uncertain columns become questions.

import { metricColumns } from '../checker/metric-column';
import { scorecardOf } from '../scorecard/scorecard';
import { planScoring } from '../scoring/plan-scoring';
import { scoreTable } from '../scoring/score-table';
import { correlation, SAYS_THE_SAME } from '../statistics/correlation';
import { matchKey } from '../values/cell';
import { laterColumn } from './column-pairs';
import { type ColumnReading, type Dictionaries, type ProposalTable, readColumn } from './column-reading';
import { combinedColumns } from './combined-columns';
import { findSettings } from './find-settings';
import { headingDictionary } from './heading-dictionary';
import { wordDictionary } from './judge-words';
import {
  goodMeans,
  type LeftOutColumn,
  METRICS_PROPOSED,
  type Proposal,
  type Question,
  type UsedColumn,
} from './proposal';
import { proposeColumn } from './propose-column';

/** More questions than these are a form to fill in: the columns beyond are left out, and can be added. */
const QUESTIONS_ASKED = 4;

/** A longer one is a whole text, and would not fit into its note. */
const LONGEST_HEADING = 1000;

/** In fewer accounts two columns move together by chance. */
const ACCOUNTS_THAT_PROVE = 20;
const ALL_BUT_EQUAL = 0.995;

/** A column with its place in the table. */
interface Placed<Column> {
  readonly position: number;
  readonly column: Column;
}

/** What words mean. Costs some ten milliseconds: build it once where many tables are read. @internal exported for its tests */
export function readDictionaries(): Dictionaries {
  return { headings: headingDictionary(), words: wordDictionary() };
}

/** Every column with a heading is used, in question, left out with a reason, or named by a setting. */
export function proposeScorecard(
  table: ProposalTable,
  dictionaries: Dictionaries = readDictionaries(),
): Proposal {
  const columns = table.headings.map((_, position) => readColumn(table, position, dictionaries));
  const account = table.accountColumn === undefined ? undefined : columns[table.accountColumn];
  const candidates = columns.filter(({ heading }) => heading !== '' && heading.length <= LONGEST_HEADING);
  const own = candidates.filter((column) => column !== account);
  const repeated = own.filter((column) => isRepeatedHeading(column, candidates));
  const groups = combinedColumns(
    columns.map((column) => (repeated.includes(column) ? { ...column, kind: 'empty' } : column)),
  );
  const inGroups = new Map(
    groups.flatMap(({ replaces, metric }) => replaces.map((at) => [at, metric.name] as const)),
  );
  const used: Placed<UsedColumn>[] = groups.map(({ metric, direction, evidence, position, filled }) => ({
    position,
    column: { name: metric.name, metric, direction, evidence, repeats: [], filled },
  }));
  const questions: Placed<Question>[] = [];
  const leftOut: Placed<LeftOutColumn>[] = [];
  for (const reading of own) {
    const { position, heading: name, filled } = reading;
    const nothing = { name, filled, choices: [] };
    const group = inGroups.get(position);
    const later = laterColumn(reading, own);
    if (repeated.includes(reading))
      leftOut.push({ position, column: { ...nothing, reason: 'heading twice', other: undefined } });
    else if (group !== undefined)
      leftOut.push({ position, column: { ...nothing, reason: 'part of a pair', other: group } });
    else if (later !== undefined)
      leftOut.push({ position, column: { ...nothing, reason: 'earlier values', other: later.heading } });
    else {
      const proposed = proposeColumn(reading, dictionaries);
      if (proposed.kind === 'left out') leftOut.push({ position, column: proposed.column });
      if (proposed.kind === 'question') questions.push({ position, column: proposed.question });
      if (proposed.kind === 'used') {
        used.push({ position, column: proposed.column });
        questions.push(...proposed.questions.map((question) => ({ position, column: question })));
      }
    }
  }
  const kept = keepFew(used, table);
  const open = askFew(questions, kept.used);
  return {
    used: kept.used.map(({ column }) => column),
    questions: open.questions,
    leftOut: [...leftOut, ...kept.leftOut, ...open.leftOut].sort(byPosition).map(({ column }) => column),
    settings: findSettings(columns, account),
  };
}

function byPosition(first: Placed<unknown>, second: Placed<unknown>): number {
  return first.position - second.position;
}

function isRepeatedHeading(column: ColumnReading, all: readonly ColumnReading[]): boolean {
  const first = all.find(({ heading }) => matchKey(heading) === matchKey(column.heading));
  return first !== column;
}

interface Kept {
  readonly used: readonly Placed<UsedColumn>[];
  readonly leftOut: readonly Placed<LeftOutColumn>[];
}

/** Of columns that move together the first stays; of many, those of different topics. */
function keepFew(used: readonly Placed<UsedColumn>[], table: ProposalTable): Kept {
  const leftOut: Placed<LeftOutColumn>[] = [];
  const leave = (
    { position, column }: Placed<UsedColumn>,
    reason: 'same as another' | 'enough metrics',
    other: string | undefined,
  ) =>
    leftOut.push({
      position,
      column: {
        name: column.name,
        reason,
        other,
        choices: [
          {
            answer:
              column.direction === undefined || column.direction === goodMeans(column.metric)
                ? 'good'
                : 'bad',
            metric: column.metric,
          },
        ],
        filled: column.filled,
      },
    });
  const different = withoutRepeats(used, table, (placed, first) => leave(placed, 'same as another', first));
  const rank = (placed: Placed<UsedColumn>) => {
    const before = different
      .slice(0, different.indexOf(placed))
      .filter(({ column }) => column.evidence === placed.column.evidence).length;
    return placed.column.evidence === OPINION ? Math.max(0, before - OPINIONS_FIRST + 1) : before;
  };
  const ranked = different
    .map((placed) => ({ placed, rank: rank(placed) }))
    .sort(
      (first, second) =>
        first.rank - second.rank || Number(isCore(second.placed)) - Number(isCore(first.placed)),
    );
  const stays = new Set(ranked.slice(0, METRICS_PROPOSED).map(({ placed }) => placed));
  for (const placed of different) if (!stays.has(placed)) leave(placed, 'enough metrics', undefined);
  return { used: different.filter((placed) => stays.has(placed)).sort(byPosition), leftOut };
}

/** Words that judge by themselves, such as a color, a mood or a thumb: most are one person's view of the account. */
const OPINION = 'their words';

/** So many of them come with the first column of each topic; more would crowd out what was measured. */
const OPINIONS_FIRST = 2;

/** What nearly every published model has, or a person's own judgment: these stay where there is too much. */
const CORE_TOPICS: ReadonlySet<string> = new Set([
  'use of the product',
  'adoption',
  'satisfaction',
  'support load',
  'silence',
  'risk',
  OPINION,
  'the share of the two',
]);

function isCore({ column }: Placed<UsedColumn>): boolean {
  return CORE_TOPICS.has(column.evidence);
}

function withoutRepeats(
  used: readonly Placed<UsedColumn>[],
  { rows, headings, asOf, locale }: ProposalTable,
  leave: (placed: Placed<UsedColumn>, first: string) => void,
): readonly Placed<UsedColumn>[] {
  const last = [isPair, isVerdict];
  const ordered = [...used].sort(
    (first, second) =>
      last.map((comesLast) => Number(comesLast(first)) - Number(comesLast(second))).find((by) => by !== 0) ??
      byPosition(first, second),
  );
  const same = rows.length < ACCOUNTS_THAT_PROVE ? ALL_BUT_EQUAL : SAYS_THE_SAME;
  const plan = planScoring(scorecardOf(ordered.map(({ column }) => column.metric)), headings);
  const context = { asOf, locale };
  const numbers = metricColumns(scoreTable(plan, rows, context)).map((column) => column.numbers);
  const kept: { readonly at: number; readonly placed: Placed<UsedColumn>; readonly repeats: string[] }[] = [];
  ordered.forEach((placed, at) => {
    const first = kept.find(
      (other) => Math.abs(correlation(numbers[other.at] ?? [], numbers[at] ?? []) ?? 0) > same,
    );
    if (first === undefined) kept.push({ at, placed, repeats: [] });
    else {
      first.repeats.push(placed.column.name);
      leave(placed, first.placed.column.name);
    }
  });
  return kept
    .map(({ placed, repeats }) => ({ ...placed, column: { ...placed.column, repeats } }))
    .sort(byPosition);
}

/** A column that holds a share already goes before one that has to be worked out of two. */
function isPair({ column }: Placed<UsedColumn>): boolean {
  return column.metric.columns.length > 1;
}

/** Words that people chose, such as Red, often repeat a measured column: what was measured stays. */
function isVerdict({ column }: Placed<UsedColumn>): boolean {
  return column.metric.points?.kind === 'labels';
}

/** Questions about the columns that most accounts fill; one per column about its words. */
function askFew(
  questions: readonly Placed<Question>[],
  used: readonly Placed<UsedColumn>[],
): { readonly questions: readonly Question[]; readonly leftOut: readonly Placed<LeftOutColumn>[] } {
  const isUsed = (name: string) => used.some(({ column }) => column.name === name);
  const open = questions.filter(({ column }) => column.about === 'direction' || isUsed(column.name));
  const directions = open.filter(({ column }) => column.about === 'direction');
  const words = open.filter(({ column }) => column.about === 'word');
  const first = [...directions]
    .sort((one, other) => other.column.filled - one.column.filled)
    .slice(0, QUESTIONS_ASKED);
  const shown = [...first, ...words.slice(0, QUESTIONS_ASKED - first.length)].sort(byPosition);
  const beyond = directions.filter((question) => !shown.includes(question));
  return {
    questions: shown.map(({ column }) => column),
    leftOut: beyond.map(({ position, column: { name, choices, filled } }) => ({
      position,
      column: {
        name,
        reason: 'direction unknown',
        other: undefined,
        filled,
        choices: choices.filter(({ metric }) => metric !== undefined),
      },
    })),
  };
}
