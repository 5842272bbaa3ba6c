// The README's section on putting the add-on into one's own Google Sheet, as a page: the words stand in one place only.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';

const title = 'Put it into your own Google Sheet';

function sectionOf(readMe: string): string {
  const start = readMe.indexOf(`\n## ${title}\n`);
  if (start < 0) return 'See README.md.';
  const rest = readMe.slice(start + title.length + 5);
  const end = rest.search(/\n## /);
  return end < 0 ? rest : rest.slice(0, end);
}

export async function ownSheetPage(): Promise<Uint8Array> {
  const readMe = await readFile(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const steps = await marked.parse(sectionOf(readMe));
  return new TextEncoder().encode(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="page.css">
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
