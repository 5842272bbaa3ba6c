// The HTML files of the add-on: files beside the program, or texts inside it where all is one file to paste.

/** An HTML file by its name, without the ending. */
type PageName = 'Sidebar' | 'SelfCheck' | 'Report' | 'ReadyMade';

/** Written behind the program by the build where all is one file (tools/build/one-file.mjs). */
declare const CUSTOMER_HEALTH_PAGES: Readonly<Record<PageName, string>>;

export function openPage(name: PageName): GoogleAppsScript.HTML.HtmlOutput {
  return typeof CUSTOMER_HEALTH_PAGES === 'undefined'
    ? HtmlService.createHtmlOutputFromFile(name)
    : HtmlService.createHtmlOutput(CUSTOMER_HEALTH_PAGES[name]);
}

/** In the page, where its data goes. */
const DATA_MARK = '"DATA"';

/** A page with data in its script element of JSON; `<` is escaped, so that no text in it can end the element. */
export function openPageWithData(name: PageName, data: object): GoogleAppsScript.HTML.HtmlOutput {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  const html = openPage(name)
    .getContent()
    .replace(DATA_MARK, () => json);
  return HtmlService.createHtmlOutput(html);
}
