// Addresses, and the headings that the format promises.
import {
  cellAddress,
  columnLetters,
  HEADINGS,
  SECTIONS,
  TAB_WIDTH,
} from '../../../src/domain/scorecard-tab/layout';

describe('addresses', () => {
  it.each([
    [1, 'A'],
    [14, 'N'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('name tab, column and row', () => {
    expect(cellAddress('Health Scorecard', 9, 5)).toBe('Health Scorecard!E9');
  });
});

describe('the format (design §5)', () => {
  it('has these sections and headings', () => {
    expect(SECTIONS).toEqual(['Settings', 'Metrics', 'Dimensions', 'Bands', 'Rules']);
    expect(HEADINGS.Metrics.join(' | ')).toBe(
      'Metric | Column | Dimension | Type | Healthy | At risk | Curve | Points | Weight | If blank | Segment | Options | Note',
    );
    expect(HEADINGS.Bands).toEqual(['Band', 'From', 'Color', 'Segment']);
    expect(Math.max(...SECTIONS.map((section) => HEADINGS[section].length))).toBeLessThanOrEqual(TAB_WIDTH);
  });
});
