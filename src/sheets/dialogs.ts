// Everything users see besides cells: messages, questions, toasts, the sidebar, dialogs.
import { openPage, openPageWithData } from './pages';

export const APP_NAME = 'Customer Health';

export function showMessage(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

export function ask(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** The user's input; undefined when they cancel. */
export function askText(title: string, question: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : undefined;
}

export function toast(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, APP_NAME, 5);
}

/** @param view the one to start with; its first one by default */
export function showSidebar(view?: string): void {
  const page = (view === undefined ? openPage('Sidebar') : openPageWithData('Sidebar', { view })).setTitle(
    APP_NAME,
  );
  SpreadsheetApp.getUi().showSidebar(page);
}

export function showSelfCheck(): void {
  const page = openPage('SelfCheck').setWidth(600).setHeight(480);
  SpreadsheetApp.getUi().showModalDialog(page, 'Self-check');
}

/** Beside the sheet rather than over it, so that its links can show cells. */
export function showReport(title: string, data: object): void {
  const page = openPageWithData('Report', data).setWidth(520).setHeight(560);
  SpreadsheetApp.getUi().showModelessDialog(page, title);
}

/** Draws the menu; touches no document, so that it works before anyone has given consent. */
export function drawMenu(
  items: readonly { readonly caption: string; readonly functionName: string }[],
): void {
  const menu = SpreadsheetApp.getUi().createMenu(APP_NAME);
  for (const { caption, functionName } of items) menu.addItem(caption, functionName);
  menu.addToUi();
}
