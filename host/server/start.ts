// npm start: builds the add-on, serves the try-out page to this computer, and follows the source files.
import { buildAddOn } from './build-add-on';
import { openBrowser } from './open-browser';
import { bundlePage } from './page-bundle';
import { type PageServer, servePage } from './serve';
import { type Changes, watchSources } from './watch-sources';

const HELP = `npm start -- [--no-open] [--port NUMBER] [--no-build] [--no-watch]

Shows the add-on in a spreadsheet in your browser. Nothing leaves your computer.

  --no-open   do not open the browser
  --port      4173 by default; a free one is taken where it is in use
  --no-build  take dist/ as it is
  --no-watch  do not follow changes of the source files
`;

const usualPort = 4173;

interface Options {
  readonly open: boolean;
  readonly port: number;
  readonly build: boolean;
  readonly watch: boolean;
}

function readOptions(words: readonly string[]): Options | undefined {
  let port = usualPort;
  const flags = new Set<string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--port') {
      index += 1;
      port = Number(words[index]);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) return undefined;
    } else if (['--no-open', '--no-build', '--no-watch'].includes(word)) flags.add(word);
    else return undefined;
  }
  return {
    open: !flags.has('--no-open'),
    port,
    build: !flags.has('--no-build'),
    watch: !flags.has('--no-watch'),
  };
}

function problemOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The line that names the mistake, among many others of a tool. */
function inOneLine(problem: string): string {
  const named = problem.split('\n').find((line) => /:\d+:\d+: ERROR:/.test(line));
  return (named ?? problem.split('\n')[0] ?? '').trim().slice(0, 300);
}

async function rebuild(server: PageServer, { addOn }: Changes): Promise<void> {
  try {
    const problem = addOn ? await buildAddOn() : undefined;
    if (problem !== undefined) throw new Error(problem);
    server.setBundle(await bundlePage());
    server.reload();
    console.log('Built again.');
  } catch (error) {
    console.error(problemOf(error));
    server.report(inOneLine(problemOf(error)));
  }
}

async function start({ open, port, build, watch }: Options): Promise<void> {
  const [problem, bundle] = await Promise.all([build ? buildAddOn() : undefined, bundlePage()]);
  if (problem !== undefined) throw new Error(problem);
  const server = await servePage(port, bundle);
  console.log(`Customer Health is at ${server.url}\nStop it with Ctrl-C.`);
  if (open) openBrowser(server.url);
  let building = Promise.resolve();
  const watcher = watch
    ? watchSources((changes) => {
        building = building.then(() => rebuild(server, changes));
      })
    : undefined;
  const stop = async () => {
    watcher?.close();
    await server.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

const options = readOptions(process.argv.slice(2));
if (options) {
  start(options).catch((error: unknown) => {
    console.error(problemOf(error));
    process.exitCode = 1;
  });
} else {
  process.stdout.write(HELP);
  process.exitCode = process.argv.includes('--help') ? 0 : 2;
}
