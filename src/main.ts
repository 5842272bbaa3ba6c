// The table of contents: every name that Google Sheets may call, one line each. A name that is not here does not exist for it.
import {
  clickAddSampleAccounts,
  clickColorBands,
  clickHelp,
  clickOpenSidebar,
  clickScoreAccounts,
  MENU_ITEMS,
} from './actions/menu';
import { sidebarScoreAccounts, sidebarScorecard } from './actions/sidebar-rpc';
import { healthBand } from './functions/health-band';
import { healthScore } from './functions/health-score';
import { weightedHealth } from './functions/weighted-health';
import { openSpreadsheetContext } from './sheets/civil-days';
import { drawMenu } from './sheets/dialogs';
import { fromMenu, fromSidebar } from './sheets/entry';

/** Health score of each account. With values alone they are points: their plain mean. With headings and scorecard: the score that the menu writes, 0 to 100 (or 10). =HEALTHSCORE(B2:H; B1:H1; SCORECARD)
 * @param {range} values The accounts, one a row, or one a column if the headings are a column. Blank rows give nothing.
 * @param {range} headers Optional. The headings of these columns, by which the scorecard finds its metrics.
 * @param {range} scorecard Optional. The scorecard tab: SCORECARD. Needed with headings.
 * @param {date} as_of Optional. The day that counts as today for dates. Give TODAY() so that scores follow the calendar.
 * @return {number} Scores in the scorecard's scale, rounded to its decimals; nothing where there is not enough data.
 * @customfunction
 * @preserve
 */
global.HEALTHSCORE = (values: unknown, headers: unknown, scorecard: unknown, as_of: unknown) =>
  healthScore(openSpreadsheetContext(), values, headers, scorecard, as_of);

/** Health score with weights from cells, for trying weights. Without headings: the weighted mean of points. With headings and scorecard: the scorecard's thresholds under these weights. =WEIGHTEDHEALTH(B2:H; B20:H20; B1:H1; SCORECARD)
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
) => weightedHealth(openSpreadsheetContext(), values, weights, headers, scorecard, as_of);

/** Name of the band that a score falls into, at or above the band's start. A range of scores gives a range of names. =HEALTHBAND(K2:K; SCORECARD)
 * @param {range} score One score or a range of scores, in the scorecard's scale.
 * @param {range} scorecard Optional. The scorecard tab: SCORECARD. Without it Healthy is from 70, Watch from 40, At risk below.
 * @return {string} Names of bands; nothing for a blank.
 * @customfunction
 * @preserve
 */
global.HEALTHBAND = (score: unknown, scorecard: unknown) =>
  healthBand(openSpreadsheetContext(), score, scorecard);

/** Draws the menu when the spreadsheet opens; touches no document. @preserve */
global.onOpen = () => drawMenu(MENU_ITEMS);

/** Runs once after installing, when the spreadsheet is open already. @preserve */
global.onInstall = () => drawMenu(MENU_ITEMS);

global.menuScoreAccounts = () => fromMenu(() => clickScoreAccounts(openSpreadsheetContext()));
global.menuColorBandsOnSelection = () => fromMenu(() => clickColorBands(openSpreadsheetContext()));
global.menuOpenSidebar = () => fromMenu(clickOpenSidebar);
global.menuAddSampleAccounts = () => fromMenu(() => clickAddSampleAccounts(openSpreadsheetContext()));
global.menuHelp = () => fromMenu(clickHelp);

global.sidebarScorecard = () => fromSidebar(() => sidebarScorecard(openSpreadsheetContext()));
global.sidebarScoreAccounts = () => fromSidebar(() => sidebarScoreAccounts(openSpreadsheetContext()));
