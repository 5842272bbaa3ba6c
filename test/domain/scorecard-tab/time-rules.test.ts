// Rules about how the score moved, as they are written on the tab: what is accepted, and the cell of each error.
import { issueText } from '../../../src/domain/issues/issue';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import type { Cell } from '../../../src/domain/values/cell';

function parsed(rule: readonly Cell[], metric = 'NPS') {
  return parseScorecard([
    ['Metrics'],
    ['Metric', 'Healthy', 'At risk'],
    [metric, 9, 0],
    ['Rules'],
    ['Metric or column', 'Is', 'Then', 'Value'],
    rule,
  ]);
}

const errorsOf = (rule: readonly Cell[], metric?: string) =>
  parsed(rule, metric).issues.map(
    (issue) => `${'ABCDE'[(issue.place?.column ?? 0) - 1]}: ${issueText(issue)}`,
  );

test.each([
  [['Health change', 'below -15', 'flag', 'Big drop']],
  [['health  CHANGE', 'above 10', 'Flag', 'Better']],
  [['Health change', 'blank', 'flag', 'New']],
  [['Health trend', 'Sliding', 'flag', 'Sliding']],
  [['Health trend', 'sudden drop', 'flag', 'Call']],
  [['Health trend', 'not Flapping', 'flag', 'Calm']],
  [['Health trend; NPS', 'Sliding; below 6', 'flag', 'Call']],
])('%p is accepted, and is written as it is read', (rule) => {
  const { scorecard, issues } = parsed(rule);
  expect(issues).toEqual([]);
  const again = scorecard && parseScorecard(renderScorecard(scorecard)).scorecard;
  expect(again?.rules).toEqual(scorecard?.rules);
});

const NOT_THE_SCORE =
  'is known only after the score, so it cannot move the score: write flag here, or ask for the Health score instead';
const NOT_A_NUMBER = 'B: write how many points the score moved, for example below -15 or above 10, or blank';
const NOT_A_WORD =
  'B: write one of Sudden drop, Sliding, Flapping, or not and one of them, or blank for an account that is none of them';

test.each([
  [['Health change', 'below -15', 'at most', 'Watch'], [`C: Health change ${NOT_THE_SCORE}`]],
  [['Health change', 'below -15', 'at least', 'Watch'], [`C: Health change ${NOT_THE_SCORE}`]],
  [['Health trend', 'Sliding', 'minus', 5], [`C: Health trend ${NOT_THE_SCORE}`]],
  [['NPS; Health trend', 'below 6; Sliding', 'plus', 5], [`C: Health trend ${NOT_THE_SCORE}`]],
  [['Health change', 'down', 'flag', 'Down'], [NOT_A_NUMBER]],
  [['Health change', -15, 'flag', 'Down'], [NOT_A_NUMBER]],
  [['Health trend', 'falling', 'flag', 'Down'], [NOT_A_WORD]],
  [['Health trend', 'below 3', 'flag', 'Down'], [NOT_A_WORD]],
  [['Health trend', 'contains slid', 'flag', 'Down'], [NOT_A_WORD]],
])('%p is an error with its cell', (rule, errors) => {
  expect(errorsOf(rule)).toEqual(errors);
  expect(parsed(rule).scorecard).toBe(undefined);
});

test('a metric with that name is an ordinary metric', () => {
  expect(errorsOf(['Health change', 'below -15', 'at most', 'Watch'], 'Health change')).toEqual([]);
});
