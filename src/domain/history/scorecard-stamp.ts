// A short stamp of what a scorecard says: scores with the same stamp are comparable.
import type { Scorecard } from '../scorecard/scorecard';
import { renderScorecard } from '../scorecard-tab/render';
import { stampOf } from '../scorecard-tab/stamp';

/** Names, notes and where the accounts are do not change a score, so they do not change the stamp. */
export function scorecardStamp(scorecard: Scorecard): string {
  return stampOf(
    renderScorecard({
      ...scorecard,
      settings: { ...scorecard.settings, name: '', accountsTab: '', accountColumn: '', valueColumn: '' },
      metrics: scorecard.metrics.map((metric) => ({ ...metric, note: '' })),
      rules: scorecard.rules.map((rule) => ({ ...rule, note: '' })),
    }),
  );
}
