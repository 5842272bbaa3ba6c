// Named ranges: a name for whole columns of a tab that is taller than the open one.
import { codeText } from '../../../support/dist';
import { openHost } from '../../../support/open-host';

const SCRIPT = `
function nameTallTab() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const open = spreadsheet.getActiveSheet();
  const tall = spreadsheet.insertSheet('Tall', spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(open);
  tall.insertRowsAfter(tall.getMaxRows(), 500);
  spreadsheet.setNamedRange('TALL', tall.getRange('A:C'));
  return spreadsheet.getRangeByName('TALL').getA1Notation();
}`;

test('a tab that is taller than the open one can be named', () => {
  const host = openHost({ sheets: [{ name: 'Open', rows: [['']] }] }, { code: `${codeText}\n${SCRIPT}` });
  expect(host.run('nameTallTab')).toBe('A:C');
});
