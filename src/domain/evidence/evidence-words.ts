// Findings from outcomes, in sentences for a customer-success manager that a statistician can sign.
import type { Area } from './area';
import type { Evidence, MetricEvidence, ProposedLevel } from './find-evidence';
import { type Interval, NORMAL_95 } from './interval';
import type { SeenAccounts } from './seen-accounts';

/** A share as whole percent; never 0% or 100% where it is not exactly that. */
export function percentOf(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return '<1%';
  return percent === 100 && share < 1 ? '>99%' : `${percent}%`;
}

/** @example rangeText({ low: 0.31, high: 0.833 }) // '31 to 83%' */
export function rangeText({ low, high }: Interval): string {
  return `${Math.round(low * 100)} to ${Math.round(high * 100)}%`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** An area as pairs of 100, with the range that holds 95 times of 100. @example '87 of 100 (79 to 96)' */
function pairsText({ area, error }: Area): string {
  const half = NORMAL_95 * error;
  return `${pairs(area)} of 100 (${pairs(area - half)} to ${pairs(area + half)})`;
}

function pairs(area: number): number {
  return Math.round(100 * Math.max(0, Math.min(1, area)));
}

/** "120 accounts, 20 of them lost (17%)". */
export function countsText({ lost, kept }: Pick<Evidence, 'lost' | 'kept'>): string {
  const all = lost + kept;
  return `${counted(all, 'account')} with a known outcome, ${lost} lost${all > 0 ? ` (${percentOf(lost / all)})` : ''}`;
}

/** When the accounts were looked at, and what that means. */
export function seenText({ seenAs }: Pick<SeenAccounts, 'seenAs'>, lookBackDays: number): string {
  if (seenAs === 'history')
    return `Each account as it was ${counted(lookBackDays, 'day')} before its outcome, from the history. Nothing later was looked at.`;
  if (seenAs === 'own day')
    return 'Each account as it was on the day in its row. Trust this only if the row was not filled in after the outcome.';
  return 'These are today’s cells. A lost customer’s usage is low because they left, so these results flatter the score. Seen from the history, or from rows that were kept before the outcome, they would not.';
}

/** Accounts that could not be looked at; '' for none. */
export function missingText({ missing }: Pick<SeenAccounts, 'missing'>): string {
  const { day, notYet, lostWithoutSnapshot, keptWithoutSnapshot } = missing;
  const without = lostWithoutSnapshot + keptWithoutSnapshot;
  return [
    day > 0 ? `${counted(day, 'account')} without a day that can be read` : '',
    notYet > 0 ? `${counted(notYet, 'account')} with an outcome in the future` : '',
    without > 0
      ? `${counted(without, 'account')} without a snapshot that is old enough (${lostWithoutSnapshot} of them lost)`
      : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Why only some outcomes count. */
export function calibratedText(day: string, later: number): string {
  return `Weights of this scorecard were made from outcomes that were known on ${day}, so those cannot judge it. ${
    later === 0
      ? 'No later outcome is here yet: look again when there are some.'
      : `Only later outcomes count here: ${later}.`
  }`;
}

/** What this many outcomes allow; '' where there are enough. */
export function readinessText({
  readiness,
  lost,
  kept,
}: Pick<Evidence, 'readiness' | 'lost' | 'kept'>): string {
  const [fewer, kind] = lost <= kept ? [lost, 'lost'] : [kept, 'kept'];
  const few = counted(fewer, `${kind} account`);
  if (readiness === 'too few')
    return `${few}: too few to say which metrics matter. With 10 you get first figures. Until then, read who left and what they looked like.`;
  if (readiness === 'a hint')
    return `${few}: take every figure as a hint. Nothing can be applied before there are 20.`;
  return readiness === 'indicative'
    ? `${few}: a first indication only. With 30 or more, thresholds are tested too and the figures are more reliable.`
    : '';
}

/** How well the health score predicts who leaves. */
export function areaText(area: Area): string {
  const sentence = `Of all pairs of one lost and one kept account, the lost one had the lower score in ${pairsText(area)}. Guessing gets 50.`;
  return area.area - NORMAL_95 * area.error > 0.5
    ? sentence
    : `${sentence} So this score has not shown that it predicts who leaves.`;
}

/** Where the lost accounts were. @example 'Of 20 lost accounts, 6 were At risk, 10 Watch, 4 Healthy.' */
export function whereLostText({ bands, lost }: Pick<Evidence, 'bands' | 'lost'>): string {
  const parts = [...bands].reverse().filter((band) => band.lost > 0);
  const [first, ...others] = parts;
  if (first === undefined) return 'No account was lost.';
  const rest = others.map(({ lost: count, band }) => `, ${count} ${band}`).join('');
  const worst = bands[bands.length - 1];
  const missed = lost - (worst?.lost ?? 0);
  const outside =
    worst === undefined || missed === 0
      ? ''
      : ` Watching only ${worst.band} would have missed ${missed} of ${lost}.`;
  return `Of ${counted(lost, 'lost account')}, ${first.lost} ${first.lost === 1 ? 'was' : 'were'} ${first.band}${rest}.${outside}`;
}

/** Why nothing is proposed, or how sure it is that the weights are right. */
export function verdictText(evidence: Evidence): string {
  const { notLearned, recommended, keep, hasSignal } = evidence;
  if (notLearned === 'too few') return '';
  if (notLearned === 'method')
    return 'Other weights are proposed only for scorecards with the method weighted.';
  if (notLearned === 'no metric')
    return 'Every metric seems to know the outcome already, so there is nothing to learn from.';
  if (hasSignal === undefined) return 'There are too few outcomes to test a change.';
  if (recommended !== 'as set') return '';
  if (!hasSignal) return 'Nothing here predicts who leaves, with these weights or with others.';
  return keep !== undefined && keep >= 0.5
    ? 'Nothing in these outcomes contradicts your weights.'
    : 'Other weights did a little better, but not by more than luck would.';
}

/** What a level gains on accounts that it had not seen. */
export function gainText(level: Pick<ProposedLevel, 'area' | 'gain' | 'error'>): string {
  const points = (share: number) => {
    const rounded = Math.round(share * 1000) / 10;
    return `${rounded < 0 ? '−' : '+'}${Math.abs(rounded).toFixed(1)}`;
  };
  const half = NORMAL_95 * level.error;
  const range = `${points(level.gain - half)} to ${points(level.gain + half)}`;
  const isSure = level.gain - half > 0;
  return `${pairs(level.area)} of 100 pairs, ${points(level.gain)} (${range}), learned on four fifths of the accounts and tested on the rest, again and again.${
    isSure ? '' : ' The gain may be nothing: keep your weights unless you have other reasons.'
  }`;
}

export const LEVEL_TITLES: Readonly<Record<ProposedLevel['level'], string>> = {
  'as set': 'Your scorecard',
  weights: 'Other weights',
  directions: 'Weights, and metrics turned around',
  thresholds: 'Weights and thresholds',
};

/** What one metric says alone. */
export function metricText({ area, direction, leak, isUsed, isLacking }: MetricEvidence): string {
  if (isLacking) return 'Not tested: the table with the outcomes has no such column.';
  if (leak?.verdict === 'refused')
    return 'Left out: it decides the outcome by itself, so it was probably written after the customer left.';
  if (leak !== undefined && !isUsed)
    return leak.area === undefined
      ? 'Left out until you answer: its heading sounds like the outcome.'
      : `Left out until you answer: by itself it gets ${pairs(leak.area)} of 100 pairs right, which is more than metrics usually know in time.`;
  if (area === undefined) return 'The same for all accounts that have it.';
  const words = {
    agrees: aloneText(area),
    'looks turned, not sure': '. It may count the wrong way around',
    turned: '. It counts the wrong way around',
  };
  return `${pairsText(area)}${words[direction]}`;
}

function aloneText({ area, error }: Area): string {
  if (area - NORMAL_95 * error > 0.5) return '';
  return area + NORMAL_95 * error < 0.5
    ? ', which points the other way'
    : ', not clearly better than guessing';
}

/** How warmly a level is recommended; '' for not at all. */
export function badgeText({
  isRecommended,
  gain,
  error,
}: Pick<ProposedLevel, 'isRecommended' | 'gain' | 'error'>): string {
  if (!isRecommended) return '';
  return gain - NORMAL_95 * error > 0 ? 'Recommended' : 'Not proven';
}

/** What no figure here can show. */
export const LIMITS: readonly string[] = [
  'A metric that is related to leaving does not necessarily cause it. Raising the number does not keep a customer by itself; what it measures may.',
  'Customers who were saved because someone acted on a low score count as kept: a score that is used may look worse than it is. If low accounts are given up, it may look better.',
  'If weights or bands were chosen while looking at these customers, the score looks better than it is.',
  'The past is not the future. Check again after a change of product, price or market.',
];
