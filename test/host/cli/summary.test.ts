// The summary at the terminal.

import type { ReportedIssue } from '../../../host/cli/add-on-answers';
import { bandBars } from '../../../host/cli/band-bars';
import { reportedLines } from '../../../host/cli/reported-lines';
import { renderSummary } from '../../../host/cli/summary';
import type { ImportNote } from '../../../host/formats/csv/import-note';
import { REPORT } from '../../support/sample-report';

const MOVE = {
  account: '',
  row: 2,
  from: 'Watch',
  to: 'Healthy',
  direction: 'up',
  borderline: false,
  scoreBefore: 60,
  score: 80,
  drivers: '',
  value: null,
} as const;

const note = (cell: string): ImportNote => ({
  column: 'J',
  heading: 'Last contact',
  cell,
  kind: 'unclear date',
  message: '"02/10/2026" can be two days, so it does not count. Write dates as YYYY-MM-DD.',
});
/** A cell of the tab Accounts without a number. */
const unreadable = (letter: string, row: number, value: string): ReportedIssue => ({
  code: 'cell-unreadable',
  place: { tab: 'Accounts', row, column: letter.charCodeAt(0) - 64 },
  cell: `Accounts!${letter}${row}`,
  message: `"${value}" is not a number`,
  reason: { code: 'cell-not-a-number', cell: value },
  metric: 'Logins',
  outcome: 'metric counts as missing',
  severity: 'warning',
});

const nothing = { settled: [], importIssues: [], issues: [] };

describe('renderSummary', () => {
  it('shows the main results in this order', () => {
    expect(
      renderSummary({
        file: 'accounts.csv',
        report: REPORT,
        noticed: nothing,
        template: '',
        metrics: [],
        history: undefined,
        otherTabs: [],
        outcome: 'Written: out.csv',
        withColor: false,
      }).split('\n'),
    ).toEqual([
      'accounts.csv: 3 accounts, as of 2026-10-02, scorecard "Customer health"',
      '',
      'Accounts by band',
      `  Healthy          ${'█'.repeat(24)}  1   33%`,
      `  At risk          ${'█'.repeat(24)}  1   33%`,
      `  Not enough data  ${'█'.repeat(24)}  1   33%`,
      '',
      'Accounts have 88% of the data on average. 1 account has too little data for a score.',
      '',
      'The 2 lowest accounts',
      '  Score  Band     Account   Drivers',
      '   12.3  At risk  株式会社  −50.0 Logins 0',
      '   91.0  Healthy  Acme      −9.0 NPS 7',
      '',
      'Written: out.csv',
      '',
    ]);
  });

  it('calls a mean coverage 100% only if nothing is missing', () => {
    const coverageIn = (meanCoverage: number) =>
      renderSummary({
        file: 'accounts.csv',
        report: { ...REPORT, meanCoverage },
        noticed: nothing,
        template: '',
        metrics: [],
        history: undefined,
        otherTabs: [],
        outcome: '',
        withColor: false,
      });
    expect(coverageIn(0.9958)).toContain('Accounts have 99.5% of the data on average.');
    expect(coverageIn(1)).toContain('Accounts have 100% of the data on average.');
  });

  it('marks a proposed scorecard as a proposal, and shows what counts, what needs an answer and what is left out', () => {
    const text = renderSummary({
      file: 'accounts.csv',
      report: {
        ...REPORT,
        starter: true,
        proposal: {
          used: [
            {
              name: 'Open tickets',
              columns: ['Open tickets'],
              direction: 'lower',
              better: 'fewer or less is better',
              thresholds: 'healthy at 1, at risk at 4',
              evidence: 'support load',
            },
          ],
          questions: [
            { name: 'Contracts', word: null, question: 'Is a higher number in "Contracts" good or bad?' },
          ],
          leftOut: [{ name: 'ARR', reason: 'money', message: 'what the account pays' }],
          settings: {
            accountColumn: 'Account',
            valueColumn: 'ARR',
            segmentColumn: null,
            ownerColumn: null,
            renewalColumn: null,
            outcomeColumn: 'Churned',
          },
        },
      },
      noticed: nothing,
      template: '',
      metrics: [],
      history: undefined,
      otherTabs: [],
      outcome: '',
      withColor: false,
    });
    expect(text).toContain(
      'proposed from your own data. Review it before you rely on the scores:\n  Metric        Better                   Thresholds\n  Open tickets  fewer or less is better  healthy at 1, at risk at 4\n',
    );
    expect(text).toContain('  Is a higher number in "Contracts" good or bad?\n');
    expect(text).toContain(
      'Left out\n  Column  Reason\n  ARR     what the account pays\n  Outcome column: Churned\n',
    );
  });

  it('lists accounts that changed band', () => {
    const changed = Array.from({ length: 12 }, (_, index) => ({
      ...MOVE,
      account: `A${index}`,
    }));
    const text = renderSummary({
      file: 'a.csv',
      report: { ...REPORT, changed },
      noticed: nothing,
      template: '',
      metrics: [],
      history: undefined,
      otherTabs: [],
      outcome: '',
      withColor: false,
    });
    expect(text).toContain('12 accounts changed band since the last run\n  A0: Watch → Healthy\n');
    expect(text).toContain('and 2 more; --json lists all');
  });

  it('prints nothing that could control the terminal', () => {
    const [account] = REPORT.accounts;
    const evil = '\u001b[2J\u0007';
    const text = renderSummary({
      file: `${evil}.csv`,
      report: {
        ...REPORT,
        scorecard: evil,
        bands: [{ name: evil, color: evil, accounts: 1, value: null }],
        accounts: account ? [{ ...account, account: evil, band: evil, drivers: evil }] : [],
        changed: [{ ...MOVE, account: evil, from: evil, to: evil }],
        issues: [{ code: 'names-repeat', place: undefined, cell: evil, message: evil, severity: 'error' }],
      },
      noticed: {
        settled: [{ ...note('J1'), message: evil, heading: evil }],
        importIssues: [{ ...note('J2'), message: evil, heading: evil }],
        issues: [{ code: 'names-repeat', place: undefined, cell: evil, message: evil, severity: 'warning' }],
      },
      template: '',
      metrics: [[evil, evil, evil, evil, evil, evil]],
      history: undefined,
      otherTabs: [],
      outcome: '',
      withColor: true,
    });
    expect(text.replace(/[\n\P{Cc}]/gu, '')).toBe('');
  });
});

describe('bandBars', () => {
  it('shows a sliver for a few among many, and nothing for none', () => {
    const bands = [
      { name: 'Healthy', color: '#b7e1cd', accounts: 5000 },
      { name: 'At risk', color: '#e58b84', accounts: 1 },
      { name: 'None', color: '', accounts: 0 },
    ];
    expect(bandBars(bands, false)).toEqual([
      `Healthy  ${'█'.repeat(24)}  5,000  >99%`,
      `At risk  █${' '.repeat(23)}      1   <1%`,
      `None     ${' '.repeat(24)}      0    0%`,
    ]);
  });

  it('colors the bar only on request', () => {
    const [line] = bandBars([{ name: 'Healthy', color: '#b7e1cd', accounts: 1 }], true);
    expect(line).toContain('\u001b[38;5;152m█');
  });
});

describe('reportedLines', () => {
  it('lists errors first, and groups unclear cells of a column', () => {
    expect(
      reportedLines({
        settled: [
          {
            ...note('J1'),
            cell: undefined,
            kind: 'decimal comma',
            message: 'Column B: read with decimal commas.',
          },
        ],
        importIssues: [note('J2'), note('J5'), note('J9')],
        issues: [
          unreadable('F', 7, '1.74x'),
          {
            code: 'names-repeat',
            place: undefined,
            cell: '',
            message: 'No date column',
            severity: 'error',
          },
        ],
      }),
    ).toEqual([
      'No date column',
      'Column J "Last contact": J2: "02/10/2026" can be two days, so it does not count. Write dates as YYYY-MM-DD. The same goes for 2 more cells below it.',
      'Accounts!F7: "1.74x" is not a number',
      'Column B: read with decimal commas.',
    ]);
  });

  it('groups many of a kind in one line, and lists a few one by one', () => {
    const many = Array.from({ length: 45 }, (_, index) => unreadable('F', index + 2, `x${index}`));
    const few = [unreadable('G', 2, 'a'), unreadable('G', 3, 'b')];
    expect(reportedLines({ ...nothing, issues: [...many, ...few] })).toEqual([
      'Accounts!F2: "x0" is not a number (44 more like it in column F)',
      'Accounts!G2: "a" is not a number',
      'Accounts!G3: "b" is not a number',
    ]);
  });

  it('stops at twenty lines', () => {
    const issues = Array.from({ length: 53 }, () => ({
      code: 'names-repeat' as const,
      place: undefined,
      cell: '',
      message: 'is not a number',
      severity: 'warning' as const,
    }));
    const lines = reportedLines({ ...nothing, issues });
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)).toBe('and 34 more; --json lists all');
  });
});
