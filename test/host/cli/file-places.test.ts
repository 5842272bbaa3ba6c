// Issues in a CSV have the line and column of the file, even when quoted cells span several lines.
import { filePlaces, type TabFromFile } from '../../../host/cli/file-places';
import { withSuggestion } from '../../../host/cli/suggested-names';
import { tableOf } from '../../support/read-csv';

const TABLE = tableOf('Account,ARR\n"Acme\nInc.",1\nBeta,x\n,3\n');
const accounts: TabFromFile = {
  tab: 'Accounts',
  file: '',
  table: TABLE,
  heading: (_row, column) => TABLE.records[0]?.fields[column] ?? '',
};
const tickets: TabFromFile = { ...accounts, tab: 'Tickets', file: 'tickets.csv' };
const places = filePlaces([accounts, tickets], [{ tab: 'Health Scorecard', name: 'the proposed scorecard' }]);
const WARNING = { code: 'cell-unreadable', severity: 'warning' } as const;
const at = (tab: string, row: number, column: number) => ({ tab, row, column });

it.each([
  ['a cell of the accounts', at('Accounts', 3, 2), 'line 4, column ARR'],
  ['a cell of another file', at('Tickets', 3, 2), 'tickets.csv, line 4, column ARR'],
  ['a column without a heading', at('Accounts', 3, 3), 'line 4, column C'],
  ['a cell of a scorecard that was proposed', at('Health Scorecard', 5, 2), 'the proposed scorecard'],
])('%s has its place in the file', (_, place, cell) => {
  expect(places.issue({ ...WARNING, place, cell: 'X!Y1', message: 'no' })).toMatchObject({ cell });
});

it('names lines in messages too, and leaves what a cell holds as it is', () => {
  const repeated = {
    ...WARNING,
    place: at('Accounts', 4, 1),
    cell: 'Accounts!A4',
    message: '"row 2 Accounts!A2" looks like "Acme" in Accounts!A3: see it on the tab Accounts',
  };
  expect(places.issue(repeated).message).toBe(
    '"row 2 Accounts!A2" looks like "Acme" in line 4: see it in this file',
  );
  const unnamed = {
    code: 'name-from-above',
    severity: 'warning',
    place: at('Accounts', 4, 1),
    cell: 'Accounts!A4',
    message: 'row 4 has no name, so it counts as "row 9" of row 3',
  } as const;
  expect(places.issue(unnamed)).toMatchObject({
    cell: 'line 5',
    message: 'line 5 has no name, so it counts as "row 9" of line 4',
  });
});

it.each([
  ['a longer name of a tab', 'no "x" on the tab Tickets old, so y', 'no "x" on the tab Tickets old, so y'],
  ['a tab', 'no "x" on the tab Tickets, so y', 'no "x" in tickets.csv, so y'],
  ['a tab before a quoted key', 'on the tab Tickets "A" belongs to two', 'in tickets.csv "A" belongs to two'],
  [
    'a cell of a longer name',
    '"A" looks like "B" in Old Accounts!A3',
    '"A" looks like "B" in Old Accounts!A3',
  ],
  ['a name with quotes', '"An "in Accounts!A2" x" in Accounts!A3', '"An "in Accounts!A2" x" in line 4'],
  [
    'a name in inches',
    '"12" pipe" looks like "9" pipe" in Accounts!A3',
    '"12" pipe" looks like "9" pipe" in line 4',
  ],
])('changes the words of the message alone: %s', (_, message, expected) => {
  expect(places.issue({ ...WARNING, place: undefined, cell: '', message }).message).toBe(expected);
});

it('takes the name of a file as it is', () => {
  const dollars = filePlaces([{ ...tickets, file: 'a$&$$.csv' }], []);
  const message = 'no "x" on the tab Tickets, so y';
  expect(dollars.issue({ ...WARNING, place: undefined, cell: '', message }).message).toBe(
    'no "x" in a$&$$.csv, so y',
  );
});

it('proposes the column or the tab that is nearly meant', () => {
  const known = { headings: ['Account', 'Tickets'], tabs: ['Surveys'] };
  const missing = (code: 'column-not-found' | 'derived-tab-missing', name: string) =>
    withSuggestion({ code, severity: 'warning', place: undefined, cell: '', message: `no "${name}"` }, known);
  expect(missing('column-not-found', 'tickts').message).toBe('no "tickts". Did you mean Tickets?');
  expect(missing('derived-tab-missing', 'Survey').message).toBe('no "Survey". Did you mean Surveys?');
  expect(missing('column-not-found', 'Logins').message).toBe('no "Logins"');
});
