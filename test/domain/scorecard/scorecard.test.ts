// Defaults of a scorecard, as the format promises them.
import { defaultSettings, metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';

describe('defaults (design §5)', () => {
  it('of the settings: scale 100, weighted, one decimal, no minimum coverage', () => {
    expect(defaultSettings()).toMatchObject({
      scale: 100,
      method: 'weighted',
      decimals: 1,
      minimumCoverage: 0,
    });
    expect(defaultSettings(10).scale).toBe(10);
  });

  it.each([
    [100, [70, 40, 0]],
    [10, [7, 4, 0]],
  ] as const)('of the bands on the scale %d', (scale, floors) => {
    const { bands, notEnoughDataColor } = scorecardOf([], { scale });
    expect(bands.map(({ name }) => name)).toEqual(['Healthy', 'Watch', 'At risk']);
    expect(bands.map(({ from }) => from)).toEqual(floors);
    expect(bands.map(({ color }) => color)).toEqual(['#b7e1cd', '#fce8b2', '#e58b84']);
    expect(notEnoughDataColor).toBe('#f1f3f4');
  });

  it('of a metric: its own column, weight 1, blanks left out, a straight line', () => {
    expect(metricOf('NPS', 'number')).toMatchObject({
      columns: ['NPS'],
      weight: 1,
      ifBlank: 'leave out',
      curve: 'linear',
      dimension: undefined,
    });
    expect(metricOf('NPS', 'number', { columns: ['a', 'b'], weight: 0 })).toMatchObject({
      name: 'NPS',
      columns: ['a', 'b'],
      weight: 0,
    });
  });
});
