// Losses in the outcome column: which accounts left, when, and whether it was preventable.
import { type Cell, matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';

export interface KnownLoss {
  /** A bankruptcy, an acquisition, a payment that failed: nothing that a team could have prevented. */
  readonly isInvoluntary: boolean;
  /** undefined where no column says. */
  readonly day: CivilDay | undefined;
  /** The day on which the account came back; undefined where it did not. */
  readonly until?: CivilDay | undefined;
}

/** By account in matching form, in the order of the table. */
export type KnownLosses = ReadonlyMap<string, readonly KnownLoss[]>;

/** What became of an account between two days. 'before': it was lost already on the first of them. */
export type LossInPeriod = 'voluntary' | 'involuntary' | 'before';

/**
 * Of an account that is still listed: undefined while it is a customer. A loss to come is none yet; one without a day happened
 * before any period, since the row may be listed for ever.
 */
export function lossOfListed(
  losses: KnownLosses | undefined,
  account: Cell,
  baseline: CivilDay | undefined,
  asOf: CivilDay,
): LossInPeriod | undefined {
  const known = (losses?.get(matchKey(account)) ?? []).filter(
    ({ day, until }) => (day === undefined || day <= asOf) && (until === undefined || until > asOf),
  );
  const last = latest(known);
  if (last === undefined) return undefined;
  return last.day === undefined || baseline === undefined || last.day <= baseline ? 'before' : wordFor(last);
}

/** Whether an account is known as lost on a day: it gets no alert, and no figure of the customers of that day counts it. */
export function isLost(losses: KnownLosses | undefined, account: Cell, day: CivilDay): boolean {
  return lossOfListed(losses, account, undefined, day) !== undefined;
}

/** Of an account that is gone from the tab since the first day: its last known loss says why; undefined where none is known. */
export function lossOfGone(
  losses: KnownLosses | undefined,
  account: Cell,
  baseline: CivilDay | undefined,
): LossInPeriod | undefined {
  const last = latest(losses?.get(matchKey(account)) ?? []);
  if (last === undefined) return undefined;
  return last.day !== undefined && baseline !== undefined && last.day <= baseline ? 'before' : wordFor(last);
}

function wordFor({ isInvoluntary }: KnownLoss): LossInPeriod {
  return isInvoluntary ? 'involuntary' : 'voluntary';
}

/** The one with the latest day; of those without a day the lowest row. */
function latest(losses: readonly KnownLoss[]): KnownLoss | undefined {
  return losses.reduce<KnownLoss | undefined>(
    (last, each) => (last === undefined || (each.day ?? '') >= (last.day ?? '') ? each : last),
    undefined,
  );
}
