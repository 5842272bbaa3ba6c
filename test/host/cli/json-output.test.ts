// The output of --json follows docs/score-json.schema.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportedIssue } from '../../../host/cli/add-on-answers';
import { scoredJson, unscoredJson } from '../../../host/cli/json-output';
import type { ImportNote } from '../../../host/formats/csv/import-note';
import { schemaErrors } from '../../support/json-schema';
import { REPORT } from '../../support/sample-report';

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/score-json.schema.json'), 'utf8'),
);
const NOTE: ImportNote = {
  column: 'J',
  heading: 'ARR',
  cell: 'J7',
  kind: 'unclear number',
  message: 'Left out.',
};
const CONTEXT = {
  version: '1.0.0',
  file: 'a.csv',
  settled: [{ ...NOTE, cell: undefined }],
  importIssues: [NOTE],
};

describe('--json', () => {
  it('fits its schema when accounts are scored', () => {
    const json = JSON.parse(scoredJson(CONTEXT, REPORT, { out: 'out.csv', history: 'history.csv' }));
    expect(schemaErrors(SCHEMA, json)).toEqual([]);
    expect(json).toMatchObject({ scored: true, file: 'a.csv', out: 'out.csv', importIssues: [NOTE] });
  });

  it('fits its schema when nothing is scored', () => {
    const issues: ReportedIssue[] = [
      {
        code: 'not-a-number',
        text: 'abc',
        place: { tab: undefined, row: 9, column: 5 },
        cell: 'Health Scorecard!E9',
        message: 'not a number',
        severity: 'error',
      },
    ];
    expect(schemaErrors(SCHEMA, JSON.parse(unscoredJson(CONTEXT, 'Mistakes.', issues)))).toEqual([]);
  });

  it.each([
    ['a missing field', { bands: undefined }, "$: must have required property 'bands'"],
    ['a wrong type', { decimals: '1' }, '$/decimals: must be integer'],
    [
      'a field that the schema does not describe',
      { extra: 1 },
      '$: must NOT have additional properties extra',
    ],
    ['a coverage above 1', { meanCoverage: 87 }, '$/meanCoverage: must be <= 1'],
    ['a day that is none', { asOf: '2 Oct' }, '$/asOf: must match pattern "^\\d{4}-\\d{2}-\\d{2}$"'],
  ])('does not fit with %s', (_, change, error) => {
    const json = JSON.parse(scoredJson(CONTEXT, REPORT, { out: undefined, history: undefined }));
    expect(schemaErrors(SCHEMA, JSON.parse(JSON.stringify({ ...json, ...change })))).toContain(error);
  });
});
