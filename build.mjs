// Builds dist/, the folder that is pushed to Google: Code.js, Sidebar.html, ReadyMade.html and appsscript.json.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import esbuild from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import { minify } from 'terser';
import webpack from 'webpack';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const quiet = process.argv.includes('--quiet');

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
          options: { target: 'es2019', legalComments: 'inline', tsconfig: join(root, 'src/tsconfig.json') },
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
  // The declarations in front, which Sheets reads, keep their names, parameters and help texts; the program behind them is made small.
  const program = bundled.lastIndexOf('(() => { // webpackBootstrap');
  if (program < 0) throw new Error('the bundle has no program after its declarations');
  const { code: declarations } = await esbuild.transform(bundled.slice(0, program), {
    target: 'es2019',
    minifyWhitespace: true,
    legalComments: 'inline',
    charset: 'utf8',
  });
  // The program has a parameter of that name, which nobody gives: each of the many "void 0" becomes its one letter.
  const named = withoutFormHelp(bundled.slice(program)).replace('(() => {', '((undefined) => {');
  const { code } = await minify(named, {
    ecma: 2019,
    compress: { ecma: 2019, passes: 3, unsafe_undefined: true },
    format: { ecma: 2019, comments: false },
  });
  return BANNER + declarations + code;
}

/** Help texts of form fields are for the sidebar, which has them in its own page; a formula's program does not carry them. */
function withoutFormHelp(program) {
  const texts = [];
  const look = (node) => {
    if (Array.isArray(node)) node.forEach(look);
    else if (typeof node?.type === 'string') {
      if (node.type === 'Property' && node.key.name === 'help' && node.value.type === 'Literal')
        texts.push(node.value);
      Object.values(node).forEach(look);
    }
  };
  look(parse(program, { ecmaVersion: 2019 }));
  return texts
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}''${text.slice(end)}`, program);
}

/** The sidebar as one page: script and style inlined, since Google serves single files. */
async function bundleSidebar() {
  const [page, style, script] = await Promise.all([
    readFile(join(root, 'src/sidebar/sidebar.html'), 'utf8'),
    readFile(join(root, 'src/sidebar/sidebar.css'), 'utf8'),
    esbuild.build({
      entryPoints: [join(root, 'src/sidebar/sidebar.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2019',
      minify: true,
      charset: 'utf8',
      tsconfig: join(root, 'src/sidebar/tsconfig.json'),
      // Google's HTML service takes // inside back-ticks for a comment; esbuild then writes plain strings.
      supported: { 'template-literal': false },
    }),
  ]);
  const css = await esbuild.transform(style, { loader: 'css', minify: true });
  const js = script.outputFiles[0].text.replace(/<\/script/gi, '<\\/script');
  return page.replace('/*STYLE*/', () => css.code.trim()).replace('/*SCRIPT*/', () => js.trim());
}

/** Templates and sample accounts as plain data in a file of their own: the program reads it only when a person asks for them. */
async function bundleReadyMade() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, 'src/domain/ready-made.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  });
  const made = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(made, made.exports);
  const json = JSON.stringify(made.exports.READY_MADE).replace(/</g, '\\u003c');
  return `<script type="application/json">${json}</script>\n`;
}

// All is made before anything is replaced: a build that fails leaves the last good one in place.
const [code, sidebar, readyMade, manifest] = await Promise.all([
  bundleCode(),
  bundleSidebar(),
  bundleReadyMade(),
  readFile(join(root, 'appsscript.json'), 'utf8'),
]);
await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await Promise.all([
  writeFile(join(dist, 'Code.js'), code),
  writeFile(join(dist, 'Sidebar.html'), sidebar),
  writeFile(join(dist, 'ReadyMade.html'), readyMade),
  writeFile(join(dist, 'appsscript.json'), manifest),
]);
if (!quiet) {
  const size = (text) => `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`;
  console.log(
    `dist/Code.js ${size(code)}, dist/Sidebar.html ${size(sidebar)}, dist/ReadyMade.html ${size(readyMade)}, dist/appsscript.json`,
  );
}
