// The report as plain text, for whoever helps with the add-on: counts and kinds of issues, nothing from the user's cells.
import type { ReportPage } from '../actions/report-page';
import { percentText } from './words';

export function supportText(report: ReportPage, browser: string): string {
  const { version, asOf, accounts, meanCoverage, scale, bands, used, notUsed, issues, changed } = report;
  return [
    `Customer Health ${version}`,
    `Scored ${accounts} accounts as of ${asOf}, scale ${scale}, mean coverage ${percentText(meanCoverage)}`,
    `Accounts by band, best first: ${bands.map((band) => band.accounts).join(', ')}`,
    `Metrics: ${used.length}; columns not used: ${notUsed.total}; changed band: ${changed.total}`,
    `Issues: ${issues.map(({ title, total }) => `${title} ${total}`).join('; ') || 'none'}`,
    `Browser: ${browser}`,
  ].join('\n');
}
