// A document of the project as a page of the local server.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Marked } from 'marked';

const root = join(import.meta.dirname, '..', '..');

/** The documents that the steps of installing link to, by their address. */
export const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ['/docs/troubleshooting.html', 'docs/troubleshooting.md'],
  ['/docs/security.html', 'docs/security.md'],
]);

/** Where a link leads on this server: undefined for files that it does not serve. */
function servedAddress(href: string): string | undefined {
  const name = /(\w+)\.md$/.exec(href)?.[1] ?? '';
  const address = `/docs/${name}.html`;
  return DOCUMENTS.has(address) ? address : undefined;
}

/** A link to a file that is not served is a name here. */
const markdown = new Marked({
  renderer: {
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const address = /^https?:/.test(href) ? href : servedAddress(href);
      return address === undefined ? `${text} (<code>${href}</code>)` : `<a href="${address}">${text}</a>`;
    },
  },
});

export async function markdownToHtml(text: string): Promise<string> {
  return markdown.parse(text);
}

/** @param head what comes into the head besides: a script */
export function pageAround(title: string, html: string, head = ''): Uint8Array {
  return new TextEncoder().encode(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
${head}
</head>
<body class="article">
<main>
${html}
<p><a href="/">Back to the try-out</a></p>
</main>
</body>
</html>
`);
}

/** @param path of the document, from the project's folder */
export async function documentPage(path: string): Promise<Uint8Array> {
  const text = await readFile(join(root, path), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? path;
  return pageAround(title, await markdownToHtml(text));
}
