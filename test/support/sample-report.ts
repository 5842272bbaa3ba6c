// A small report as the bundle gives it, for the tests of this folder.
import type { ScoringReport } from '../../host/cli/scoring-report';

export const REPORT: ScoringReport = {
  scorecard: 'Customer health',
  starter: false,
  templates: [],
  provisional: false,
  asOf: '2026-10-02',
  sheet: 'Accounts',
  headingRow: 1,
  firstRow: 2,
  lastRow: 4,
  columns: { score: 3, band: 4, coverage: 5, drivers: 6, computed: null, all: [3, 4, 5, 6] },
  scale: 100,
  decimals: 1,
  bands: [
    { name: 'Healthy', color: '#b7e1cd', accounts: 1 },
    { name: 'At risk', color: '#e58b84', accounts: 1 },
    { name: 'Not enough data', color: '#f1f3f4', accounts: 1 },
  ],
  meanCoverage: 0.876,
  accounts: [
    { row: 2, account: 'Acme', score: 91, band: 'Healthy', coverage: 1, drivers: '−9.0 NPS 7' },
    { row: 3, account: '株式会社', score: 12.34, band: 'At risk', coverage: 1, drivers: '−50.0 Logins 0' },
    { row: 4, account: 'Gamma', score: null, band: 'Not enough data', coverage: 0.3, drivers: '' },
  ],
  changed: [],
  issues: [],
};
