// Files that are not workbooks, or are malicious: one sentence each, in little time and memory.
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../../../host/engine/workbook-file/open-xlsx';
import { lettersOf } from '../../../../host/formats/xlsx/places';
import { xlsxBytes } from '../../../../host/formats/xlsx/write-xlsx';
import { createHost } from '../../../../host/node/create-host';
import { cell, packageOf, sheet, workbook } from '../../../support/workbooks';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const problemOf = (bytes: Uint8Array) => {
  const opened = openXlsx(bytes, 'book.xlsx');
  return 'problem' in opened ? opened.problem : null;
};
const zipOf = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

describe('a file that is not a workbook', () => {
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(), /^book\.xlsx is empty\.$/],
    ['an old workbook', Uint8Array.of(...OLE, 0, 0), /is an old Excel workbook \(xls\)/],
    [
      'an encrypted workbook',
      Buffer.concat([Buffer.from(OLE), Buffer.from('EncryptedPackage', 'utf16le')]),
      /is protected with a password/,
    ],
    [
      'an OpenDocument sheet',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      /is an OpenDocument file \(ods\)/,
    ],
    ['a Numbers document', zipOf({ 'Index/Document.iwa': 'x' }), /is a Numbers document/],
    ['a binary workbook', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), /xlsb/],
    [
      'a Word document',
      zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
      /Word document/,
    ],
    ['some zip', zipOf({ 'a.txt': 'x' }), /is a zip file, not a workbook/],
    [
      'a zip that only claims to be a workbook',
      zipOf({ '[Content_Types].xml': '<Types/>' }),
      /holds no workbook/,
    ],
    ['a CSV', strToU8('Account,NPS\nAcme,3\n'), /is text, not an Excel workbook/],
    ['a web page', strToU8('<!DOCTYPE html><p>Sign in'), /is a web page/],
    ['a PDF', strToU8('%PDF-1.7'), /is a PDF/],
  ])('%s is identified', (_, bytes, sentence) => {
    expect(problemOf(bytes)).toMatch(sentence);
    expect(problemOf(bytes)).toMatch(/^[^\n]+$/);
  });

  it('cut anywhere is reported as damaged, and never a fault', () => {
    const whole = xlsxBytes(workbook([sheet({ cells: [cell(0, 0, { value: 'Acme' })] })]));
    for (let length = 4; length < whole.length; length += 97) {
      expect(problemOf(whole.subarray(0, length))).toMatch(/is damaged/);
    }
  });

  it('with any byte changed is read or refused, and never a fault', () => {
    const whole = xlsxBytes(workbook([sheet({ cells: [cell(0, 0, { value: 'Acme' })] })]));
    for (let at = 0; at < whole.length; at += 23) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(() => openXlsx(changed, 'book.xlsx')).not.toThrow();
    }
  });
});

describe('a malicious file', () => {
  const filling = (megabytes: number) =>
    packageOf({ sheet: `<sheetData>${' '.repeat(megabytes * 1_000_000)}</sheetData>` });

  it('is not unpacked to gigabytes', () => {
    expect(problemOf(filling(20))).toMatch(/unpacks to far more than a workbook holds/);
  });

  it('is not unpacked beyond its declared size', () => {
    const bytes = filling(20);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const packed = deflateRawSync(Buffer.alloc(1000)).length;
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      if (isEntry && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1000 + packed, true);
    }
    expect(problemOf(bytes)).toMatch(/is damaged/);
  });

  it.each([
    [
      'entities that grow',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>',
    ],
    [
      'entities from elsewhere',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>',
    ],
    ['broken XML', '<?xml version="1.0"?><worksheet><sheetData></worksheet>'],
  ])('is refused for %s', (_, xml) => {
    expect(problemOf(packageOf({ sheet: xml }))).toBe('book.xlsx is damaged: a part of it cannot be read.');
  });

  it('is refused for endlessly nested parts', () => {
    expect(problemOf(packageOf({ sheet: '', styles: '<a>'.repeat(5000) + '</a>'.repeat(5000) }))).toMatch(
      /is damaged/,
    );
  });

  it('is refused for two tabs with one name', () => {
    const workbook =
      '<workbook xmlns:r="r"><sheets><sheet name="Data" r:id="r1"/><sheet name="DATA" r:id="r1"/></sheets></workbook>';
    expect(problemOf(packageOf({ sheet: '', workbook }))).toMatch(/is damaged/);
  });

  it('cannot reach properties of the language by the names in it', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const cells = names.map((name) => `<c t="${name}" s="${name}"><v>${name}</v></c>`).join('');
    const rules = names.map(
      (name) => `<cfRule type="${name}" dxfId="0" text="a" priority="1"><formula>A1</formula></cfRule>`,
    );
    const parts = names.map((name) => `<${name} style="${name}" horizontal="${name}"/>`).join('');
    const styles = `<borders><border><left style="constructor"/></border></borders><cellXfs><xf><alignment horizontal="constructor" vertical="toString"/></xf></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs>${parts}`;
    const file = packageOf({
      styles,
      texts: '<si><t>a</t></si>',
      sheet: `<sheetData><row>${cells}</row></sheetData>${parts}<conditionalFormatting sqref="A1">${rules.join('')}</conditionalFormatting>`,
    });
    const opened = openXlsx(file, 'book.xlsx');
    if ('problem' in opened) throw new Error(opened.problem);
    expect(opened.file.styles).toEqual([{ format: '', look: {} }]);
    expect(opened.file.sheets[0]?.cells).toEqual([]);
    expect(opened.file.sheets[0]?.rules).toEqual([]);
    expect(opened.notes.map(({ message }) => message)).toEqual([
      'Not read, and not in a workbook that is saved from here: conditional formats with bars, icons or rankings.',
    ]);
  });
});

describe('a small file that declares a large sheet', () => {
  const rows = (more: (row: number) => string = () => '') =>
    Array.from({ length: 12 }, (_, index) => {
      const row = index + 1;
      return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>${row}</v></c>${more(row)}</row>`;
    }).join('');
  const data = (content: string, more = '') =>
    packageOf({ sheet: `<sheetData>${content}</sheetData>${more}` });

  it.each<[string, Uint8Array]>([
    ['a cell in the last row', data(`${rows()}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`)],
    ['cells in the last column', data(rows((row) => `<c r="XFD${row}"><v>1</v></c>`))],
    ['the last cell of all', data(`${rows()}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)],
    ['a cell beyond the last row', data(`${rows()}<row r="9999999"><c r="A9999999"><v>1</v></c></row>`)],
    ['a cell beyond the last column', data(rows((row) => `<c r="XFE${row}"><v>1</v></c>`))],
    ['a cell in no column at all', data(rows((row) => `<c r="ABCD${row}"><v>1</v></c>`))],
    [
      'colored blanks to the last row',
      data(
        rows() +
          Array.from({ length: 20_000 }, (_, row) => `<row r="${row + 13}"><c s="1"/></row>`).join('') +
          '<row r="1048576"><c r="A1048576" s="1"/></row>',
      ),
    ],
    [
      'merged cells to the last one',
      data(rows(), '<mergeCells><mergeCell ref="D1:XFD1048576"/></mergeCells>'),
    ],
    [
      'results that fill all cells',
      data(
        rows((row) =>
          row === 1 ? '<c r="D1"><f t="array" ref="D1:XFD1048576">A1:A1048576*1</f><v>1</v></c>' : '',
        ),
      ),
    ],
    ['sums of all cells', data(rows((row) => `<c r="D${row}"><f>SUM(E1:XFD1048576)</f><v>1</v></c>`))],
    [
      'a formula that makes many cells',
      data(rows((row) => `<c r="D${row}"><f>SUM(SEQUENCE(99999,9999))</f><v>1</v></c>`)),
    ],
    [
      'a formula that names all cells by a text',
      data(rows((row) => `<c r="D${row}"><f>SUM(INDIRECT("A1:XFD1048576"))</f><v>1</v></c>`)),
    ],
    [
      'cells on a diagonal',
      data(
        Array.from(
          { length: 600 },
          (_, step) =>
            `<row r="${step * 1000 + 1}"><c r="${lettersOf(step * 20)}${step * 1000 + 1}"><v>1</v></c></row>`,
        ).join(''),
      ),
    ],
  ])('opens with %s, in a small grid', (_, bytes) => {
    const before = process.cpuUsage();
    const opened = openXlsx(bytes, 'book.xlsx');
    if ('problem' in opened) throw new Error(opened.problem);
    const host = createHost({ code: '', opened: opened.file });
    const { maxRows, maxColumns } = host.sheet('Data');
    expect(maxRows * maxColumns).toBeLessThan(1_500_000);
    expect(host.sheet('Data').value('A1')).toBe(1);
    expect(process.cpuUsage(before).user).toBeLessThan(8_000_000);
  });

  it('lists the cells that are left out', () => {
    const opened = openXlsx(data(rows((row) => `<c r="XFD${row}"><v>1</v></c>`)), 'book.xlsx');
    expect('notes' in opened && opened.notes.map(({ message }) => message)).toEqual([
      'Not read, and not in a workbook that is saved from here: 12 cells far from the others (Data!XFD1, Data!XFD2, Data!XFD3, and more).',
    ]);
  });

  it('keeps a second table further down and to the right', () => {
    const far = '<row r="4000"><c r="A4000"><v>7</v></c><c r="BZ4000"><v>8</v></c></row>';
    const opened = openXlsx(data(rows() + far), 'book.xlsx');
    expect('file' in opened && opened.file.sheets[0]?.cells).toHaveLength(26);
  });

  it('is refused for more tabs than a spreadsheet can have', () => {
    const tabs = Array.from({ length: 5000 }, (_, tab) => `<sheet name="T${tab}" r:id="r1"/>`).join('');
    const workbook = `<workbook xmlns:r="r"><sheets>${tabs}</sheets></workbook>`;
    expect(problemOf(packageOf({ sheet: '', workbook }))).toBe(
      'book.xlsx has more than 200 tabs. Save the tab with the accounts on its own.',
    );
  });
});
