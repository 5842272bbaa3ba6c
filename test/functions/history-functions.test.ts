// HEALTHTREND, HEALTHPAST and HEALTHWHY: what they return from the history tab that a scoring has written.
import type { Host } from '../../host/api';
import { cellOn, scorecardCells } from '../support/in-a-cell';
import { accountsBook, openHost, SCORECARD_WITH_HISTORY, SMALL_TABLE, scored } from '../support/open-host';

const SCORECARD = 'SCORECARD';

/** Scored on 1 October, 1 November and 15 November; Alder fell from 75 to 50 and then to 25. */
function hostWithHistory(): Host {
  let today = '2026-10-01';
  const host = openHost(accountsBook(SMALL_TABLE, SCORECARD_WITH_HISTORY), {
    now: () => new Date(`${today}T12:00:00Z`),
  });
  scored(host);
  today = '2026-11-01';
  host.sheet('Accounts').type('B2', '10');
  host.sheet('Accounts').type('C2', '5');
  scored(host);
  today = '2026-11-15';
  host.sheet('Accounts').type('B2', '5');
  host.sheet('Accounts').type('C2', '7.5');
  scored(host);
  host.addSheet({ name: 'Formulas', rows: [['']] });
  return host;
}

const host = hostWithHistory();
const formulas = host.sheet('Formulas');
function cells(formula: string, range: string) {
  formulas.type('A1', formula);
  return formulas.values(range);
}

describe('HEALTHTREND', () => {
  test('is the change over 30 days, against the last snapshot that is old enough', () => {
    expect(cells('=HEALTHTREND("Alder"; HISTORY)', 'A1')).toEqual([[-50]]);
    expect(cells('=HEALTHTREND("alder "; HISTORY; 14)', 'A1')).toEqual([[-25]]);
  });

  test('compares with the oldest snapshot when none is old enough', () => {
    expect(cells('=HEALTHTREND("Alder"; HISTORY; 365)', 'A1')).toEqual([[-50]]);
  });

  test('takes a whole column of names', () => {
    expect(cells('=HEALTHTREND(Accounts!A2:A5; HISTORY)', 'A1:A4')).toEqual([[-50], [0], [''], ['']]);
  });

  test('gives nothing for an account that is not in the history', () => {
    expect(cells('=HEALTHTREND("Umbrella"; HISTORY)', 'A1')).toEqual([['']]);
  });
});

describe('HEALTHPAST', () => {
  test.each([
    ['2026-09-30', ''],
    ['2026-10-01', 75],
    ['2026-10-31', 75],
    ['2026-11-01', 50],
    ['2027-01-01', 25],
  ])('on %s the score was %p', (day, score) => {
    expect(cells(`=HEALTHPAST("Alder"; HISTORY; "${day}")`, 'A1')).toEqual([[score]]);
  });
});

describe('HEALTHWHY', () => {
  test('is a table that adds up', () => {
    const table = cells(`=HEALTHWHY("Alder"; HISTORY; ${SCORECARD})`, 'A1:D4');
    expect(table).toEqual([
      ['Metric', '2026-10-01', '2026-11-15', 'Points'],
      ['Logins', '20', '5', -56.3],
      ['Tickets', '10', '7.5', 6.3],
      ['Health score', 75, 25, -50],
    ]);
  });

  test('compares with the given day', () => {
    const table = cells(`=HEALTHWHY("Alder"; HISTORY; ${SCORECARD}; "2026-11-01")`, 'A1:D4');
    expect(table[3]).toEqual(['Health score', 50, 25, -25]);
  });

  test('gives nothing for an account without an earlier snapshot or without a score', () => {
    expect(cells(`=HEALTHWHY("Cedar"; HISTORY; ${SCORECARD})`, 'A1')).toEqual([['']]);
    expect(cells(`=HEALTHWHY("Umbrella"; HISTORY; ${SCORECARD})`, 'A1')).toEqual([['']]);
  });
});

const HISTORY_ROWS = [
  ['Day', 'Account', 'Health score'],
  [{ date: '2026-10-01' }, 'Alder', 75],
];
const call = cellOn('2026-11-16');
const ONE_METRIC = scorecardCells({ metrics: [{ Metric: 'Logins', Healthy: 20, 'At risk': 0 }] });

test.each([
  ['HEALTHTREND', ['Alder', [['Account', 'Logins']], ''], 'HEALTHTREND: this is not a history'],
  ['HEALTHTREND', ['Alder', HISTORY_ROWS, 0], 'HEALTHTREND: days: "0" is not a whole number of days from 1'],
  ['HEALTHPAST', ['Alder', HISTORY_ROWS, 'soon'], 'HEALTHPAST: day: "soon" is not a date'],
  ['HEALTHWHY', ['Alder', HISTORY_ROWS, ONE_METRIC, 'soon'], 'HEALTHWHY: since: "soon" is not a date'],
])('%s is refused with a message', (name, args, message) => {
  expect(() => call(name, ...args)).toThrow(message);
});
