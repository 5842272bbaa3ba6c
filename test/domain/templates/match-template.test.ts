// Joining a template to a user's headings: own words, other words, missing columns.
import fc from 'fast-check';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { fittingTemplates } from '../../../src/domain/templates/fitting-templates';
import { headingWords } from '../../../src/domain/templates/heading-words';
import { matchTemplate } from '../../../src/domain/templates/match-template';
import { TEMPLATES } from '../../../src/domain/templates/registry';
import { templateNamed } from '../../support/scored-example';

describe('headingWords', () => {
  test.each([
    ['Seats used', 'seat used'],
    ['seats_used', 'seat used'],
    ['SeatsUsed', 'seat used'],
    ['# of seats used (last 30 days)', 'seat used'],
    ['Number of licences used', 'license used'],
    ['Last e-mail', 'last e mail'],
    ['CSAT %', 'csat'],
    ['Progress', 'progress'],
    ['', ''],
  ])('%j is %j', (heading, words) => {
    expect(headingWords(heading)).toBe(words);
  });
});

describe('matchTemplate', () => {
  const six = templateNamed('six-metrics');

  test("uses the user's headings, by the template's words or by others", () => {
    const { scorecard, found } = matchTemplate(six, [
      'Customer',
      'ACV',
      'usage_rate',
      'Pulse',
      'Last Call (date)',
    ]);
    expect(found).toBe(3);
    expect(scorecard.metrics.map(({ name, columns }) => [name, columns])).toEqual([
      ['Product usage', ['usage_rate']],
      ['Sentiment', ['Pulse']],
      ['Engagement', ['Last Call (date)']],
    ]);
    expect(scorecard.settings.valueColumn).toBe('ACV');
  });

  test('lists missing columns, and leaves out metrics that need them', () => {
    const match = matchTemplate(six, ['Product usage', 'Value earned', 'Champion known']);
    expect(match.leftOut).toEqual(['ROI', 'Sentiment', 'Advocacy', 'Engagement']);
    expect(match.lacking).toContain('Price paid');
    expect(match.found).toBe(3);
    expect(match.scorecard.dimensions.map(({ name }) => name)).toEqual(['Value', 'Contact']);
  });

  test('without the column that dates a value, the value does not expire; without its cadence a metric is left out', () => {
    const sentiment = matchTemplate(six, ['Sentiment']).scorecard.metrics[0];
    expect(sentiment?.options).toEqual({});
    expect(matchTemplate(six, ['Sentiment', 'Pulse date']).scorecard.metrics[0]?.options).toEqual({
      expires: 90,
      dated: 'Pulse date',
    });
    const five = templateNamed('five-dimensions');
    expect(matchTemplate(five, ['Last touch']).leftOut).toContain('Touchpoints');
    expect(matchTemplate(five, ['Last touch', 'Cadence']).scorecard.metrics[0]?.options).toEqual({
      cadence: 'Cadence',
    });
  });

  test('without the segment column, rows of segments are dropped and the general ones stay', () => {
    const { scorecard } = matchTemplate(templateNamed('lifecycle-stages'), [
      'Seats used',
      'Seats bought',
      'CSAT',
    ]);
    expect(scorecard.settings.segmentColumn).toBeUndefined();
    expect(scorecard.metrics.map(({ name, segment }) => [name, segment])).toEqual([
      ['Seat use', undefined],
      ['CSAT', undefined],
    ]);
  });

  test('a rule is dropped with its metric', () => {
    const mature = templateNamed('mature-stage');
    expect(
      matchTemplate(mature, ['CSAT', 'Executive sponsor']).scorecard.rules.map(({ subject }) => subject),
    ).toEqual(['Sponsor relationship']);
  });

  test("one user column matches only one of the template's, and the template's own words go first", () => {
    const led = templateNamed('product-led');
    const { scorecard } = matchTemplate(led, ['Active users', 'Users', 'Weekly active users']);
    expect(scorecard.metrics[0]?.columns).toEqual(['Weekly active users', 'Users']);
  });

  test('for any headings, the scorecard is sound or empty, and counts add up', () => {
    const known = TEMPLATES.flatMap(({ synonyms }) => [
      ...Object.keys(synonyms),
      ...Object.values(synonyms).flat(),
    ]);
    fc.assert(
      fc.property(
        fc.constantFrom(...TEMPLATES),
        fc.uniqueArray(fc.constantFrom(...known), { maxLength: 12 }),
        (template, headings) => {
          const match = matchTemplate(template, headings);
          expect(match.found + match.lacking.length).toBe(match.columns.length);
          expect(match.found).toBeLessThanOrEqual(headings.length);
          for (const { columns } of match.scorecard.metrics)
            for (const column of columns) expect(headings).toContain(column);
          if (match.scorecard.metrics.length > 0)
            expect(parseScorecard(renderScorecard(match.scorecard)).issues).toEqual([]);
        },
      ),
    );
  });
});

describe('fittingTemplates', () => {
  test('lists those with four, or four fifths, of their columns, the best first', () => {
    const headings = ['Product setup', 'Usage rate', 'NPS', 'Pulse', 'Last call', 'Last meeting', 'Advocacy'];
    expect(fittingTemplates(headings, TEMPLATES)).toEqual([
      { id: 'raw-four', name: 'Raw four metrics', found: 4, of: 4 },
      { id: 'six-metrics', name: 'Six metrics', found: 5, of: 13 },
    ]);
  });

  test('lists none for unrelated headings', () => {
    expect(fittingTemplates(['Account', 'City', 'NPS'], TEMPLATES)).toEqual([]);
  });
});
