// "npm run score" on workbooks: which tab, which scorecard, what is written, and the issues about formulas and files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileCell, FileSheet } from '../../../host/formats/xlsx/workbook-file';
import { xlsxBytes } from '../../../host/formats/xlsx/write-xlsx';
import { schemaErrors } from '../../support/json-schema';
import { type CommandFolder, commandFolder } from '../../support/run-command';
import { cell, opened, packageOf, sheet, workbook } from '../../support/workbooks';

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/score-json.schema.json'), 'utf8'),
);
/** The tabs with the history of a scoring. */
const HISTORY_TABS = ['Health History', 'Health Scorecard Versions'];
const OURS = ['Health score', 'Health band', 'Health coverage', 'Health drivers'];
const STYLES = [
  { format: '', look: {} },
  { format: 'yyyy-mm-dd', look: {} },
  { format: '0%', look: { fillColor: '#fff2cc' } },
];

type CellContent = string | number | boolean | Partial<FileCell>;

function cells(rows: readonly (readonly CellContent[])[]): FileCell[] {
  return rows.flatMap((row, index) =>
    row.map((content, column) =>
      cell(index, column, typeof content === 'object' ? content : { value: content }),
    ),
  );
}

const day = (serial: number): CellContent => ({ value: serial, style: 1 });
const share = (value: number): CellContent => ({ value, style: 2 });
const customers = sheet({
  name: 'Customers',
  columns: new Map([[0, { size: 200, isHidden: false }]]),
  cells: cells([
    ['Account', 'ID', 'NPS', 'Logins', 'Last contact', 'Renewal rate', 'Twice'],
    ['Acme', '0042', 9, 40, day(46_293), share(0.95), { value: 80, formula: '=D2*2' }],
    ['Beta', '0043', 2, 3, day(46_204), share(0.4), { value: 6, formula: '=D3*2' }],
    ['=cmd|calc', '0044', 6, 15, day(46_249), share(0.7), { value: 30, formula: '=D4*2' }],
    ['Zeta', '0045', 10, 55, day(46_295), share(0.07), { value: 110, formula: '=D5*2' }],
  ]),
});
const scorecard = (tab: string): FileSheet =>
  sheet({
    name: 'Health Scorecard',
    cells: cells([
      ['Health Scorecard', 1],
      ['Settings'],
      ['Setting', 'Value'],
      ['Name', 'Ours'],
      ['Accounts tab', tab],
      ['Metrics'],
      ['Metric', 'Column', 'Type', 'Healthy', 'At risk', 'Weight'],
      ['NPS', 'NPS', 'number', 9, 0, 2],
      ['Logins', 'Logins', 'number', 40, 0, 1],
    ]),
  });
const notes = sheet({ name: 'Notes', cells: cells([['Remember to call Beta']]) });

let folder: CommandFolder;
beforeEach(() => {
  folder = commandFolder();
});
afterEach(() => folder.remove());

const write = (name: string, sheets: readonly FileSheet[], activeSheet = 0) =>
  folder.write(name, Buffer.from(xlsxBytes({ ...workbook(sheets, STYLES), activeSheet })));
const written = (name: string) => opened(readFileSync(join(folder.path, name))).file;
const rowOf = (tab: FileSheet | undefined, row: number) =>
  (tab?.cells ?? []).filter((one) => one.row === row).map(({ value }) => value);

describe('npm run score with a workbook', () => {
  it('scores its table by its own scorecard and writes the whole workbook', () => {
    write('book.xlsx', [notes, customers, scorecard('')]);
    const ran = folder.score('book.xlsx', '--as-of', '2026-10-02', '--out', 'out.xlsx');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('book.xlsx: 4 accounts, as of 2026-10-02, scorecard "Ours"');
    expect(ran.stdout).toContain('Written: out.xlsx');

    const file = written('out.xlsx');
    expect(file.sheets.map(({ name }) => name)).toEqual([
      'Notes',
      'Customers',
      'Health Alerts',
      'Health Scorecard',
      ...HISTORY_TABS,
    ]);
    const [, accounts] = file.sheets;
    expect(rowOf(accounts, 0)).toEqual([...rowOf(customers, 0), ...OURS]);
    expect(rowOf(accounts, 1)).toEqual([...rowOf(customers, 1), 100, 'Healthy', 1, 'No points lost']);
    expect(accounts?.cells.find((one) => one.formula)?.formula).toBe('=D2*2');
    expect(accounts?.columns.get(0)?.size).toBe(200);
    const renewal = accounts?.cells.find((one) => one.value === 0.95);
    expect(file.styles[renewal?.style ?? 0]).toEqual(STYLES[2]);
    expect(accounts?.rules.map((rule) => (rule.kind === 'test' ? rule.look.fillColor : ''))).toEqual([
      '#b7e1cd',
      '#fce8b2',
      '#e58b84',
      '#f1f3f4',
    ]);
    expect(file.names).toEqual([
      { name: 'SCORECARD', range: "'Health Scorecard'!A:N" },
      { name: 'HISTORY', range: "'Health History'!A:H" },
    ]);
  });

  it('gives the same workbook when it scores that again', () => {
    write('book.xlsx', [customers, scorecard('')]);
    folder.score('book.xlsx', '--as-of', '2026-10-02', '--out', 'once.xlsx');
    const ran = folder.score('once.xlsx', '--as-of', '2026-10-02', '--out', 'twice.xlsx');
    expect(ran.code).toBe(0);
    // The history's rows of that day are replaced, so blank rows below them move up.
    const filled = (name: string) =>
      written(name).sheets.map((tab) => ({ ...tab, cells: tab.cells.filter(({ value }) => value !== null) }));
    expect(filled('twice.xlsx')).toEqual(filled('once.xlsx'));
  });

  it('writes its table as CSV that reads the same everywhere', () => {
    write('book.xlsx', [customers, scorecard('Customers')]);
    folder.score('book.xlsx', '--as-of', '2026-10-02', '--out', 'out.csv');
    expect(folder.read('out.csv').split('\r\n').slice(0, 4)).toEqual([
      '\ufeffAccount,ID,NPS,Logins,Last contact,Renewal rate,Twice,Health score,Health band,Health coverage,Health drivers',
      'Acme,0042,9,40,2026-09-28,95%,80,100,Healthy,100%,No points lost',
      expect.stringMatching(
        /^Beta,0043,2,3,2026-07-01,40%,6,17\.3,At risk,100%,−51\.9 NPS 2 · −30\.8 Logins 3$/,
      ),
      expect.stringMatching(/^'=cmd\|calc,0044,/),
    ]);
    expect(folder.read('out.csv')).toContain(',7%,110,');
    expect(folder.score('out.csv', '--json').code).toBe(0);
  });

  it('uses the tab that was open last, if it has a table', () => {
    const others = { ...customers, name: 'Others' };
    write('book.xlsx', [customers, others, notes], 1);
    expect(JSON.parse(folder.score('book.xlsx', '--json').stdout).sheet).toBe('Others');
    write('book.xlsx', [customers, others, notes], 2);
    expect(JSON.parse(folder.score('book.xlsx', '--json').stdout).sheet).toBe('Customers');
  });

  it('uses the tab that the scorecard names', () => {
    write('book.xlsx', [{ ...customers, name: 'Old' }, customers, scorecard('Customers')]);
    expect(JSON.parse(folder.score('book.xlsx', '--json').stdout).sheet).toBe('Customers');
  });

  it.each(['csv', 'xlsx'])('uses a scorecard from another file (%s) instead of its own', (format) => {
    const other = {
      ...scorecard('Elsewhere'),
      cells: scorecard('Elsewhere').cells.map((one) =>
        one.value === 'Ours' ? { ...one, value: 'Theirs' } : one,
      ),
    };
    if (format === 'xlsx') write('card.xlsx', [notes, other]);
    else {
      folder.write(
        'card.csv',
        'Health Scorecard,1\nSettings\nSetting,Value\nName,Theirs\nAccounts tab,Elsewhere\nMetrics\nMetric,Type,Healthy,At risk\nNPS,number,9,0\n',
      );
    }
    write('book.xlsx', [customers, scorecard('Customers')]);
    const ran = folder.score('book.xlsx', '--scorecard', `card.${format}`, '--json', '--out', 'out.xlsx');
    expect(JSON.parse(ran.stdout)).toMatchObject({ scorecard: 'Theirs', sheet: 'Customers', starter: false });
    expect(written('out.xlsx').sheets.map(({ name }) => name)).toEqual([
      'Customers',
      'Health Alerts',
      'Health Scorecard',
      ...HISTORY_TABS,
    ]);
  });

  it('lists in its JSON what it could not calculate and what it left out', () => {
    const bytes = packageOf({
      sheet: `<sheetData><row><c t="inlineStr"><is><t>Account</t></is></c><c t="inlineStr"><is><t>NPS</t></is></c></row>
        <row><c t="inlineStr"><is><t>Acme</t></is></c><c><f>LET(x,9,x)</f><v>9</v></c></row>
        <row><c t="inlineStr"><is><t>Beta</t></is></c><c><f>LET(x,2,x)</f><v>2</v></c></row></sheetData><drawing/>`,
    });
    folder.write('book.xlsx', Buffer.from(bytes));
    const ran = folder.score('book.xlsx', '--json');
    const result = JSON.parse(ran.stdout);
    expect(schemaErrors(SCHEMA, result)).toEqual([]);
    expect(result.settled).toEqual([
      {
        column: 'B',
        heading: '',
        cell: null,
        kind: 'stored values',
        message:
          'Data!B2 and 1 more below it keep the values that the file holds, because this program cannot calculate =LET(x,9,x)',
      },
      {
        column: '',
        heading: '',
        cell: null,
        kind: 'left out',
        message: 'Not read, and not in a workbook that is saved from here: charts and pictures.',
      },
    ]);
    expect(result.accounts.map(({ account }: { account: string }) => account)).toEqual(['Acme', 'Beta']);
  });
});

describe('npm run score from a CSV to a workbook', () => {
  it('writes a workbook with the scorecard, and freezes its headings', () => {
    folder.write(
      'accounts.csv',
      'Account,ID,NPS,Last contact\nAcme GmbH & Co. KG in Hamburg,0042,9,2026-09-28\nBeta,0043,2,2026-07-01\n',
    );
    const ran = folder.score('accounts.csv', '--as-of', '2026-10-02', '--out', 'out.xlsx');
    expect(ran.code).toBe(0);
    const { sheets } = written('out.xlsx');
    const [accounts] = sheets;
    expect(sheets.map(({ name }) => name)).toContain('Health Scorecard');
    expect(rowOf(accounts, 1).slice(0, 4)).toEqual(['Acme GmbH & Co. KG in Hamburg', '0042', 9, 46_293]);
    expect(accounts).toMatchObject({ name: 'Accounts', frozenRows: 1 });
    expect(accounts?.columns.get(0)?.size).toBeGreaterThan(200);
    expect(accounts?.rules).toHaveLength(4);
  });
});

describe('npm run score, with a text table named like a workbook', () => {
  it('reads it, because many systems export such files', () => {
    folder.write('export.xls', 'Account\tLogins\nAcme\t30\nBeta\t4\n');
    const ran = folder.score('export.xls', '--json');
    expect(JSON.parse(ran.stdout).accounts).toHaveLength(2);
  });
});

describe('npm run score, with an unsupported file', () => {
  it.each([
    ['book.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'book.xls is an old Excel workbook (xls).'],
    ['book.xlsx', Buffer.from('Account\0NPS\n'), 'book.xlsx is not an Excel workbook (.xlsx).'],
    ['book.numbers', Buffer.from('PK\u0003\u0004'), 'book.numbers is damaged'],
  ])('says in one line what %s is', (name, content, sentence) => {
    folder.write(name, content);
    const ran = folder.score(name);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(sentence);
    expect(ran.stderr).toMatch(/^[^\n]+\n$/);
  });

  it('lists the supported file types for output', () => {
    write('book.xlsx', [customers]);
    folder.write('accounts.csv', 'Account,NPS\nAcme,9\nBeta,3\n');
    expect(folder.score('accounts.csv', '--out', 'out.pdf').stderr).toContain(
      '--out out.pdf must end in .xlsx or .csv.',
    );
    expect(folder.score('book.xlsx', '--out', 'out.txt').stderr).toBe(
      '--out out.txt must end in .xlsx or .csv.\n',
    );
    expect(folder.score('accounts.csv', '--out', 'out.ods').stderr).toBe(
      '--out out.ods must end in .xlsx or .csv.\n',
    );
  });

  it.each([
    ['an empty workbook', sheet({ name: 'Empty' })],
    ['a workbook with nothing but a scorecard', scorecard('')],
  ])('finds no table in %s', (_, only) => {
    write('book.xlsx', [only]);
    const ran = folder.score('book.xlsx');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^book\.xlsx: /);
  });
});

test('texts of a CSV that can be read two ways do not count, and are in the workbook as they were', () => {
  const lines = ['Account;Logins;Usage;Seen', 'Alder;5;1.250;03/04/2026', 'Birch;7;2.500;05/06/2026'];
  folder.write('ambiguous.csv', `${lines.join('\n')}\n`);
  const ran = folder.score('ambiguous.csv', '--as-of', '2026-10-02', '--out', 'ambiguous.xlsx');
  expect(ran.stdout).toContain('"1.250" can be 1.25 or 1250, so it does not count.');
  expect(ran.stdout).toContain('The same goes for 1 more cell below it.');
  const [accounts] = written('ambiguous.xlsx').sheets;
  expect(rowOf(accounts, 1).slice(0, 4)).toEqual(['Alder', 5, '1.250', '03/04/2026']);
  expect(rowOf(accounts, 2).slice(0, 4)).toEqual(['Birch', 7, '2.500', '05/06/2026']);
});
