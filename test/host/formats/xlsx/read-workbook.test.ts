// Workbooks as other programs write them: shared and inline texts, old dates, copied formulas, themes, ranked rules.
import { formulasOf, packageOf, read, valuesOf } from '../../../support/workbooks';

const row = (cells: string) => packageOf({ sheet: `<sheetData>${cells}</sheetData>` });

describe('cells', () => {
  it('are read by type', () => {
    const bytes = row(
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c>' +
        '<c r="D1" t="str"><f>"a"</f><v>a</v></c><c r="E1" t="inlineStr"><is><t>in</t></is></c>' +
        '<c r="F1" t="d"><v>2026-10-02T12:00:00</v></c><c r="G1" t="n"><v/></c><c r="H1"/></row>',
    );
    expect(valuesOf(read(bytes))).toEqual({
      A1: 1.5,
      B1: true,
      C1: { error: '#REF!' },
      D1: 'a',
      E1: 'in',
      F1: 46_297.5,
    });
  });

  it('may lack names, and are then consecutive', () => {
    const bytes = row(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect(valuesOf(read(bytes))).toEqual({ A1: 1, B1: 2, A5: 3, A6: 4 });
  });

  it('may have prefixed elements', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>Acme</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(valuesOf(read(packageOf({ sheet })))).toEqual({ B2: 'Acme' });
  });

  it('share texts, in pieces and without phonetic text', () => {
    const texts =
      '<si><t xml:space="preserve"> a </t></si><si><r><rPr><b/></rPr><t>bold</t></r><r><t> plain</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si><si><t>bell_x0007_</t></si><si/>';
    const cells = [0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const file = read(packageOf({ texts, sheet: `<sheetData><row>${cells}</row></sheetData>` }));
    expect(valuesOf(file)).toEqual({ A1: ' a ', B1: 'bold plain', C1: '東京', D1: 'bell\u0007' });
  });

  it('count their days from 1904 in files from old Macs', () => {
    const workbook =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Data" r:id="r1"/></sheets></workbook>';
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const sheet = '<sheetData><row><c s="1"><v>44835</v></c><c><v>44835</v></c></row></sheetData>';
    expect(valuesOf(read(packageOf({ workbook, styles, sheet })))).toEqual({ A1: 46_297, B1: 44_835 });
  });

  it('far away that are only colored are left out', () => {
    const styles =
      '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
      '<cellXfs><xf/><xf fillId="2"/></cellXfs>';
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>';
    const file = read(packageOf({ styles, sheet }));
    expect(file.sheets[0]?.cells.map((cell) => [cell.row, cell.column])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(file.styles[1]?.look).toEqual({ fillColor: '#ffff00' });
  });
});

describe('formulas', () => {
  it('that were filled down share one text', () => {
    const bytes = row(
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1+LOG10(A2)+Data!A2&amp;"A2"+\'A2 x\'!B2</f><v>1</v></c></row>' +
        '<row r="4"><c r="D4"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(formulasOf(read(bytes))).toEqual({
      C2: `=A2*$B$1+LOG10(A2)+Data!A2&"A2"+'A2 x'!B2`,
      D4: `=B4*$B$1+LOG10(B4)+Data!B4&"A2"+'A2 x'!C4`,
    });
  });

  it('lose the prefixes of newer versions, and open where the sheet ends', () => {
    const bytes = row(
      '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B2:B1048576,_xlfn._xlws.SORT(C:C))</f></c><c r="B1"><f>SUM(A$2:C$1048576)</f></c></row>',
    );
    expect(formulasOf(read(bytes))).toEqual({ A1: '=XLOOKUP(1,B2:B,SORT(C:C))', B1: '=SUM(A$2:C)' });
  });

  it('that fill several cells own them', () => {
    const bytes = row(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">UNIQUE(C1:C2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(read(bytes).sheets[0]?.cells).toMatchObject([
      { formula: '=UNIQUE(C1:C2)', spillsOver: 'A1:A2', isSpilled: false },
      { formula: null, value: 2, isSpilled: true },
    ]);
  });
});

describe('formats', () => {
  it('take colors from the theme, the palette and their shades', () => {
    const fill = (color: string) =>
      `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const styles = `<fills>${fill('theme="4"')}${fill('theme="0" tint="-0.5"')}${fill('indexed="10"')}${fill('rgb="80123456"')}</fills>
      <cellXfs>${[0, 1, 2, 3].map((id) => `<xf fillId="${id}"/>`).join('')}</cellXfs>`;
    expect(read(packageOf({ styles, sheet: '' })).styles.map(({ look }) => look.fillColor)).toEqual([
      '#4472c4',
      '#808080',
      '#ff0000',
      '#123456',
    ]);
  });

  it('include the built-in formats that have only a number', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; x&quot;"/></numFmts><cellXfs><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="0"/></cellXfs>';
    expect(read(packageOf({ styles, sheet: '' })).styles.map(({ format }) => format)).toEqual([
      '0%',
      'm/d/yyyy',
      '0.0" x"',
      '',
    ]);
  });
});

describe('rules', () => {
  it('are in the order of their ranks', () => {
    const rule = (priority: number, formula: string) =>
      `<conditionalFormatting sqref="A1:A9 C1:C9"><cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const styles =
      '<dxfs><dxf><fill><patternFill><bgColor rgb="FFB7E1CD"/></patternFill></fill></dxf></dxfs>';
    const file = read(packageOf({ styles, sheet: rule(2, 'A1=2') + rule(1, 'A1=1') }));
    expect(file.sheets[0]?.rules).toEqual(
      ['=A1=1', '=A1=2'].map((formula) => ({
        kind: 'test',
        ranges: ['A1:A9', 'C1:C9'],
        operator: 'customFormula',
        values: [formula],
        look: { fillColor: '#b7e1cd' },
      })),
    );
  });
});

describe('sheets', () => {
  it('are in the order of the tabs, whatever their files are called, with the one open last', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const worksheet = (value: number) =>
      `<worksheet xmlns="${main}"><sheetData><row><c><v>${value}</v></c></row></sheetData></worksheet>`;
    const file = read(
      packageOf({
        sheet: '',
        workbook: `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Z" r:id="b"/><sheet name="A" r:id="a"/><sheet name="H" state="veryHidden" r:id="a"/></sheets>
          <definedNames><definedName name="SCORECARD">Z!$A$1:$N$1048576</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Z!$A$1</definedName><definedName name="Gone">#REF!</definedName></definedNames></workbook>`,
        more: {
          'xl/_rels/book.xml.rels': `<Relationships><Relationship Id="a" Type="${office}/worksheet" Target="sheets/1.xml"/><Relationship Id="b" Type="${office}/worksheet" Target="sheets/2.xml"/></Relationships>`,
          'xl/sheets/1.xml': worksheet(1),
          'xl/sheets/2.xml': worksheet(2),
        },
      }),
    );
    expect(file.sheets.map(({ name, isHidden, cells }) => [name, isHidden, cells[0]?.value])).toEqual([
      ['Z', false, 2],
      ['A', false, 1],
      ['H', true, 1],
    ]);
    expect(file.activeSheet).toBe(1);
    expect(file.names).toEqual([{ name: 'SCORECARD', range: 'Z!A:N' }]);
  });

  it('keep their widths, hidden rows, panes and merges', () => {
    const [sheet] = read(
      packageOf({
        sheet:
          '<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="10"/><cols><col min="2" max="16384" width="20" hidden="1"/></cols>' +
          '<sheetData><row r="1" ht="30" customHeight="1"><c><v>1</v></c><c><v>2</v></c></row><row r="2" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      }),
    ).sheets;
    expect(sheet).toMatchObject({ frozenRows: 2, frozenColumns: 1, merges: ['A1:B2'], showsGrid: false });
    expect([...(sheet?.columns ?? [])]).toEqual([
      [0, { size: 70, isHidden: false }],
      [1, { size: 140, isHidden: true }],
    ]);
    expect([...(sheet?.rows ?? [])]).toEqual([
      [0, { size: 40, isHidden: false }],
      [1, { size: null, isHidden: true }],
    ]);
  });
});
