// The README's section on putting the add-on into your own Google Sheet, as a page, with buttons that copy and download the file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Marked } from 'marked';

const title = 'Put it into your own Google Sheet';

/** A link to another file of the project is a name here: the server gives only what the page needs. */
const markdown = new Marked({
  renderer: {
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return /^https?:/.test(href) ? `<a href="${href}">${text}</a>` : `${text} (<code>${href}</code>)`;
    },
  },
});

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

export async function ownSheetPage(): Promise<Uint8Array> {
  const readMe = await readFile(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const section = await markdown.parse(sectionOf(readMe));
  // Its title is the page's h1 here, so that its own headings are one level higher than in the README.
  const steps = section.replace(/<li>[\s\S]*?<\/li>/, () => FIRST_STEP).replaceAll(/(<\/?)h3>/g, '$1h2>');
  return new TextEncoder().encode(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="page.css">
<script defer src="own-sheet.js"></script>
</head>
<body class="article">
<main>
<h1>${title}</h1>
${steps}
<p><a href="./">Back to the try-out</a></p>
</main>
</body>
</html>
`);
}
