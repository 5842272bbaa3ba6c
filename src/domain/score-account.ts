// The health score of one account: metric values, metric scores, the method's computed score, rules, rounding, band and coverage.
import { bandOf, NOT_ENOUGH_DATA } from './band';
import { type Cell, matchKey } from './cell';
import { dayNumber } from './civil-day';
import { type MetricOutcome, pointsOf, pointsRange, scoreOfPoints, sharesOf, worstScore } from './methods';
import { isNotCounted, isValue, type MetricReading, type ReadingContext } from './metric-types/metric-type';
import { numberOption, textOption } from './metric-types/options';
import { readDayCell } from './metric-types/recency';
import type { CardPlan, PlannedMetric, PlannedRule, ScoringPlan } from './plan-scoring';
import { roundHalfUp } from './rounding';
import { applyRules, type RuleAct } from './rules';

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
  /** Each metric's score, 0 to the full mark, filled-in ones too; NaN where it was left out. */
  readonly metricScores: readonly number[];
  /** Under the method points: what each metric added or took. Otherwise zeros. */
  readonly points: readonly number[];
  /** Rules that acted, in order. */
  readonly acts: readonly RuleAct[];
  readonly flags: readonly string[];
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
  const values: MetricReading[] = [];
  const metricScores: number[] = [];
  const points: number[] = [];
  const oneCell: Cell[] = [''];
  for (const planned of card.metrics) {
    const reading = readMetric(planned, row, context, oneCell);
    const outcome = outcomeOf(planned, reading, settings);
    values.push(reading);
    metricScores.push(outcome.metricScore);
    points.push(outcome.points);
  }
  const coverage = coverageOf(card, values);
  const computed = computedScore(card, metricScores, points);
  const enough = computed !== null && coverage + COVERAGE_SLACK >= settings.minimumCoverage;
  const scale = { fullMark: settings.scale, decimals: settings.decimals, bands };
  const ruled =
    card.rules.length === 0
      ? { score: computed ?? 0, acts: [], flags: [] }
      : applyRules(card.scorecard.rules, computed ?? 0, ruleFacts(card, row, values), scale, context);
  const score = enough ? roundHalfUp(ruled.score, settings.decimals) : null;
  return {
    card,
    score,
    computedScore: enough ? roundHalfUp(computed, settings.decimals) : null,
    computed,
    band: score === null ? NOT_ENOUGH_DATA : bandOf(bands, score),
    coverage,
    values,
    metricScores,
    points,
    acts: enough ? ruled.acts : ruled.acts.filter((act) => act.rule.effect.kind === 'flag'),
    flags: ruled.flags,
  };
}

/** The value of one metric in a row. @param oneCell scratch room, so that the many metrics of one column need no list each */
export function readMetric(
  planned: PlannedMetric,
  row: readonly Cell[],
  context: ReadingContext,
  oneCell: Cell[] = [''],
): MetricReading {
  const { metric, type, columns, optionColumns } = planned;
  const optionCell = (key: string): Cell => row[optionColumns.get(key) ?? -1] ?? '';
  if (hasExpired(planned, optionCell, context)) return undefined;
  if (columns.length !== 1)
    return type.read(
      columns.map((column) => row[column] ?? ''),
      metric,
      context,
      optionCell,
    );
  oneCell[0] = row[columns[0] ?? 0] ?? '';
  return type.read(oneCell, metric, context, optionCell);
}

/** A value is too old when its day lies more than `expires` days back; without a day nobody knows how old it is. */
function hasExpired(
  { metric }: PlannedMetric,
  optionCell: (key: string) => Cell,
  context: ReadingContext,
): boolean {
  const days = numberOption(metric.options, 'expires');
  if (days === undefined || textOption(metric.options, 'dated') === '') return false;
  const day = readDayCell(optionCell('dated'), context);
  return typeof day !== 'string' || dayNumber(context.asOf) - dayNumber(day) > days;
}

function outcomeOf(
  planned: PlannedMetric,
  reading: MetricReading,
  { scale, method }: { readonly scale: number; readonly method: string },
): MetricOutcome {
  const { metric, type } = planned;
  if (isValue(reading)) {
    if (method !== 'points')
      return { value: reading, metricScore: type.score(reading, metric, scale), points: 0 };
    const points = pointsOf(planned, reading);
    return { value: reading, metricScore: scoreOfPoints(planned, points, scale), points };
  }
  const fill = isNotCounted(reading) ? 'leave out' : metric.ifBlank;
  if (fill === 'leave out') return { value: undefined, metricScore: Number.NaN, points: 0 };
  if (method !== 'points') {
    return {
      value: undefined,
      metricScore: fill === 'neutral' ? scale / 2 : fill === 'worst' ? 0 : fill,
      points: 0,
    };
  }
  const points = fill === 'neutral' ? 0 : fill === 'worst' ? pointsRange(planned)[0] : fill;
  return { value: undefined, metricScore: scoreOfPoints(planned, points, scale), points };
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
  if (card.twoLevels) {
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
  let weightedSum = 0;
  let present = 0;
  card.metrics.forEach(({ weight }, index) => {
    const metricScore = metricScores[index] ?? Number.NaN;
    if (Number.isNaN(metricScore)) return;
    weightedSum += weight * metricScore;
    present += weight;
  });
  return present > 0 ? weightedSum / present : null;
}

/** Effective weight with a real value / all effective weight; what is not counted for this account is in neither. */
function coverageOf(card: CardPlan, values: readonly MetricReading[]): number {
  if (!card.twoLevels) {
    let real = 0;
    let all = 0;
    card.metrics.forEach(({ weight }, index) => {
      const reading = values[index];
      if (isNotCounted(reading)) return;
      all += weight;
      if (isValue(reading)) real += weight;
    });
    return all > 0 ? real / all : 0;
  }
  const shares = sharesOf(
    card,
    values.map((reading) => !isNotCounted(reading)),
  );
  return shares.reduce((sum, share, index) => (isValue(values[index]) ? sum + share : sum), 0);
}

function ruleFacts(card: CardPlan, row: readonly Cell[], values: readonly MetricReading[]) {
  const planned = (rule: PlannedRule['rule']) => card.rules.find((each) => each.rule === rule);
  return {
    subject: (rule: PlannedRule['rule']): Cell => {
      const at = planned(rule);
      if (at === undefined) return '';
      return at.metric >= 0 ? valueCell(values[at.metric]) : (row[at.column] ?? '');
    },
    until: (rule: PlannedRule['rule']): Cell => row[planned(rule)?.untilColumn ?? -1] ?? '',
  };
}

/** A metric's value as a cell, for rules that look at it. */
function valueCell(reading: MetricReading): Cell {
  if (!isValue(reading)) return '';
  return typeof reading === 'object' ? reading.join('; ') : reading;
}
