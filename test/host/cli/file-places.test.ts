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
const places = filePlaces(
  [accounts, tickets],
  [{ tab: 'Health Scorecard', name: 'the proposed scorecard' }],
  'Accounts',
);
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

it('finds the lines of notes on the import', () => {
  const note = { column: 'B', heading: 'ARR', kind: 'unclear number' } as const;
  expect(places.note({ ...note, cell: 'B3', message: '"1,2" can be two' })).toMatchObject({ cell: 'line 4' });
  expect(places.note({ ...note, cell: undefined, message: 'dates (B3 "x" shows it)' }).message).toBe(
    'dates (line 4 "x" shows it)',
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
