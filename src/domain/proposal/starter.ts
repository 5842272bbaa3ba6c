// The starter scorecard: a proposal from the headings and the data, which says of each choice why, to be looked at by a person.

import { metricColumns } from '../checker/metric-column';
import { typeProposedFor } from '../metric-types/registry';
import { type Metric, metricOf, type Scorecard, scorecardOf } from '../scorecard/scorecard';
import { planScoring } from '../scoring/plan-scoring';
import { scoreTable } from '../scoring/score-table';
import { correlation, SAYS_THE_SAME } from '../statistics/correlation';
import { type ColumnProfile, profileColumn } from '../table/column-profile';
import type { Cell } from '../values/cell';
import { type CivilDay, dayNumber } from '../values/civil-day';
import type { TextLocale } from '../values/text-locale';
import { pairedColumns } from './starter-pairs';
import { onPercentiles } from './starter-thresholds';
import { directionOf, isNoMetric, tellsMuch, wordPoints } from './starter-words';

export const STARTER_NAME = 'Starter (a proposal: please look it over)';

/** More metrics than this and nobody can say why a score moved (Rocketlane: 4-6). */
const METRICS_PROPOSED = 8;

/** A column with fewer values than this share of the accounts tells too little. */
const FILLED_ENOUGH = 0.2;

/** With less than this the note says how much there is. */
const FILLED_WELL = 0.5;

/** Numbers of so many digits, all of one length and each once, are ids. */
const ID_DIGITS = 6;
const IDS_ENOUGH = 5;

/** A longer one is a text of its own, and would not fit beside what is said of it. */
const LONGEST_HEADING = 1000;

export interface StarterTable {
  readonly headings: readonly Cell[];
  /** One row an account. */
  readonly rows: readonly (readonly Cell[])[];
  /** The column that names accounts. */
  readonly accountColumn: number | undefined;
  readonly asOf: CivilDay;
  readonly locale: TextLocale;
}

interface Candidate {
  /** Where in the table it stands. */
  readonly position: number;
  readonly metric: Metric;
}

/**
 * Metrics of the columns that tell of health, with type, direction and thresholds; names, ids, constants, money, coming days and
 * columns that repeat another are left out.
 * @returns undefined where no column can be a metric
 */
export function suggestScorecard(table: StarterTable): Scorecard | undefined {
  const columns = table.headings.map((heading, column) =>
    profileColumn(
      heading,
      table.rows.map((row) => row[column] ?? ''),
      table.locale,
    ),
  );
  const pairs = pairedColumns(columns);
  const inPairs = new Set(pairs.flatMap(({ used, all }) => [used, all]));
  const seen = new Set<string>();
  const singles = columns.flatMap((profile, position): Candidate[] => {
    const key = profile.heading.toLowerCase();
    if (position === table.accountColumn || key === '' || key.length > LONGEST_HEADING || seen.has(key))
      return [];
    seen.add(key);
    if (inPairs.has(position) || profile.filled < FILLED_ENOUGH) return [];
    if (isNoMetric(profile.heading) || looksLikeIds(profile)) return [];
    const metric = proposedMetric(profile, dayNumber(table.asOf));
    return metric === undefined ? [] : [{ position, metric: withFilling(metric, profile.filled) }];
  });
  // A column that holds a share already goes before one that has to be worked out.
  const candidates = [...singles, ...pairs.map(({ used, metric }) => ({ position: used, metric }))];
  const metrics = withoutRepeats(candidates, table)
    .sort((a, b) => rankOf(a) - rankOf(b) || a.position - b.position)
    .slice(0, METRICS_PROPOSED)
    .sort((a, b) => a.position - b.position)
    .map(({ metric }) => metric);
  if (metrics.length === 0) return undefined;
  return scorecardOf(metrics, { name: STARTER_NAME, minimumCoverage: 0.5 });
}

/** Where there are too many, words with a meaning and telling headings stay. */
function rankOf({ metric }: Candidate): number {
  return metric.points?.kind === 'labels' || tellsMuch(metric.columns[0] ?? '') ? 0 : 1;
}

/** Of columns that move together the first is kept, and its note names the others. */
function withoutRepeats(candidates: readonly Candidate[], table: StarterTable): Candidate[] {
  const { rows, headings, asOf, locale } = table;
  const plan = planScoring(scorecardOf(candidates.map(({ metric }) => metric)), headings);
  const context = { asOf, locale };
  const numbers = metricColumns(scoreTable(plan, rows, context)).map((column) => column.numbers);
  const kept: { readonly at: number; readonly repeats: string[] }[] = [];
  candidates.forEach(({ metric }, at) => {
    const first = kept.find(
      (other) => Math.abs(correlation(numbers[other.at] ?? [], numbers[at] ?? []) ?? 0) > SAYS_THE_SAME,
    );
    if (first === undefined) kept.push({ at, repeats: [] });
    else first.repeats.push(metric.name);
  });
  return kept.flatMap(({ at, repeats }) => {
    const candidate = candidates[at];
    return candidate === undefined ? [] : [{ ...candidate, metric: withRepeats(candidate.metric, repeats) }];
  });
}

function withRepeats(metric: Metric, repeats: readonly string[]): Metric {
  if (repeats.length === 0) return metric;
  const names = repeats.map((name) => `"${name}"`).join(', ');
  return {
    ...metric,
    note: `${metric.note} Left out because ${repeats.length === 1 ? 'it moves' : 'they move'} together with this one: ${names}.`,
  };
}

function withFilling(metric: Metric, filled: number): Metric {
  if (filled >= FILLED_WELL) return metric;
  return {
    ...metric,
    note: `${metric.note} Only ${Math.round(filled * 100)}% of the accounts have a value.`,
  };
}

/** Numbers that name something: long, all of one length, each once. A heading that says otherwise has been asked before. */
function looksLikeIds({ kind, numbers, heading }: ColumnProfile): boolean {
  if (kind !== 'numbers') return false;
  if (/^(#|no\.?|nr\.?|number|row|ref\w*)$/i.test(heading)) return true;
  const digits = new Set(numbers.map((value) => String(value).length));
  return (
    numbers.length >= IDS_ENOUGH &&
    digits.size === 1 &&
    String(numbers[0]).length >= ID_DIGITS &&
    numbers.every((value) => Number.isInteger(value) && value > 0) &&
    new Set(numbers).size === numbers.length
  );
}

function proposedMetric(profile: ColumnProfile, today: number): Metric | undefined {
  const { heading, kind } = profile;
  const direction = directionOf(heading);
  if (kind === 'answers') {
    if (!profile.byRow.includes(1) || !profile.byRow.includes(0)) return undefined;
    const yes = direction !== 'lower';
    return metricOf(heading, typeProposedFor('answers').id, {
      healthy: { kind: 'answer', yes },
      note: `Proposal: ${yes ? 'yes' : 'no'} is the good answer${yes ? '' : `, because the heading says "${heading}"`}. Change it if it is not.`,
    });
  }
  if (kind === 'words') {
    const labels = wordPoints(profile.words);
    return (
      labels &&
      metricOf(heading, typeProposedFor('words').id, {
        points: { kind: 'labels', labels },
        note: 'Proposal: points by what the words say. Change them to what they mean to you.',
      })
    );
  }
  const columns = [heading];
  if (kind === 'dates') {
    const sorted = profile.numbers
      .filter((day) => day <= today)
      .map((day) => today - day)
      .reverse();
    if (sorted.length * 2 < profile.numbers.length) return undefined;
    const reason = 'days since these dates, and longer ago is worse';
    return onPercentiles({
      name: heading,
      type: typeProposedFor('past dates').id,
      columns,
      sorted,
      direction: 'lower',
      reason,
    });
  }
  if (kind !== 'numbers' && kind !== 'percents') return undefined;
  const content = looksLikeShare(profile) ? 'percents' : looksLikeRating(profile) ? 'marks' : 'numbers';
  const type = typeProposedFor(content).id;
  const reason =
    direction === 'lower'
      ? `lower is better, because the heading says "${heading}"`
      : 'higher is better, since nothing in the heading speaks against it';
  return onPercentiles({ name: heading, type, columns, sorted: profile.numbers, direction, reason });
}

/** Text with %, a heading that says so, or fractions around 0 to 1: a cell that shows 85% is 0.85. */
function looksLikeShare({ heading, kind, numbers }: ColumnProfile): boolean {
  if (kind === 'percents' || /%|percent|pct|share|rate\b/i.test(heading)) return true;
  const fractions = numbers.filter((value) => !Number.isInteger(value)).length;
  return fractions * 2 > numbers.length && numbers.every((value) => value >= 0 && value <= 1.5);
}

function looksLikeRating({ heading, numbers }: ColumnProfile): boolean {
  return (
    /rating|csat|stars|satisfaction|sentiment|pulse/i.test(heading) &&
    numbers.every((value) => value >= 1 && value <= 5)
  );
}
