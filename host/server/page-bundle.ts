// Bundles the page's own code; the spreadsheet engine stays outside of it, a global from its own unmodified files.
import { join } from 'node:path';
import esbuild, { type Plugin } from 'esbuild';
import { libraryGlobals } from '../engine/in-page/library-files';

const root = join(import.meta.dirname, '..', '..');

const engineOutside: Plugin = {
  name: 'engine-outside',
  setup(build) {
    for (const [name, global] of Object.entries(libraryGlobals)) {
      const filter = new RegExp(`^${name.replace('/', '\\/')}$`);
      build.onResolve({ filter }, () => ({ path: global, namespace: 'page-global' }));
    }
    build.onLoad({ filter: /.*/, namespace: 'page-global' }, ({ path }) => ({
      contents: `module.exports = globalThis.${path};`,
      loader: 'js',
    }));
  },
};

export async function bundlePage(): Promise<Uint8Array> {
  const result = await esbuild.build({
    entryPoints: [join(root, 'host', 'page', 'main.ts')],
    tsconfig: join(root, 'host', 'page', 'tsconfig.json'),
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'silent',
    // The parser's own build for browsers needs nothing of Node.
    alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
    plugins: [engineOutside],
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}

/** The script of the page "Put it into your own Google Sheet". */
export async function bundleOwnSheetScript(): Promise<Uint8Array> {
  const result = await esbuild.build({
    entryPoints: [join(root, 'host', 'page', 'own-sheet.ts')],
    tsconfig: join(root, 'host', 'page', 'tsconfig.json'),
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}
