// The spreadsheet's side of the report: its data, and its calls.
import type { ReportPage, ReportServer } from '../actions/report-page';
import { serverCalls } from '../pages/script-run';

/** The report that the server put into the page. */
export function readReport(): ReportPage {
  const report: ReportPage = JSON.parse(document.getElementById('data')?.textContent ?? '');
  return report;
}

export const callServer = serverCalls<ReportServer>();
