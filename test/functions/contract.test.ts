// The contract of the custom functions: orientation, blanks, missing values and refusals.
import { cellOn, type MetricRow, scorecardCells } from '../support/in-a-cell';

const call = cellOn('2026-11-22');
const ab: MetricRow[] = [
  { Metric: 'A', Healthy: 100, 'At risk': 0, Weight: 3 },
  { Metric: 'B', Healthy: 100, 'At risk': 0, Weight: 1 },
];
const card = scorecardCells({ metrics: ab });

describe('orientation', () => {
  test('a row of headings: accounts are rows, and give a column', () => {
    expect(
      call(
        'HEALTHSCORE',
        [
          [100, 0],
          [0, 100],
        ],
        [['A', 'B']],
        card,
      ),
    ).toEqual([[75], [25]]);
  });

  test('a column of headings: accounts are columns, and give a row', () => {
    expect(
      call(
        'HEALTHSCORE',
        [
          [100, 0, 0],
          [0, 100, 0],
        ],
        [['A'], ['B']],
        card,
      ),
    ).toEqual([[75, 25, 0]]);
  });

  test('one heading: accounts are rows, whether it arrives as a value or as a range', () => {
    expect(call('HEALTHSCORE', [[100], [30]], 'A', card)).toEqual([[100], [30]]);
    expect(call('HEALTHSCORE', [[100], [30]], [['A']], card)).toEqual([[100], [30]]);
  });

  test('one account gives a value', () => {
    expect(call('HEALTHSCORE', [[100, 0]], [['A', 'B']], card)).toBe(75);
    expect(call('HEALTHSCORE', 40, 'A', card)).toBe(40);
    expect(call('HEALTHSCORE', 40)).toBe(40);
  });

  test('points alone: a single row or column is one account, otherwise rows are accounts', () => {
    expect(call('HEALTHSCORE', [[10, 5, 5, 10]])).toBe(7.5);
    expect(call('HEALTHSCORE', [[10], [5], [5], [10]])).toBe(7.5);
    expect(
      call('HEALTHSCORE', [
        [10, 5],
        [5, 1],
      ]),
    ).toEqual([[7.5], [3]]);
  });

  test('points with weights: the weights decide', () => {
    expect(
      call(
        'WEIGHTEDHEALTH',
        [
          [10, 0],
          [0, 10],
        ],
        [[3, 1]],
      ),
    ).toEqual([[7.5], [2.5]]);
    expect(
      call(
        'WEIGHTEDHEALTH',
        [
          [10, 0],
          [0, 10],
        ],
        [[3], [1]],
      ),
    ).toEqual([[7.5, 2.5]]);
    expect(call('WEIGHTEDHEALTH', [[10], [4]], 2)).toEqual([[10], [4]]);
  });

  test('with headings the weights may be in either direction', () => {
    const values = [
      [100, 0],
      [0, 100],
    ];
    expect(call('WEIGHTEDHEALTH', values, [[1, 1]], [['A', 'B']], card)).toEqual([[50], [50]]);
    expect(call('WEIGHTEDHEALTH', values, [[1], [1]], [['A', 'B']], card)).toEqual([[50], [50]]);
    expect(call('WEIGHTEDHEALTH', values, [[1, 3]], [['A'], ['B']], card)).toEqual([[25, 75]]);
  });

  test.each([
    [
      'HEALTHSCORE',
      [[[1, 2, 3]], [['A', 'B']], card],
      'HEALTHSCORE: the values have 3 columns and the headings 2: both ranges must cover the same columns',
    ],
    [
      'HEALTHSCORE',
      [
        [[1, 2]],
        [
          ['A', 'B'],
          ['C', 'D'],
        ],
        card,
      ],
      'HEALTHSCORE: the headings must be one row or one column, and these are 2 rows by 2 columns',
    ],
    [
      'WEIGHTEDHEALTH',
      [[[1, 2]], [[1, 2, 3]]],
      'WEIGHTEDHEALTH: the values have 2 columns and the weights 3: both ranges must cover the same columns',
    ],
    [
      'WEIGHTEDHEALTH',
      [[[1, 2]], [[1]], [['A', 'B']], card],
      'WEIGHTEDHEALTH: there is 1 weight for 2 headings: give one cell for each heading',
    ],
  ])('%s refuses lengths that do not match', (name, args, message) => {
    expect(() => call(name, ...args)).toThrow(message);
  });
});

describe('blank rows and open ranges', () => {
  test('a blank row gives nothing, and the result ends at the last row that is not blank', () => {
    const values = [
      [100, 0],
      ['', ''],
      [0, 100],
      ['', false],
      [' ', ''],
    ];
    expect(call('HEALTHSCORE', values, [['A', 'B']], card)).toEqual([[75], [''], [25]]);
    expect(
      call(
        'HEALTHSCORE',
        [
          ['', ''],
          ['', ''],
        ],
        [['A', 'B']],
        card,
      ),
    ).toBe('');
    expect(call('HEALTHBAND', [[80], [''], [10], [''], ['']])).toEqual([['Healthy'], [''], ['At risk']]);
  });
});

describe('rows of unticked boxes', () => {
  const boxes = scorecardCells({
    metrics: [
      { Metric: 'SSO', Type: 'yes/no' },
      { Metric: 'API', Type: 'yes/no' },
    ],
  });
  const headings = ['Account', 'SSO', 'API'];

  test('are accounts that answered no, also at the end when the names are in the range', () => {
    const values = [
      ['Acme', true, false],
      ['Birch', false, false],
    ];
    expect(call('HEALTHSCORE', values, [headings], boxes)).toEqual([[50], [0]]);
  });

  test('are accounts without names too, above another account and alone', () => {
    const values = [
      [false, false],
      [true, true],
    ];
    expect(call('HEALTHSCORE', values, [['SSO', 'API']], boxes)).toEqual([[0], [100]]);
    expect(call('HEALTHSCORE', [[false, false]], [['SSO', 'API']], boxes)).toBe(0);
  });

  test('do not fill the sheet below the last account', () => {
    const values = [
      [true, true],
      [false, false],
      [false, false],
    ];
    expect(call('HEALTHSCORE', values, [['SSO', 'API']], boxes)).toBe(100);
  });
});

describe('missing and bad values', () => {
  test.each([
    '',
    ' ',
    '   ',
    'N/A',
    'n/a',
    '-',
    'NULL',
    '#N/A',
    '#DIV/0!',
    'abc',
    '1.74x',
    true,
    { date: '2026-01-01' },
  ])('with headings %j is missing, never 0 and never an error', (value) => {
    expect(
      call(
        'HEALTHSCORE',
        [
          [80, value],
          [50, 50],
        ],
        [['A', 'B']],
        card,
      ),
    ).toEqual([[80], [50]]);
  });

  test.each(['', ' ', 'N/A', '-', 'NULL', '#N/A'])('without headings %j is missing', (value) => {
    expect(
      call('HEALTHSCORE', [
        [10, value],
        [4, 2],
      ]),
    ).toEqual([[10], [3]]);
  });

  test.each([
    [
      'HEALTHSCORE',
      [
        [
          [1, 2],
          [3, 4],
          [5, 'abc'],
        ],
      ],
      'HEALTHSCORE: row 3, column 2: "abc" is not a number',
    ],
    ['HEALTHSCORE', [[['abc'], [1]]], 'HEALTHSCORE: row 1, column 1: "abc" is not a number'],
    ['HEALTHSCORE', [[[1, true]]], 'HEALTHSCORE: row 1, column 2: TRUE is not a number'],
    [
      'HEALTHSCORE',
      [[[1, { date: '2026-01-05' }]]],
      'HEALTHSCORE: row 1, column 2: the date 2026-01-05 is not a number',
    ],
    [
      'WEIGHTEDHEALTH',
      [
        [
          [1, 2],
          [3, 'abc'],
        ],
        [[1], [1]],
      ],
      'WEIGHTEDHEALTH: row 2, column 2: "abc" is not a number',
    ],
    ['WEIGHTEDHEALTH', [[[1, 2]], [[1, -2]]], 'WEIGHTEDHEALTH: weight 2 is -2: a weight must be 0 or more'],
    ['WEIGHTEDHEALTH', [[[1, 2]], [[0, 0]]], 'WEIGHTEDHEALTH: all weights are 0: give at least one a weight'],
    [
      'WEIGHTEDHEALTH',
      [[[1, 2]], [['', '']]],
      'WEIGHTEDHEALTH: all weights are 0: give at least one a weight',
    ],
    [
      'WEIGHTEDHEALTH',
      [[[1, 2]], [['much', 1]]],
      'WEIGHTEDHEALTH: weight 1: "much" is not a weight: write a number, or Low, Medium, High, Critical',
    ],
    [
      'WEIGHTEDHEALTH',
      [[[1, 2]], [[0, 0]], [['A', 'B']], card],
      'WEIGHTEDHEALTH: all weights are 0: give at least one metric a weight',
    ],
    [
      'WEIGHTEDHEALTH',
      [[[1, 2]], [['#REF!']], [['A', 'B']], card],
      'WEIGHTEDHEALTH: the weights cannot be read (#REF!): give a range that exists, with one cell for each heading',
    ],
    [
      'WEIGHTEDHEALTH',
      [[[1, 2]], [[5]], [['A', 'B']], card],
      'WEIGHTEDHEALTH: there is 1 weight for 2 headings: give one cell for each heading',
    ],
    ['HEALTHBAND', [[[50, 'good']]], 'HEALTHBAND: row 1, column 2: "good" is not a score'],
    ['HEALTHBAND', ['good'], 'HEALTHBAND: "good" is not a score'],
    ['HEALTHSCORE', ['good'], 'HEALTHSCORE: "good" is not a number'],
  ])('%s names function and place', (name, args, message) => {
    expect(() => call(name, ...args)).toThrow(message);
  });

  test('the band of a cell that says why there is no score is Not enough data', () => {
    const reason = 'Not enough data: 2 of 8 metrics are in B1:H1';
    expect(call('HEALTHBAND', [[reason], [80], ['']])).toEqual([['Not enough data'], ['Healthy']]);
    expect(call('HEALTHBAND', 'Not enough data')).toBe('Not enough data');
  });

  test('a row whose present weights add up to 0 gives nothing', () => {
    expect(
      call(
        'WEIGHTEDHEALTH',
        [
          [5, ''],
          ['', 7],
        ],
        [[0, 1]],
      ),
    ).toEqual([[''], [7]]);
    expect(
      call(
        'WEIGHTEDHEALTH',
        [
          [5, ''],
          ['', 7],
        ],
        [[0, 1]],
        [['A', 'B']],
        card,
      ),
    ).toEqual([[''], [7]]);
  });
});

describe('headings and scorecard', () => {
  test('incomplete arguments are refused with the formula to type', () => {
    const formula = '=HEALTHSCORE(A2:O; A1:O1; SCORECARD)';
    expect(() => call('HEALTHSCORE', [[1, 2]], [['A', 'B']])).toThrow(
      `HEALTHSCORE: headings need a scorecard as well: ${formula}`,
    );
    expect(() => call('HEALTHSCORE', [[1, 2]], '', card)).toThrow(formula);
    expect(() => call('WEIGHTEDHEALTH', [[1, 2]], [[1, 1]], [['A', 'B']])).toThrow('=WEIGHTEDHEALTH(');
    expect(() => call('WEIGHTEDHEALTH', [[1, 2]])).toThrow(
      'WEIGHTEDHEALTH: give the weights as the second argument',
    );
  });

  test('headings match trimmed, in any case, with any white space; extra columns change nothing', () => {
    const metrics: MetricRow[] = [{ Metric: 'Open tickets', Healthy: 0, 'At risk': 10 }];
    const tab = scorecardCells({ metrics });
    expect(call('HEALTHSCORE', [['x', 5]], [['Name', '  open \n TICKETS ']], tab)).toBe(50);
  });

  test('headings that the scorecard does not know at all are refused', () => {
    expect(() => call('HEALTHSCORE', [[1]], [['Z']], card)).toThrow(
      'HEALTHSCORE: none of these headings is a column of the scorecard, which reads "A", "B"',
    );
  });

  test('a scorecard with errors gives one error: the first, and how many more there are', () => {
    const wrong = scorecardCells({ metrics: [{ Metric: 'A', Healthy: 'abc', 'At risk': 'def' }] });
    expect(() => call('HEALTHSCORE', [[1]], [['A']], wrong)).toThrow(
      'HEALTHSCORE: Health Scorecard!D5: "abc" is not a number (and 1 more)',
    );
    expect(() => call('HEALTHSCORE', [[1]], [['A']], [['', '']])).toThrow(
      'HEALTHSCORE: the scorecard range is empty',
    );
  });

  test("trial weights: one per heading, blank means the scorecard's own, a metric takes that of its first column", () => {
    expect(call('WEIGHTEDHEALTH', [[100, 0]], [['', 3]], [['A', 'B']], card)).toBe(50);
    const metrics: MetricRow[] = [
      { Metric: 'Contact', Column: 'Mail; Phone', Type: 'recency', Healthy: 0, 'At risk': 10 },
      { Metric: 'Use', Healthy: 100, 'At risk': 0 },
    ];
    const values = [[{ date: '2026-11-01' }, { date: '2026-11-22' }, 0]];
    const headings = [['Mail', 'Phone', 'Use']];
    expect(call('WEIGHTEDHEALTH', values, [[9, 1, 1]], headings, scorecardCells({ metrics }))).toBe(90);
  });
});

describe('as_of', () => {
  const contact = scorecardCells({
    metrics: [{ Metric: 'Contact', Type: 'recency', Healthy: 0, 'At risk': 100 }],
  });
  const on = (asOf: unknown) => call('HEALTHSCORE', [[{ date: '2026-09-23' }]], [['Contact']], contact, asOf);

  test('is today when omitted, however it is omitted', () => {
    expect([undefined, null, ''].map(on)).toEqual([40, 40, 40]);
  });

  test('takes a date cell, a date as text, or a date shown as a number', () => {
    expect([on({ date: '2026-10-03' }), on('2026-10-03'), on('10/3/2026'), on(46298)]).toEqual([
      90, 90, 90, 90,
    ]);
  });

  test('refuses anything else', () => {
    expect(() => on('soon')).toThrow(
      'HEALTHSCORE: as_of: "soon" is not a date: write TODAY() or a date such as 2026-10-02',
    );
  });
});

describe('HEALTHBAND', () => {
  test('names the bands of the scorecard, in its own scale and words', () => {
    const bands = [
      ['Green', 8, '#b7e1cd'],
      ['Amber', 5, '#fce8b2'],
      ['Red', 0, '#e58b84'],
    ];
    const tab = scorecardCells({
      settings: { Scale: 10 },
      metrics: [{ Metric: 'A', Healthy: 10, 'At risk': 0 }],
      bands,
    });
    expect(
      call(
        'HEALTHBAND',
        [
          [8, 7.9, 7.96],
          [0, '', 10],
        ],
        tab,
      ),
    ).toEqual([
      ['Green', 'Amber', 'Green'],
      ['Red', '', 'Green'],
    ]);
  });

  test('a score beyond the scale is in the outermost band', () => {
    expect(call('HEALTHBAND', [[150, -3]])).toEqual([['Healthy', 'At risk']]);
  });
});
