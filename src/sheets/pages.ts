// The HTML files of the add-on: files beside the program, or texts inside it where all is one file to paste.

/** An HTML file by its name, without the ending. */
type PageName = 'Sidebar' | 'SelfCheck' | 'ReadyMade';

/** Written behind the program by the build where all is one file (tools/build/one-file.mjs). */
declare const CUSTOMER_HEALTH_PAGES: Readonly<Record<PageName, string>>;

export function openPage(name: PageName): GoogleAppsScript.HTML.HtmlOutput {
  return typeof CUSTOMER_HEALTH_PAGES === 'undefined'
    ? HtmlService.createHtmlOutputFromFile(name)
    : HtmlService.createHtmlOutput(CUSTOMER_HEALTH_PAGES[name]);
}
