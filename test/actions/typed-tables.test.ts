// Beside and inside a Table with typed columns Google refuses format changes late (TB-1 to TB-3); the scores are still written.
import type { BelievedReadings } from '../../host/api';
import { accountsBook, openHost, SCORECARD_WITH_HISTORY, SMALL_TABLE, scored } from '../support/open-host';
import { hostWithPerson } from '../support/open-person';
import { reportShown } from '../support/report-shown';

const READINGS: readonly BelievedReadings[] = [{}, { writeFaults: 'late' }];

describe.each(READINGS)('where %j', (readings) => {
  test('a Table that grew over our columns refuses formats; scores are right, and the report says what to do', () => {
    const person = { formats: `sheet.getRange('D2:D4').setNumberFormat('0');` };
    const host = hostWithPerson(SMALL_TABLE, SCORECARD_WITH_HISTORY, person, { readings });
    scored(host);
    host.run('formats');
    const sheet = host.sheet('Accounts');
    sheet.addTable('A1:G4', { 'Health score': 'number' });
    sheet.type('B2', '0');
    const report = scored(host);
    expect(report.accounts.map(({ score }) => score)).toEqual([0, 25, null]);
    expect(sheet.values('D2:D4')).toEqual([[0], [25], ['']]);
    expect(host.ui.alerts).toEqual([]);
    expect(report.refusedLooks).toEqual(['number formats']);
    expect(reportShown(host).notes.join()).toContain('Google refused the number formats');
  });

  test('sorting a Table that has only the accounts leaves the scores behind, and the next run detects it', () => {
    const host = openHost(accountsBook(SMALL_TABLE, SCORECARD_WITH_HISTORY), { readings });
    const sheet = host.sheet('Accounts');
    sheet.addTable('A1:C4', { Logins: 'number' });
    scored(host);
    sheet.sortTable('A1', 'descending');
    expect(sheet.values('A2:A4').flat()).toEqual(['Cedar', 'Birch', 'Alder']);
    const report = scored(host);
    expect(report.issues[0]).toMatchObject({ code: 'results-moved' });
    expect(sheet.values('D2:D4').flat()).toEqual(['', 25, 75]);
  });
});
