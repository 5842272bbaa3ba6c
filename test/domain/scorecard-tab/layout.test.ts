// The headings that the format promises.
import { HEADINGS, SECTIONS, TAB_WIDTH } from '../../../src/domain/scorecard-tab/layout';

describe('the format (design §5)', () => {
  it('has these sections and headings', () => {
    expect(SECTIONS).toEqual([
      'Settings',
      'Metrics',
      'Dimensions',
      'Bands',
      'Rules',
      'Alerts',
      'Plays',
      'Derived columns',
      'Sources',
      'Names',
    ]);
    expect(HEADINGS['Derived columns'].join(' | ')).toBe(
      'Column | From | Key | What | Of | Where | Window | If none | Note',
    );
    expect(HEADINGS.Sources.join(' | ')).toBe(
      'Source | Tab | Account key | Day | Known since | Via | Match | Row ID | Note',
    );
    expect(HEADINGS.Names.join(' | ')).toBe('Account | Also called');
    expect(HEADINGS.Metrics.join(' | ')).toBe(
      'Metric | Column | Dimension | Type | Healthy | At risk | Curve | Points | Weight | If blank | Segment | Options | Note',
    );
    expect(HEADINGS.Bands).toEqual(['Band', 'From', 'Color', 'Segment']);
    expect(HEADINGS.Alerts.join(' | ')).toBe(
      'Alert | When | Value at least | Segment | Quiet days | Digest only | Note',
    );
    expect(HEADINGS.Plays.join(' | ')).toBe('Metric | When | Do this | Within days');
    expect(Math.max(...SECTIONS.map((section) => HEADINGS[section].length))).toBeLessThanOrEqual(TAB_WIDTH);
  });
});
