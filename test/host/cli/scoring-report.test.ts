// The bundle's answer is checked before anything is made of it.
import { readAnswer } from '../../../host/cli/scoring-report';
import { REPORT } from '../../support/sample-report';

describe('readAnswer', () => {
  it('takes a report as it is', () => {
    expect(readAnswer(JSON.parse(JSON.stringify(REPORT)))).toEqual({ kind: 'scored', report: REPORT });
  });

  it('takes mistakes of the scorecard', () => {
    const issues = [
      {
        code: 'not-a-number',
        place: { row: 9, column: 5 },
        cell: 'Health Scorecard!E9',
        message: '"abc" is not a number',
        severity: 'error',
      },
    ];
    const message = 'The tab holds mistakes.';
    expect(readAnswer({ scored: false, message, issues })).toEqual({ kind: 'refused', message, issues });
  });

  it.each([[null], [undefined]])('takes %s as a fault', (value) => {
    expect(readAnswer(value)).toEqual({ kind: 'fault' });
  });

  it.each([
    ['answer', 'done'],
    ['answer', [1]],
    [
      'accounts[1].score',
      { ...REPORT, accounts: [REPORT.accounts[0], { ...REPORT.accounts[0], score: '3' }] },
    ],
    ['bands', { ...REPORT, bands: {} }],
    ['columns.score', { ...REPORT, columns: {} }],
    [
      'issues[0].severity',
      { scored: false, message: '', issues: [{ code: '', cell: '', message: '', severity: 'fatal' }] },
    ],
    ['meanCoverage', { ...REPORT, meanCoverage: Number.NaN }],
  ])('refuses what is no answer, naming %s', (path, value) => {
    expect(() => readAnswer(value)).toThrow(`(${path})`);
  });
});
