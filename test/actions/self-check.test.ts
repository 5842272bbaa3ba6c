// The self-check on the local host: what the probes see, under every reading, and that they leave no trace.
import type { BelievedReadings, Host } from '../../host/api';
import type { Observation } from '../../src/domain/bundled-data/observation';
import { PLACE_ID, QUESTIONS } from '../../src/self-check/questions';
import { verdictOf } from '../../src/self-check/verdict';
import { codeText } from '../support/dist';
import { accountsBook, MENU, openHost, SMALL_SCORECARD, SMALL_TABLE } from '../support/open-host';

/** Questions that only the page can answer, about google.script.run itself. */
const ON_TAB = QUESTIONS.filter(({ id }) => !id.startsWith('page '));

function observations(host: Host): readonly Observation[] {
  const seen = host.run('selfCheckRun');
  if (!Array.isArray(seen)) throw new Error('no observations came back');
  return seen;
}

/** Questions whose answer differs from the assumption. */
function surprises(host: Host): string[] {
  const seen = new Map(observations(host).map((each) => [each.id, each]));
  return ON_TAB.filter((question) => verdictOf(question, seen.get(question.id)) !== 'same').map(
    ({ id }) => `${id}: ${JSON.stringify(seen.get(id))}`,
  );
}

function traces(host: Host) {
  return {
    file: JSON.stringify(host.file()),
    tab: host.activeSheetName(),
    names: host.namedRanges(),
    locked: host.documentLocked(),
  };
}

test('the menu opens its page, 600 by 480', () => {
  const host = openHost(accountsBook(SMALL_TABLE));
  host.clickMenu(MENU, 'Self-check');
  expect(host.ui.dialogs).toHaveLength(1);
  expect(host.ui.dialogs[0]).toMatchObject({ title: 'Self-check', width: 600, height: 480 });
  expect(host.ui.dialogs[0]?.content).toContain('Copy for support');
});

test('every question has its probe, and every probe its question', () => {
  const host = openHost(accountsBook(SMALL_TABLE));
  const ids = observations(host).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id !== PLACE_ID).sort()).toEqual(ON_TAB.map(({ id }) => id).sort());
});

describe('everything is as expected', () => {
  test.each<BelievedReadings>([
    { errorArgument: 'text', oneCellRange: 'scalar', omittedArgument: 'undefined' },
    { errorArgument: 'not called' },
    { oneCellRange: 'matrix' },
    { omittedArgument: 'empty text' },
    { omittedArgument: 'null' },
    { formulaSemicolons: 'refused' },
  ])('under the reading %j', (readings) => {
    expect(surprises(openHost(accountsBook(SMALL_TABLE), { readings }))).toEqual([]);
  });

  test.each(['en_GB', 'de_DE'])('in a spreadsheet of locale %s', (locale) => {
    const host = openHost({ ...accountsBook(SMALL_TABLE), locale, timeZone: 'Europe/Berlin' });
    expect(surprises(host)).toEqual([]);
    expect(observations(host).find(({ id }) => id === PLACE_ID)?.seen).toBe(`${locale},Europe/Berlin`);
  });

  test('with error messages in another language', () => {
    expect(surprises(openHost(accountsBook(SMALL_TABLE), { localizedErrors: true }))).toEqual([]);
  });
});

test('leaves no trace: cells, tabs, names, the open tab and the selection are as before', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
  host.addSheet({ name: 'Self-check', rows: [['mine']] });
  host.activate('Accounts');
  host.sheet('Accounts').select('B3:C4');
  const before = traces(host);
  observations(host);
  expect(traces(host)).toEqual(before);
  host.clickMenu(MENU, 'Color bands on selection');
  expect(host.ui.toasts.at(-1)?.message).toContain('B3:C4');
});

test('a fault at any kind of call fails only its own probe, and the tab is still removed', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
  const before = traces(host);
  host.serviceCalls.reset();
  const whole = observations(host).length;
  const log = [...host.serviceCalls.log];
  const made = log.findIndex((call) => call.includes('insertSheet'));
  const kinds = new Map(log.map((call, at): [string, number] => [call, at]));
  const places = [...new Set([...kinds.values(), log.length - 3, log.length - 2])].filter((at) => at > made);
  expect(places.length).toBeGreaterThan(15);
  for (const at of places) {
    host.serviceCalls.failAt(at + 1);
    expect({ at: log[at], seen: observations(host).length }).toEqual({ at: log[at], seen: whole });
    expect({ at: log[at], ...traces(host) }).toEqual({ at: log[at], ...before });
  }
}, 120_000);

test('when the tab cannot be created, nothing is left behind, and a sentence says so', () => {
  const host = openHost(accountsBook(SMALL_TABLE));
  const before = traces(host);
  host.serviceCalls.failAt(1);
  expect(() => observations(host)).toThrow('Your own cells are as they were.');
  expect(traces(host)).toEqual(before);
});

test("a tab left behind by an interrupted check is removed by the next one; a user's tab with that title stays", () => {
  const code = `${codeText}
function leaveTab() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tab = spreadsheet.insertSheet('Self-check 2');
  spreadsheet.setNamedRange('SELFCHECK_' + tab.getSheetId(), tab.getRange('A3'));
}`;
  const host = openHost(accountsBook(SMALL_TABLE), { code });
  host.addSheet({ name: 'Self-check', rows: [['mine']] });
  const before = traces(host);
  host.run('leaveTab');
  host.activate('Accounts');
  observations(host);
  expect(traces(host)).toEqual(before);
});
