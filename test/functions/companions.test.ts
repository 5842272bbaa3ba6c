// Metric score, NPS and churn rate, through the bundle's functions.
import { cellOn, type MetricRow, scorecardCells } from '../support/in-a-cell';

const call = cellOn('2026-11-22');

describe('METRICSCORE', () => {
  const metrics: MetricRow[] = [
    { Metric: 'Minutes', Healthy: 30, 'At risk': 7, 'If blank': 'worst' },
    { Metric: 'Overdue', Type: 'yes/no', Healthy: 'no' },
    { Metric: 'Contact', Column: 'Mail; Call', Type: 'recency', Healthy: 10, 'At risk': 50 },
    { Metric: 'Minutes', Segment: 'SMB', Healthy: 3, 'At risk': 0 },
  ];
  const card = scorecardCells({ settings: { 'Segment column': 'Segment' }, metrics });

  test("Natero's 18, 5 and 35 minutes, one by one and as a range of any shape", () => {
    expect(call('METRICSCORE', 18, 'Minutes', card)).toBe(47.8);
    expect(call('METRICSCORE', [[18], [5], [35]], 'minutes', card)).toEqual([[47.8], [0], [100]]);
    expect(
      call(
        'METRICSCORE',
        [
          [18, 5],
          [35, '18'],
        ],
        'Minutes',
        card,
      ),
    ).toEqual([
      [47.8, 0],
      [100, 47.8],
    ]);
  });

  test('missing or unreadable values have no score, and an open range ends with its last value', () => {
    expect(call('METRICSCORE', [[18], [''], ['N/A'], ['abc'], [5], [''], ['']], 'Minutes', card)).toEqual([
      [47.8],
      [''],
      [''],
      [''],
      [0],
    ]);
    expect(call('METRICSCORE', [[''], ['']], 'Minutes', card)).toBe('');
    expect(call('METRICSCORE', '', 'Minutes', card)).toBe('');
  });

  test('an unticked box is an answer', () => {
    expect(call('METRICSCORE', false, 'Overdue', card)).toBe(100);
    expect(call('METRICSCORE', [[true], [false], ['']], 'Overdue', card)).toEqual([[0], [100]]);
  });

  test('a metric of several columns takes that many in a row', () => {
    const contacts = [
      [{ date: '2026-10-23' }, ''],
      [{ date: '2026-01-01' }, { date: '2026-11-20' }],
      ['', ''],
    ];
    expect(call('METRICSCORE', contacts, 'Contact', card)).toEqual([[50], [100]]);
    expect(() => call('METRICSCORE', [['2026-10-23']], 'Contact', card)).toThrow(
      'METRICSCORE: "Contact" reads 2 columns (Mail; Call), and the values have 1',
    );
  });

  test.each([
    [
      [18, 'Minutes', ''],
      'METRICSCORE: give the scorecard as the third argument: =METRICSCORE(H2:H; "Active days"; SCORECARD)',
    ],
    [[18, null, card], 'METRICSCORE: name the metric: =METRICSCORE(H2:H; "Active days"; SCORECARD)'],
    [
      [18, 'Weather', card],
      'METRICSCORE: "Weather" is not a metric of the scorecard: write one of Minutes, Overdue, Contact',
    ],
  ])('refuses incomplete arguments or an unknown metric', (args, message) => {
    expect(() => call('METRICSCORE', ...args)).toThrow(message);
  });
});

describe('NPS', () => {
  test('S2-10 promoters 9 and 10 minus detractors 0 to 6; with 7 as the threshold 7 and 8 promote too', () => {
    const answers = [[10], [9], [8], [7], [6], [0], [''], ['N/A'], ['5']];
    // 2 promoters and 3 detractors of 7; from 7 on 4 promoters.
    expect(call('NPS', answers)).toBeCloseTo((100 * (2 - 3)) / 7, 12);
    expect(call('NPS', answers, 7)).toBeCloseTo((100 * (4 - 3)) / 7, 12);
    expect(call('NPS', answers, '')).toBe(call('NPS', answers, 9));
  });

  test('takes a single answer, a row, and no answers', () => {
    expect(call('NPS', 9)).toBe(100);
    expect(call('NPS', [[9, 0, 7, 10]])).toBe(25);
    expect(call('NPS', [[''], ['n/a'], [' ']])).toBe('');
    expect(call('NPS', '')).toBe('');
  });

  test.each([
    [[[9], [11]], 'NPS: row 2, column 1: 11 is not an answer from 0 to 10'],
    [[[9, -1]], 'NPS: row 1, column 2: -1 is not an answer from 0 to 10'],
    [[[9], ['very likely']], 'NPS: row 2, column 1: "very likely" is not an answer from 0 to 10'],
    [[[true]], 'NPS: TRUE is not an answer from 0 to 10'],
    [[[{ date: '2026-10-02' }]], 'NPS: the date 2026-10-02 is not an answer from 0 to 10'],
  ])('refuses values that are not answers, with their place: %j', (answers, message) => {
    expect(() => call('NPS', answers)).toThrow(message);
  });

  test.each([6, 6.9, 11, 'high'])('refuses promoters from %p', (from) => {
    expect(() => call('NPS', [[9]], from)).toThrow(
      /^Error: NPS: promoter_from: .* is not a number from 7 to 10/,
    );
  });
});

describe('CHURNRATE', () => {
  test('S2-9 lost in the period by customers at its start: 3 of 120 are 2.5%', () => {
    expect(call('CHURNRATE', 3, 120)).toBe(0.025);
    expect(call('CHURNRATE', 0, 120)).toBe(0);
    expect(call('CHURNRATE', 120, 120)).toBe(1);
    expect(call('CHURNRATE', '$1,500', 30_000)).toBe(0.05);
  });

  test('ranges of one shape give a rate for each period, and nothing where a number is missing', () => {
    expect(
      call('CHURNRATE', [[3], [''], [2], [0], ['n/a'], ['']], [[120], [110], [''], [0], [90], ['']]),
    ).toEqual([[0.025], [''], [''], [''], ['']]);
    expect(call('CHURNRATE', [[1, 2]], [[10, 20]])).toEqual([[0.1, 0.1]]);
    expect(call('CHURNRATE', 3, '')).toBe('');
    expect(call('CHURNRATE', [[''], ['']], [[''], ['']])).toBe('');
  });

  test.each([
    [[[1], [5]], [[10], [4]], 'CHURNRATE: row 2, column 1: 5 lost are more than the 4 at the start'],
    [-1, 10, 'CHURNRATE: lost: -1 is less than 0'],
    [[[1]], [[-10]], 'CHURNRATE: at_start: -10 is less than 0'],
    [[['few']], [[10]], 'CHURNRATE: lost: "few" is not a number'],
    [
      [[1], [2]],
      [[10, 20]],
      'CHURNRATE: lost is 2 rows by 1 columns and at_start 1 rows by 2 columns: both must have the same shape: =CHURNRATE(3; 60)',
    ],
    [[[1], [2]], '', 'both must have the same shape'],
  ])('refuses %j of %j', (lost, start, message) => {
    expect(() => call('CHURNRATE', lost, start)).toThrow(message);
  });
});
