// Rules that hold for the score of any account under any scorecard.
import fc from 'fast-check';
import { exactLosses, shownContributions } from '../../../src/domain/explaining/contributions';
import { scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { anyCase, scoreRow } from '../../support/accounts';

const CLOSE = 8;

describe('any account', () => {
  it('scores from 0 to the full mark, or not at all', () => {
    fc.assert(
      fc.property(anyCase, ({ scorecard, row }) => {
        const { score, computed, coverage } = scoreRow(scorecard, row);
        expect(score === undefined || (score >= 0 && score <= scorecard.settings.scale)).toBe(true);
        expect(score === undefined).toBe(computed === undefined);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('never falls when a metric rises for which more is better', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.integer({ min: 0, max: 50 }), ({ scorecard, row }, at, rise) => {
        const index = at % row.length;
        const cell = row[index];
        fc.pre(typeof cell === 'number');
        const raised = row.map((each, column) => (column === index ? Number(cell) + rise / 10 : each));
        const [before, after] = [scoreRow(scorecard, row).score, scoreRow(scorecard, raised).score];
        expect(after ?? -1).toBeGreaterThanOrEqual(before ?? -1);
      }),
      { numRuns: 300 },
    );
  });

  it('scores the same when all weights are scaled', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(0.25, 3, 7, 100, 1234), ({ scorecard, row }, factor) => {
        const scaled = {
          ...scorecard,
          metrics: scorecard.metrics.map((metric) => ({ ...metric, weight: metric.weight * factor })),
        };
        const [a, b] = [scoreRow(scorecard, row), scoreRow(scaled, row)];
        expect(b.computed === undefined).toBe(a.computed === undefined);
        expect(b.computed ?? 0).toBeCloseTo(a.computed ?? 0, CLOSE);
        expect(b.coverage).toBeCloseTo(a.coverage, CLOSE);
      }),
    );
  });

  it('scores the plain mean of its metric scores when all weights are equal', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 40 }), ({ scorecard, row }, weight) => {
        const equal = { ...scorecard, metrics: scorecard.metrics.map((metric) => ({ ...metric, weight })) };
        const { computed, metricScores } = scoreRow(equal, row);
        const present = metricScores.filter((each) => each !== undefined);
        fc.pre(present.length > 0);
        expect(computed).toBeCloseTo(present.reduce((sum, each) => sum + each, 0) / present.length, CLOSE);
      }),
    );
  });

  it('scores the same in any order of metrics', () => {
    fc.assert(
      fc.property(anyCase, ({ scorecard, row }) => {
        const turned = scorecardOf([...scorecard.metrics].reverse(), scorecard.settings);
        const [a, b] = [scoreRow(scorecard, row), scoreRow(turned, [...row].reverse())];
        expect(b.computed ?? -1).toBeCloseTo(a.computed ?? -1, CLOSE);
        expect(b.coverage).toBeCloseTo(a.coverage, CLOSE);
      }),
    );
  });

  it('has less coverage when a metric with a weight goes missing', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ scorecard, row }, at) => {
        const index = at % row.length;
        fc.pre(row[index] !== '' && (scorecard.metrics[index]?.weight ?? 0) > 0);
        const without = row.map((each, column) => (column === index ? '' : each));
        expect(scoreRow(scorecard, without).coverage).toBeLessThan(scoreRow(scorecard, row).coverage);
      }),
    );
  });

  it('does not change with a metric of weight 0', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.integer({ min: 0, max: 100 }), ({ scorecard, row }, at, value) => {
        const index = at % row.length;
        const metrics = scorecard.metrics.map((each, i) => (i === index ? { ...each, weight: 0 } : each));
        const idle = { ...scorecard, metrics };
        const other = row.map((each, column) => (column === index ? value : each));
        expect(scoreRow(idle, other).score).toBe(scoreRow(idle, row).score);
      }),
    );
  });
});

describe('losses', () => {
  it('add up to the computed score, exactly on unrounded values', () => {
    fc.assert(
      fc.property(anyCase, ({ scorecard, row }) => {
        const account = scoreRow(scorecard, row);
        fc.pre(account.computed !== undefined);
        const losses = exactLosses(account);
        expect(losses.every((loss) => loss >= 0)).toBe(true);
        const sum = losses.reduce((total, loss) => total + loss, 0);
        expect(scorecard.settings.scale - sum).toBeCloseTo(account.computed ?? -1, CLOSE);
      }),
      { numRuns: 300 },
    );
  });

  it('as shown add up to the shown score, to the last shown digit', () => {
    fc.assert(
      fc.property(anyCase, ({ scorecard, row }) => {
        const account = scoreRow(scorecard, row);
        fc.pre(account.score !== undefined);
        const { scale, decimals } = scorecard.settings;
        const factor = 10 ** decimals;
        const shown = shownContributions(account).map(({ metric, points }) => ({ metric, points: -points }));
        const units = shown.reduce((total, { points }) => total + Math.round(points * factor), 0);
        expect(scale * factor - units).toBe(Math.round((account.score ?? -1) * factor));
        const exact = exactLosses(account);
        for (const { metric, points } of shown) {
          expect(Math.abs(points - (exact[metric] ?? 0))).toBeLessThan(1 / factor + 1e-8);
        }
      }),
      { numRuns: 500 },
    );
  });
});
