// Long work shows its progress; short work shows nothing.
import { createProgress } from '../../../host/cli/progress';

function run(rows: number, isTTY: boolean, times: number[]): string {
  let written = '';
  const clock = [...times];
  const target = { isTTY, write: (text: string) => (written += text) };
  const progress = createProgress({ target, rows, startedAt: 0, now: () => clock.shift() ?? 0 });
  progress.step(`Reading ${rows} rows`);
  progress.step('Scoring');
  progress.done();
  return written;
}

describe('createProgress', () => {
  it('is silent for small and quick work', () => {
    expect(run(60, true, [10, 20])).toBe('');
  });

  it('writes plain lines when the output is not a terminal', () => {
    expect(run(10000, false, [])).toBe('Reading 10000 rows ...\nScoring ...\n');
  });

  it('stays on one line at a terminal, and clears it', () => {
    expect(run(10000, true, [])).toBe('\r\u001b[KReading 10000 rows ...\r\u001b[KScoring ...\r\u001b[K');
  });

  it('appears once the work has taken a second', () => {
    expect(run(60, false, [10, 1500])).toBe('Scoring ...\n');
  });
});
