// What npm run score costs from file to file, against a plain loop that reads, scores and writes the same table.
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

/** One run in a process of its own. */
interface Run {
  readonly seconds: number;
  /** Of the processor, all threads. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

export function printCommandLine(line: (what: string, value: string) => void, many: boolean): void {
  const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  try {
    const scorecard = join(folder, 'scorecard.csv');
    writeFileSync(scorecard, scorecardText());
    let before: number | undefined;
    for (const accounts of many ? [10_000, 50_000, 200_000] : [10_000, 50_000]) {
      const input = join(folder, 'accounts.csv');
      writeFileSync(input, accountsText(accounts));
      const title = `${accounts.toLocaleString('en-US')} accounts x 12 columns`;
      const csv = scoreRun(input, '--scorecard', scorecard, '--out', join(folder, 'out.csv'));
      line(`npm run score, CSV to CSV, ${title}`, shown(csv));
      line(
        '  ratio to a plain loop that reads, scores and writes',
        (csv.seconds / plainSeconds(input)).toFixed(1),
      );
      if (before !== undefined)
        line('  time an account by that of a fifth as many', (csv.seconds / accounts / before).toFixed(2));
      before = csv.seconds / accounts;
      const xlsxAccounts = accounts <= 100_000;
      if (xlsxAccounts)
        line(
          '  the same to .xlsx',
          shown(scoreRun(input, '--scorecard', scorecard, '--out', join(folder, 'out.xlsx'))),
        );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function shown({ seconds, cpuSeconds, megabytes }: Run): string {
  return `${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of the processor, ${megabytes.toFixed(0)} MB`;
}

function scoreRun(...words: string[]): Run {
  const start = performance.now();
  const script = `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('\\nUSED ' + JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6]));
  });
  await import(${JSON.stringify(join(ROOT, 'host', 'cli', 'score.ts'))});`;
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script, '--', ...words],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const used: unknown = JSON.parse(run.stderr.split('USED ')[1] ?? 'null');
  if (run.status !== 0 || !Array.isArray(used)) throw new Error(run.stderr);
  const [megabytes = 0, cpuSeconds = 0] = used.map(Number);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, megabytes };
}

function plainSeconds(input: string): number {
  const start = performance.now();
  const [headings = [], ...rows]: string[][] = parse(readFileSync(input));
  const lines = rows.map((cells) => {
    const row = cells.slice(2).map((text) => (text === '' ? undefined : Number(text)));
    const scored = plainScore(METRICS, row);
    return [...cells, scored.score, scored.band, scored.coverage, plainDrivers(METRICS, scored)].join(',');
  });
  writeFileSync(`${input}.plain`, [headings.join(','), ...lines].join('\n'));
  return (performance.now() - start) / 1000;
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

function scorecardText(): string {
  return [
    'Health Scorecard,1',
    '',
    'Metrics',
    'Metric,Type,Healthy,At risk,Weight',
    ...METRICS.map(({ name, healthy, atRisk, weight }) => `${name},number,${healthy},${atRisk},${weight}`),
    '',
  ].join('\n');
}
