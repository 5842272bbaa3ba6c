// Proposals for columns of any numbers.
import fc from 'fast-check';
import { proposeScorecard } from '../../../src/domain/proposal/propose-scorecard';
import { scorecardFrom } from '../../../src/domain/proposal/scorecard-from';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { EN_US } from '../../../src/domain/values/text-locale';

const TODAY = '2026-10-02';

test('for any numbers, the proposal is a scorecard that its own tab accepts and that spreads the accounts', () => {
  const column = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 5, maxLength: 40 });
  fc.assert(
    fc.property(
      column,
      fc.constantFrom(1, 10, 1000),
      fc.constantFrom('Logins', 'Open tickets'),
      (numbers, by, heading) => {
        fc.pre(new Set(numbers).size > 1);
        const rows = numbers.map((number) => [number / by]);
        const starter = scorecardFrom(
          proposeScorecard({
            headings: [heading],
            rows,
            accountColumn: undefined,
            asOf: TODAY,
            locale: EN_US,
          }),
        );
        if (starter === undefined) throw new Error('no metric');
        expect(parseScorecard(renderScorecard(starter))).toMatchObject({ scorecard: starter, issues: [] });
        const plan = planScoring(starter, [heading]);
        const scores = rows.map((row) => scoreAccount(plan, row, { asOf: TODAY, locale: EN_US }).score);
        expect(new Set(scores).size).toBeGreaterThan(1);
      },
    ),
  );
});
