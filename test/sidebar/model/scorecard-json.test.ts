// The scorecard as JSON: an export imports exactly, and anything else is refused with the path of its field.
import fc from 'fast-check';
import { sampleScorecard } from '../../../src/domain/bundled-data/sample-scorecard';
import type { Scorecard } from '../../../src/domain/scorecard/scorecard';
import { type CardRows, cardRowsOf, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { TEMPLATES } from '../../../src/domain/templates/registry';
import { sameRows } from '../../../src/sidebar/model/merge';
import { LARGEST_IMPORT, readScorecardJson, scorecardJson } from '../../../src/sidebar/model/scorecard-json';
import { anyAccount } from '../../support/any-account';

const rowsOf = (scorecard: Scorecard): CardRows => cardRowsOf(renderScorecard(scorecard));
const plain = {
  format: 'customer-health-scorecard',
  version: 1,
  metrics: [{ metric: 'Logins', healthy: 30, atRisk: 2 }],
};
const issuesOf = (changed: object) => readScorecardJson(JSON.stringify({ ...plain, ...changed })).issues;

const NO_BAND = Object.fromEntries([
  ['metricOrColumn', 'A'],
  ['is', 'yes'],
  ['then', 'at most'],
  ['value', 'Red'],
]);

const known = [
  ['the sample', sampleScorecard('Sample accounts')] as const,
  ...TEMPLATES.map(({ id, scorecard }) => [id, scorecard] as const),
];

test.each(known)('%s is imported exactly', (_, scorecard) => {
  const rows = rowsOf(scorecard);
  const { rows: back, issues } = readScorecardJson(scorecardJson(rows));
  expect(issues).toEqual([]);
  expect(back && sameRows(back, rows)).toBe(true);
});

test('any sound scorecard is imported exactly', () => {
  fc.assert(
    fc.property(anyAccount(), ({ scorecard }) => {
      fc.pre(parseScorecard(renderScorecard(scorecard)).scorecard !== undefined);
      const rows = rowsOf(scorecard);
      const { rows: back } = readScorecardJson(scorecardJson(rows));
      expect(back && sameRows(back, rows)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('the document reads like the tab: its headings as keys, its cells as values, dates as YYYY-MM-DD', () => {
  const rows: CardRows = {
    ...NO_ROWS,
    Settings: [
      { row: 4, cells: { Setting: 'minimum coverage', Value: 0.5 } },
      { row: 5, cells: { Setting: 'Target of the year', Value: 80 } },
    ],
    Metrics: [{ row: 9, cells: { Metric: 'Logins', 'At risk': 2, 'If blank': 'worst' } }],
    Rules: [{ row: 12, cells: { 'Metric or column': 'Left', Until: { day: '2026-12-31' } } }],
  };
  expect(JSON.parse(scorecardJson(rows))).toEqual({
    format: 'customer-health-scorecard',
    version: 1,
    settings: { minimumCoverage: 0.5 },
    metrics: [{ metric: 'Logins', atRisk: 2, ifBlank: 'worst' }],
    dimensions: [],
    bands: [],
    rules: [{ metricOrColumn: 'Left', until: '2026-12-31' }],
    alerts: [],
    plays: [],
    derivedColumns: [],
    sources: [],
    names: [],
  });
});

test('only format, version and metrics are required', () => {
  expect(readScorecardJson(JSON.stringify(plain))).toEqual({
    rows: { ...NO_ROWS, Metrics: [{ cells: { Metric: 'Logins', Healthy: 30, 'At risk': 2 } }] },
    issues: [],
  });
});

test.each([
  ['an unknown part', { colors: [] }, 'colors: is not a known field'],
  ['an unknown field', { metrics: [{ metric: 'A', color: 1 }] }, 'metrics[0].color: is not a known field'],
  ['an unknown setting', { settings: { target: 80 } }, 'settings.target: is not a known field'],
  ['another format', { format: 'x' }, 'format: must be customer-health-scorecard'],
  ['another version', { version: 2 }, 'version: must be 1'],
  ['no metrics', { metrics: undefined }, 'metrics: must be a list of up to 1000'],
  ['metrics that are no list', { metrics: {} }, 'metrics: must be a list of up to 1000'],
  ['too many', { bands: Array(1001).fill({ band: 'A' }) }, 'bands: must be a list of up to 1000'],
  ['a row that is none', { metrics: [null] }, 'metrics[0]: must be fields in { }'],
  ['an empty row', { rules: [{}] }, 'rules[0]: is empty'],
  ['a null', { settings: { scale: null } }, 'settings.scale: must be a text'],
  ['a list in a cell', { metrics: [{ metric: ['A'] }] }, 'metrics[0].metric: must be a text'],
  ['a text too long for a cell', { settings: { name: 'x'.repeat(50_000) } }, 'settings.name: must be a text'],
  [
    'a threshold that is not a number',
    { metrics: [{ metric: 'A', healthy: 'abc' }] },
    'metrics[0].healthy: ',
  ],
  ['a setting that does not fit', { settings: { scale: 7 } }, 'settings.scale: Scale: write 100 or 10'],
  ['a rule on no band', { rules: [NO_BAND] }, 'rules[0].value: '],
])('%s is reported and nothing is imported', (_, changed, start) => {
  const { rows, issues } = readScorecardJson(JSON.stringify({ ...plain, ...changed }));
  expect(rows).toBe(undefined);
  expect(issues.some((issue) => issue.startsWith(start)) ? start : issues).toBe(start);
});

test('the second metric of three is the one reported', () => {
  const good = { healthy: 9, atRisk: 1 };
  const metrics = [
    { metric: 'A', ...good },
    { metric: 'B', ...good, weight: 'lots' },
    { metric: 'C', ...good },
  ];
  expect(issuesOf({ metrics })).toEqual([expect.stringMatching(/^metrics\[1\]\.weight: /)]);
});

test.each(['', 'hello', '[]', 'null', '"x"', '{', '1e999'])('%j is not a scorecard', (text) => {
  const { rows, issues } = readScorecardJson(text);
  expect(rows).toBe(undefined);
  expect(issues.length).toBeGreaterThan(0);
});

test('an infinite number is not a cell', () => {
  const text = JSON.stringify(plain).replace('30', '1e999');
  expect(readScorecardJson(text).issues).toEqual([expect.stringContaining('metrics[0].healthy: must be')]);
});

test('more than 1 MB is not even parsed', () => {
  const text = JSON.stringify({ ...plain, padding: 'x'.repeat(LARGEST_IMPORT) });
  expect(readScorecardJson(text)).toEqual({ rows: undefined, issues: expect.anything() });
});

test('keys that every object inherits are not fields, and change no object', () => {
  for (const key of ['__proto__', 'constructor', 'toString']) {
    const text = JSON.stringify(plain).replace('"metric":', `"${key}":{"polluted":1},"metric":`);
    expect(readScorecardJson(text).issues).toEqual([`metrics[0].${key}: is not a known field`]);
    const top = JSON.stringify(plain).replace('{', `{"${key}":{"polluted":1},`);
    expect(readScorecardJson(top).issues).toEqual([`${key}: is not a known field`]);
  }
  expect('polluted' in {}).toBe(false);
});

test('any pasted text gets an answer', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.jsonValue().map((metrics) => JSON.stringify({ ...plain, metrics })),
      ),
      (text) => {
        const { rows, issues } = readScorecardJson(text);
        expect(rows !== undefined || issues.length > 0).toBe(true);
      },
    ),
  );
});
