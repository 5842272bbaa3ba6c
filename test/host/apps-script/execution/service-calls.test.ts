// Counting service calls, making one fail, undo, and localized errors.
import { callGroups } from '../../../../host/apps-script/execution/counted-calls';
import { probe, probeHost } from '../../../support/probe';

const write = `
  const range = sheet.getRange(1, 1, 2, 1);
  range.getA1Notation(); range.getNumRows(); range.getSheet();
  range.setValues([[1], [2]]);
  range.setBackground("#ff0000");
  sheet.getLastRow();`;

test('calls that read or change are counted, handles and builders are free', () => {
  const host = probeHost(write);
  host.run('probe');
  expect(host.serviceCalls.log).toEqual([
    'Spreadsheet.getSheets',
    'Range.setValues',
    'Range.setBackground',
    'Sheet.getLastRow',
  ]);
  host.serviceCalls.reset();
  expect([host.serviceCalls.total, host.serviceCalls.log]).toEqual([0, []]);
});

test('failAt stops the nth counted call before it has any effect, once', () => {
  const host = probeHost(write);
  host.serviceCalls.failAt(2);
  expect(() => host.run('probe')).toThrow("We're sorry, a server error occurred.");
  expect(host.sheet('Sheet1').value('A1')).toBe('');
  host.run('probe');
  expect(host.sheet('Sheet1').value('A2')).toBe(2);
  host.serviceCalls.failAt(3, 'out of paper');
  expect(() => host.run('probe')).toThrow('out of paper');
});

test('at runs a callback right before the nth counted call: a user, or another run of the script', () => {
  const script = `
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(1000)) return "busy";
    const seen = sheet.getRange("A1").getValue();
    lock.releaseLock();
    return seen;`;
  const seen = [2, 3].map((call) => {
    const host = probeHost(script);
    const results: unknown[] = [];
    host.serviceCalls.at(call, () => {
      results.push(host.run('probe'));
      host.sheet('Sheet1').type('A1', 'in between');
    });
    results.push(host.run('probe'));
    return [...results, host.documentLocked()];
  });
  // Before the lock is taken, and while it is held.
  expect(seen).toEqual([
    ['', 'in between', false],
    ['busy', 'in between', false],
  ]);
});

test('an edit between two calls is a separate step for undo', () => {
  const host = probeHost('sheet.getRange("A1").setValue(1); sheet.getRange("B1").setValue(2);');
  host.serviceCalls.at(3, () => host.sheet('Sheet1').type('C1', 'mine'));
  host.run('probe');
  expect(host.sheet('Sheet1').values('A1:C1')).toEqual([[1, 2, 'mine']]);
  host.undo();
  expect(host.sheet('Sheet1').values('A1:C1')).toEqual([[1, '', 'mine']]);
  host.undo();
  expect(host.sheet('Sheet1').values('A1:C1')).toEqual([[1, '', '']]);
});

test('every group of calls has a reason, and no member is in two groups', () => {
  const members = callGroups.flatMap(({ service, members: names }) =>
    names.map((name) => `${service}.${name}`),
  );
  expect(new Set(members).size).toBe(members.length);
  expect(callGroups.every(({ why }) => why.endsWith('.'))).toBe(true);
});

test('§3.8 errors can be in French', () => {
  expect(() => probe('sheet.getRange("A1").setValues([[1, 2]])', { localizedErrors: true })).toThrow(
    'Le nombre de colonnes des données ne correspond pas',
  );
});

test('SS-48 undo reverts a whole execution, and earlier typing stays', () => {
  const host = probeHost(`sheet.insertColumnsBefore(1, 1); ${write}`);
  host.sheet('Sheet1').type('A1', 'typed');
  host.run('probe');
  expect(host.sheet('Sheet1').values('A1:B2')).toEqual([
    [1, 'typed'],
    [2, ''],
  ]);
  host.undo();
  expect(host.sheet('Sheet1').values('A1:B2')).toEqual([
    ['typed', ''],
    ['', ''],
  ]);
  expect(host.sheet('Sheet1').ownFill('A1')).toBe('');
  host.undo();
  expect(host.sheet('Sheet1').value('A1')).toBe('');
});

test('a user adds a tab, types, and sees errors as errors', () => {
  const host = probeHost('');
  host.addSheet({ name: 'New', rows: [['=text', { formula: '=1/0' }, { date: '2026-01-02' }]] });
  expect([host.sheetNames(), host.activeSheetName()]).toEqual([['Sheet1', 'New'], 'Sheet1']);
  expect(host.sheet('New').values('A1:C1')).toEqual([
    ['=text', { error: '#DIV/0!', message: expect.any(String) }, { date: '2026-01-02' }],
  ]);
  host.activate('New');
  expect(host.activeSheetName()).toBe('New');
  expect(() => host.sheet('None')).toThrow('There is no tab "None"');
});
