// Values exactly on an edge reach it: the product's scores against a scorer in exact fractions, on random scorecards full of edges.
import fc from 'fast-check';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { dayFromNumber } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';
import { anyEdgeCase, type EdgeCase } from '../../support/edge-case';
import { exactScore } from '../../support/exact-score';
import { asNumber, compared, ONE } from '../../support/fraction';

function productScore({ scorecard, cells, asOf }: EdgeCase) {
  const headings = Object.keys(cells);
  const row = headings.map((heading) => cells[heading] ?? '');
  const context = { asOf: dayFromNumber(asOf), locale: EN_US };
  return scoreAccount(planScoring(scorecard, headings), row, context);
}

test('score, band and coverage equal those in exact fractions', () => {
  fc.assert(
    fc.property(anyEdgeCase, (edgeCase) => {
      const exact = exactScore(edgeCase.scorecard, edgeCase.cells, edgeCase.asOf);
      const { score, band, coverage } = productScore(edgeCase);
      expect({ score, band: score === undefined ? undefined : band }).toEqual({
        score: exact.score,
        band: exact.band,
      });
      expect(coverage).toBeCloseTo(asNumber(exact.coverage), 12);
      if (compared(exact.coverage, ONE) === 0) expect(coverage).toBe(1);
    }),
    { numRuns: 1_000 },
  );
});
