// Flags about how the score moved: a statement has no history, so they are listed as left out, and the score is unchanged.
import { issueText } from '../../../src/domain/issues/issue';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { compileSql } from '../../../src/domain/sql/compile-sql';
import { SQL_DIALECTS } from '../../../src/domain/sql/dialect';

test.each(SQL_DIALECTS)('$id lists the flags that it does not set', (dialect) => {
  const { scorecard } = parseScorecard([
    ['Metrics'],
    ['Metric', 'Healthy', 'At risk'],
    ['NPS', 9, 0],
    ['Rules'],
    ['Metric or column', 'Is', 'Then', 'Value'],
    ['Health change', 'below -15', 'flag', 'Big drop'],
  ]);
  if (scorecard === undefined) throw new Error('a scorecard');
  const { text, issues } = compileSql({
    scorecard,
    dialect,
    from: 'accounts',
    key: 'Account',
    asOf: { day: '2026-11-16' },
    columns: undefined,
    version: '0',
  });
  expect(issues.map((issue) => [issue.severity, issueText(issue)])).toEqual([
    [
      'warning',
      'SQL does not set the flag of "Health change below -15 → flag Big drop", since the table holds no history: score the accounts in Sheets to see it',
    ],
  ]);
  // The change is not a column of the table.
  expect(text).not.toMatch(/[`"]Health change[`"]/);
});
