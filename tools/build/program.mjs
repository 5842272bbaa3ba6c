// Code.js: src/main.ts and everything below it, in the form that Google Sheets reads.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';

/** Google reads the first comment from the file: the program touches only the spreadsheet that it is in. */
const BANNER = `/** @OnlyCurrentDoc */

/**
 * Draws the menu when the spreadsheet opens. Does this project have an onOpen of your own? Then delete this one, and write
 * customerHealthMenu(); into yours.
 */
function onOpen() {
  customerHealthMenu();
}

/** Runs once after installing, when the spreadsheet is open already. */
function onInstall() {
  customerHealthMenu();
}

`;

/** Every module that webpack put into the program, those joined into one included. */
function modulesOf({ modules }) {
  return [...modules].flatMap((part) =>
    part.modules ? modulesOf(part) : part.resource ? [part.resource] : [],
  );
}

function run(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((fault, stats) => compiler.close(() => (fault ? reject(fault) : resolve(stats))));
  });
}

/**
 * Bundles the program, readable. gas-webpack-plugin adds a function declaration for each `global.NAME = ...`, with the comment above it:
 * Sheets sees only declared functions.
 */
export async function bundleProgram(root, entries = ['./src/main.ts']) {
  const outputFolder = join(
    root,
    'node_modules',
    '.cache',
    `customer-health-${process.pid}-${entries.length}`,
  );
  const stats = await run(
    webpack({
      mode: 'production',
      target: ['es2019', 'web'],
      context: root,
      entry: entries,
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
      // webpack's advice on size is for web pages. test/bundle.test.ts holds our own budget.
      performance: false,
      stats: 'errors-warnings',
    }),
  );
  const bundled = await readFile(join(outputFolder, 'Code.js'), 'utf8').catch(() => '');
  await rm(outputFolder, { recursive: true, force: true });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ colors: false }));
  return { text: BANNER + bundled, modules: modulesOf(stats.compilation) };
}
