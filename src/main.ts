// The table of contents: every name that Google Sheets may call, one line each. It can call no other name.
import {
  clickAddSampleAccounts,
  clickColorBands,
  clickEvidence,
  clickHelp,
  clickOpenSidebar,
  clickRefreshPortfolio,
  clickRemoveHealthColumns,
  clickScoreAccounts,
  MENU_ITEMS,
  SCHEDULE_ITEM,
} from './actions/menu';
import { reportFreezeColumns, reportSelectCell, reportWidenFilter } from './actions/report-requests';
import { scoreAccounts } from './actions/score-accounts';
import { selfCheckRun } from './actions/self-check';
import { sidebarAccountHistory } from './actions/sidebar-account-history';
import { sidebarAlerts } from './actions/sidebar-alerts';
import { sidebarApply } from './actions/sidebar-apply';
import { sidebarCheck } from './actions/sidebar-check';
import { sidebarKeepDraft } from './actions/sidebar-draft';
import { sidebarFormula } from './actions/sidebar-formula';
import { sidebarHistoryRows } from './actions/sidebar-history-rows';
import { sidebarNextBand } from './actions/sidebar-next-band';
import { sidebarOpen, sidebarRows } from './actions/sidebar-open';
import { sidebarOtherTabs } from './actions/sidebar-other-tabs';
import { sidebarPast } from './actions/sidebar-past';
import { sidebarPropose } from './actions/sidebar-propose';
import { sidebarSelected, sidebarSelectRow } from './actions/sidebar-selection';
import { sidebarVersions } from './actions/sidebar-versions';
import { sidebarTemplates, sidebarUseTemplate } from './actions/templates';
import { churnRates } from './functions/churn-rate';
import { healthBand } from './functions/health-band';
import { healthCoverage } from './functions/health-coverage';
import { healthDimension } from './functions/health-dimension';
import { healthDrivers } from './functions/health-drivers';
import { healthExplain } from './functions/health-explain';
import { healthNext } from './functions/health-next';
import { healthPast } from './functions/health-past';
import { healthScore } from './functions/health-score';
import { healthTrend } from './functions/health-trend';
import { healthWhy } from './functions/health-why';
import { metricScore } from './functions/metric-score';
import { nps } from './functions/nps';
import { selfCheckCell } from './functions/self-check-cell';
import { weightedHealth } from './functions/weighted-health';
import { drawMenu, showSelfCheck } from './sheets/dialogs';
import { fromMenu, fromSidebar } from './sheets/entry';
import { openRegionalSettings } from './sheets/regional-settings';

/** Health score of each account. With values alone they are points: their plain mean. With headings and scorecard: the score that the menu writes, 0 to 100 (or 10). =HEALTHSCORE(A2:O; A1:O1; SCORECARD)
 * @param {range} values The accounts, one a row (a column, if the headings are a column). Blank ones give nothing.
 * @param {range} headers Optional. Their headings, by which the scorecard finds its metrics.
 * @param {range} scorecard Optional. The scorecard tab: SCORECARD. Needed with headings.
 * @param {date} as_of Optional. The day that counts as today: TODAY() lets scores follow the calendar.
 * @return {number} Scores in the scorecard's scale, rounded to its decimals; nothing where there is not enough data.
 * @customfunction
 * @preserve
 */
global.HEALTHSCORE = (values: unknown, headers: unknown, scorecard: unknown, as_of: unknown) =>
  healthScore(openRegionalSettings(), values, headers, scorecard, as_of);

/** Health score with weights from cells, for trying weights. Without headings: the weighted mean of points. With headings and scorecard: the scorecard's thresholds under these weights. =WEIGHTEDHEALTH(A2:O; Z1:Z15; A1:O1; SCORECARD)
 * @param {range} values The accounts, one a row. Without headings they are points, and a column of weights means that accounts are columns.
 * @param {range} weights One weight for each column: a number of 0 or more, or Low, Medium, High, Critical. With headings, blank means the scorecard's own.
 * @param {range} headers Optional. The headings of these columns.
 * @param {range} scorecard Optional. The scorecard tab: SCORECARD. Needed with headings.
 * @param {date} as_of Optional. The day that counts as today for dates.
 * @return {number} Weighted means of points, or scores in the scorecard's scale; nothing where there is not enough data.
 * @customfunction
 * @preserve
 */
global.WEIGHTEDHEALTH = (
  values: unknown,
  weights: unknown,
  headers: unknown,
  scorecard: unknown,
  as_of: unknown,
) => weightedHealth(openRegionalSettings(), values, weights, headers, scorecard, as_of);

/** Name of the band that a score falls into, at or above the band's start. A range of scores gives a range of names. =HEALTHBAND(Q2:Q; SCORECARD)
 * @param {range} score One score or a range of scores, in the scorecard's scale.
 * @param {range} scorecard Optional. The scorecard tab: SCORECARD. Without it Healthy is from 70, Watch from 40, At risk below.
 * @return {string} Names of bands; nothing for a blank.
 * @customfunction
 * @preserve
 */
global.HEALTHBAND = (score: unknown, scorecard: unknown) =>
  healthBand(openRegionalSettings(), score, scorecard);

/** Where each account lost its points (or gained them), the largest first, and which rules acted. =HEALTHDRIVERS(A2:O; A1:O1; SCORECARD; 3)
 * @param {range} values The accounts, one a row (a column, if the headings are a column). Blank ones give nothing.
 * @param {range} headers Their headings, by which the scorecard finds its metrics.
 * @param {range} scorecard The scorecard tab: SCORECARD.
 * @param {number} count Optional. How many drivers of each account: 3 if left out. Rules that acted are always listed.
 * @param {date} as_of Optional. The day that counts as today: TODAY() lets scores follow the calendar.
 * @return {string} One line an account, such as: −12.0 NPS 3 · −6.5 Last contact 41 days.
 * @customfunction
 * @preserve
 */
global.HEALTHDRIVERS = (
  values: unknown,
  headers: unknown,
  scorecard: unknown,
  count: unknown,
  as_of: unknown,
) => healthDrivers(openRegionalSettings(), { values, headers, scorecard, asOf: as_of }, count);

/** The health score of one account as a table: every metric with its value, score, share of the weight and points, then the rules. The points add up to the score. =HEALTHEXPLAIN(A2:O2; A1:O1; SCORECARD)
 * @param {range} values The cells of one account.
 * @param {range} headers Their headings, by which the scorecard finds its metrics.
 * @param {range} scorecard The scorecard tab: SCORECARD.
 * @param {date} as_of Optional. The day that counts as today: TODAY() lets scores follow the calendar.
 * @return {table} Metric, Value, Metric score, Weight % and Points (below 0: lost); the health score with its band in the last line.
 * @customfunction
 * @preserve
 */
global.HEALTHEXPLAIN = (values: unknown, headers: unknown, scorecard: unknown, as_of: unknown) =>
  healthExplain(openRegionalSettings(), { values, headers, scorecard, asOf: as_of });

/** The smallest change of one metric, or of two where one is not enough, that lifts each account to the next band, such as: Logins 12 → 19 makes it Watch. =HEALTHNEXT(A2:O; A1:O1; SCORECARD)
 * @param {range} values The accounts, one a row (a column, if the headings are a column). Blank ones give nothing.
 * @param {range} headers Their headings, by which the scorecard finds its metrics.
 * @param {range} scorecard The scorecard tab: SCORECARD.
 * @param {date} as_of Optional. The day that counts as today: TODAY() lets scores follow the calendar.
 * @return {string} One sentence an account.
 * @customfunction
 * @preserve
 */
global.HEALTHNEXT = (values: unknown, headers: unknown, scorecard: unknown, as_of: unknown) =>
  healthNext(openRegionalSettings(), { values, headers, scorecard, asOf: as_of });

/** How many points an account rose or fell up to its last snapshot. =HEALTHTREND(A2:A; HISTORY; 30)
 * @param {range} account The name of one account, or a range of names.
 * @param {range} history The history tab: HISTORY.
 * @param {number} days Optional. Over how many days: 30 if left out.
 * @return {number} Points for each account; nothing for an account with fewer than two snapshots.
 * @customfunction
 * @preserve
 */
global.HEALTHTREND = (account: unknown, history: unknown, days: unknown) =>
  healthTrend(openRegionalSettings(), account, history, days);

/** The score that an account had on a day: that of the last snapshot on or before it. =HEALTHPAST(A2:A; HISTORY; DATE(2026; 9; 30))
 * @param {range} account The name of one account, or a range of names.
 * @param {range} history The history tab: HISTORY.
 * @param {date} day The day that is looked up in the history.
 * @return {number} Scores in the scorecard's scale; nothing where there is no snapshot that old.
 * @customfunction
 * @preserve
 */
global.HEALTHPAST = (account: unknown, history: unknown, day: unknown) =>
  healthPast(openRegionalSettings(), account, history, day);

/** Why an account moved, as a table that adds up: each metric then and now, and what a changed scorecard did. =HEALTHWHY(A2; HISTORY; SCORECARD)
 * @param {string} account The name of one account.
 * @param {range} history The history tab: HISTORY.
 * @param {range} scorecard The scorecard tab: SCORECARD.
 * @param {date} since Optional. The day to compare with: 30 days before the last snapshot if left out.
 * @return {table} Metric, its value then and now, and Points; the health score with its change in the last line.
 * @customfunction
 * @preserve
 */
global.HEALTHWHY = (account: unknown, history: unknown, scorecard: unknown, since: unknown) =>
  healthWhy(openRegionalSettings(), account, history, scorecard, since);

/** Score of a dimension for each account; without a name one column for each dimension of the scorecard. =HEALTHDIMENSION(A2:O; A1:O1; SCORECARD; "Adoption")
 * @param {range} values The accounts, one a row (a column, if the headings are a column). Blank ones give nothing.
 * @param {range} headers Their headings, by which the scorecard finds its metrics.
 * @param {range} scorecard The scorecard tab: SCORECARD.
 * @param {string} dimension Optional. The name of one dimension.
 * @param {date} as_of Optional. The day that counts as today: TODAY() lets scores follow the calendar.
 * @return {number} Scores in the scorecard's scale; nothing where no metric of a dimension has a value.
 * @customfunction
 * @preserve
 */
global.HEALTHDIMENSION = (
  values: unknown,
  headers: unknown,
  scorecard: unknown,
  dimension: unknown,
  as_of: unknown,
) => healthDimension(openRegionalSettings(), { values, headers, scorecard, asOf: as_of }, dimension);

/** Share of the weight whose metrics have a value, for each account, from 0 to 1. =HEALTHCOVERAGE(A2:O; A1:O1; SCORECARD)
 * @param {range} values The accounts, one a row (a column, if the headings are a column). Blank ones give nothing.
 * @param {range} headers Their headings, by which the scorecard finds its metrics.
 * @param {range} scorecard The scorecard tab: SCORECARD.
 * @param {date} as_of Optional. The day that counts as today: TODAY() lets scores follow the calendar.
 * @return {number} Fractions from 0 to 1: format them as percent.
 * @customfunction
 * @preserve
 */
global.HEALTHCOVERAGE = (values: unknown, headers: unknown, scorecard: unknown, as_of: unknown) =>
  healthCoverage(openRegionalSettings(), { values, headers, scorecard, asOf: as_of });

/** Score of single values under one metric of the scorecard. A range of values gives a range of scores. =METRICSCORE(H2:H; "Active days"; SCORECARD)
 * @param {range} value One value or a range of them. For a metric that reads several columns, as many columns.
 * @param {string} metric The metric's name, as in the scorecard.
 * @param {range} scorecard The scorecard tab: SCORECARD. It cannot be left out.
 * @return {number} Scores from 0 to the full mark; nothing where a value is missing or cannot be read.
 * @customfunction
 * @preserve
 */
global.METRICSCORE = (value: unknown, metric: unknown, scorecard: unknown) =>
  metricScore(openRegionalSettings(), value, metric, scorecard);

/** Net Promoter Score: the percentage of promoters (9 and 10) less that of detractors (0 to 6), from -100 to 100. =NPS(J2:J)
 * @param {range} scores Answers from 0 to 10. Blank ones do not count.
 * @param {number} promoter_from Optional. The lowest answer of a promoter: 9 if left out, 7 at the least.
 * @return {number} A number from -100 to 100; nothing where there are no answers.
 * @customfunction
 * @preserve
 */
global.NPS = (scores: unknown, promoter_from: unknown) => nps(openRegionalSettings(), scores, promoter_from);

/** Churn rate: what share of the customers at the start of a period was lost in it. Ranges give one rate for each period. =CHURNRATE(3; 60)
 * @param {range} lost Customers (or revenue) lost in the period.
 * @param {range} at_start Customers (or revenue) at its start, in a range of the same shape.
 * @return {number} Fractions from 0 to 1: format them as percent. Nothing where there were no customers at the start.
 * @customfunction
 * @preserve
 */
global.CHURNRATE = (lost: unknown, at_start: unknown) => churnRates(openRegionalSettings(), lost, at_start);

/** Draws the menu; touches no document. The build writes onOpen and onInstall, which call it (tools/build/program.mjs). @preserve */
global.customerHealthMenu = () =>
  drawMenu('menuSchedule' in global ? [...MENU_ITEMS, SCHEDULE_ITEM] : MENU_ITEMS);

global.menuScoreAccounts = () => fromMenu(() => clickScoreAccounts(openRegionalSettings()));
global.menuRefreshPortfolio = () => fromMenu(() => clickRefreshPortfolio(openRegionalSettings()));
global.menuColorBandsOnSelection = () => fromMenu(() => clickColorBands(openRegionalSettings()));
global.menuRemoveHealthColumns = () => fromMenu(() => clickRemoveHealthColumns(openRegionalSettings()));
global.menuOpenSidebar = () => fromMenu(clickOpenSidebar);
global.menuEvidence = () => fromMenu(clickEvidence);
global.menuAddSampleAccounts = () => fromMenu(() => clickAddSampleAccounts(openRegionalSettings()));
global.menuSelfCheck = () => fromMenu(showSelfCheck);
global.menuHelp = () => fromMenu(clickHelp);

global.sidebarOpen = () => fromSidebar(() => sidebarOpen(openRegionalSettings()));
global.sidebarRows = (request: unknown) => fromSidebar(() => sidebarRows(openRegionalSettings(), request));
global.sidebarApply = (request: unknown) => fromSidebar(() => sidebarApply(openRegionalSettings(), request));
global.sidebarKeepDraft = (text: unknown) => fromSidebar(() => sidebarKeepDraft(text));
global.sidebarAccountHistory = (request: unknown) =>
  fromSidebar(() => sidebarAccountHistory(openRegionalSettings(), request));
global.sidebarOtherTabs = (request: unknown) =>
  fromSidebar(() => sidebarOtherTabs(openRegionalSettings(), request));
global.sidebarHistoryRows = (request: unknown) =>
  fromSidebar(() => sidebarHistoryRows(openRegionalSettings(), request));
global.sidebarPast = (request: unknown) => fromSidebar(() => sidebarPast(openRegionalSettings(), request));
global.sidebarAlerts = () => fromSidebar(() => sidebarAlerts(openRegionalSettings()));
global.sidebarVersions = () => fromSidebar(() => sidebarVersions(openRegionalSettings()));
global.sidebarSelected = () => fromSidebar(() => sidebarSelected(openRegionalSettings()));
global.sidebarSelectRow = (row: unknown) => fromSidebar(() => sidebarSelectRow(row));
global.sidebarFormula = (request: unknown) =>
  fromSidebar(() => sidebarFormula(openRegionalSettings(), request));
global.sidebarCheck = (request: unknown) => fromSidebar(() => sidebarCheck(openRegionalSettings(), request));
global.sidebarNextBand = (request: unknown) =>
  fromSidebar(() => sidebarNextBand(openRegionalSettings(), request));
global.sidebarTemplates = (tab: unknown) => fromSidebar(() => sidebarTemplates(openRegionalSettings(), tab));
global.sidebarPropose = (request: unknown) =>
  fromSidebar(() => sidebarPropose(openRegionalSettings(), request));
global.sidebarUseTemplate = (id: unknown) =>
  fromSidebar(() => sidebarUseTemplate(openRegionalSettings(), id));

global.reportSelectCell = (place: unknown) => fromSidebar(() => reportSelectCell(place));
global.reportFreezeColumns = (place: unknown) => fromSidebar(() => reportFreezeColumns(place));
global.reportWidenFilter = (tab: unknown) => fromSidebar(() => reportWidenFilter(tab));

global.selfCheckRun = () => fromSidebar(selfCheckRun);
global.selfCheckCell = (wanted: unknown, value: unknown) => selfCheckCell(wanted, value);

/** What no tab and no dialog shows is left out: the command line keeps neither unless an option asks for it. */
global.commandLineScore = () => fromMenu(() => scoreAccounts(openRegionalSettings(), { isRecorded: false }));
