// What a day of the history holds: a column that it lacks was not blank that day.
import { firstKeys } from '../../../src/domain/history/account-keys';
import { accountsWithKeptColumns, createComparison } from '../../../src/domain/history/columns-kept';
import { parseHistory } from '../../../src/domain/history/history-tab';
import { scorecardStamp } from '../../../src/domain/history/scorecard-stamp';
import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreTable } from '../../../src/domain/scoring/score-table';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';

const DAY = '2026-11-01';
const HEADINGS = ['Account', 'Logins', 'NPS'];
const to = (at: number) => ({ healthy: { kind: 'number', at }, atRisk: { kind: 'number', at: 0 } }) as const;
const card = scorecardOf([metricOf('Logins', 'number', to(20)), metricOf('NPS', 'number', to(10))]);
const table = scoreTable(
  planScoring(card, HEADINGS),
  [
    ['Acme', 10, 2],
    ['Birch', 20, ''],
  ],
  { asOf: '2026-11-16', locale: EN_US },
);

function valuesOf(stamp: string, headings: readonly Cell[], rows: readonly (readonly Cell[])[]) {
  const history = parseHistory([
    ['Day', 'Account', 'Scorecard', ...headings],
    ...rows.map(([account = '', ...cells]) => [{ day: DAY }, account, stamp, ...cells]),
  ]);
  if (history === undefined) throw new Error('this is a history');
  const accounts = accountsWithKeptColumns(card, { table, headings: HEADINGS }, history, DAY);
  return accounts === table.accounts ? 'all' : accounts.map(({ metricScores }) => metricScores);
}

test('a heading that the history lacks is left out of today', () => {
  const withoutNps = [
    [50, undefined],
    [100, undefined],
  ];
  expect(valuesOf('old', ['Logins'], [['Acme', 10]])).toEqual(withoutNps);
  // Added later, so that its rows of that day are blank.
  expect(
    valuesOf(
      'old',
      ['Logins', 'NPS'],
      [
        ['Acme', 10, ''],
        ['Birch', 10, ' '],
      ],
    ),
  ).toEqual(withoutNps);
});

test('one value of that day shows that the column was kept', () => {
  expect(
    valuesOf(
      'old',
      ['Logins', 'nps '],
      [
        ['Acme', 10, ''],
        ['Birch', 10, 7],
      ],
    ),
  ).toBe('all');
});

test('where the same scorecard scored that day, a blank column was a blank column', () => {
  expect(valuesOf(scorecardStamp(card), ['Logins', 'NPS'], [['Acme', 10, '']])).toBe('all');
});

test('of accounts with one key the first has a past, and one without a key has none', () => {
  expect(firstKeys([['Acme'], [' ACME'], [''], [42], ['42']], 0)).toEqual(['Acme', '', '', 42, '']);
});

describe("scores of then at today's level", () => {
  const keys = ['Acme', 'Birch'];
  const compared = (stamp: string, logins: number) => {
    const history = parseHistory([
      ['Day', 'Account', 'Scorecard', 'Logins'],
      [{ day: DAY }, 'Acme', stamp, logins],
      [{ day: DAY }, 'Gone', stamp, 5],
    ]);
    if (history === undefined) throw new Error('this is a history');
    const then = createComparison({ scorecard: card, table, headings: HEADINGS, keys })(history, DAY);
    return [...then].map(([key, { score }]) => [key, score.score, score.band]);
  };

  test('differ from today only by what the account did', () => {
    // Acme is at 35 today: 50 by its logins, and NPS takes 15.
    expect(table.accounts[0]?.score).toBe(35);
    expect(compared('old', 10)).toEqual([
      ['acme', 35, 'At risk'],
      ['gone', 25, 'At risk'],
    ]);
    expect(compared('old', 18)[0]).toEqual(['acme', 75, 'Healthy']);
  });

  test('are the rescored ones where the scorecard is the same', () => {
    expect(compared(scorecardStamp(card), 10)[0]).toEqual(['acme', 50, 'Watch']);
  });
});
