// User actions besides typing: filters, check boxes and formats, made by a script; and a second user's click.
import type { CellInput, Host, HostOptions } from '../../host/api';
import { codeText } from './dist';
import type { ScorecardRows } from './in-a-cell';
import { accountsBook, MENU, openHost } from './open-host';

/** Lines of the user's own script, in which `sheet` is the tab Accounts. */
export interface Person {
  readonly [name: string]: string;
}

/** A tab of accounts, and a user who can run these scripts by name. Apps Script has no eval, so they are compiled in. */
export function hostWithPerson(
  rows: readonly (readonly CellInput[])[],
  scorecard?: ScorecardRows,
  person: Person = {},
  options: Partial<HostOptions> = {},
): Host {
  const functions = Object.entries(person).map(
    ([name, lines]) =>
      `function ${name}() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Accounts'); ${lines} }`,
  );
  return openHost(accountsBook(rows, scorecard), { code: [codeText, ...functions].join('\n'), ...options });
}

export const REMOVE = 'Remove health columns';

/** Clicks Remove health columns and confirms; returns the message that follows. */
export function removed(host: Host): string {
  host.clickMenu(MENU, REMOVE);
  return host.ui.alerts[host.ui.alerts.length - 1]?.message ?? '';
}

export function lastAlert(host: Host): string {
  return host.ui.alerts[host.ui.alerts.length - 1]?.message ?? '';
}
