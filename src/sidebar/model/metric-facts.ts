// What the accounts say of each metric: how many are in which band by it, how many have no value, and the values themselves.
import { bandOf } from '../../domain/band';
import { type Cell, cellText, isMissing, matchKey } from '../../domain/cell';
import { isNotCounted, isPartlyRead, isValue } from '../../domain/metric-types/metric-type';
import { type CardPlan, planScoring } from '../../domain/plan-scoring';
import { type AccountScore, cardFor, readMetric } from '../../domain/score-account';
import { type Accounts, columnOf } from './accounts';
import type { Working } from './working';

export interface MetricFacts {
  /** Accounts for which the metric counts. */
  accounts: number;
  blank: number;
  /** Accounts with a value, by the band of the metric's own score. */
  readonly bands: Map<string, number>;
}

const known = new WeakMap<readonly AccountScore[], readonly MetricFacts[]>();

/** One for each row of Metrics. Worked out once for each change of the scores. */
export function factsOf({ metrics, scores }: Working): readonly MetricFacts[] {
  const made = known.get(scores);
  if (made !== undefined) return made;
  const facts = metrics.map((): MetricFacts => ({ accounts: 0, blank: 0, bands: new Map() }));
  const rowsOf = new Map<CardPlan, readonly number[]>();
  for (const { card, values, metricScores } of scores) {
    const rows = rowsOf.get(card) ?? card.metrics.map(({ metric }) => metrics.indexOf(metric));
    rowsOf.set(card, rows);
    const { bands } = card.scorecard;
    for (let at = 0; at < rows.length; at += 1) {
      const fact = facts[rows[at] ?? -1];
      const reading = values[at];
      if (fact === undefined || isNotCounted(reading)) continue;
      fact.accounts += 1;
      if (isValue(reading)) {
        const band = bandOf(bands, metricScores[at] ?? 0);
        fact.bands.set(band, (fact.bands.get(band) ?? 0) + 1);
      } else {
        fact.blank += 1;
      }
    }
  }
  known.set(scores, facts);
  return facts;
}

/** What was read from a table, by what it was read for. */
function kept<Result>() {
  const byTable = new WeakMap<Accounts, Map<string, Result>>();
  return (accounts: Accounts, key: string, read: () => Result): Result => {
    const results = byTable.get(accounts) ?? new Map<string, Result>();
    byTable.set(accounts, results);
    const result = results.get(key) ?? read();
    results.set(key, result);
    return result;
  };
}

const NO_NUMBERS: readonly number[] = [];
const keptNumbers = kept<readonly number[]>();
const keptWords = kept<readonly Word[]>();

/**
 * The metric's values that are numbers (days, shares), sorted. Thresholds do not change them, so they are read once for all
 * positions of a handle, and also while the scorecard holds mistakes.
 */
export function numbersOf({ metrics, accounts, draft, context }: Working, index: number): readonly number[] {
  const wanted = metrics[index];
  if (accounts === undefined || wanted === undefined) return NO_NUMBERS;
  const { name, type, columns, options, segment } = wanted;
  const namesakes = metrics.filter((each) => each.name === name).map((each) => each.segment);
  const { segmentColumn } = draft.settings;
  const key = JSON.stringify([type, columns, options, segment, namesakes, segmentColumn, context.asOf]);
  return keptNumbers(accounts, key, () => {
    const plan = planScoring(draft, accounts.table.headings);
    const numbers = accounts.rows.flatMap((row) => {
      const planned = cardFor(plan, row).metrics.find(({ metric }) => metric === wanted);
      const reading = planned && readMetric(planned, row, context);
      const value = typeof reading === 'object' && isPartlyRead(reading) ? reading.value : reading;
      return typeof value === 'number' && Number.isFinite(value) ? [value] : [];
    });
    return numbers.sort((a, b) => a - b);
  });
}

/** A word found in the data, and how many cells hold it. */
export interface Word {
  readonly word: string;
  readonly count: number;
}

/** Different words of columns, the most frequent first. @param parted whether a cell holds several */
export function wordsIn(accounts: Accounts | undefined, headings: readonly string[], parted = false): readonly Word[] {
  if (accounts === undefined) return [];
  return keptWords(accounts, JSON.stringify([headings, parted]), () => {
    const found = new Map<string, Word>();
    const columns = headings.map((heading) => columnOf(accounts, heading));
    const count = (cell: Cell) => {
      if (isMissing(cell)) return;
      const { word, count } = found.get(matchKey(cell)) ?? { word: cellText(cell).trim(), count: 0 };
      found.set(matchKey(cell), { word, count: count + 1 });
    };
    for (const row of accounts.rows) {
      for (const column of columns) {
        const cell = row[column] ?? '';
        if (parted) for (const part of cellText(cell).split(/[,;\n\r]+/)) count(part);
        else count(cell);
      }
    }
    return [...found.values()].sort((a, b) => b.count - a.count);
  });
}
