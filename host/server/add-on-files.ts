// dist/ as the page needs it: the script, its pages by name, and the manifest, as they are pushed to Google.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '..', '..', 'dist');

export async function addOnFiles(): Promise<Uint8Array> {
  const names = await readdir(dist);
  const text = (name: string) => readFile(join(dist, name), 'utf8');
  const pages = names.filter((name) => name.endsWith('.html'));
  const files = await Promise.all(pages.map(async (name) => [name.slice(0, -5), await text(name)] as const));
  const [code, manifest] = await Promise.all([text('Code.js'), text('appsscript.json')]);
  const addOn = { code, files: Object.fromEntries(files), manifest: JSON.parse(manifest) };
  return new TextEncoder().encode(JSON.stringify(addOn));
}
