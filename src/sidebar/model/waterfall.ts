// The waterfall of one account: from the full mark down to its score, driver by driver, so that what is shown adds up exactly.
import { type ExplainedLine, explain } from '../../domain/explain';
import type { AccountScore } from '../../domain/score-account';

export interface Fall {
  readonly label: string;
  /** What the account has there; '' where there is nothing to say. */
  readonly value: string;
  /** Points added, below 0 taken; undefined for the first and the last bar, which stand on 0. */
  readonly change: number | undefined;
  /** Ends of the bar on the scale. */
  readonly from: number;
  readonly to: number;
}

/** Metrics with a bar of their own; one more is not worth hiding. */
const BARS = 6;

/** The full mark (under the method points: the start), the metrics, the largest first, what else acted, and the score. Empty without a score. */
export function waterfallOf(account: AccountScore): readonly Fall[] {
  const { card, score } = account;
  if (score === null) return [];
  const { method, scale, start } = card.scorecard.settings;
  const adds = method === 'points';
  const { lines } = explain(account);
  const sized = lines
    .slice(0, card.metrics.length)
    .filter(({ points }) => points)
    .sort((a, b) => Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0));
  const shown = sized.length > BARS + 1 ? sized.slice(0, BARS) : sized;
  const rest = sized.slice(shown.length);
  const parts: ExplainedLine[] = [
    ...shown,
    { label: `${rest.length} smaller ones`, points: rest.reduce((sum, { points = 0 }) => sum + points, 0) },
    // Under the method points the line of the start comes first: it has a bar of its own.
    ...lines.slice(card.metrics.length + (adds ? 1 : 0)),
  ];
  let at = adds ? start : scale;
  const falls = parts.flatMap(({ label, value = '', points = 0 }): Fall[] => {
    const from = at;
    const change = tidy(adds ? points : -points);
    at = tidy(from + change);
    return change === 0 ? [] : [{ label, value: String(value), change, from, to: at }];
  });
  const end = (label: string, to: number): Fall => ({ label, value: '', change: undefined, from: 0, to });
  return [end(adds ? 'Start' : 'Full mark', adds ? start : scale), ...falls, end('Health score', score)];
}

/** Sums of decimals without what binary adds to them. */
function tidy(value: number): number {
  return Number(value.toFixed(9));
}
