// Cells of a CSV from any program.
import { detectSeparator } from '../../../../host/formats/csv/separator';
import { fieldsOf, readCsv, tableOf } from '../../../support/read-csv';

describe('detectSeparator', () => {
  it.each([
    [',', 'Account,NPS\nAcme,3\n'],
    [';', 'Account;NPS\nAcme;3\n'],
    ['\t', 'Account\tNPS\nAcme\t3\n'],
    [';', 'Account;ARR;NPS\nAcme;1,5;2,5\nBeta;3,5;4,5\n'],
    [';', 'Accounts of Q3, all regions\n\nAccount;ARR\nAcme;12,5\nBeta;13,5\nGamma;14,5\n'],
    [';', 'Accounts of Q3, all regions\nAccount;ARR;NPS\nAcme;12,5;1\nBeta;13,5;2\n'],
    [',', 'Account,Note\nAcme,"a;b;c"\nBeta,"d;e;f"\n'],
    [',', 'Account,Tags,NPS\nAcme,a;b,3\nBeta,c;d,4\n'],
    [';', 'Account;"Revenue, USD";NPS\nAcme;5\nBeta;6;7\nGamma\n'],
    ['\t', 'Account\tCity\nAcme\tParis, France\nBeta\tRome, Italy\n'],
    [';', 'sep=;\r\nAccount,Name;NPS\r\nAcme,Inc;3\r\n'],
    [',', 'Account\nAcme\n'],
    ['|', 'Account|Logins\nAcme, Inc|3\nBeta|4\n'],
    ['|', 'sep=|\nAccount|Logins\nAcme|3\n'],
    ['#', 'sep=#\nAccount#Logins\nAcme#3\n'],
    ['^', 'Account^Logins\nAcme^3\n'],
    ['~', 'Account~Logins\nAcme~3\n'],
    [',', 'Account,Tags\nAcme,a|b\nBeta,c|d\n'],
  ])('finds %j in %j', (separator, text) => {
    expect(detectSeparator(Buffer.from(text))).toBe(separator);
  });
});

describe('readTable', () => {
  it.each([
    [
      'line ends of Windows',
      'A,B\r\n1,2\r\n',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    [
      'line ends of old Macs',
      'A,B\r1,2\r',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    [
      'a line break of another kind inside a cell of an old Mac',
      'A,B\r"x\ny",2\r',
      [
        ['A', 'B'],
        ['x\ny', '2'],
      ],
    ],
    [
      'an old Mac file with a quote inside a cell',
      'A,B\r5" x,"x\ny"\r',
      [
        ['A', 'B'],
        ['5" x', 'x\ny'],
      ],
    ],
    [
      'mixed line ends',
      'A,B\r\n1,2\n3,4',
      [
        ['A', 'B'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a line break inside quotes',
      'A,B\n"1\r\n2",3\n',
      [
        ['A', 'B'],
        ['1\r\n2', '3'],
      ],
    ],
    [
      'doubled quotes',
      'A,B\n"say ""hi""",3\n',
      [
        ['A', 'B'],
        ['say "hi"', '3'],
      ],
    ],
    ['rows of different lengths', 'A,B,C\n1\n1,2,3,4\n', [['A', 'B', 'C'], ['1'], ['1', '2', '3', '4']]],
    ['blank lines', 'A,B\n\n1,2\n\n', [['A', 'B'], [''], ['1', '2'], ['']]],
    [
      'a quote inside a cell',
      'A,B\n5" screen,2\n',
      [
        ['A', 'B'],
        ['5" screen', '2'],
      ],
    ],
    [
      'a quoted nickname',
      'A,B\n"Big" Joe,2\n',
      [
        ['A', 'B'],
        ['"Big" Joe', '2'],
      ],
    ],
    [
      'an empty last cell',
      'A,B\n1,',
      [
        ['A', 'B'],
        ['1', ''],
      ],
    ],
    [
      'a byte order mark',
      '\ufeffA,B\n1,2',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark before a quote',
      '\ufeff"A",B\n1,2',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
  ])('reads %s', (_, text, rows) => {
    expect(fieldsOf(text)).toEqual(rows);
  });

  it.each([
    ['at the end', 'A,B\n1,2\n3,"four\n5,6\n', 3],
    ['in the first cell', '"A,B\n1,2\n', 1],
    ['after a cell of two lines', 'A,B\n"1\n1",2\nx,"y\n', 4],
    ['with another quoted cell further down', 'A,B\n"Acme,2\nBeta,"x, y"\nGamma,4\n', 2],
  ])('gives the line of a quotation mark that is not closed, %s', (_, text, line) => {
    expect(readCsv(text)).toEqual({
      problem: `accounts.csv, line ${line}: a cell begins with a quotation mark (") that is not closed. Close it or remove it.`,
    });
  });

  it('accepts a long cell or many columns', () => {
    const long = 'x'.repeat(300_000);
    const wide = Array.from({ length: 500 }, (_, index) => `c${index}`).join(',');
    expect(tableOf(`${wide}\n"${long}",2\n`).records[1]?.fields).toEqual([long, '2']);
  });
});
