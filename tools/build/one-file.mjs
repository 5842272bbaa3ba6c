// CustomerHealth.gs: the program with its pages in it, one file to paste into a script project.

/** A text as a template literal, line for line as it is. Only in .gs files: the HTML service misreads // in them (UI-8). */
function literal(text) {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}

/**
 * @param program what Code.js holds
 * @param pages texts of the HTML files by name, without the ending
 */
export function oneFile(program, pages) {
  const entries = Object.entries(pages).map(([name, text]) => `  ${name}: ${literal(text)},\n`);
  return `${program.trimEnd()}

/** The pages of the add-on, by name. openPage() in src/sheets/pages.ts shows them. */
const CUSTOMER_HEALTH_PAGES = {
${entries.join('')}};
`;
}
