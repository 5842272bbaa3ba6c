// What to do about an account: the play for the metric on which it loses most.
import type { LostPoints, Play } from '../alert-definitions/plays';
import { actionText, suggestedPlay } from '../alert-definitions/plays';
import { exactLosses } from '../explaining/contributions';
import type { AccountScore } from '../scoring/score-account';
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

/** The action with its last day, counted from `asOf`; '' where no play fits. */
export function suggestedAction(account: AccountScore, plays: readonly Play[], asOf: CivilDay): string {
  if (account.score === undefined || plays.length === 0) return '';
  const play = suggestedPlay(lostPoints(account), plays, account.plan.scorecard.settings.scale);
  return play === undefined ? '' : actionText(play, asOf);
}
