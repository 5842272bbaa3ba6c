// The cost of npm run score from file to file, against plain loops over the same table: one that only sums, and one that keeps the
// same results.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { plainDrivers, plainScore } from './plain-loop';

const ROOT = join(import.meta.dirname, '..');
const METRICS = Array.from({ length: 10 }, (_, index) => ({
  name: `Usage ${index + 1}`,
  healthy: 80,
  atRisk: 20,
  weight: index + 1,
}));
const SIZES = [10_000, 50_000, 200_000] as const;
const XLSX_ROWS = 100_000;
const MOST_MEGABYTES = 1000;
const SECONDS: ReadonlyMap<number, number> = new Map([
  [10_000, 3],
  [200_000, 30],
]);
const XLSX_SECONDS = 40;

type PrintLine = (what: string, value: string) => void;

/** One run in a separate process. */
interface Run {
  readonly seconds: number;
  /** Of the processor, all threads. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

export function printCommandLine(line: PrintLine): void {
  const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  try {
    const card = join(folder, 'scorecard.csv');
    writeFileSync(card, scorecardText());
    const input = join(folder, 'accounts.csv');
    // The first start may have to compile.
    scoreRun('--help');
    line('npm run score -- --help: the start alone', shown(scoreRun('--help')));
    let before: number | undefined;
    for (const accounts of SIZES) {
      writeFileSync(input, accountsText(accounts));
      const csv = scoreRun(input, '--scorecard', card, '--out', join(folder, 'out.csv'));
      const limit = SECONDS.get(accounts);
      line(`npm run score, CSV to CSV, ${counted(accounts)} accounts x 12 columns`, shown(csv, limit));
      const { summed, kept } = plainSeconds(input);
      line('  ratio to a loop that reads and sums (processor)', (csv.cpuSeconds / summed).toFixed(1));
      line('  ratio to a loop that keeps the same results', (csv.cpuSeconds / kept).toFixed(1));
      const each = csv.cpuSeconds / accounts;
      if (before !== undefined)
        line('  time an account by that of the size before', (each / before).toFixed(2));
      before = each;
    }
    const mostAccounts = SIZES[2];
    const limit = SECONDS.get(mostAccounts);
    writeFileSync(card, scorecardText(['Settings', 'Setting,Value', 'Value column,Usage 10', '']));
    const valued = scoreRun(input, '--scorecard', card, '--out', join(folder, 'out.csv'));
    line(`  with a value column, ${counted(mostAccounts)} accounts`, shown(valued, limit));
    const proposed = scoreRun(input, '--out', join(folder, 'out.csv'));
    line(`  without a scorecard, ${counted(mostAccounts)} accounts`, shown(proposed, limit));
    writeFileSync(card, scorecardText());
    writeFileSync(input, accountsText(XLSX_ROWS));
    const xlsx = scoreRun(input, '--scorecard', card, '--out', join(folder, 'out.xlsx'));
    line(`npm run score, CSV to .xlsx, ${counted(XLSX_ROWS)} accounts`, shown(xlsx, XLSX_SECONDS));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function counted(accounts: number): string {
  return accounts.toLocaleString('en-US');
}

function shown({ seconds, cpuSeconds, megabytes }: Run, limit?: number): string {
  const most = limit === undefined ? '' : ` (limits ${limit} s, ${MOST_MEGABYTES} MB)`;
  return `${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of the processor, ${megabytes.toFixed(0)} MB${most}`;
}

/** Reports on itself when the process ends, since only that knows all its threads. */
const REPORT = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('\\nUSED ' + JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6]));
});`)}`;

/** As npm starts it. */
function scoreRun(...words: string[]): Run {
  const [, ...started] = scriptOf('score').split(' ');
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', REPORT, ...started, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const used: unknown = JSON.parse(run.stderr.split('USED ')[1] ?? 'null');
  if (run.status !== 0 || !Array.isArray(used)) throw new Error(run.stderr);
  const [megabytes = 0, cpuSeconds = 0] = used.map(Number);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, megabytes };
}

function scriptOf(name: string): string {
  const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  return manifest.scripts[name] ?? '';
}

/** Seconds of the processor. */
function plainSeconds(input: string): { readonly summed: number; readonly kept: number } {
  const summed = secondsOf(() => {
    const [, ...rows]: string[][] = parse(readFileSync(input));
    let sum = 0;
    for (const cells of rows) for (const text of cells.slice(2)) sum += Number(text);
    if (!Number.isFinite(sum)) throw new Error('the sum must be a number');
  });
  const kept = secondsOf(() => {
    const [headings = [], ...rows]: string[][] = parse(readFileSync(input));
    const lines = rows.map((cells) => {
      const row = cells.slice(2).map((text) => (text === '' ? undefined : Number(text)));
      const scored = plainScore(METRICS, row);
      return [...cells, scored.score, scored.band, scored.coverage, plainDrivers(METRICS, scored)].join(',');
    });
    writeFileSync(`${input}.plain`, [headings.join(','), ...lines].join('\n'));
  });
  return { summed, kept };
}

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function accountsText(count: number): string {
  const headings = ['Account', 'Owner', ...METRICS.map(({ name }) => name)];
  const rows = Array.from({ length: count }, (_, row) => [
    `Account ${row + 1}`,
    `Owner ${row % 7}`,
    ...METRICS.map((_metric, at) => ((row * 7 + at * 13) % 17 === 0 ? '' : (row * 7 + at * 13) % 101)),
  ]);
  return [headings, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

function scorecardText(settings: readonly string[] = []): string {
  return [
    'Health Scorecard,1',
    '',
    ...settings,
    'Metrics',
    'Metric,Type,Healthy,At risk,Weight',
    ...METRICS.map(({ name, healthy, atRisk, weight }) => `${name},number,${healthy},${atRisk},${weight}`),
    '',
  ].join('\n');
}
