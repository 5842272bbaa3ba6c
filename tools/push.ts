// npm run push: builds, makes sure that no script of yours would be deleted, and pushes dist/ to your script project with clasp.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { foreignFiles, type ProjectFiles } from './foreign-files';

const HELP = `npm run push -- [--scheduled] [--replace] [--project FILE] [--no-build]

Builds the add-on and pushes it to the script project of your spreadsheet.

  --scheduled push the edition with a daily run and mail, which asks for two more permissions
  --replace   go ahead where the project holds scripts that are not ours: they are deleted
  --project   the file with the script id; .clasp.json by default
  --no-build  push dist/ (or dist-scheduled/) as it is
`;

const root = join(import.meta.dirname, '..');

/** A reason to stop that the user can do something about. */
class Refusal extends Error {}

/** clasp's answer as JSON: its exit code alone does not say whether anything was done. */
function clasp(words: readonly string[], cwd: string): unknown {
  const ran: SpawnSyncReturns<string> = spawnSync('clasp', [...words, '--json'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const advice =
    'Run npx clasp login if you have not signed in, and check the script id. Is the Google Apps Script API turned on at https://script.google.com/home/usersettings?';
  const failure = () =>
    new Refusal(`clasp ${words[0]} failed. ${advice}\n${ran.error?.message ?? ran.stdout + ran.stderr}`);
  if (ran.error !== undefined || ran.status !== 0) throw failure();
  try {
    return JSON.parse(ran.stdout);
  } catch {
    throw failure();
  }
}

function scriptIdIn(project: string): string {
  const { scriptId = '' }: { readonly scriptId?: string } = JSON.parse(readFileSync(project, 'utf8'));
  if (scriptId === '')
    throw new Refusal(
      `${project} has no script id. In your sheet, choose Extensions > Apps Script, then Project Settings, and copy the Script ID between the quotes after "scriptId".`,
    );
  return scriptId;
}

/** What the script project holds now. */
function remoteFiles(scriptId: string): ProjectFiles {
  // The real path: clasp refuses a folder behind a symbolic link, as macOS has for temporary files.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'customer-health-pull-')));
  try {
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'project' }));
    const project = join(folder, 'project');
    mkdirSync(project);
    clasp(['pull', '--project', join(folder, '.clasp.json')], folder);
    const names = readdirSync(project, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    return new Map(names.map((name) => [name, readFileSync(join(project, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** clasp takes the folder from a project file, and finds it from there. */
function pushFolder(scriptId: string, folder: string): unknown {
  const project = join(root, `.clasp.${folder}.json`);
  writeFileSync(project, JSON.stringify({ scriptId, rootDir: folder }));
  try {
    return clasp(['push', '--force', '--project', project], root);
  } finally {
    rmSync(project, { force: true });
  }
}

function build(): void {
  const built = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) throw new Refusal('The build failed, and nothing was pushed.');
}

function push(): void {
  const { values } = parseArgs({
    options: {
      scheduled: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      project: { type: 'string', default: join(root, '.clasp.json') },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const scriptId = scriptIdIn(values.project);
  if (!values['no-build']) build();
  const folder = values.scheduled ? 'dist-scheduled' : 'dist';
  const foreign = foreignFiles(remoteFiles(scriptId), readdirSync(join(root, folder)));
  if (foreign.length > 0 && !values.replace)
    throw new Refusal(
      `Nothing was pushed: the script project holds files that are not part of Customer Health, and a push would delete them: ${foreign.join(', ')}.
To keep them, paste dist/CustomerHealth.gs beside them as a file of its own (README, "Put it into your own Google Sheet").
To delete them, run npm run push -- --replace.`,
    );
  // Without --force clasp asks whether to overwrite the manifest, and pushes nothing where no one answers.
  const pushed = values.scheduled
    ? pushFolder(scriptId, folder)
    : clasp(['push', '--force', '--project', values.project], root);
  const count = Array.isArray(pushed) ? pushed.length : 0;
  console.log(
    count === 0
      ? 'The script project already has this version.'
      : `Pushed ${count} files. Reload the spreadsheet: after a few seconds it has the menu Customer Health.`,
  );
}

try {
  push();
} catch (error) {
  if (!(error instanceof Refusal) && !(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
