// Formulas between the spreadsheet and a file: shifts when copied, open ranges, newer functions.
import {
  formulaParts,
  shiftedFormula,
  withClosedRanges,
  withOpenRanges,
} from '../../../../host/formats/xlsx/formula-parts';
import { writtenFormula } from '../../../../host/formats/xlsx/write-formula';
import { closedRange } from '../../../../host/formats/xlsx/write-rules';

describe('formulaParts', () => {
  it('loses no character', () => {
    const formula = `=IF('My "tab"'!A1="a""b", LOG10(B$2)+SUM(C:C,$3:4)*1.5E+3%, {1;2})&Größe&#REF!&"ü"`;
    expect(
      formulaParts(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
  });
});

describe('shiftedFormula', () => {
  it.each([
    ['=A1+$A1+A$1+$A$1', '=C4+$A4+C$1+$A$1'],
    ['=SUM(A1:B2)', '=SUM(C4:D5)'],
    ['=SUM(A:B,1:2,$1:2)', '=SUM(C:D,4:5,$1:5)'],
    ['=SUM(A2:A)', '=SUM(C5:C)'],
    ['=LOG10(A1)', '=LOG10(C4)'],
    ['="A1"&Q1_SALES&TRUE', '="A1"&Q1_SALES&TRUE'],
    ["='A1 B2'!A1+Q1!A1", "='A1 B2'!C4+Q1!C4"],
    ['=XFD1', '=#REF!'],
  ])('moves %s to %s', (formula, moved) => {
    expect(shiftedFormula(formula, 3, 2)).toBe(moved);
  });
});

describe('ranges that extend to the end of the sheet', () => {
  it.each([
    ['=SUM(B2:H)', '=SUM(B2:H$1048576)'],
    ['=SUM($B$2:$H)', '=SUM($B$2:$H$1048576)'],
    ['=SUM(\'A:B\'!B2:B)&"B2:B"', '=SUM(\'A:B\'!B2:B$1048576)&"B2:B"'],
    ['=SUM(B:B)', '=SUM(B:B)'],
  ])('%s is written as %s, and read back', (formula, written) => {
    expect(withClosedRanges(formula)).toBe(written);
    expect(withOpenRanges(written)).toBe(formula);
  });

  it.each([
    ['A2:B9', 'A2:B9'],
    ['$A$2:$B$9', 'A2:B9'],
    ['Q2:R', 'Q2:R1048576'],
    ['A:B', 'A1:B1048576'],
    ['2:5', 'A2:XFD5'],
  ])('in rules: %s is %s', (range, written) => {
    expect(closedRange(range)).toBe(written);
  });
});

describe('writtenFormula', () => {
  it.each([
    ['=SUM(A1)', 'SUM(A1)'],
    ['=XLOOKUP(1,A2:A,B2:B)', '_xlfn.XLOOKUP(1,A2:A$1048576,B2:B$1048576)'],
    ['=filter(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
    ['=UNIQUE&"UNIQUE("', 'UNIQUE&"UNIQUE("'],
  ])('%s is %s', (formula, written) => {
    expect(writtenFormula(formula)).toBe(written);
  });
});
