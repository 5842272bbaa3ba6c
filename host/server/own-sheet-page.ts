// The README's section on putting the add-on into one's own Google Sheet, as a page: the words stand in one place only.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const title = 'Put it into your own Google Sheet';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Code, links, emphasis: what the section uses, and nothing more. */
function inline(markdown: string): string {
  return markdown
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (part.startsWith('`')) return `<code>${escaped(part.slice(1, -1))}</code>`;
      return escaped(part)
        .replace(/&lt;(https:[^\s&]+)&gt;/g, '<a href="$1">$1</a>')
        .replace(/\[([^\]]+)\]\((https:[^)]+)\)/g, '<a href="$2">$1</a>')
        .replace(/\*([^*]+)\*/g, '<em>$1</em>');
    })
    .join('');
}

function block(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (first.startsWith('```')) return `<pre>${escaped(lines.slice(1, -1).join('\n'))}</pre>`;
  if (/^\d+\. /.test(first)) {
    const items = lines.join('\n').split(/\n(?=\d+\. )/);
    return `<ol>${items.map((item) => `<li>${inline(item.replace(/^\d+\. /, ''))}</li>`).join('')}</ol>`;
  }
  return `<p>${inline(lines.join(' '))}</p>`;
}

function sectionOf(readMe: string): string {
  const start = readMe.indexOf(`\n## ${title}\n`);
  if (start < 0) return 'See README.md.';
  const rest = readMe.slice(start + title.length + 5);
  const end = rest.search(/\n## /);
  return end < 0 ? rest : rest.slice(0, end);
}

export async function ownSheetPage(): Promise<Uint8Array> {
  const readMe = await readFile(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const blocks = sectionOf(readMe)
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => block(text.split('\n')));
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
${blocks.join('\n')}
<p><a href="./">Back to the try-out</a></p>
</main>
</body>
</html>
`);
}
