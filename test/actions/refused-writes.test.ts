// Writes that Google refuses late (WR-1 to WR-5): the old cells are restored, and the message claims only what is certain.
import type { BelievedReadings, Host } from '../../host/api';
import { MENU, SMALL_SCORECARD, SMALL_TABLE, scored } from '../support/open-host';
import { hostWithPerson, lastAlert } from '../support/open-person';

const CELLS_KEPT = 'Your own cells are as they were.';
const READINGS: readonly BelievedReadings[] = [{}, { writeFaults: 'late' }];

/** Only "ok" may be typed into the bands of a table that was scored once; a column of the user's is before it. */
const PERSON = {
  rejects: `sheet.getRange('F2:F1000').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['ok']).setAllowInvalid(false).build());`,
};

function scoredInTwoBlocks(readings: BelievedReadings): Host {
  const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD, PERSON, { readings });
  scored(host);
  const sheet = host.sheet('Accounts');
  sheet.insertColumns(5, 1);
  sheet.type('E1', 'Mine');
  sheet.type('B2', '0');
  return host;
}

describe.each(READINGS)('where %j', (readings) => {
  test('when the second block of columns is refused, the first is restored', () => {
    const host = scoredInTwoBlocks(readings);
    host.run('rejects');
    const before = host.sheet('Accounts').values('A1:H4');
    host.clickMenu(MENU, 'Score accounts');
    expect(lastAlert(host)).toContain('violates the data validation rules');
    expect(host.sheet('Accounts').values('A1:H4')).toEqual(before);
  });

  test('when the old cells cannot be restored either, the message does not claim that they were', () => {
    const host = scoredInTwoBlocks(readings);
    host.serviceCalls.reset();
    scored(host);
    // The first write is that of the first block.
    const write = host.serviceCalls.log.indexOf('Range.setValues') + 2;
    host.sheet('Accounts').type('B2', '20');
    for (const n of [write, write + 1]) host.serviceCalls.failAt(n);
    host.clickMenu(MENU, 'Score accounts');
    expect(lastAlert(host)).not.toContain(CELLS_KEPT);
    expect(lastAlert(host)).toContain('health columns may hold both old and new results. Score again');
    expect(scored(host).accounts).toHaveLength(3);
  });
});

describe('WR-5 a free column whose cells accept only certain values', () => {
  const RULES = {
    'a list': 'requireValueInList(["Basic", "Pro"]).setAllowInvalid(false)',
    'a check box': 'requireCheckbox().setAllowInvalid(false)',
  };

  test.each(Object.entries(RULES))(
    'with %s is not free, so columns are inserted before it',
    (_name, rule) => {
      const person = {
        restricts: `sheet.getRange("D2:D1000").setDataValidation(SpreadsheetApp.newDataValidation().${rule}.build());`,
        restricted: 'return sheet.getRange("H2").getDataValidation() !== null;',
      };
      const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD, person, {
        readings: { writeFaults: 'late' },
      });
      host.run('restricts');
      expect(scored(host).columns.all).toEqual([4, 5, 6, 7]);
      expect(host.run('restricted')).toBe(true);
    },
  );
});
