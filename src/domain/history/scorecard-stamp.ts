// A short stamp of a scorecard's content: scores with the same stamp are comparable.
import { NO_MAIL } from '../scorecard/mail-settings';
import { NO_OUTCOMES } from '../scorecard/outcome-settings';
import { defaultSettings, type Scorecard, type Settings } from '../scorecard/scorecard';
import { renderScorecard } from '../scorecard-tab/render';
import { stampOf } from '../scorecard-tab/stamp';

/** Between what moves a score and what does not. */
const DOT = '.';

/**
 * Two parts: what moves a score and, behind a dot, what only shows it (flags, owners, settings about time), where there is some.
 * Names, notes, alerts, mail, where the accounts are and what became of them do not change the stamp.
 */
export function scorecardStamp(scorecard: Scorecard): string {
  const { settings, metrics } = scorecard;
  const standard = showingSettings(defaultSettings(settings.scale));
  const rules = scorecard.rules.map((rule) => ({ ...rule, note: '' }));
  const flags = rules.filter(({ effect }) => effect.kind === 'flag');
  const scoring = stampOf(
    renderScorecard({
      ...scorecard,
      settings: {
        ...settings,
        ...standard,
        name: '',
        accountsTab: '',
        accountColumn: '',
        valueColumn: '',
        alerts: true,
        writeDerivedColumns: true,
        mail: NO_MAIL,
        outcomes: NO_OUTCOMES,
      },
      alerts: undefined,
      plays: [],
      metrics: metrics.map((metric) => ({ ...metric, note: '' })),
      rules: rules.filter((rule) => !flags.includes(rule)),
      derivedColumns: scorecard.derivedColumns.map((column) => ({ ...column, note: '' })),
      sources: scorecard.sources.map((source) => ({ ...source, note: '' })),
    }),
  );
  const shown = JSON.stringify([showingSettings(settings), flags]);
  return shown === JSON.stringify([standard, []]) ? scoring : `${scoring}${DOT}${stampOf([[shown]])}`;
}

/** Settings that move no score. */
function showingSettings({
  history,
  compareWith,
  ownerColumn,
  renewalColumn,
  watermelon,
  dimensionColumns,
  firmnessColumn,
}: Settings) {
  return { history, compareWith, ownerColumn, renewalColumn, watermelon, dimensionColumns, firmnessColumn };
}

/** Whether two scores come from scorecards that give the same cells the same score. */
export function isSameScoring(stamp: string, other: string): boolean {
  return stamp.split(DOT)[0] === other.split(DOT)[0];
}
