// Two people at once: two scorings never mix, and an edit between reading and writing is noticed before anything is written.
import type { BelievedReadings, CellInput, Host } from '../../host/api';
import {
  MENU,
  refused,
  SCORECARD_WITH_HISTORY,
  SMALL_SCORECARD,
  SMALL_TABLE,
  scored,
} from '../support/open-host';
import { hostWithPerson, lastAlert, REMOVE } from '../support/open-person';

const OCCUPIED: readonly (readonly CellInput[])[] = SMALL_TABLE.map((row, index) => [
  ...row,
  index === 2 ? 'call them' : '',
]);
const tab = (host: Host) => host.sheet('Accounts').everything();
const everyCall = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Reverses the order of the accounts, as sorting by the heading does. */
const SORTS = `
  const width = sheet.getLastColumn();
  const range = sheet.getRange(2, 1, 3, width);
  range.setValues(range.getValues().reverse());`;

/** Service calls of a click, as the host names them. */
function logOf(host: Host, caption: string): readonly string[] {
  host.serviceCalls.reset();
  host.clickMenu(MENU, caption);
  return [...host.serviceCalls.log];
}

const STATES = [
  ['into free columns', SMALL_TABLE, false],
  ['into inserted columns', OCCUPIED, false],
  ['a scoring again', OCCUPIED, true],
] as const;

function opened(
  rows: readonly (readonly CellInput[])[],
  isScored: boolean,
  readings: BelievedReadings = {},
  scorecard = SMALL_SCORECARD,
): Host {
  const host = hostWithPerson(rows, scorecard, { sorts: SORTS }, { readings });
  if (isScored) scored(host);
  return host;
}

describe.each(STATES)('two people score at once, %s', (_name, rows, isScored) => {
  const start = () =>
    opened(rows, isScored, {}, rows === SMALL_TABLE ? SCORECARD_WITH_HISTORY : SMALL_SCORECARD);
  const log = logOf(start(), 'Score accounts');
  const calls = log.length;
  // What follows only selects a cell: the next person may score by then.
  const release = log.indexOf('Lock.releaseLock') + 1;
  const alone = start();
  alone.sheet('Accounts').type('B3', '20');
  scored(alone);

  test.each(everyCall(calls))('the second one begins at service call %i of the first', (n) => {
    const host = start();
    host.sheet('Accounts').type('B3', '20');
    host.serviceCalls.at(n, () => host.clickMenu(MENU, 'Score accounts'));
    host.clickMenu(MENU, 'Score accounts');
    const messages = host.ui.alerts.slice(-2).map(({ title, message }) => `${title} ${message}`);
    const isBusy = messages.some((text) =>
      text.includes('A colleague is scoring this spreadsheet right now.'),
    );
    expect(isBusy).toBe(n > 1 && n <= release);
    expect(host.documentLocked()).toBe(false);
    expect(tab(host)).toEqual(tab(alone));
  });
});

describe('one person removes while another scores', () => {
  const log = logOf(opened(OCCUPIED, true), 'Score accounts');
  // What follows only selects a cell: the next person may remove the columns then.
  const release = log.indexOf('Lock.releaseLock') + 1;

  test.each(everyCall(release))('at service call %i: one of the two waits its turn', (n) => {
    const host = opened(OCCUPIED, true);
    const before = tab(host);
    host.serviceCalls.at(n, () => host.clickMenu(MENU, REMOVE));
    host.clickMenu(MENU, 'Score accounts');
    expect(tab(host)).toEqual(before);
  });
});

const EDITS: Readonly<Record<string, (host: Host) => void>> = {
  'inserts a row': (host) => host.sheet('Accounts').insertRows(3, 1),
  'deletes a row': (host) => host.sheet('Accounts').deleteRows(3, 1),
  'sorts the rows': (host) => {
    host.run('sorts');
  },
  'inserts a column': (host) => host.sheet('Accounts').insertColumns(2, 1),
  'types beside the table': (host) => host.sheet('Accounts').type('D4', 'mine'),
};

/** The score that belongs to each account, by its name; '' for one without. */
const SCORES: Readonly<Record<string, unknown>> = { Alder: 75, Birch: 25, Cedar: '' };

/** Every account has its own score beside it, or none has any, and the colleague's input is still there. */
function expectNoMixture(host: Host): void {
  const sheet = host.sheet('Accounts');
  const [headings = [], ...accounts] = sheet.values('A1:N6');
  const at = headings.indexOf('Health score');
  for (const row of accounts) {
    const name = String(row[0]);
    const own = SMALL_TABLE.find((each) => each[0] === name) ?? [];
    expect(row).toEqual(expect.arrayContaining([...own]));
    if (at >= 0 && name !== '') expect([name, row[at]]).toEqual([name, SCORES[name]]);
    if (at >= 0 && name === '') expect(row[at]).toBe('');
  }
}

const READS = ['fresh', 'cached'] as const;
const STATES_READ = STATES.flatMap(([name, rows, isScored]) =>
  READS.map((repeatedRead) => [name, repeatedRead, rows, isScored] as const),
);

describe.each(STATES_READ)(
  'a colleague edits during a scoring, %s, reads are %s',
  (_name, repeatedRead, rows, isScored) => {
    const log = logOf(opened(rows, isScored), 'Score accounts');
    const read = log.indexOf('Range.getValues', log.indexOf('Sheet.getDataRange')) + 1;
    // The last call before this one is the second read of the tab.
    const write = log.indexOf('Range.setValues', read) + 1;

    test('the sheet is read again right before the write', () => {
      expect(log[write - 2]).toBe('Range.getValues');
    });

    describe.each(Object.keys(EDITS))('%s', (edit) => {
      test.each(everyCall(write + 1).filter((n) => n >= read && n !== write))('at service call %i', (n) => {
        const host = opened(rows, isScored, { repeatedRead });
        host.serviceCalls.at(n, () => EDITS[edit]?.(host));
        scored(host);
        if (n < write) expectNoMixture(host);
        const typed = host
          .sheet('Accounts')
          .values('A1:N6')
          .flat()
          .filter((cell) => cell === 'mine');
        const isOurs = isScored || n > write;
        if (edit === 'types beside the table' && !isOurs) expect(typed).toHaveLength(1);
        scored(host);
        expectNoMixture(host);
      });
    });
  },
);

test('an edit during the second try as well: nothing is written, and the message says so', () => {
  for (const rows of [SMALL_TABLE, OCCUPIED]) {
    const log = logOf(opened(rows, false), 'Score accounts');
    const write = log.indexOf('Range.setValues') + 1;
    const host = opened(rows, false);
    const looks = [write - 1, write + 9];
    for (const n of looks) host.serviceCalls.at(n, () => host.sheet('Accounts').insertRows(3, 1));
    expect(refused(host).message).toContain('A colleague is editing this tab: its rows or columns moved');
    const blank = ['', '', '', ''];
    expect(host.sheet('Accounts').values('D1:G1')).toEqual([blank]);
    expect(host.sheet('Accounts').maxColumns).toBe(26);
    expect(host.documentLocked()).toBe(false);
    expect(scored(host).accounts).toHaveLength(3);
    expectNoMixture(host);
  }
});

describe('a colleague edits while health columns are removed', () => {
  const log = logOf(opened(OCCUPIED, true), REMOVE);
  const gone = log.indexOf('Sheet.getConditionalFormatRules') + 1;

  test.each(everyCall(gone - 1))('a row inserted at service call %i: only ours is removed', (n) => {
    for (const [rows, isFree] of [
      [OCCUPIED, false],
      [SMALL_TABLE, true],
    ] as const) {
      const host = opened(rows, true);
      host.serviceCalls.at(n, () => host.sheet('Accounts').insertRows(3, 1));
      host.clickMenu(MENU, REMOVE);
      expect(lastAlert(host)).toContain('are gone');
      const expected = rows.map((row) => [...row, ...(isFree ? [''] : [])]);
      expect(host.sheet('Accounts').values('A1:D5')).toEqual([
        ...expected.slice(0, 2),
        ['', '', '', ''],
        ...expected.slice(2),
      ]);
    }
  });

  test('a value typed into one of our columns meanwhile stays', () => {
    const host = opened(SMALL_TABLE, true);
    host.serviceCalls.at(8, () => host.sheet('Accounts').type('D7', 'mine'));
    host.clickMenu(MENU, REMOVE);
    expect(host.sheet('Accounts').value('D7')).toBe('mine');
  });
});
