// Builds dist/, the folder that is pushed to Google: Code.js, its pages, ReadyMade.html and appsscript.json.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const quiet = process.argv.includes('--quiet');

/** Which modules went into each file of dist/, with their paths from here: dist/modules.json tells it, and is not pushed. */
const modules = {};

function tellModules(file, paths) {
  const told = new Set(paths.map((path) => relative(root, path).replaceAll('\\', '/')));
  modules[file] = [...told].sort();
}

/** Every module that webpack put into a program, those joined into one included. */
function modulesOf({ modules: parts }) {
  return [...parts].flatMap((part) =>
    part.modules ? modulesOf(part) : part.resource ? [part.resource] : [],
  );
}

// Only the open spreadsheet is touched: Google reads this from a comment in the pushed file.
const BANNER = '/** @OnlyCurrentDoc */\n';

/** Bundles src/main.ts; gas-webpack-plugin adds the function declarations that Sheets looks for. */
async function bundleCode() {
  const outputFolder = join(root, 'node_modules', '.cache', `customer-health-${process.pid}`);
  const compiler = webpack({
    mode: 'production',
    target: ['es2019', 'web'],
    context: root,
    entry: './src/main.ts',
    output: { path: outputFolder, filename: 'Code.js', environment: { globalThis: true } },
    resolve: { extensions: ['.ts'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'esbuild-loader',
          options: {
            target: 'es2019',
            legalComments: 'inline',
            charset: 'utf8',
            tsconfig: join(root, 'src/tsconfig.json'),
          },
        },
      ],
    },
    node: { global: true },
    optimization: { minimize: false, concatenateModules: true },
    plugins: [new GasPlugin()],
    // The size that a web page may have says nothing here: test/bundle.test.ts holds the limit, on the file that is pushed.
    performance: false,
    stats: 'errors-warnings',
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((fault, result) => compiler.close(() => (fault ? reject(fault) : resolve(result))));
  });
  const bundled = await readFile(join(outputFolder, 'Code.js'), 'utf8').catch(() => '');
  await rm(outputFolder, { recursive: true, force: true });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ colors: false }));
  tellModules('Code.js', modulesOf(stats.compilation));
  return BANNER + bundled;
}

/**
 * A page of one folder of src/: script and style inlined, since Google serves single files.
 */
async function bundlePage(name, { script, style, file }) {
  const inlined = {
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // Lines of a length that an editor and a review can show.
    lineLimit: 160,
  };
  const [page, css, js] = await Promise.all([
    readFile(join(root, `src/${name}/${name}.html`), 'utf8'),
    esbuild.build({ ...inlined, entryPoints: [join(root, `src/${name}/${style}`)] }),
    esbuild.build({
      ...inlined,
      entryPoints: [join(root, `src/${name}/${script}`)],
      format: 'iife',
      target: 'es2021',
      metafile: true,
      tsconfig: join(root, `src/${name}/tsconfig.json`),
      // The HTML service takes // inside back-ticks for a comment (UI-8): no back-ticks, no such place.
      supported: { 'template-literal': false },
    }),
  ]);
  tellModules(file, inputsOf(js));
  return page
    .replace('/*STYLE*/', () => css.outputFiles[0].text.trim())
    .replace('/*SCRIPT*/', () => js.outputFiles[0].text.replace(/<\/script/gi, '<\\/script').trim());
}

/** What the license of the library in the sidebar asks for: it goes wherever the sidebar goes. */
async function licenses() {
  tellModules('Licenses.html', []);
  const libraries = ['preact', '@preact/signals'];
  const texts = await Promise.all(
    libraries.map((name) => readFile(join(root, 'node_modules', name, 'LICENSE'), 'utf8')),
  );
  const parts = texts.map((text, at) => `Sidebar.html holds ${libraries[at]}:\n\n${text.trim()}\n`);
  return `<pre>${parts.join('\n')}</pre>\n`;
}

function inputsOf({ metafile }) {
  return Object.keys(metafile.inputs).map((path) => join(process.cwd(), path));
}

/** Templates and sample accounts as plain data in a file of their own: the program reads it only when a person asks for them. */
async function bundleReadyMade() {
  const bundle = await esbuild.build({
    entryPoints: [join(root, 'src/domain/bundled-data/ready-made.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
  });
  tellModules('ReadyMade.html', inputsOf(bundle));
  const made = { exports: {} };
  new Function('module', 'exports', bundle.outputFiles[0].text)(made, made.exports);
  const json = JSON.stringify(made.exports.READY_MADE, null, 1).replace(/</g, '\\u003c');
  return `<script type="application/json">${json}</script>\n`;
}

// All is made before anything is replaced: a build that fails leaves the last good one in place.
const [code, sidebar, selfCheck, readyMade, notices, manifest] = await Promise.all([
  bundleCode(),
  bundlePage('sidebar', { script: 'main.tsx', style: 'style/sidebar.css', file: 'Sidebar.html' }),
  bundlePage('self-check', { script: 'self-check.ts', style: 'self-check.css', file: 'SelfCheck.html' }),
  bundleReadyMade(),
  licenses(),
  readFile(join(root, 'appsscript.json'), 'utf8'),
]);
await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await Promise.all([
  writeFile(join(dist, 'Code.js'), code),
  writeFile(join(dist, 'Sidebar.html'), sidebar),
  writeFile(join(dist, 'SelfCheck.html'), selfCheck),
  writeFile(join(dist, 'ReadyMade.html'), readyMade),
  writeFile(join(dist, 'Licenses.html'), notices),
  writeFile(join(dist, 'appsscript.json'), manifest),
  writeFile(join(dist, 'modules.json'), `${JSON.stringify(modules, null, 2)}\n`),
]);
if (!quiet) {
  const size = (text) => `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`;
  console.log(
    `dist/Code.js ${size(code)}, dist/Sidebar.html ${size(sidebar)}, dist/SelfCheck.html ${size(selfCheck)}, dist/ReadyMade.html ${size(readyMade)}, dist/appsscript.json`,
  );
}
