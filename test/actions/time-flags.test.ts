// Flags of rules about change and trend: in the sheet, in the report, and never in the score.
import { keepPast } from '../../src/sidebar/fetch-past';
import { withCells } from '../../src/sidebar/model/edits';
import { ruleEffectText } from '../../src/sidebar/model/rule-effects';
import { accountsBook, openHost, SCORECARD_WITH_HISTORY, scored } from '../support/open-host';
import { sidebarOn } from '../support/sidebar-on-host';

const RULES = [
  ['Health change', 'below -15', 'flag', 'Big drop'],
  ['Health trend', 'Sudden drop', 'flag', 'Call today'],
];

const ROWS = [
  ['Account', 'Logins', 'Tickets'],
  ['Alder', 20, 0],
  ['Birch', 0, 0],
];
let today = '2026-11-01';
const host = openHost(accountsBook(ROWS, { ...SCORECARD_WITH_HISTORY, rules: RULES }), {
  now: () => new Date(`${today}T12:00:00Z`),
});

test("an account that dropped is flagged from the second snapshot on, and its score equals the formula's", () => {
  const sheet = host.sheet('Accounts');
  const headings = () => sheet.display('A1:L1')[0] ?? [];
  const flags = () => {
    const column = headings().indexOf('Health flags');
    return sheet.display('A2:L3').map((row) => row[column]);
  };
  scored(host);
  expect(flags()).toEqual(['', '']);
  sheet.type('B2', '4');
  today = '2026-11-08';
  expect(scored(host).flagged).toEqual([{ account: 'Alder', row: 2, flags: 'Big drop · Call today' }]);
  expect(flags()).toEqual(['Big drop · Call today', '']);
  sheet.type('N1', '=HEALTHSCORE(A2:C3; A1:C1; SCORECARD)');
  const score = sheet.values('A2:L2')[0]?.[headings().indexOf('Health score')];
  expect(sheet.values('N1')).toEqual([[score]]);
});

test('the sidebar previews the same flags, and reads the history once', async () => {
  const { state, derived, actions, calls } = sidebarOn(host);
  await actions.open();
  const stop = keepPast(state, derived);
  const flags = () => derived.evaluation.value.scores.map((account) => account.flags.join(' · '));
  const effect = () => ruleEffectText(derived.evaluation.value, 0);
  expect(effect()).toBe('Reading the history…');
  for (let turn = 0; turn < 100 && state.past.value === undefined; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(flags()).toEqual(['Big drop · Call today', '']);
  expect(effect()).toBe('Acts now on 1: Alder');
  actions.edit('Is', (rows) => withCells(rows, 'Rules', 0, { Is: 'below -90' }));
  expect(flags()).toEqual(['Call today', '']);
  stop();
  expect(calls.filter((name) => name === 'sidebarPast')).toHaveLength(1);
});
