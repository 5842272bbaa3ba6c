// The score of one metric by itself.

import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { metricScorer } from '../../../src/domain/scoring/metric-score';
import { plainMetric } from '../../support/accounts';
import { US } from '../../support/metric-reading';

describe('metricScorer', () => {
  it('scores and rounds as the scorecard does: 18 minutes between 7 and 30 are 47.826', () => {
    const minutes = metricOf('Minutes', 'number', {
      healthy: { kind: 'number', at: 30 },
      atRisk: { kind: 'number', at: 7 },
    });
    const scoreAt = (decimals: number) =>
      metricScorer(scorecardOf([minutes], { decimals }), minutes)([[18]], US)[0];
    expect([scoreAt(3), scoreAt(1), scoreAt(0)]).toEqual([47.826, 47.8, 48]);
  });

  it('has none for missing or unreadable values, whatever the scorecard says about blanks', () => {
    const metric = plainMetric('m', { ifBlank: 'worst' });
    const score = metricScorer(scorecardOf([metric], { minimumCoverage: 1 }), metric);
    expect(score([[''], ['abc'], [0]], US)).toEqual([undefined, undefined, 0]);
  });

  it('scores a metric without weight, and one that would expire, by its value alone', () => {
    const metric = plainMetric('m', { weight: 0, options: { expires: 90, dated: 'Rated on' } });
    expect(metricScorer(scorecardOf([metric]), metric)([[30]], US)).toEqual([30]);
  });

  it('gives the position of points in their range under the method points', () => {
    const nps = plainMetric('NPS', { points: { kind: 'spread', low: -5, high: 5 } }, 10);
    const card = scorecardOf([nps], { method: 'points', scale: 10, start: 5 });
    expect(metricScorer(card, nps)([[0], [7], [10]], US)).toEqual([0, 7, 10]);
  });
});
