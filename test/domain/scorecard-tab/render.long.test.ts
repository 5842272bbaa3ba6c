// Any scorecard, written to its tab and read back, is the same.
import fc from 'fast-check';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { scorecardNumberText } from '../../../src/domain/values/scorecard-number';
import { anyScorecard } from '../../support/any-scorecard';

describe('parse(render(scorecard))', () => {
  it('is the scorecard, without an issue', () => {
    fc.assert(
      fc.property(anyScorecard, (scorecard) => {
        const parsed = parseScorecard(renderScorecard(scorecard));
        expect(parsed.issues).toEqual([]);
        expect(parsed.scorecard).toEqual(scorecard);
      }),
      { numRuns: 400 },
    );
  });

  it('is the scorecard when its numbers are stored there as text', () => {
    fc.assert(
      fc.property(anyScorecard, (scorecard) => {
        const texts = renderScorecard(scorecard).map((row) =>
          row.map((cell) => (typeof cell === 'number' ? scorecardNumberText(cell) : cell)),
        );
        expect(parseScorecard(texts)).toMatchObject({ issues: [], scorecard });
      }),
      { numRuns: 100 },
    );
  });

  it('renders the same cells again', () => {
    fc.assert(
      fc.property(anyScorecard, (scorecard) => {
        const grid = renderScorecard(scorecard);
        const again = parseScorecard(grid).scorecard;
        expect(again && renderScorecard(again)).toEqual(grid);
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order of metrics’ columns or on blank rows between them', () => {
    fc.assert(
      fc.property(anyScorecard, fc.integer(), (scorecard, seed) => {
        const order = Array.from({ length: 13 }, (_, index) => index).sort(
          (a, b) => ((a * 31 + seed) % 13) - ((b * 31 + seed) % 13),
        );
        const grid = renderScorecard(scorecard);
        const start = grid.findIndex((row) => row[0] === 'Metrics' && row[1] === '') + 1;
        const end = start + 1 + scorecard.metrics.length;
        const moved = grid.flatMap((row, at) =>
          at >= start && at < end ? [order.map((index) => row[index] ?? ''), []] : [row],
        );
        expect(parseScorecard(moved)).toMatchObject({
          issues: [],
          scorecard: { metrics: scorecard.metrics },
        });
      }),
      { numRuns: 100 },
    );
  });
});
