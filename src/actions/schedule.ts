// Schedule…: tests whether an unattended run works here, then turns the daily run on, moves it or turns it off.
import { APP_NAME, ask, askText, showMessage } from '../sheets/dialogs';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { keepSchedule, readSchedule, type ScheduleRecord } from '../sheets/schedule-store';
import { hasTrigger, requirePermissions, runDaily, runSoon, stopRunning } from '../sheets/triggers';

/** As main-scheduled.ts exposes them: triggers keep these names, so they never change. */
const DAILY_RUN = 'scheduledRun';
const TEST_RUN = 'scheduleTest';

const TITLE = 'Schedule';
const STANDARD_HOUR = 7;
/** Google starts such a run within some 15 minutes; one that has not come by then never comes. */
const LONGEST_WAIT_MS = 20 * 60_000;

export function clickSchedule(): void {
  requirePermissions();
  const record = readSchedule();
  if (record.test === 'waiting' && Date.now() - (record.testStarted ?? 0) < LONGEST_WAIT_MS) {
    showMessage(
      TITLE,
      'The test run has not started yet. Google starts it within a few minutes: choose Schedule… again then.',
    );
    return;
  }
  if (record.test === undefined) {
    startTest(record);
    return;
  }
  stopRunning(TEST_RUN);
  if (record.test !== 'sees the spreadsheet') {
    tryAgain(record);
    return;
  }
  askHour(record);
}

function startTest(record: ScheduleRecord): void {
  const question =
    'A daily run scores the accounts, keeps the history, updates the alerts and sends a digest, also while this file is closed. First a test run checks whether Google lets a run without you see this spreadsheet. It reads nothing and writes nothing. Start the test?';
  if (!ask(TITLE, question)) return;
  beginTest(record);
  showMessage(TITLE, 'The test runs in a minute or two. Choose Schedule… again after that to set the hour.');
}

function tryAgain(record: ScheduleRecord): void {
  const question =
    'The test run did not see this spreadsheet, so a daily run cannot work here. Score from the menu instead. Test again?';
  if (!ask(TITLE, question)) return;
  beginTest(record);
}

function beginTest(record: ScheduleRecord): void {
  keepSchedule({ ...record, test: 'waiting', testStarted: Date.now() });
  runSoon(TEST_RUN);
}

function askHour(record: ScheduleRecord): void {
  const timeZone = openSpreadsheet().getSpreadsheetTimeZone();
  const isOn = hasTrigger(DAILY_RUN);
  const answer = askText(
    `${APP_NAME}: daily run`,
    `${statusText(record, isOn)}\n\nIt runs with your rights, also while this file is closed: it scores, keeps the history, updates the alerts, and mails the digest from your account to the addresses beside E-mail to. Anyone who may edit this spreadsheet may also edit its script, and so change what runs in your name. It stops when you lose access to this file.\n\nAt which hour should it run, from 0 to 23, in the time zone ${timeZone}? Leave it blank for ${STANDARD_HOUR}, or write off to turn it off.`,
  );
  if (answer === undefined) return;
  if (/^\s*off\s*$/i.test(answer)) {
    stopRunning(DAILY_RUN);
    keepSchedule({ ...record, hour: undefined });
    showMessage(TITLE, 'The daily run is off.');
    return;
  }
  const hour = answer.trim() === '' ? STANDARD_HOUR : Number(answer);
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
    showMessage(TITLE, 'Nothing was changed. Write a whole hour from 0 to 23, such as 7, or off.');
    return;
  }
  runDaily(DAILY_RUN, hour, timeZone);
  keepSchedule({ ...readSchedule(), hour, timeZone });
  showMessage(
    TITLE,
    `The accounts are scored every day between ${hour}:00 and ${hour}:59, ${timeZone} time. Choose Schedule… to see the last run, to change the hour, or to turn it off.`,
  );
}

/** The most important facts first: does it run, and did the last run work? */
function statusText(record: ScheduleRecord, isOn: boolean): string {
  const { hour, timeZone, lastRun, lastResult, lastFailure } = record;
  const state = isOn
    ? `The daily run is on: every day at ${hour ?? '?'}:00, ${timeZone ?? ''} time.`
    : hour === undefined
      ? 'The daily run is off.'
      : 'A daily run was turned on, but not by you, or it is gone: its owner may have lost access to this file. Set an hour to run it with your rights.';
  const last = lastRun === undefined ? 'It has not run yet.' : `Last run: ${lastRun}. ${lastResult ?? ''}`;
  return [state, last, ...(lastFailure === undefined ? [] : [`Last failure: ${lastFailure}`])].join('\n');
}
