// A file that is not a CSV is refused in one sentence that names the file and what to do.
import { gzipSync } from 'node:zlib';
import { decodeCsv } from '../../../../host/formats/csv/decode';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('decodeCsv', () => {
  it('keeps the bytes after the byte order mark', () => {
    const body = Buffer.from('Account,Ärger\n');
    expect(decodeCsv(body, 'a.csv')).toEqual({ bom: false, body, isGuessed: false });
    expect(decodeCsv(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body]), 'a.csv')).toEqual({
      bom: true,
      body,
      isGuessed: false,
    });
  });

  it.each([
    ['UTF-16 with its mark', utf16('\ufeffKonto\tNPS\nŁódź\t3\n')],
    ['UTF-16 without a mark', utf16('Konto\tNPS\nŁódź\t3\n')],
    ['UTF-16 with the large byte first', utf16('\ufeffKonto\tNPS\nŁódź\t3\n').swap16()],
  ])('reads %s, and marks the output', (_, bytes) => {
    const decoded = decodeCsv(bytes, 'accounts.csv');
    expect(decoded).toMatchObject({ bom: true, isGuessed: false });
    expect('body' in decoded && new TextDecoder().decode(decoded.body)).toBe('Konto\tNPS\nŁódź\t3\n');
  });

  it('reads Western Windows letters correctly', () => {
    const decoded = decodeCsv(
      Buffer.from('Account;Umsatz\nM\xfcller & S\xf6hne;\x80 5\n', 'latin1'),
      'accounts.csv',
    );
    expect(decoded).toMatchObject({ bom: true, isGuessed: true });
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'accounts.csv is empty.'],
    ['blank lines only', Buffer.from('\n \r\n\n'), 'accounts.csv has no filled cells.'],
    ['separators only', Buffer.from('\ufeff;;"";\n'), 'accounts.csv has no filled cells.'],
    ['a workbook', Buffer.from('PK\u0003\u0004rest'), 'is a workbook (xlsx, ods) or a zip file, not a CSV.'],
    [
      'an old workbook',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      'is an old Excel workbook (xls), not a CSV.',
    ],
    ['a PDF', Buffer.from('%PDF-1.7'), 'is a PDF, not a CSV.'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'is a picture, not a CSV.'],
    ['a compressed file', gzipSync('Account,NPS'), 'is a compressed file (gzip), not a CSV.'],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html></html>'), 'is a web page, not a CSV.'],
    [
      'an XML Spreadsheet 2003',
      Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
      'is an XML Spreadsheet 2003, not a CSV. Open it in your spreadsheet program and save it as an Excel workbook (.xlsx)',
    ],
    ['other XML', Buffer.from('<?xml version="1.0"?><accounts/>'), 'is an XML file, not a CSV.'],
    ['JSON', Buffer.from('[{"account":"Acme","logins":12}]\n'), 'is JSON, not a CSV.'],
    ['lines of JSON', Buffer.from('{"account":"Acme"}\n{"account":"Beta"}\n'), 'is JSON, not a CSV.'],
    [
      'a web archive',
      Buffer.from('MIME-Version: 1.0\nX-Document-Type: Workbook\n'),
      'is a web archive (mht)',
    ],
    ['SYLK', Buffer.from('ID;PWXL;N;E\nC;Y1;X1;K"Account"\n'), 'is a SYLK file (slk)'],
    ['a rich text document', Buffer.from('{\\rtf1 Account}'), 'is a rich text document (rtf)'],
    [
      'zeros as often as in UTF-16, with characters of no text',
      Buffer.from([1, 0, 2, 0, 0]),
      'is not a text file.',
    ],
    ['half a letter of UTF-16 at the end', utf16('Konto').subarray(0, 9), 'is not a text file.'],
    ['other zero bytes', Buffer.from('Account,NPS\nAcme\u0000,3\nBeta,4\n'), 'is not a text file.'],
    [
      'UTF-8 with a broken letter',
      Buffer.from('Account\n\xc3\x84pfel\nM\xfcller\n', 'latin1'),
      'accounts.csv, line 3: the letters are not saved as UTF-8.',
    ],
    [
      'a letter cut at the end',
      Buffer.from([0x41, 0x0a, 0xc3]),
      'line 2: the letters are not saved as UTF-8.',
    ],
  ])('refuses %s', (_, bytes, sentence) => {
    const answer = decodeCsv(bytes, 'accounts.csv');
    expect('problem' in answer && answer.problem).toContain(sentence);
    expect('problem' in answer && answer.problem).toContain('accounts.csv');
  });
});
