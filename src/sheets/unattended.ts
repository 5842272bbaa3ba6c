// The spreadsheet as an unattended run sees it, and links that lead from a mail into it.
import { ALERTS_TAB } from '../domain/alerts/alerts-tab';
import { sheetNamed } from './open-spreadsheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** undefined when Google gives an unattended run no spreadsheet. */
export function unattendedSpreadsheet(): Spreadsheet | undefined {
  const spreadsheet: Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
  return spreadsheet ?? undefined;
}

/** Now, in the spreadsheet's time zone. @example '2026-11-28 07:23' */
export function momentText(spreadsheet: Spreadsheet): string {
  return Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
}

export interface Links {
  readonly spreadsheet: string;
  /** '' where there is no such tab. */
  readonly alerts: string;
  accountRow(row: number): string;
}

export function linksInto(spreadsheet: Spreadsheet, accountsTab: string): Links {
  const url = spreadsheet.getUrl();
  const tabLink = (name: string) => {
    const sheet = sheetNamed(spreadsheet, name);
    return sheet === undefined ? '' : `${url}#gid=${sheet.getSheetId()}`;
  };
  const accounts = tabLink(accountsTab);
  return {
    spreadsheet: url,
    alerts: tabLink(ALERTS_TAB),
    accountRow: (row) => (accounts === '' ? url : `${accounts}&range=A${row}`),
  };
}

/** Where users will find it: a note on the first cell of the alerts tab. */
export function noteOnAlerts(spreadsheet: Spreadsheet, text: string): void {
  sheetNamed(spreadsheet, ALERTS_TAB)?.getRange(1, 1).setNote(text);
}
