// The help text behind the menu: what to do first, and what to type.
import { VERSION } from '../domain/bundled-data/version';
import { RECOMMENDED_FORMULA, TAB_TITLE } from '../domain/scorecard-tab/layout';

export const HELP_TEXT = [
  'Start: open the tab with your accounts, one row for each, with headings above. Choose Score accounts. If there is no scorecard yet, one is proposed from your data.',
  `Change what counts: choose Open sidebar. It shows what a change does to your accounts before you apply it. The tab ${TAB_TITLE} holds the same metrics, thresholds, weights and bands: you can change a cell there as well, then choose Score accounts again.`,
  'What you get: Health score, Health band, Health coverage (how much of the scorecard had data) and Health drivers (where points were lost) beside your data. Your own cells are never changed.',
  'Who needs you: the tab Health Alerts has a line for each account to act on, with the reason and what to do next. Set its Status to Done or to Snoozed until a day; no scoring changes that.',
  `Prefer formulas? Put ${RECOMMENDED_FORMULA} into one cell and the whole column fills; it follows every change of the data and of the scorecard. Then select the scores and choose Color bands on selection.`,
  'Did low scores come before customers left? Choose Evidence…: it tests the scorecard against a column that says who left.',
  'Just looking? Choose Add sample accounts, then Score accounts. To take the health columns out again, choose Remove health columns.',
  'Something odd? Choose Self-check, and copy what it shows for whoever helps you.',
  `Customer Health, version ${VERSION}`,
].join('\n\n');
