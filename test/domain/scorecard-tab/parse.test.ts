// The whole tab: sections in any order, unknown content is reported and harmless, versions, and where an issue is fixed.

import { issueText } from '../../../src/domain/issues/issue';
import { metricOf } from '../../../src/domain/scorecard/scorecard';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { issuesIn, metricsTab, ONE_METRIC, type Rows } from '../../support/scorecard-grids';

const BANDS: Rows = [['Bands'], ['Band', 'From'], ['Good', 50], ['Bad', 0]];
const SETTINGS: Rows = [['Settings'], ['Setting', 'Value'], ['Decimals', 2]];

describe('parseScorecard', () => {
  it.each<[string, Rows]>([
    ['in the usual order', [['Health Scorecard', 1], [''], ...SETTINGS, [''], ...ONE_METRIC, [''], ...BANDS]],
    ['in another order', [...BANDS, ...ONE_METRIC, ...SETTINGS]],
    [
      'in any case',
      [
        ['health scorecard', '1'],
        ['BANDS'],
        ...BANDS.slice(1),
        ['metrics'],
        ...ONE_METRIC.slice(1),
        ...SETTINGS,
      ],
    ],
    [
      'with blank rows everywhere',
      [
        [''],
        ['Health Scorecard', 1],
        [''],
        ...[...SETTINGS, ...ONE_METRIC, ...BANDS].flatMap((row) => [row, ['', '']]),
      ],
    ],
    [
      'with wide rows',
      [...SETTINGS, ...ONE_METRIC, ...BANDS].map((row) => [
        ...row,
        ...Array.from({ length: 14 - row.length }, () => ''),
      ]),
    ],
    ['with a title alone', [['Health Scorecard'], ...SETTINGS, ...ONE_METRIC, ...BANDS]],
  ])('reads sections %s', (_what, grid) => {
    const { scorecard, issues } = parseScorecard(grid);
    expect(issues).toEqual([]);
    expect(scorecard?.settings.decimals).toBe(2);
    expect(scorecard?.metrics.map(({ name }) => name)).toEqual(['NPS']);
    expect(scorecard?.bands.map(({ name }) => name)).toEqual(['Good', 'Bad']);
  });

  it('needs only metrics', () => {
    expect(parseScorecard(ONE_METRIC)).toMatchObject({
      issues: [],
      scorecard: { metrics: [{ name: 'NPS' }] },
    });
  });

  it.each<[string, Rows, readonly string[]]>([
    ['an empty grid', [], ['A1 scorecard-empty']],
    ['blank cells', [['', ' ']], ['A1 scorecard-empty']],
    ['no Metrics', BANDS, ['A1 metrics-section-missing']],
    ['Metrics without a metric', metricsTab(['Metric', 'Weight']), ['A2 no-metrics']],
    ['Metrics without headings', [['Metrics']], ['A1 headings-missing']],
    [
      'Metrics with rows but no heading Metric',
      metricsTab(['Name', 'Healthy'], ['NPS', 9]),
      ['? A2 unknown-heading', 'A2 headings-missing'],
    ],
  ])('%s is an error that says what to write', (_what, grid, issues) => {
    expect(issuesIn(grid)).toEqual(issues);
    expect(parseScorecard(grid).scorecard).toBeUndefined();
  });

  it('reports unknown content, and still gives the scorecard', () => {
    const grid: Rows = [
      ['Metrics'],
      ['Metric', 'Healthy', 'At risk', 'Mood'],
      ['NPS', 9, 6, 'sunny'],
      [''],
      ['My section'],
      ['some', 'thoughts'],
      ['Settings'],
      ['Setting', 'Value', 'Why'],
      ['Speed', 3, 'x'],
    ];
    expect(issuesIn(grid)).toEqual([
      '? D2 unknown-heading',
      '? A5 unknown-section',
      '? C8 unknown-heading',
      '? A9 unknown-setting',
    ]);
    expect(parseScorecard(grid).scorecard).toEqual(parseScorecard(ONE_METRIC).scorecard);
  });

  it('shortens hostile text of the tab to one line', () => {
    const [issue] = parseScorecard([...ONE_METRIC, [''], [`a\nb\u202e${'x'.repeat(99)}`]]).issues;
    expect(issue && issueText(issue)).toMatch(/^"a b x{35}…" is not a known section/);
  });
});

describe('versions of the format', () => {
  it('asks for an update where the tab is newer', () => {
    expect(issuesIn([['Health Scorecard', 2], ...ONE_METRIC])).toEqual(['B1 newer-format']);
    expect(issuesIn([['', ''], ['Health Scorecard', '2'], ...ONE_METRIC])).toEqual(['B2 newer-format']);
  });

  it('reads a tab without a version as the current one', () => {
    expect(issuesIn([['Health Scorecard', ''], ...ONE_METRIC])).toEqual([]);
    expect(issuesIn([['Our scorecard', 7], ...ONE_METRIC])).toEqual([]);
  });

  it.each(['one', -1, 1.5])('warns about the version %j and goes on', (version) => {
    expect(issuesIn([['Health Scorecard', version], ...ONE_METRIC])).toEqual(['? B1 format-unreadable']);
  });
});

describe('metricPlace', () => {
  it('names the cell of a metric under a heading, for issues about its data', () => {
    const { scorecard, metricPlace } = parseScorecard(
      metricsTab(
        ['Metric', 'Healthy', 'At risk', 'Column'],
        ['a', 9, 6, ''],
        ['', '', '', ''],
        ['b', 9, 6, 'B'],
      ),
    );
    const [a = metricOf('a', 'number'), b = a] = scorecard?.metrics ?? [];
    expect([
      metricPlace(a, 'Column'),
      metricPlace(b, 'Column'),
      metricPlace(b, 'Weight'),
      metricPlace(metricOf('c', 'number'), 'Column'),
    ]).toEqual([
      { tab: undefined, row: 3, column: 4 },
      { tab: undefined, row: 5, column: 4 },
      { tab: undefined, row: 5, column: 1 },
      undefined,
    ]);
  });
});
