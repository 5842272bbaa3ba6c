// The report after a scoring shows what moved since the day that the scorecard compares with, and what could not be stored.
import {
  accountsBook,
  openHost,
  SCORECARD_WITH_HISTORY,
  SMALL_TABLE,
  sampleHost,
  scored,
} from '../support/open-host';
import { reportShown } from '../support/report-shown';

test('the sample shows its largest moves with their cause', () => {
  const host = sampleHost();
  scored(host);
  const { since } = reportShown(host);
  expect(since?.day).toBe('2026-10-18');
  expect(since?.down).toHaveLength(5);
  expect(since?.down[0]).toMatchObject({
    account: 'Harborlight Media',
    row: 9,
    reason: expect.stringContaining('Active days 19 → 1'),
  });
});

test('a first scoring has nothing to compare with', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SCORECARD_WITH_HISTORY));
  scored(host);
  expect(reportShown(host)).toMatchObject({ since: null, notes: [expect.stringContaining('provisional')] });
});

test('a history that cannot be written is reported, and the scores stay', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SCORECARD_WITH_HISTORY));
  scored(host);
  host.sheet('Health History').protect('A1:J1000');
  const report = scored(host);
  expect(report.history.snapshot).toEqual({ kept: false, reason: 'not written' });
  expect(reportShown(host).notes.join(' ')).toContain('could not be kept on the tab Health History');
  expect(host.sheet('Accounts').values('D2')).toEqual([[75]]);
});
