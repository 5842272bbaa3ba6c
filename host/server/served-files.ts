// Every file that the page may request, by its address: files that are not listed here are not served.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryAssets, libraryScripts } from '../engine/in-page/library-files';
import { addOnFiles } from './add-on-files';
import { DOCUMENTS, documentPage } from './markdown-page';
import { ownSheetPage } from './own-sheet-page';
import { bundleOwnSheetScript } from './page-bundle';

const root = join(import.meta.dirname, '..', '..');

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  gs: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function contentType(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

function under(prefix: string, folder: string, files: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(files).map(([name, path]) => [`${prefix}${name}`, join(root, folder, path)]);
}

const pageFiles = ['index.html', 'page.css', 'messages.css', 'favicon.svg'];

const servedFiles: ReadonlyMap<string, string> = new Map([
  ['/', join(root, 'host', 'page', 'index.html')],
  ...under('/', 'host/page', Object.fromEntries(pageFiles.map((name) => [name, name]))),
  ['/CustomerHealth.gs', join(root, 'dist', 'CustomerHealth.gs')],
  ['/favicon.ico', join(root, 'host', 'page', 'favicon.svg')],
  ...under('/library/', 'node_modules', { ...libraryScripts, ...libraryAssets }),
]);

/** Undefined for an unknown address. */
export async function readServed(path: string): Promise<{ type: string; body: Uint8Array } | undefined> {
  if (path === '/add-on.json') return { type: contentType(path), body: await addOnFiles() };
  if (path === '/own-sheet.html') return { type: contentType(path), body: await ownSheetPage() };
  if (path === '/own-sheet.js') return { type: contentType(path), body: await bundleOwnSheetScript() };
  const document = DOCUMENTS.get(path);
  if (document !== undefined) return { type: contentType(path), body: await documentPage(document) };
  const file = servedFiles.get(path);
  if (file === undefined) return undefined;
  return { type: contentType(file), body: await readFile(file) };
}
