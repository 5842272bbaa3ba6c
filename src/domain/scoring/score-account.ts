// The health score of one account: metric values, metric scores, the method's computed score, rules, rounding, band and coverage.

import {
  isNotCounted,
  isPartlyRead,
  isValue,
  type MetricReading,
  type OptionCell,
  type PartlyRead,
  type ReadingContext,
  type Unreadable,
} from '../metric-types/metric-type';
import { readDayCell } from '../metric-types/recency';
import { bandOf, NOT_ENOUGH_DATA } from '../scorecard/band';
import { applyRules, type Rule, type RuleAct, type RuledScore, type RuleFacts } from '../scorecard/rules';
import { type Cell, isMissing, matchKey } from '../values/cell';
import { dayNumber } from '../values/civil-day';
import { roundHalfUp } from '../values/rounding';
import { pointsOf, pointsRange, scoreOfPoints, sharesOf, worstScore } from './methods';
import type { CardPlan, PlannedMetric, ScoringPlan } from './plan-scoring';

export interface AccountScore {
  /** What held for this account: the general scorecard, or its segment's. */
  readonly card: CardPlan;
  /** After rules, rounded to the scorecard's decimals, 0 to the full mark; null without enough data. */
  readonly score: number | null;
  /** Before rules, rounded the same way; null without enough data. */
  readonly computedScore: number | null;
  /** Before rules and rounding; null where nothing has a weight. Kept below the minimum coverage. */
  readonly computed: number | null;
  readonly band: string;
  /** Share of weight (0-1) whose metrics had a value. */
  readonly coverage: number;
  /** What each metric's cells held. */
  readonly values: readonly MetricReading[];
  /** What was left out of values that count, such as tags without points. */
  readonly leftOut: readonly LeftOut[];
  /** Each metric's score, 0 to the full mark, filled-in ones too; NaN where it was left out. */
  readonly metricScores: readonly number[];
  /** Under the method points: what each metric added or took. Otherwise empty. */
  readonly points: readonly number[];
  /** Rules that acted, in order. */
  readonly acts: readonly RuleAct[];
  readonly flags: readonly string[];
}

/** What could not be used in the cells of a metric, although the rest of them gave a value. */
export interface LeftOut extends Unreadable {
  /** Position of the metric in the card. */
  readonly metric: number;
}

/** Rounding in binary must not push 50% under a minimum of 50%. */
const COVERAGE_SLACK = 1e-9;

/** What holds for an account: its segment's rows where there are some. */
export function cardFor(plan: ScoringPlan, row: readonly Cell[]): CardPlan {
  if (plan.segmentColumn < 0 || plan.segments.size === 0) return plan;
  return plan.segments.get(matchKey(row[plan.segmentColumn] ?? '')) ?? plan;
}

/**
 * Scores one account. Missing metrics follow their "If blank"; coverage counts only weight with a real value.
 * @param row the account's cells, in the order of the plan's headings
 */
export function scoreAccount(plan: ScoringPlan, row: readonly Cell[], context: ReadingContext): AccountScore {
  const card = cardFor(plan, row);
  const { settings, bands } = card.scorecard;
  const byPoints = settings.method === 'points';
  const values: MetricReading[] = [];
  const metricScores: number[] = [];
  const points: number[] = byPoints ? [] : NO_POINTS;
  const oneCell: Cell[] = [''];
  let leftOut = NOTHING_LEFT_OUT;
  const sums: Sums = { all: 0, real: 0, present: 0, weighted: 0 };
  for (const planned of card.metrics) {
    const read = readMetric(planned, row, context, oneCell);
    let reading: MetricReading;
    if (typeof read === 'object' && isPartlyRead(read)) {
      reading = read.value;
      leftOut = withLeftOut(leftOut, read, values.length);
    } else {
      reading = read;
    }
    values.push(reading);
    if (byPoints) {
      const earned = earnedPoints(planned, reading);
      points.push(Number.isNaN(earned) ? 0 : earned);
      metricScores.push(Number.isNaN(earned) ? earned : scoreOfPoints(planned, earned, settings.scale));
    } else {
      const metricScore = metricScoreOf(planned, reading, settings.scale);
      metricScores.push(metricScore);
      addTo(sums, planned.weight, reading, metricScore);
    }
  }
  const isPlain = settings.method === 'weighted' && !card.twoLevels;
  const coverage = isPlain ? (sums.all > 0 ? sums.real / sums.all : 0) : coverageOf(card, values);
  const plainScore = sums.present > 0 ? sums.weighted / sums.present : null;
  const computed = isPlain ? plainScore : computedScore(card, metricScores, points);
  const enough = computed !== null && coverage + COVERAGE_SLACK >= settings.minimumCoverage;
  const ruled = card.rules.length === 0 ? undefined : ruledScore(card, row, values, computed ?? 0, context);
  const score = enough ? roundHalfUp(ruled?.score ?? computed, settings.decimals) : null;
  return {
    card,
    score,
    computedScore: enough ? (ruled ? roundHalfUp(computed, settings.decimals) : score) : null,
    computed,
    band: score === null ? NOT_ENOUGH_DATA : bandOf(bands, score),
    coverage,
    values,
    leftOut,
    metricScores,
    points,
    acts: ruled?.acts.filter((act) => enough || act.rule.effect.kind === 'flag') ?? NO_ACTS,
    flags: ruled?.flags ?? NO_FLAGS,
  };
}

/** Sums over the metrics of an account, for a plain weighted mean. */
interface Sums {
  /** Weight that counts for this account, and how much of it has a real value. */
  all: number;
  real: number;
  /** Weight with a metric score, filled in or not, and Σ weight × metric score. */
  present: number;
  weighted: number;
}

function addTo(sums: Sums, weight: number, reading: MetricReading, metricScore: number): void {
  const isReal = typeof reading !== 'object' ? reading !== undefined : isValue(reading);
  if (isReal || !isNotCounted(reading)) sums.all += weight;
  if (isReal) sums.real += weight;
  if (Number.isNaN(metricScore)) return;
  sums.present += weight;
  sums.weighted += weight * metricScore;
}

const NO_POINTS: number[] = [];
const NOTHING_LEFT_OUT: readonly LeftOut[] = [];
const NO_ACTS: readonly RuleAct[] = [];
const NO_FLAGS: readonly string[] = [];
const NO_OPTION_CELL: OptionCell = () => '';

function withLeftOut(
  before: readonly LeftOut[],
  { leftOut }: PartlyRead,
  metric: number,
): readonly LeftOut[] {
  return [...before, ...leftOut.map((each) => ({ ...each, metric }))];
}

/** The value of one metric in a row. @param oneCell scratch room, so that the many metrics of one column need no list each */
export function readMetric(
  planned: PlannedMetric,
  row: readonly Cell[],
  context: ReadingContext,
  oneCell: Cell[] = [''],
): MetricReading | PartlyRead {
  const { metric, type, columns, optionColumns } = planned;
  const optionCell = optionColumns.size === 0 ? NO_OPTION_CELL : optionCellOf(optionColumns, row);
  if (planned.expires < Number.POSITIVE_INFINITY) {
    const age = ageOf(planned, optionCell, context);
    if (age !== 'fresh') return age === 'expired' ? expiredValue(planned, row) : age;
  }
  if (columns.length !== 1) {
    if (columns.length === 0 || columns.includes(-1)) return undefined;
    return type.read(cellsAt(columns, row), metric, context, optionCell);
  }
  oneCell[0] = row[columns[0] ?? 0] ?? '';
  return type.read(oneCell, metric, context, optionCell);
}

function optionCellOf(columns: ReadonlyMap<string, number>, row: readonly Cell[]): OptionCell {
  return (key) => row[columns.get(key) ?? -1] ?? '';
}

function cellsAt(columns: readonly number[], row: readonly Cell[]): Cell[] {
  return columns.map((column) => row[column] ?? '');
}

/** Where there is no value, there is none to be too old. */
function expiredValue({ columns }: PlannedMetric, row: readonly Cell[]): MetricReading {
  return columns.some((column) => !isMissing(row[column] ?? '')) ? { expired: true } : undefined;
}

/** A value is too old when its day lies more than `expires` days back; without a day nobody knows how old it is. */
function ageOf(
  { expires }: PlannedMetric,
  optionCell: OptionCell,
  context: ReadingContext,
): 'fresh' | 'expired' | Unreadable {
  const day = readDayCell(optionCell('dated'), context);
  if (typeof day === 'object') return { ...day, at: 'dated' };
  return day === undefined || dayNumber(context.asOf) - dayNumber(day) > expires ? 'expired' : 'fresh';
}

/** 0 to the full mark; NaN where the metric is left out. */
function metricScoreOf({ metric, type }: PlannedMetric, reading: MetricReading, fullMark: number): number {
  if (isValue(reading)) return type.score(reading, metric, fullMark);
  if (metric.ifBlank === 'leave out' || isNotCounted(reading)) return Number.NaN;
  if (metric.ifBlank === 'neutral') return fullMark / 2;
  return metric.ifBlank === 'worst' ? 0 : metric.ifBlank;
}

/** Under the method points: what the metric adds or takes; NaN where it is left out. */
function earnedPoints(planned: PlannedMetric, reading: MetricReading): number {
  if (isValue(reading)) return pointsOf(planned, reading);
  const { ifBlank } = planned.metric;
  if (ifBlank === 'leave out' || isNotCounted(reading)) return Number.NaN;
  if (ifBlank === 'neutral' || planned.weight === 0) return 0;
  return ifBlank === 'worst' ? pointsRange(planned)[0] : ifBlank;
}

/** Weighted: Σ share × metric score. Points: start + Σ points, kept within the scale. Null where nothing has a weight. */
function computedScore(
  card: CardPlan,
  metricScores: readonly number[],
  points: readonly number[],
): number | null {
  const { scale, method, start } = card.scorecard.settings;
  if (method === 'worst') return worstScore(card, metricScores, scale);
  if (method === 'points') {
    if (
      card.metrics.every(
        ({ weight }, index) => weight === 0 || Number.isNaN(metricScores[index] ?? Number.NaN),
      )
    )
      return null;
    return Math.min(
      scale,
      Math.max(
        0,
        points.reduce((sum, each) => sum + each, start),
      ),
    );
  }
  const shares = sharesOf(
    card,
    metricScores.map((score) => !Number.isNaN(score)),
  );
  if (shares.every((share) => share === 0)) return null;
  return shares.reduce(
    (sum, share, index) => (share === 0 ? sum : sum + share * (metricScores[index] ?? 0)),
    0,
  );
}

/** Effective weight with a real value / all effective weight; what is not counted for this account is in neither. */
function coverageOf(card: CardPlan, values: readonly MetricReading[]): number {
  if (!card.twoLevels) {
    let real = 0;
    let all = 0;
    for (let index = 0; index < card.metrics.length; index += 1) {
      const reading = values[index];
      if (isNotCounted(reading)) continue;
      const weight = card.metrics[index]?.weight ?? 0;
      all += weight;
      if (isValue(reading)) real += weight;
    }
    return all > 0 ? real / all : 0;
  }
  const shares = sharesOf(
    card,
    values.map((reading) => !isNotCounted(reading)),
  );
  return shares.reduce((sum, share, index) => (isValue(values[index]) ? sum + share : sum), 0);
}

function ruledScore(
  card: CardPlan,
  row: readonly Cell[],
  values: readonly MetricReading[],
  computed: number,
  context: ReadingContext,
): RuledScore {
  const { settings, bands, rules } = card.scorecard;
  const planned = (rule: Rule) => card.rules.find((each) => each.rule === rule);
  const facts: RuleFacts = {
    subject: (rule) => {
      const at = planned(rule);
      if (at === undefined || (at.metric < 0 && at.column < 0)) return undefined;
      return at.metric >= 0 ? valueCell(values[at.metric]) : (row[at.column] ?? '');
    },
    until: (rule) => row[planned(rule)?.untilColumn ?? -1] ?? '',
  };
  return applyRules(
    rules,
    computed,
    facts,
    { fullMark: settings.scale, decimals: settings.decimals, bands },
    context,
  );
}

/** A metric's value as a cell, for rules that look at it. */
function valueCell(reading: MetricReading): Cell {
  if (!isValue(reading)) return '';
  return typeof reading === 'object' ? reading.join('; ') : reading;
}
