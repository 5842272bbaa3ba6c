// Tabs without cells (JO-1): a chart on its own tab and a Connected Sheet.
import { probeHost } from '../../../support/probe';

test.each([
  ['chart', 'OBJECT'],
  ['connected', 'DATASOURCE'],
] as const)('JO-1 a %s tab is listed with its type, and its ranges throw', (type, expected) => {
  const host = probeHost(`
    const tab = ss.getSheets()[1];
    const seen = [String(tab.getType()), tab.getName(), ss.getActiveSheet().getName(), ss.getActiveRange()];
    for (const call of ["getDataRange", "getLastRow", "getMaxColumns"]) {
      try { tab[call](); } catch (fault) { seen.push(call + " throws"); }
    }
    try { tab.getRange("A1"); } catch (fault) { seen.push(fault.message); }
    return seen.concat(String(sheet.getType()));`);
  host.addTabWithoutCells('Own tab', type);
  host.activate('Own tab');
  expect(host.run('probe')).toEqual([
    expected,
    'Own tab',
    'Own tab',
    null,
    'getDataRange throws',
    'getLastRow throws',
    'getMaxColumns throws',
    `This operation is not supported on a sheet of type ${expected}.`,
    'GRID',
  ]);
});

test('deleting a tab by hand leaves its named ranges dead', () => {
  const host = probeHost('return [ss.getRangeByName("LOST"), ss.getSheets().length]', {
    workbook: {
      sheets: [
        { name: 'S', rows: [] },
        { name: 'Gone', rows: [] },
      ],
      namedRanges: [{ name: 'LOST', sheet: 'Gone', range: 'A:B' }],
    },
  });
  host.removeSheet('Gone');
  expect(host.run('probe')).toEqual([null, 1]);
});
