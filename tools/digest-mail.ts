// The digest that the scheduled edition mails about the sample accounts, for its picture.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHost } from '../host/node/create-host';

const MENU = 'Customer Health';
const folder = join(import.meta.dirname, '..', 'dist-scheduled');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Turns the daily run on, lets a night pass, and takes the mail out of the mailbox. */
export function digestHtml(): string {
  const { oauthScopes }: { readonly oauthScopes: readonly string[] } = JSON.parse(read('appsscript.json'));
  const host = createHost({
    code: read('Code.js'),
    files: { ReadyMade: read('ReadyMade.html') },
    workbook: { sheets: [{ name: 'Sheet1', rows: [] }] },
    scopes: oauthScopes,
    now: () => new Date('2026-11-22T12:00:00Z'),
    alertAnswers: ['YES', 'OK', 'OK 7'],
  });
  host.open('LIMITED');
  host.clickMenu(MENU, 'Add sample accounts');
  addSetting(host.sheet('Health Scorecard'), 'E-mail to', 'lead@example.com');
  host.clickMenu(MENU, 'Schedule…');
  host.schedule.passTo('2026-11-22T12:05:00Z');
  host.clickMenu(MENU, 'Schedule…');
  host.schedule.passTo('2026-11-23T12:00:00Z');
  return host.schedule.mails[0]?.htmlBody ?? '';
}

function addSetting(tab: ReturnType<ReturnType<typeof createHost>['sheet']>, name: string, value: string) {
  const row = tab.values('A1:A30').findIndex(([cell]) => cell === 'Accounts tab') + 1;
  tab.insertRows(row, 1);
  tab.type(`A${row}`, name);
  tab.type(`B${row}`, value);
}
