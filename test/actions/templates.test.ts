// Templates as the sidebar and the command line use them: which of their columns the active tab has, and a scorecard tab made from one.
import { templateExample } from '../../examples/data/template-examples';
import type { CellInput, Host } from '../../host/api';
import type { SidebarTemplate, SidebarTemplateUse } from '../../src/actions/sidebar-server';
import { accountsBook, openHost, SMALL_SCORECARD, SMALL_TABLE, scored } from '../support/open-host';
import { reportShown } from '../support/report-shown';

function isTemplates(value: unknown): value is readonly SidebarTemplate[] {
  return Array.isArray(value) && value.every((each: unknown) => typeof each === 'object' && each !== null);
}

function templates(host: Host): readonly SidebarTemplate[] {
  const answer = host.run('sidebarTemplates');
  if (!isTemplates(answer)) throw new Error('no list of templates');
  return answer;
}

function isUse(value: unknown): value is SidebarTemplateUse {
  return typeof value === 'object' && value !== null && 'done' in value;
}

function use(host: Host, id: string): SidebarTemplateUse {
  const answer = host.run('sidebarUseTemplate', id);
  if (!isUse(answer)) throw new Error('no answer');
  return answer;
}

const example: CellInput[][] = templateExample('mature-stage');

test('the list says what each template is for and which of its columns the active tab has', () => {
  const list = templates(openHost(accountsBook(example)));
  expect(list).toHaveLength(11);
  expect(list.find(({ id }) => id === 'mature-stage')).toMatchObject({
    name: 'Mature stage',
    found: 8,
    lacking: [],
    metrics: ['Usage depth', 'Usage breadth', 'Growth', 'CSAT', 'Escalations', 'Sponsor relationship'],
  });
  expect(list.find(({ id }) => id === 'product-led')).toMatchObject({ found: 0 });
});

test('on a tab without accounts no columns are found, and no template is written', () => {
  const host = openHost(accountsBook([]));
  expect(templates(host).map(({ found }) => found)).toEqual(Array<number>(11).fill(0));
  expect(use(host, 'raw-four')).toMatchObject({
    done: false,
    message: expect.stringContaining('No table of accounts was found on the tab Accounts'),
  });
  expect(host.sheetNames()).toEqual(['Accounts']);
});

test('columns that the accounts lack come from other tabs, if such tabs exist', () => {
  const book = accountsBook([
    ['Account', 'City'],
    ['Alder', 'Bern'],
    ['Birch', 'Rome'],
  ]);
  const tickets = [
    ['Account', 'Created', 'Priority'],
    ['Alder', { date: '2026-11-20' }, 'High'],
  ];
  const host = openHost({
    ...book,
    sheets: [...(book.sheets ?? []), { name: 'Zendesk', rows: tickets }],
  });
  expect(templates(host).find(({ id }) => id === 'several-systems')).toMatchObject({
    found: 2,
    lacking: ['Days since login', 'Active users 28d', 'Login trend', 'Last NPS'],
  });
  expect(use(host, 'several-systems')).toMatchObject({ done: true });
  expect(scored(host).accounts.map(({ score }) => score)).toEqual([66.7, 75]);
  expect(host.sheet('Accounts').values('A1:D3')).toEqual([
    ['Account', 'City', 'Tickets 30d', 'Urgent ticket share'],
    ['Alder', 'Bern', 1, 1],
    ['Birch', 'Rome', 0, ''],
  ]);
});

describe('a template', () => {
  const host = openHost(accountsBook(example));
  const used = use(host, 'mature-stage');

  test('creates the scorecard tab with its named range, and the accounts stay in view', () => {
    expect(used).toEqual({
      done: true,
      message: 'Mature stage: 8 of 8 columns found.',
      leftOut: [],
      lacking: [],
    });
    expect(host.sheetNames()).toEqual(['Accounts', 'Health Scorecard']);
    expect(host.activeSheetName()).toBe('Accounts');
    expect(host.namedRanges()).toEqual([{ name: 'SCORECARD', sheet: 'Health Scorecard', range: 'A:N' }]);
  });

  test('shows shares as percents, so that 0.85 is not taken for a score', () => {
    const rows = host.sheet('Health Scorecard').display('A1:F40');
    expect(rows.find((row) => row[0] === 'Usage breadth')?.slice(3)).toEqual(['ratio', '85%', '40%']);
    expect(rows.find((row) => row[0] === 'Growth')?.slice(3)).toEqual(['change', '10%', '-10%']);
    expect(rows.find((row) => row[0] === 'Escalations')?.slice(3)).toEqual(['number', '0', '3']);
  });

  test('scores at once, with flags and without issues', () => {
    const report = scored(host);
    expect(report).toMatchObject({
      starter: false,
      scorecard: 'Mature stage',
      issues: [],
      templates: [],
      provisional: false,
    });
    expect(report.accounts.filter(({ flags }) => flags.includes('Expansion ready')).length).toBeGreaterThan(
      0,
    );
  });

  test('is refused when there is already a scorecard, which stays as it is', () => {
    const before = host.sheet('Health Scorecard').values('A1:N60');
    expect(use(host, 'six-metrics')).toMatchObject({
      done: false,
      message: expect.stringContaining('There is a scorecard already, on the tab Health Scorecard'),
    });
    expect(host.sheet('Health Scorecard').values('A1:N60')).toEqual(before);
  });
});

test('reports what the tab lacks', () => {
  const host = openHost(accountsBook(example.map((row) => row.slice(0, 5))));
  expect(use(host, 'mature-stage')).toMatchObject({
    done: true,
    leftOut: ['Growth', 'CSAT', 'Escalations', 'Sponsor relationship'],
    lacking: expect.arrayContaining(['CSAT', 'Escalations']),
  });
});

test('S4-13 the dialog calls the bands provisional until twenty accounts have a score', () => {
  const few = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
  expect(scored(few)).toMatchObject({ provisional: true, issues: [] });
  expect(reportShown(few).notes).toEqual([
    'Only 2 accounts have a score. Treat the bands as provisional until there are 20.',
  ]);
  const many = openHost(accountsBook(example));
  expect(scored(many).provisional).toBe(false);
  expect(reportShown(many).notes.join()).not.toContain('provisional');
});

test('with a proposed scorecard, the dialog names the templates that fit', () => {
  const host = openHost(accountsBook(example));
  expect(scored(host).templates[0]).toEqual({ id: 'mature-stage', name: 'Mature stage', found: 8, of: 8 });
  expect(reportShown(host).notes[1]).toContain(
    'Templates that fit your columns: Mature stage (8 of 8 columns)',
  );
});

test('issues of the checker come before issues of single cells', () => {
  const rows: CellInput[][] = [
    ['Account', 'Logins', 'Tickets'],
    ...Array.from({ length: 12 }, (_, row): CellInput[] => [`Account ${row}`, row * 7, row % 3 ? 4 : 'many']),
  ];
  const host = openHost(accountsBook(rows, SMALL_SCORECARD));
  const cells = scored(host).issues.map(({ cell }) => cell.split('!')[0]);
  expect(cells).toEqual(['Health Scorecard', ...Array<string>(4).fill('Accounts')]);
});
