// The README's section on putting the add-on into your own Google Sheet, as a page, with buttons that copy and download the file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markdownToHtml, pageAround } from './markdown-page';

const title = 'Put it into your own Google Sheet';

/** Step 1 of the README is where to get the file; on this page two buttons do it. */
const FIRST_STEP = `<li><span class="buttons">
<button class="button action" type="button" id="copy">Copy the program</button>
<a class="button" href="CustomerHealth.gs" download>Download CustomerHealth.gs</a>
</span>
<span id="copy-status" role="status">It goes to your clipboard, ready to be pasted in step 3.</span></li>`;

function sectionOf(readMe: string): string {
  const start = readMe.indexOf(`\n## ${title}\n`);
  if (start < 0) return 'See README.md.';
  const rest = readMe.slice(start + title.length + 5);
  const end = rest.search(/\n## /);
  return end < 0 ? rest : rest.slice(0, end);
}

/** What only developers need is folded: from its heading to the end. */
function foldDevelopers(html: string): string {
  const start = html.search(/<h3[^>]*>For developers/);
  if (start < 0) return html;
  const [, heading = '', rest = ''] = /^<h3[^>]*>(.*?)<\/h3>([\s\S]*)$/.exec(html.slice(start)) ?? [];
  return `${html.slice(0, start)}<details><summary>${heading}</summary>${rest}</details>`;
}

export async function ownSheetPage(): Promise<Uint8Array> {
  const readMe = await readFile(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const section = await markdownToHtml(sectionOf(readMe));
  const steps = foldDevelopers(section.replace(/<li>[\s\S]*?<\/li>/, () => FIRST_STEP));
  return pageAround(title, `<h1>${title}</h1>\n${steps}`, '<script defer src="own-sheet.js"></script>');
}
