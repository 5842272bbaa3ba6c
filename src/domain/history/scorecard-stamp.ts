// A short stamp of what a scorecard says: scores with the same stamp are comparable.

import { NO_OUTCOMES } from '../scorecard/outcome-settings';
import type { Scorecard } from '../scorecard/scorecard';
import { renderScorecard } from '../scorecard-tab/render';
import { stampOf } from '../scorecard-tab/stamp';

/** Names, notes, where the accounts are and what became of them do not change a score, so they do not change the stamp. */
export function scorecardStamp(scorecard: Scorecard): string {
  return stampOf(
    renderScorecard({
      ...scorecard,
      settings: {
        ...scorecard.settings,
        name: '',
        accountsTab: '',
        accountColumn: '',
        valueColumn: '',
        outcomes: NO_OUTCOMES,
        firmnessColumn: false,
      },
      metrics: scorecard.metrics.map((metric) => ({ ...metric, note: '' })),
      rules: scorecard.rules.map((rule) => ({ ...rule, note: '' })),
    }),
  );
}
