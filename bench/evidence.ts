// The cost of testing a scorecard against outcomes, and of firm bands, on 10,000 accounts.
import { findEvidence } from '../src/domain/evidence/find-evidence';
import { createFirmnessMeasure } from '../src/domain/scoring/firmness';
import type { ScoredTable } from '../src/domain/scoring/score-table';
import { createRandom } from '../src/domain/statistics/random';

export function printEvidence(line: (what: string, value: string) => void, table: ScoredTable): void {
  const random = createRandom(3);
  const accounts = table.accounts.map((score, at) => ({
    score,
    lost: random() < 0.35 - (0.3 * (score.score ?? 50)) / 100,
    key: `Account ${at}`,
  }));
  const title = `${accounts.length.toLocaleString('en-US')} accounts x ${table.plan.metrics.length} metrics`;
  const start = performance.now();
  let longest = 0;
  let last = start;
  const job = findEvidence({ accounts, trusted: [] });
  for (let step = job.next(); !step.done; step = job.next()) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  line(`evidence, ${title}`, `${((performance.now() - start) / 1000).toFixed(1)} s`);
  line('  the longest step between two looks at the page', `${Math.round(longest)} ms`);
  const measured = performance.now();
  const measure = createFirmnessMeasure();
  for (const [at, account] of table.accounts.entries()) measure(account, table.rows[at] ?? [], table.context);
  line(`firm bands, 200 weightings, ${title}`, `${((performance.now() - measured) / 1000).toFixed(1)} s`);
}
