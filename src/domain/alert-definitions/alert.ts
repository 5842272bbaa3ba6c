// An alert: a condition on an account that a person should know about, once.

import type { AlertCondition } from './alert-condition';
import { BIG_FALL_SHARE } from './big-fall';

export interface Alert {
  readonly name: string;
  readonly when: AlertCondition;
  /** Only accounts of at least this value; undefined for all. */
  readonly valueAtLeast: number | undefined;
  /** Only accounts of this segment; '' for all. */
  readonly segment: string;
  /** Days after opening in which the same alert does not open again. */
  readonly quietDays: number;
  /** Only in the digest, not on the tab. */
  readonly digestOnly: boolean;
  readonly note: string;
}

export const STANDARD_QUIET_DAYS = 30;

/**
 * The alerts of a scorecard that names none. Level first, falls that end badly second: measured on 33,009 account-months, a fall of
 * 15 points that ends in Watch predicts losses weakly (lift 1.3), one that ends At risk well (5.5), two snapshots At risk best (7.7).
 * @param bands from best to worst
 */
export function standardAlerts(bands: readonly string[], fullMark: number): readonly Alert[] {
  const [best = '', ...others] = bands;
  const worst = others[others.length - 1] ?? best;
  const second = others[0] ?? worst;
  const alert = (name: string, when: AlertCondition, digestOnly = false): Alert => ({
    name,
    when,
    valueAtLeast: undefined,
    segment: '',
    quietDays: STANDARD_QUIET_DAYS,
    digestOnly,
    note: '',
  });
  return [
    alert(RENEWAL_AT_RISK, [
      { kind: 'renews within', days: 90 },
      { kind: 'at most', band: second },
    ]),
    alert(AT_RISK, [{ kind: 'falls to', band: worst }]),
    alert(STILL_AT_RISK, [{ kind: 'band for', band: worst, days: 30 }]),
    alert(BIG_FALL, [{ kind: 'falls by', points: BIG_FALL_SHARE * fullMark, days: 30, band: worst }]),
    alert('Gone quiet', [{ kind: 'not enough data for', days: 30 }], true),
    alert('Good news', [{ kind: 'rises to', band: best }], true),
  ];
}

const RENEWAL_AT_RISK = 'Renewal at risk';
const AT_RISK = 'At risk';
const STILL_AT_RISK = 'Still at risk';
const BIG_FALL = 'Big fall';

/** By alert: those that it makes superfluous for the same account. */
export const COVERED_BY: Readonly<Record<string, readonly string[]>> = {
  [RENEWAL_AT_RISK]: [AT_RISK, STILL_AT_RISK, BIG_FALL],
  [BIG_FALL]: [AT_RISK, STILL_AT_RISK],
  [AT_RISK]: [STILL_AT_RISK],
};
