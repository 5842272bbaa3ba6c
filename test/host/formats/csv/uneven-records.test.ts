// A line whose cells are not under their headings is reported with its number, and never scored shifted.
import { settleTable } from '../../../../host/formats/csv/settle-table';
import { readCsv, tableOf } from '../../../support/read-csv';

const settled = (text: string) => {
  const { rows, issues } = settleTable(tableOf(text));
  return { rows, issues: issues.map(({ cell, message }) => `${cell}: ${message}`) };
};
const HEADINGS = 'Account,Logins,Hours\n';

describe('a line', () => {
  it.each([
    ['with a comma in a name without quotation marks', 'Quill, Barrow & Co,1200,4'],
    ['with a mark for thousands without quotation marks', 'Tansy,1,500,6'],
    ['that ends with more text', 'Tansy,500,6,really'],
    ['that has two of them, with a blank at the end', 'Quill, Inc,1200,'],
  ])('%s is left out, and reported', (_, line) => {
    const { rows, issues } = settled(`${HEADINGS}Acme,3,4\n${line}\nWren,900,7\n`);
    expect(rows[2]?.every((cell) => cell === null)).toBe(true);
    expect(rows[3]).toEqual(['Wren', 900, 7]);
    expect(issues).toEqual([expect.stringMatching(/^A3: Line 3 has 4 cells, and the headings have 3/)]);
  });

  it('with a blank cell too many and a number of great length is read in one pass', () => {
    const digits = '1'.repeat(200_000);
    const even = 'Acme,3,4\n'.repeat(9);
    const { rows } = settled(`${HEADINGS}${even}Tansy,${digits}x,6\nQuill,${digits}x,6,\n`);
    expect(rows).toHaveLength(12);
  });

  it('that is quoted as a whole is left out, and reported', () => {
    const { rows, issues } = settled(`${HEADINGS}Acme,3,4\n"Quill,1200,4"\n"""Wren, Inc"",900,7"\n`);
    expect([rows[2], rows[3]]).toEqual([[null], [null]]);
    expect(issues.map((issue) => issue.slice(0, 50))).toEqual([
      'A3: Line 3 is in quotation marks as a whole, so it',
      'A4: Line 4 is in quotation marks as a whole, so it',
    ]);
  });

  it('that is short keeps its cells, and is reported', () => {
    const { rows, issues } = settled(`${HEADINGS}Acme,3\nWren,900,7\n`);
    expect(rows[1]).toEqual(['Acme', 3]);
    expect(issues).toEqual([
      'A2: Line 2 has 2 cells, and the headings have 3: the missing ones count as blank.',
    ]);
  });

  it('is counted as in an editor', () => {
    const { issues } = settled(`Accounts\n\n${HEADINGS}"Acme\nInc",3,4\nQuill, Inc,1200,4\nWren,1,2\n`);
    expect(issues).toEqual([expect.stringMatching(/^A5: Line 6 has 4 cells/)]);
    const windows = settled('Account,Logins\r\n"Acme\r\nInc",3\r\nA,b,3\r\nWren,1\r\n');
    expect(windows.issues).toEqual([expect.stringMatching(/^A3: Line 4 has 3 cells/)]);
  });
});

describe('a file', () => {
  it.each([
    ['whose lines all end with a separator', 'Account,Logins\nAcme,3,\nBeta,4,\nWren,5,\n'],
    ['with titles above and notes below', 'Accounts of Q3\n\nAccount,Logins\nAcme,3\n\n'],
    ['with one column more that has no heading', 'Account,Logins,\nAcme,3,x\nBeta,4,\n'],
  ])('%s is even', (_, text) => {
    expect(settled(text).issues).toEqual([]);
  });

  it.each([
    ['has a heading too few', 'Logins,Hours\nAcme,3,4\nBeta,4,5\n', 'every line below has more (lines 2, 3)'],
    [
      'is in quotation marks line by line',
      '"Account,Logins"\n"Acme,3"\n"Beta,4"\n',
      'every line is in quotation marks as a whole',
    ],
    [
      'has quotation marks around every line but the headings',
      'Account,Logins\n"Acme,3"\n"Beta,4"\n',
      'lines 2, 3 are in quotation marks as a whole',
    ],
    ['is separated by two colons', 'Account::Logins\nAcme::3\nBeta::4\n', 'seem to be separated by "::"'],
    ['is aligned by spaces', 'Account   Logins\nAcme      3\nBeta      4\n', 'separated by spaces'],
  ])('that %s is refused with the cause', (_, text, cause) => {
    const read = readCsv(text);
    expect('problem' in read ? read.problem : '').toContain(cause);
  });
});

describe('quotation marks inside a cell', () => {
  it('may be written with a backslash', () => {
    const table = tableOf('Account,Logins\n"Quill \\"Best, Inc\\" Co",1200\n"Beta",3\n');
    expect(table.records.map(({ fields }) => fields)).toEqual([
      ['Account', 'Logins'],
      ['Quill "Best, Inc" Co', '1200'],
      ['Beta', '3'],
    ]);
  });

  it('may be doubled beside backslashes that are text', () => {
    const table = tableOf('Account,Path\n"Say ""hi"" now","C:\\dir\\"\nBeta,"D:\\"\n');
    expect(table.records.map(({ fields }) => fields)).toEqual([
      ['Account', 'Path'],
      ['Say "hi" now', 'C:\\dir\\'],
      ['Beta', 'D:\\'],
    ]);
  });
});
