// Prints the cost of scoring in one run: the engine against the floor, a custom function, and the bundle itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { createHost } from '../host/node/create-host';
import { driversText } from '../src/domain/explaining/drivers';
import { metricOf, type Scorecard, scorecardOf } from '../src/domain/scorecard/scorecard';
import { renderScorecard } from '../src/domain/scorecard-tab/render';
import { planScoring, type ScoringPlan } from '../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../src/domain/scoring/score-account';
import { scoreTable } from '../src/domain/scoring/score-table';
import type { Cell } from '../src/domain/values/cell';
import { EN_US } from '../src/domain/values/text-locale';
import { printCommandLine } from './command-line';
import { printDerivedColumns } from './derived-columns';
import { printEvidence } from './evidence';
import { scoreWithHistory } from './history';
import { mixedTable } from './large-book';
import { printMillionAccounts } from './million-accounts';
import { plainScore } from './plain-loop';
import { previewTimes } from './preview-in-browser';
import { measureScale } from './scale';

const METRICS = 12;
const RUNS = 7;
const built = (name: string) => readFileSync(join(import.meta.dirname, '..', 'dist', name), 'utf8');
const code = built('Code.js');

const scorecard: Scorecard = scorecardOf(
  Array.from({ length: METRICS }, (_, index) =>
    metricOf(`Metric ${index + 1}`, 'number', {
      healthy: { kind: 'number', at: 80 },
      atRisk: { kind: 'number', at: 20 },
      weight: index + 1,
    }),
  ),
);
const headings = scorecard.metrics.map((metric) => metric.name);

function accounts(count: number): number[][] {
  return Array.from({ length: count }, (_, row) =>
    headings.map((_name, metric) => (row * 7 + metric * 13) % 101),
  );
}

/** The middle of several runs, in milliseconds. */
function medianMs(work: () => void, runs = RUNS): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

let sink = 0;

function engineMs(rows: readonly number[][]): number {
  const plan = planScoring(scorecard, headings);
  const context = { asOf: '2026-11-22', locale: EN_US };
  return medianMs(() => {
    let sum = 0;
    for (const row of rows) sum += scoreAccount(plan, row, context).score ?? 0;
    sink += sum;
  });
}

/** The floor: the same numbers, only added up. */
function floorMs(rows: readonly number[][]): number {
  return medianMs(() => {
    let sum = 0;
    for (const row of rows) for (const value of row) sum += value;
    sink += sum;
  });
}

function line(what: string, value: string): void {
  console.log(`${what.padEnd(58)} ${value}`);
}

/** The honest floor: a plain loop that keeps the same results. */
function plainMs(rows: readonly number[][]): number {
  const metrics = headings.map((name, index) => ({ name, healthy: 80, atRisk: 20, weight: index + 1 }));
  return medianMs(() => {
    const kept = rows.map((row) => plainScore(metrics, row));
    sink += kept.length;
  });
}

function keptMs(rows: readonly number[][]): number {
  const plan = planScoring(scorecard, headings);
  const context = { asOf: '2026-11-22', locale: EN_US };
  return medianMs(() => {
    const kept = rows.map((row) => scoreAccount(plan, row, context));
    sink += kept.length;
  });
}

for (const count of [10_000, 100_000]) {
  const rows = accounts(count);
  const engine = engineMs(rows);
  const floor = floorMs(rows);
  const plain = plainMs(rows);
  const title = `${count.toLocaleString('en-US')} accounts x ${METRICS} metrics`;
  line(`engine only, ${title}`, `${engine.toFixed(1)} ms`);
  line(`  floor: summing the same numbers`, `${floor.toFixed(2)} ms`);
  line(`  ratio engine / floor`, `${(engine / floor).toFixed(0)}`);
  line(`  honest floor: a plain loop that keeps the same results`, `${plain.toFixed(1)} ms`);
  line('  ratio to that', `${(keptMs(rows) / plain).toFixed(1)} (limit 3)`);
}

/** What a run does with its accounts: their columns settled, each one scored; then their drivers. */
function printDrivers(title: string, plan: ScoringPlan, rows: readonly (readonly Cell[])[]): void {
  const context = { asOf: '2026-11-22', locale: EN_US };
  const { accounts: scores } = scoreTable(plan, rows, context);
  const scored = medianMs(() => {
    sink += scoreTable(plan, rows, context).accounts.length;
  });
  const drivers = medianMs(() => {
    sink += scores.map((account) => driversText(account)).length;
  });
  line(`${title}, scored`, `${scored.toFixed(1)} ms`);
  line('  ratio of their drivers to that', `${(drivers / scored).toFixed(2)} (limit 1)`);
}

const mixed = mixedTable(20_000);
printDrivers(
  '20,000 accounts x 20 metrics of four types',
  planScoring(mixed.scorecard, mixed.headings),
  mixed.rows,
);
printDrivers('20,000 accounts x 12 plain numbers', planScoring(scorecard, headings), accounts(20_000));

const host = createHost({ code });
const tab = renderScorecard(scorecard).map((row) =>
  row.map((cell) => (typeof cell === 'object' ? cell.day : cell)),
);
const rows = accounts(10_000);
let flip = 0;
const call = medianMs(() => {
  flip += 1;
  host.callCustomFunction(
    'HEALTHSCORE',
    [[flip, ...(rows[0]?.slice(1) ?? [])], ...rows.slice(1)],
    [headings],
    tab,
  );
}, 5);
line('one HEALTHSCORE call over 10,000 rows, hand-over included', `${call.toFixed(0)} ms`);

let loads = 0;
/** A new text each time: V8 would give back what it compiled for the same one. */
function loadProgram(): void {
  loads += 1;
  new vm.Script(`${code}\n// ${loads}`).runInContext(vm.createContext({}));
}
line('parsing and loading Code.js into a fresh realm', `${medianMs(loadProgram, 21).toFixed(2)} ms`);
line('size of Code.js', `${(Buffer.byteLength(code) / 1024).toFixed(1)} KB (budget 900 KB)`);
printDerivedColumns(line);
printEvidence(
  line,
  scoreTable(planScoring(scorecard, headings), rows, { asOf: '2026-11-22', locale: EN_US }),
);
const scale = measureScale(code, { ReadyMade: built('ReadyMade.html'), Report: built('Report.html') });
line('Score accounts, 5,000 accounts x 20 metrics', `${scale.smallMs.toFixed(0)} ms`);
line('Score accounts, 50,000 accounts x 20 metrics', `${scale.largeMs.toFixed(0)} ms`);
line('  time an account, 50,000 by 5,000 (1 is linear)', scale.growth.toFixed(2));
line('  memory on top of the table, nothing cleared away', `${scale.largeMegabytes.toFixed(0)} MB`);
for (const count of [50, 5_000]) {
  const { milliseconds, calls, cellsRead, cellsKept } = scoreWithHistory(code, count);
  line(
    `Score accounts, ${count.toLocaleString('en-US')} accounts with years of history`,
    `${milliseconds.toFixed(0)} ms`,
  );
  line('  service calls', String(calls));
  line(
    '  cells read, with a history of',
    `${cellsRead.toLocaleString('en-US')} of ${cellsKept.toLocaleString('en-US')}`,
  );
}
if (!Number.isFinite(sink)) throw new Error('the scores must be numbers');

/** The sidebar in Chromium, over the same accounts. */
async function previewLines(): Promise<void> {
  const accountRows = rows.map((row, at) => [`Account ${at + 1}`, ...row]);
  const withSidebar = createHost({
    code,
    files: { ReadyMade: built('ReadyMade.html') },
    workbook: {
      sheets: [
        { name: 'Accounts', rows: [['Account', ...headings], ...accountRows] },
        { name: 'Health Scorecard', rows: tab },
      ],
      namedRanges: [{ name: 'SCORECARD', sheet: 'Health Scorecard', range: 'A:N' }],
    },
  });
  const times = await previewTimes(withSidebar, built('Sidebar.html'));
  line('sidebar opened over 10,000 accounts, first scores', `${times.openMs.toFixed(0)} ms`);
  line('  a threshold moved, preview drawn: middle of 31', `${times.medianMs.toFixed(0)} ms (limit 100 ms)`);
  line('  the slowest of them', `${times.slowestMs.toFixed(0)} ms`);
  line('  ratio to scoring alone', (times.medianMs / engineMs(rows)).toFixed(1));
  line(
    'size of Sidebar.html',
    `${(Buffer.byteLength(built('Sidebar.html')) / 1024).toFixed(1)} KB (budget 480 KB)`,
  );
}

previewLines()
  .then(() => printCommandLine(line))
  .then(() => printMillionAccounts(scorecard, line, process.argv.includes('--ten-million')))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
