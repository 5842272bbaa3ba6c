// Every template: ready for its tab, explained, matched by its own example, and plausible when it scores it.
import { EXAMPLE_TEMPLATES, templateExample } from '../../../examples/data/template-examples';
import { bandOf } from '../../../src/domain/scorecard/band';
import type { Scorecard } from '../../../src/domain/scorecard/scorecard';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { scorecardFor, segmentsOf } from '../../../src/domain/scoring/plan-scoring';
import { dimensionScores } from '../../../src/domain/scoring/watermelon';
import { matchTemplate } from '../../../src/domain/templates/match-template';
import { TEMPLATES } from '../../../src/domain/templates/registry';
import { templateOf } from '../../../src/domain/templates/template';
import { scoredExample, scoreRows, templateNamed } from '../../support/scored-example';

const cards = (scorecard: Scorecard) =>
  [undefined, ...segmentsOf(scorecard)].map((segment) => scorecardFor(scorecard, segment));

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'template %s',
  (id, template) => {
    const { scorecard } = template;

    test('is accepted by its own tab, without an issue, and comes back unchanged', () => {
      expect(parseScorecard(renderScorecard(scorecard))).toMatchObject({ scorecard, issues: [] });
    });

    test('S4-3 has four to six metrics that count, and none decides alone', () => {
      for (const { metrics } of cards(scorecard)) {
        const counted = metrics.filter(({ weight }) => weight > 0);
        expect(counted.length).toBeGreaterThanOrEqual(4);
        expect(counted.length).toBeLessThanOrEqual(6);
      }
      expect(
        scoredExample(id).issues.filter(
          ({ code }) => code === 'metric-decides-score' || code === 'too-many-metrics',
        ),
      ).toEqual([]);
    });

    test('says what it is for, where it comes from, and explains each metric and rule', () => {
      expect(template.purpose).toMatch(/^[A-Z].{30,}[.?]$/);
      expect(template.source.length).toBeGreaterThan(10);
      for (const { note } of [...scorecard.metrics, ...scorecard.rules])
        expect(note).toMatch(/^[A-Z].{15,}[.?]$/);
      expect(scorecard.settings).toMatchObject({ name: template.name, minimumCoverage: 0.5 });
    });

    test('S0-11 claims no industry average', () => {
      const words = JSON.stringify(template);
      expect(words).not.toMatch(
        /benchmark|industry|average compan|typical(ly)? (score|compan)|best in class/i,
      );
    });

    test('names other headings only for columns that it reads', () => {
      const read = [...matchTemplate(template, []).columns, scorecard.settings.valueColumn];
      expect(Object.keys(template.synonyms).filter((heading) => !read.includes(heading))).toEqual([]);
    });

    test('finds all its columns in its own example, and scores it without issues', () => {
      const match = matchTemplate(template, templateExample(id)[0] ?? []);
      expect(match).toMatchObject({ found: match.columns.length, lacking: [], leftOut: [] });
      expect(match.scorecard).toEqual(scorecard);
      expect(scoredExample(id).issues).toEqual([]);
    });

    test('divides the accounts of its example into all bands, most of them with enough data', () => {
      const { accounts } = scoredExample(id);
      const scores = accounts.flatMap(({ score }) => score ?? []);
      expect(scores.length).toBeGreaterThanOrEqual(20);
      const bands = new Set(scores.map((score) => bandOf(scorecard.bands, score)));
      expect(bands).toEqual(new Set(['Healthy', 'Watch', 'At risk']));
      expect(new Set(scores).size).toBeGreaterThan(5);
    });
  },
);

describe('the registry', () => {
  test('holds eleven templates with an id each, and an example for each', () => {
    const ids = TEMPLATES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(11);
    expect(ids).toEqual(expect.arrayContaining([...EXAMPLE_TEMPLATES]));
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('finds a template by id or name, in any case, and nothing for other words', () => {
    expect(templateOf(' Six-Metrics ', TEMPLATES)?.id).toBe('six-metrics');
    expect(templateOf('six metrics', TEMPLATES)?.id).toBe('six-metrics');
    expect(templateOf('seven metrics', TEMPLATES)).toBeUndefined();
  });
});

describe('rows of the sources', () => {
  test('S0-1 raw four metrics: points 10, 5, 5 and 10 on the scale of 10 give 7.5', () => {
    expect(scoredExample('raw-four').accounts[0]).toMatchObject({ score: 7.5, metricScores: [10, 5, 5, 10] });
  });

  test('S0-12 relationship and risk tags are beside the numbers, and a champion who left caps the band', () => {
    const { scorecard } = templateNamed('five-dimensions');
    const headings = ['Licenses used', 'Licenses bought', 'Champion', 'CSAT', 'Days overdue', 'Signals'];
    const score = (signals: string) =>
      scoreRows(scorecard, [headings, [9, 10, 5, 5, 0, signals]]).accounts[0];
    expect(score('Referral')?.band).toBe('Healthy');
    expect(score('Champion left')).toMatchObject({ band: 'Watch', score: 69.9 });
    expect(score('Champion left')?.computedScore).toBeGreaterThan(70);
  });

  test('S1-1 five dimensions: exactly these, with a score each beside the overall one', () => {
    const five = ['Product adoption', 'Relationship', 'Service', 'Financial', 'External'];
    const { scorecard } = templateNamed('five-dimensions');
    expect(scorecard.dimensions.map(({ name }) => name)).toEqual(five);
    expect(new Set(scorecard.metrics.map(({ dimension }) => dimension))).toEqual(new Set(five));
    expect(scorecard.settings.dimensionColumns).toBe(true);
    const [account] = scoredExample('five-dimensions').accounts;
    expect(account && dimensionScores(account).map(({ name }) => name)).toEqual(five);
  });

  test('S2-1 frequency, breadth and depth, each with its score, and falling use counts against an account', () => {
    const { scorecard } = templateNamed('frequency-breadth-depth');
    expect(scorecard.dimensions.map(({ name }) => name)).toEqual(['Frequency', 'Breadth', 'Depth']);
    const headings = [
      'Active days',
      'Logins this month',
      'Logins last month',
      'Active users',
      'Users',
      'Core features',
    ];
    const [steady, falling] = scoreRows(scorecard, [
      headings,
      [18, 400, 400, 80, 100, '70%'],
      [18, 300, 430, 80, 100, '70%'],
    ]).accounts;
    expect(steady?.score).toBe(100);
    // 300 of 430 is 30.2% less: nothing for the change, half of Frequency, a sixth of the whole.
    expect(falling?.score).toBe(83.3);
    expect(falling && dimensionScores(falling)).toEqual([
      { name: 'Frequency', score: 50 },
      { name: 'Breadth', score: 100 },
      { name: 'Depth', score: 100 },
    ]);
  });

  test('S2-3 actions and values: points for actions, plus and minus, add up from a start', () => {
    const { scorecard } = templateNamed('actions-and-values');
    const headings = [
      'Onboarding due',
      'Onboarding done',
      'Logins',
      'Good survey comments',
      'Referrals',
      'Upgrades',
      'Downgrades',
    ];
    const row = ['2026-10-01', '2026-09-30', 20, 2, 0, 0, 1];
    // 50 + 15 on time + 0 logins in the middle + 2 × 5 − 15.
    expect(scoreRows(scorecard, [headings, row]).accounts[0]).toMatchObject({
      score: 60,
      points: [15, 0, 10, 0, 0, -15],
    });
  });

  test('S2-5 actions and their points are data: another number in the tab gives another score', () => {
    const { scorecard } = templateNamed('actions-and-values');
    const grid = renderScorecard(scorecard).map((row) =>
      row[0] === 'Downgrades' ? row.map((cell) => (cell === '-15 each' ? '-25 each' : cell)) : row,
    );
    const edited = parseScorecard(grid).scorecard;
    const rows = [
      ['Logins', 'Downgrades', 'Referrals', 'Upgrades'],
      [20, 1, 0, 0],
    ];
    expect(scoreRows(scorecard, rows).accounts[0]?.score).toBe(35);
    expect(edited && scoreRows(edited, rows).accounts[0]?.score).toBe(25);
  });

  test('S2-6 bands for risk, and a flag for accounts that are ready to grow', () => {
    const { accounts } = scoredExample('mature-stage');
    const ready = accounts.filter(({ flags }) => flags.includes('Expansion ready'));
    expect(ready.length).toBeGreaterThan(0);
    expect(ready.length).toBeLessThan(accounts.length);
    for (const { score, acts } of ready) {
      expect(score).not.toBeNull();
      expect(acts.find(({ rule }) => rule.effect.kind === 'flag')?.change).toBe(0);
    }
  });

  test('S2-12 activity without a result is called vanity, and finished work counts', () => {
    const { scorecard } = templateNamed('product-led');
    const finished = scorecard.metrics.find(({ name }) => name === 'Work finished');
    expect(finished?.type).toBe('ratio');
    expect(finished?.note).toContain('Vanity warning');
    const busy = [
      ['Projects finished', 'Projects started'],
      [1, 100],
    ];
    const match = matchTemplate(templateNamed('product-led'), busy[0] ?? []);
    expect(scoreRows(match.scorecard, busy).accounts[0]?.score).toBe(0);
  });

  test('S3-1 the six metrics of the SuccessScore', () => {
    expect(templateNamed('six-metrics').scorecard.metrics.map(({ name }) => name)).toEqual([
      'Product usage',
      'ROI',
      'Sentiment',
      'Advocacy',
      'Engagement',
      'Relationship',
    ]);
  });

  test('S3-8 a score for each group of metrics and one for all, out of 100 with one decimal', () => {
    const { accounts } = scoredExample('six-metrics');
    const { settings, dimensions } = templateNamed('six-metrics').scorecard;
    expect(settings).toMatchObject({ scale: 100, decimals: 1, dimensionColumns: true });
    for (const account of accounts) {
      const groups = dimensionScores(account);
      expect(groups.map(({ name }) => name)).toEqual(dimensions.map(({ name }) => name));
      const present = groups.flatMap(({ score }) => score ?? []);
      const mean = present.reduce((sum, score) => sum + score, 0) / present.length;
      expect(Math.abs((account.computed ?? 0) - mean)).toBeLessThan(0.06);
    }
  });

  test('S4-1 S0-6 another model for each stage of the lifecycle, by a column of the table', () => {
    const { scorecard } = templateNamed('lifecycle-stages');
    const headings = ['Stage', 'Seats used', 'Seats bought', 'Last contact', 'Kick-off done', 'CSM pulse'];
    const row = (stage: string) => [stage, 40, 100, '2026-11-02', 'yes', 'Green'];
    const [live, onboarding] = scoreRows(scorecard, [headings, row('Live'), row('onboarding')]).accounts;
    // Live: 40% of the seats are nothing, 14 days since the contact are full. In onboarding 40% are full, 14 days are half.
    expect(live?.metricScores.map((score) => score && Math.round(score))).toEqual([
      0,
      undefined,
      undefined,
      100,
      100,
    ]);
    expect(onboarding?.metricScores.map((score) => score && Math.round(score))).toEqual([
      100,
      undefined,
      undefined,
      100,
      50,
      100,
    ]);
    expect([live?.plan.segment, onboarding?.plan.segment]).toEqual([undefined, 'Onboarding']);
  });

  test('S4-2 onboarding: the expectation by days since the start gives an early warning', () => {
    const { scorecard } = templateNamed('onboarding-stage');
    const headings = [
      'Onboarding tasks done',
      'Onboarding start',
      'Users onboarded',
      'Users planned',
      'Go-live due',
      'Go-live done',
    ];
    // Day 30 of 60: 50% of the tasks and 40% of the users are expected.
    const [onTrack, stalled] = scoreRows(scorecard, [
      headings,
      ['50%', '2026-10-17', 40, 100, '2026-12-01', ''],
      ['15%', '2026-10-17', 8, 100, '2026-12-01', ''],
    ]).accounts;
    expect([onTrack?.score, stalled?.score]).toEqual([100, 0]);
  });

  test('S4-12 weights are cells of the tab, in numbers or words', () => {
    const { scorecard } = templateNamed('mature-stage');
    const rows = [
      ['Features used', 'CSAT', 'Escalations'],
      ['70%', 3, 0],
    ];
    const grid = renderScorecard(scorecard);
    const weightAt = grid.find((row) => row[0] === 'Metric')?.indexOf('Weight') ?? -1;
    const critical = grid.map((row) =>
      row[0] === 'CSAT' ? row.map((cell, column) => (column === weightAt ? 'Critical' : cell)) : row,
    );
    const edited = parseScorecard(critical).scorecard;
    const withMinimum = (card: Scorecard) => ({
      ...card,
      settings: { ...card.settings, minimumCoverage: 0 },
    });
    // 3 × 100, 2 × 0, 1 × 100 over 6; then CSAT weighs 5: over 9.
    expect(scoreRows(withMinimum(scorecard), rows).accounts[0]?.score).toBe(66.7);
    expect(edited && scoreRows(withMinimum(edited), rows).accounts[0]?.score).toBe(44.4);
  });
});
