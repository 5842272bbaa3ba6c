// An alert: a condition on an account that a person should know about, once.
import { type AlertCondition, isUnknownClause, readAlertCondition } from './alert-condition';

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

const STANDARD_QUIET_DAYS = 30;

/**
 * The alerts of a scorecard that names none. Level first, falls that end badly second: measured on 33,009 account-months, a fall of
 * 15 points that ends in Watch tells little about losses (lift 1.3), one that ends At risk much (5.5), two snapshots At risk most (7.7).
 * @param bands from best to worst
 */
export function standardAlerts(bands: readonly string[], fullMark: number): readonly Alert[] {
  const [best = '', ...others] = bands;
  const worst = others[others.length - 1] ?? best;
  const second = others[0] ?? worst;
  const subjects: readonly string[] = [];
  const alert = (name: string, when: string, digestOnly = false): Alert[] => {
    const read = readAlertCondition(when, { bands, subjects });
    return isUnknownClause(read)
      ? []
      : [
          {
            name,
            when: read,
            valueAtLeast: undefined,
            segment: '',
            quietDays: STANDARD_QUIET_DAYS,
            digestOnly,
            note: '',
          },
        ];
  };
  return [
    ...alert(RENEWAL_AT_RISK, `renews within 90 days and at most ${second}`),
    ...alert(AT_RISK, `falls to ${worst}`),
    ...alert(STILL_AT_RISK, `${worst} for 30 days`),
    ...alert(BIG_FALL, `falls by ${0.15 * fullMark} in 30 days to ${worst}`),
    ...alert('Gone quiet', 'not enough data for 30 days', true),
    ...alert('Good news', `rises to ${best}`, true),
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
