// Issues in a CSV have the line and column of the file, even when quoted cells span several lines.
import type { ReportedIssue } from '../../../host/cli/add-on-answers';
import { filePlaces, type TabFromFile } from '../../../host/cli/file-places';
import { reportedLines } from '../../../host/cli/reported-lines';
import { withSuggestion } from '../../../host/cli/suggested-names';
import { issueText } from '../../../src/domain/issues/issue';
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
const at = (tab: string, row: number, column: number) => ({ tab, row, column });

type Problem<Code extends ReportedIssue['code']> = Omit<
  Extract<ReportedIssue, { code: Code }>,
  'cell' | 'message' | 'severity'
>;

/** A warning as the add-on reports it: in the words of the sheet. */
function warning<Code extends ReportedIssue['code']>(problem: Problem<Code>): ReportedIssue;
function warning(problem: Problem<ReportedIssue['code']>): ReportedIssue {
  const issue = { ...problem, severity: 'warning' } as ReportedIssue;
  return { ...issue, cell: 'X!Y1', message: issueText(issue) };
}

it.each([
  ['a cell of the accounts', at('Accounts', 3, 2), 'line 4, column ARR'],
  ['a cell of another file', at('Tickets', 3, 2), 'tickets.csv, line 4, column ARR'],
  ['a column without a heading', at('Accounts', 3, 3), 'line 4, column C'],
  ['a cell of a scorecard that was proposed', at('Health Scorecard', 5, 2), 'the proposed scorecard'],
])('%s has its place in the file', (_, place, cell) => {
  expect(places.issue(warning<'names-repeat'>({ code: 'names-repeat', place }))).toMatchObject({ cell });
});

describe('many of a kind in one column are one line', () => {
  const many = (file: string, tab: string, named = filePlaces([accounts, { ...tickets, file }], [])) =>
    Array.from({ length: 4 }, (_, row) =>
      named.issue(warning<'names-repeat'>({ code: 'names-repeat', place: at(tab, row + 1, 2) })),
    );
  const lines = (issues: readonly ReportedIssue[]) =>
    reportedLines({ settled: [], importIssues: [], issues });

  it.each([
    ['tickets.csv', 'Tickets', 'tickets.csv, line 1, column ARR: '],
    ['card, column two.csv', 'Tickets', 'card, column two.csv, line 1, column ARR: '],
    ['tickets.csv', 'Accounts', 'line 1, column ARR: '],
  ])('in %s on the tab %s', (file, tab, start) => {
    const [line = ''] = lines(many(file, tab));
    expect(line.startsWith(start)).toBe(true);
    expect(line.endsWith(' (3 more like it in column ARR)')).toBe(true);
  });

  it('on a tab of a workbook, whatever the tab is named', () => {
    const [line = ''] = lines(
      many('tickets.csv', 'My, column tab').map((issue) => ({ ...issue, cell: 'My, column tab!B1' })),
    );
    expect(line.startsWith('My, column tab!B1: ')).toBe(true);
    expect(line.endsWith(' (3 more like it in column B)')).toBe(true);
  });

  it('of whole rows without a column, since they name their lines themselves', () => {
    const leftOut = (first: number) =>
      places.issue(
        warning<'rows-left-out'>({
          code: 'rows-left-out',
          place: at('Accounts', first, 1),
          ...{ tab: 'Accounts', first, last: first, why: 'total' },
        }),
      );
    expect(lines([1, 2, 3, 4].map(leftOut))).toEqual([
      'line 1 looks like a total, so it is not scored (3 more like it)',
    ]);
  });
});

describe('a sentence names lines and files', () => {
  it('and leaves what a cell holds as it is', () => {
    const repeated = warning<'name-repeated'>({
      code: 'name-repeated',
      place: at('Accounts', 4, 1),
      name: 'row 2 on the tab Accounts',
      other: 'in Accounts!A3',
      otherPlace: at('Accounts', 3, 1),
    });
    expect(repeated.message).toBe(
      '"row 2 on the tab Accounts" looks like "in Accounts!A3" in Accounts!A3: both are scored',
    );
    expect(places.issue(repeated).message).toBe(
      '"row 2 on the tab Accounts" looks like "in Accounts!A3" in line 4: both are scored',
    );
  });

  it('in place of the cell of an issue about whole rows', () => {
    const place = at('Accounts', 4, 1);
    const unnamed = { code: 'name-from-above', place, tab: 'Accounts', row: 4, name: 'row 9', otherRow: 3 };
    expect(places.issue(warning<'name-from-above'>({ ...unnamed, code: 'name-from-above' }))).toMatchObject({
      cell: 'line 5',
      message: 'line 5 has no name, so it counts as "row 9" of line 4: both are scored',
    });
    const leftOut = {
      code: 'rows-left-out',
      place,
      tab: 'Accounts',
      first: 3,
      last: 4,
      why: 'total',
    } as const;
    expect(places.issue(warning<'rows-left-out'>(leftOut)).message).toBe(
      'lines 4 to 5 look like totals, so they are not scored',
    );
  });

  it.each([
    ['Tickets', 'tickets.csv', 'in tickets.csv'],
    ['Tickets', 'a$&$$.csv', 'in a$&$$.csv'],
    ['Tickets old', 'tickets.csv', 'on the tab Tickets old'],
  ])('the tab %s, where Tickets is %s', (tab, file, words) => {
    const named = filePlaces([accounts, { ...tickets, file }], []);
    const missing = {
      code: 'column-not-found',
      place: undefined,
      heading: 'ARR',
      tab,
      missingMetric: undefined,
    } as const;
    expect(named.issue(warning<'column-not-found'>(missing)).message).toBe(
      `there is no column "ARR" ${words}`,
    );
  });
});

it('proposes the column or the tab that is nearly meant', () => {
  const known = { headings: ['Account', 'Tickets'], tabs: ['Surveys'] };
  const column = (heading: string) =>
    warning<'segment-column-not-found'>({ code: 'segment-column-not-found', place: undefined, heading });
  const tab = warning<'derived-tab-missing'>({
    code: 'derived-tab-missing',
    place: undefined,
    tab: 'Survey',
    column: 'NPS',
  });
  expect(withSuggestion(column('tickts'), known).message).toMatch(/\. Did you mean Tickets\?$/);
  expect(withSuggestion(tab, known).message).toMatch(/\. Did you mean Surveys\?$/);
  expect(withSuggestion(column('Logins'), known)).toEqual(column('Logins'));
});
