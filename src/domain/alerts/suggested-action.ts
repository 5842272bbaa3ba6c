// What to do about an account: the play for the metric on which it loses most.
import type { LostPoints, Play } from '../alert-definitions/plays';
import { actionText, suggestedPlay } from '../alert-definitions/plays';
import { exactLosses } from '../explaining/contributions';
import type { AccountChange } from '../history/account-change';
import type { AccountScore } from '../scoring/score-account';
import { matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';

/** Points that each metric takes from the full mark; under the method points, those below 0. */
function lostPoints(account: AccountScore): LostPoints[] {
  const { settings } = account.plan.scorecard;
  const losses =
    settings.method === 'points'
      ? account.points.map((points) => Math.max(0, -points))
      : exactLosses(account);
  return account.plan.metrics.map(({ metric }, index) => ({
    metric: metric.name,
    dimension: metric.dimension ?? '',
    points: losses[index] ?? 0,
  }));
}

/**
 * The action with its last day, counted from `asOf`; '' where no play fits.
 * @param change since the baseline, where it explains the alert
 */
export function suggestedAction(
  account: AccountScore,
  plays: readonly Play[],
  asOf: CivilDay,
  change?: AccountChange,
): string {
  if (account.score === undefined || plays.length === 0) return '';
  const { scale } = account.plan.scorecard.settings;
  const lost = lostPoints(account);
  // What fell comes before what was low all along.
  const play = suggestedPlay(fallenPoints(lost, change), plays, scale) ?? suggestedPlay(lost, plays, scale);
  return play === undefined ? '' : actionText(play, asOf);
}

/** Points that each metric lost since the baseline; empty without a fall. */
function fallenPoints(lost: readonly LostPoints[], change: AccountChange | undefined): LostPoints[] {
  if (change === undefined || change.change >= 0) return [];
  const fallen = new Map(change.metrics.map(({ name, points }) => [matchKey(name), -points]));
  return lost.map((loss) => ({ ...loss, points: Math.max(0, fallen.get(matchKey(loss.metric)) ?? 0) }));
}
