// Sheet.moveRows: whole rows move with their formats and notes, and formulas follow them.
import type { Host } from '../../../../host/api';
import { probeHost } from '../../../support/probe';

function moving(rows: string, to: number): Host {
  const host = probeHost(`
    sheet.getRange("A1:A5").setValues([["a"], ["b"], ["c"], ["d"], ["e"]]);
    sheet.getRange("B2").setNumberFormat("@").setValue("0:50").setBackground("#ff0000").setNote("of b");
    sheet.getRange("C1:C3").setFormulas([["=A2"], ["=A1&A2"], ["=A5"]]);
    ss.setNamedRange("SCORECARD", sheet.getRange("A:N"));
    sheet.moveRows(sheet.getRange("${rows}"), ${to});`);
  host.run('probe');
  return host;
}

test.each([
  ['A2:A3', 1, 'bcade'],
  ['A2:B2', 5, 'acdbe'],
  ['A2', 6, 'acdeb'],
  ['A4:A5', 2, 'adebc'],
  ['A2:A3', 2, 'abcde'],
  ['A2:A3', 4, 'abcde'],
])('%s come before the row that was at %i', (rows, to, order) => {
  const sheet = moving(rows, to).sheet('Sheet1');
  expect(sheet.values('A1:A5').flat().join('')).toBe(order);
  expect(sheet.maxRows).toBe(1000);
  const row = order.indexOf('b') + 1;
  expect(sheet.value(`B${row}`)).toBe('0:50');
  expect([sheet.numberFormat(`B${row}`), sheet.ownFill(`B${row}`), sheet.note(`B${row}`)]).toEqual([
    '@',
    '#ff0000',
    'of b',
  ]);
  expect(sheet.value(`C${order.indexOf('a') + 1}`)).toBe('b');
  expect(sheet.value(`C${row}`)).toBe('ab');
  expect(sheet.value(`C${order.indexOf('c') + 1}`)).toBe('e');
});

test('names stay, undo reverts it, and ranges outside the grid are refused', () => {
  const host = moving('A2', 5);
  expect(host.namedRanges()).toEqual([{ name: 'SCORECARD', sheet: 'Sheet1', range: 'A:N' }]);
  host.undo();
  expect(host.sheet('Sheet1').values('A1:A5').flat().join('')).toBe('');
  expect(() => moving('A2', 0)).toThrow();
  expect(() => moving('A2', 1002)).toThrow();
});
