// The HTML files beside the program: pages with script and style inlined, ready-made data, and licenses.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';

/** Packages that the sidebar's page holds. */
const SIDEBAR_PACKAGES = ['preact', '@preact/signals'];

const INLINED = {
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  // Lines of a length that an editor and a review can show.
  lineLimit: 160,
};

function inputsOf({ metafile }) {
  return Object.keys(metafile.inputs).map((path) => join(process.cwd(), path));
}

/** A page of one folder of src/. Google serves single files, so its script and style go into it. */
export async function bundlePage(root, { folder, script, style }) {
  const inFolder = (name) => join(root, 'src', folder, name);
  const [page, css, js] = await Promise.all([
    readFile(inFolder(`${folder}.html`), 'utf8'),
    esbuild.build({ ...INLINED, entryPoints: [inFolder(style)] }),
    esbuild.build({
      ...INLINED,
      entryPoints: [inFolder(script)],
      format: 'iife',
      target: 'es2021',
      metafile: true,
      tsconfig: inFolder('tsconfig.json'),
      // The HTML service takes // inside back-ticks for a comment (UI-8): no back-ticks, no such place.
      supported: { 'template-literal': false },
    }),
  ]);
  const text = page
    .replace('/*STYLE*/', () => css.outputFiles[0].text.trim())
    .replace('/*SCRIPT*/', () => js.outputFiles[0].text.replace(/<\/script/gi, '<\\/script').trim());
  return { text, modules: inputsOf(js) };
}

/** Templates and sample accounts as plain data: the program reads them only when a person asks for them. */
export async function bundleReadyMade(root) {
  const bundle = await esbuild.build({
    entryPoints: [join(root, 'src/domain/bundled-data/ready-made.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
  });
  const made = { exports: {} };
  new Function('module', 'exports', bundle.outputFiles[0].text)(made, made.exports);
  const json = JSON.stringify(made.exports.READY_MADE, null, 1).replace(/</g, '\\u003c');
  return { text: `<script type="application/json">${json}</script>\n`, modules: inputsOf(bundle) };
}

/** The licenses of the packages in the sidebar ask to go wherever it goes. */
export async function bundleLicenses(root) {
  const parts = await Promise.all(
    SIDEBAR_PACKAGES.map(async (name) => {
      const license = await readFile(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
      return `The pages hold ${name}:\n\n${license.trim()}\n`;
    }),
  );
  return { text: `<pre>${parts.join('\n')}</pre>\n`, modules: [] };
}
