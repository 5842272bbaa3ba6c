// The tabs of other systems in the sample: they match the sample accounts, with a few realistic mismatches.
import { SAMPLE_ROWS } from '../../../src/domain/bundled-data/sample-account-rows';
import { sampleAccounts } from '../../../src/domain/bundled-data/sample-accounts';
import { sampleTabs } from '../../../src/domain/bundled-data/sample-tabs';
import { deriveColumns } from '../../../src/domain/derived-columns/derive-columns';
import { scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { matchTemplate } from '../../../src/domain/templates/match-template';
import { severalSystems } from '../../../src/domain/templates/several-systems';
import { matchKey } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';

const TODAY = '2026-11-16';
const tabs = sampleTabs(TODAY, SAMPLE_ROWS);

test('a template finds all of them, and nearly every row matches an account', () => {
  const [headings = [], ...rows] = sampleAccounts(TODAY, SAMPLE_ROWS);
  const { scorecard, lacking } = matchTemplate(
    severalSystems,
    headings,
    tabs.map(({ title, table }) => ({ title, headings: table[0] ?? [] })),
  );
  expect(lacking).toEqual([]);
  expect(scorecard.derivedColumns).toHaveLength(6);
  const { columns, joins } = deriveColumns({
    scorecard: { ...scorecardOf([]), derivedColumns: scorecard.derivedColumns },
    accounts: { headings, rows, nameColumn: 0 },
    tabs: new Map(tabs.map(({ title, table }) => [matchKey(title), { kind: 'cells' as const, grid: table }])),
    history: undefined,
    context: { asOf: TODAY, locale: EN_US },
  });
  for (const { problem, cells } of columns) {
    expect(problem).toBeUndefined();
    expect(new Set(cells).size).toBeGreaterThanOrEqual(5);
  }
  expect(joins.map(({ tab, unmatched }) => [tab, unmatched.map(({ key }) => key)])).toEqual([
    ['Logins', []],
    ['Tickets', ['Rookwood Securtiy', 'Internal test account', 'Ochre and Sons Paints Ltd']],
    ['Surveys', ['Rookwood Securtiy']],
  ]);
  for (const { matched, withKey } of joins) expect(matched / withKey).toBeGreaterThan(0.9);
});

test('they are the same on every day, except for the dates', () => {
  const withoutDays = (day: string) =>
    JSON.stringify(sampleTabs(day, SAMPLE_ROWS)).replace(/\d{4}-\d\d-\d\d/g, '');
  expect(withoutDays('2027-03-01')).toBe(withoutDays(TODAY));
});
