// Writes the portfolio page from a finished scoring, after the scores are written: a fault here never touches them.
import { suggestedAction } from '../domain/alerts/suggested-action';
import type { KnownLosses } from '../domain/history/known-loss';
import { portfolioOf } from '../domain/portfolio/accounts-of-table';
import type { Portfolio } from '../domain/portfolio/portfolio';
import { pageFormats } from '../domain/portfolio-tab/page-formats';
import { portfolioPage } from '../domain/portfolio-tab/portfolio-page';
import { NOT_ENOUGH_DATA } from '../domain/scorecard/band';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { TAB_TITLE } from '../domain/scorecard-tab/layout';
import type { ScoredTable } from '../domain/scoring/score-table';
import { accountColumns } from '../domain/table/account-columns';
import type { Cell } from '../domain/values/cell';
import { currencyOfFormat } from '../domain/values/currency';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { createPortfolio, type PortfolioSheet, writePortfolio } from '../sheets/portfolio-sheet';
import { type AccountOverTime, moveReason } from './changes-since';
import { portfolioFigures } from './portfolio-figures';
import type { Past } from './read-past';
import type { AccountsRead, ScoringJob } from './scoring-job';
import type { AlertsReport, ScoringReport } from './scoring-report';

export const PORTFOLIO_NOT_WRITTEN =
  'The scores are written, but the portfolio page could not be. Check that you may edit its tab, then choose Refresh portfolio.';

export interface PortfolioRun {
  readonly job: ScoringJob;
  readonly read: AccountsRead;
  readonly table: ScoredTable;
  readonly keys: readonly Cell[] | undefined;
  readonly past: Past | undefined;
  readonly over: readonly AccountOverTime[] | undefined;
  /** Names as the report shows them. */
  readonly names: readonly string[];
  /** Number format of the amounts; '' without a value column. */
  readonly valueFormat: string;
  readonly alerts: AlertsReport;
  /** undefined where no column says who was lost. May take calls the first time. */
  readonly losses: () => KnownLosses | undefined;
}

/** The tab as it is; 'make' where there is none yet and this run makes it; undefined where the run leaves it out. */
export type WantedPortfolio = PortfolioSheet | 'make' | undefined;

/**
 * An existing page is refreshed by every scoring. The first scoring of a tab makes it where amounts are known, since a page of
 * values is a director's first question; a page that was deleted comes back only by its menu item. A run that is not recorded has no
 * reader for the page.
 */
export function wantedPortfolio(
  existing: PortfolioSheet | undefined,
  { scorecard, portfolio, isRecorded }: Pick<ScoringJob, 'scorecard' | 'portfolio' | 'isRecorded'>,
  { table, found }: Pick<AccountsRead, 'table' | 'found'>,
): WantedPortfolio {
  if (!isRecorded) return undefined;
  if (existing !== undefined) return existing;
  const isFirst = found.size === 0;
  const hasValue = accountColumns(table.headings, scorecard.settings).value !== undefined;
  return portfolio === 'make' || (isFirst && hasValue) ? 'make' : undefined;
}

export function refreshPortfolio(wanted: WantedPortfolio, run: PortfolioRun): ScoringReport['portfolio'] {
  if (wanted === undefined) return null;
  const { job, valueFormat } = run;
  try {
    const figures = figuresOf(run);
    const isNew = wanted === 'make';
    const tab = isNew ? createPortfolio(openSpreadsheet()) : wanted;
    const page = portfolioPage({
      portfolio: figures,
      formats: pageFormats({
        valueFormat,
        decimals: job.scorecard.settings.decimals,
        decimal: job.regional.locale().decimal,
        largest: figures.headline.value,
        largestAccount: figures.largest[0]?.value ?? 0,
      }),
      scorecard: job.scorecard.settings.name || TAB_TITLE,
      valueHeading: job.scorecard.settings.valueColumn,
      colors: bandColors(job.scorecard),
    });
    writePortfolio(tab, page, job.portfolio === 'make');
    const names = {
      currency: currencyOfFormat(valueFormat),
      valueHeading: figures.missing.includes('value') ? undefined : job.scorecard.settings.valueColumn,
    };
    return { tab: tab.sheet.getName(), isNew, figures: portfolioFigures(figures, names) };
  } catch (fault) {
    console.error(fault);
    return { tab: null, isNew: false, figures: null };
  }
}

function figuresOf(run: PortfolioRun): Portfolio {
  const { job, read, table, keys, past, over, names, alerts, losses } = run;
  // An account with an alert has one next step, here and on the alerts tab.
  const ofAlerts = new Map([...alerts.waiting, ...alerts.opened].map(({ row, action }) => [row, action]));
  const { decimals } = job.scorecard.settings;
  return portfolioOf({
    scorecard: job.scorecard,
    headings: read.table.headings,
    table,
    names,
    keys,
    past: past?.history && {
      history: past.history,
      baseline: past.baseline,
      accountsThen: past.accountsThen,
    },
    losses: losses(),
    moved: (index) => moveReason(over?.[index], decimals, past?.baseline),
    action: (index) => {
      const account = table.accounts[index];
      const row = (read.table.accountRows[index] ?? 0) + 1;
      if (account === undefined) return '';
      return ofAlerts.get(row) ?? suggestedAction(account, job.scorecard.plays, table.context.asOf);
    },
  });
}

function bandColors({ bands, notEnoughDataColor }: Scorecard): ReadonlyMap<string, string> {
  return new Map([
    [NOT_ENOUGH_DATA, notEnoughDataColor],
    ...bands.map(({ name, color }) => [name, color] as const),
  ]);
}
