// The whole tab: sections in any order, what is unknown is told and harmless, versions, and where an issue is mended.
import { metricOf } from '../../../src/domain/scorecard/scorecard';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { metricsTab, ONE_METRIC, type Rows, told } from '../../support/scorecard-grids';

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
    ['an empty grid', [], ['A1: the scorecard is empty']],
    ['blank cells', [['', ' ']], ['A1: the scorecard is empty']],
    [
      'no Metrics',
      BANDS,
      ['A1: there is no section Metrics: write Metrics in column A, and the metrics below it'],
    ],
    [
      'Metrics without a metric',
      metricsTab(['Metric', 'Weight']),
      ['A2: there is no metric below this heading: write at least one'],
    ],
    ['Metrics without headings', [['Metrics']], ['A1: below Metrics, a row of headings must hold "Metric"']],
    [
      'Metrics with rows but no heading Metric',
      metricsTab(['Name', 'Healthy'], ['NPS', 9]),
      [
        '? A2: "Name" is not a heading of Metrics: the column is left as it is and changes nothing',
        'A2: below Metrics, a row of headings must hold "Metric"',
      ],
    ],
  ])('%s is an error that says what to write', (_what, grid, issues) => {
    expect(told(grid)).toEqual(issues);
    expect(parseScorecard(grid).scorecard).toBeUndefined();
  });

  it('tells what it does not know, and gives the scorecard all the same', () => {
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
    expect(told(grid)).toEqual([
      '? D2: "Mood" is not a heading of Metrics: the column is left as it is and changes nothing',
      '? A5: "My section" is not a section that is known here: it is left as it is and changes nothing',
      '? C8: "Why" is not a heading of Settings: the column is left as it is and changes nothing',
      '? A9: "Speed" is not a setting that is known here: it is left as it is and changes nothing',
    ]);
    expect(parseScorecard(grid).scorecard).toEqual(parseScorecard(ONE_METRIC).scorecard);
  });

  it('keeps hostile text of the tab to one short line', () => {
    const [issue] = parseScorecard([...ONE_METRIC, [''], [`a\nb\u202e${'x'.repeat(99)}`]]).issues;
    expect(issue?.message).toMatch(/^"a b x{35}…" is not a section/);
  });
});

describe('versions of the format', () => {
  it('asks for an update where the tab is newer', () => {
    const issue = 'this scorecard was written by a newer version (format 2): update the add-on';
    expect(told([['Health Scorecard', 2], ...ONE_METRIC])).toEqual([`B1: ${issue}`]);
    expect(told([['', ''], ['Health Scorecard', '2'], ...ONE_METRIC])).toEqual([`B2: ${issue}`]);
  });

  it('reads a tab without a version as the current one', () => {
    expect(told([['Health Scorecard', ''], ...ONE_METRIC])).toEqual([]);
    expect(told([['Our scorecard', 7], ...ONE_METRIC])).toEqual([]);
  });

  it.each(['one', -1, 1.5])('warns of the version %j and goes on', (version) => {
    expect(told([['Health Scorecard', version], ...ONE_METRIC])).toEqual([
      `? B1: "${version}" is not a format version: it is read as 1`,
    ]);
  });
});

describe('metricCell', () => {
  it('names the cell of a metric under a heading, for issues about its data', () => {
    const { scorecard, metricCell } = parseScorecard(
      metricsTab(
        ['Metric', 'Healthy', 'At risk', 'Column'],
        ['a', 9, 6, ''],
        ['', '', '', ''],
        ['b', 9, 6, 'B'],
      ),
      'My tab',
    );
    const [a = metricOf('a', 'number'), b = a] = scorecard?.metrics ?? [];
    expect([
      metricCell(a, 'Column'),
      metricCell(b, 'Column'),
      metricCell(b, 'Weight'),
      metricCell(metricOf('c', 'number'), 'Column'),
    ]).toEqual(['My tab!D3', 'My tab!D5', 'My tab!A5', '']);
  });
});
