// The spreadsheet's side of the report: its data, and each call of the typed surface as a promise.
import type { ReportPage, ReportServer } from '../actions/report-page';

interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (fault: { readonly message: string }) => void): Runner;
}

type ScriptRun = Runner & { readonly [Name in keyof ReportServer]: (...args: unknown[]) => void };

declare const google: {
  readonly script: { readonly run: ScriptRun; readonly host: { close(): void } };
};

/** The report that the server put into the page. */
export function readReport(): ReportPage {
  const report: ReportPage = JSON.parse(document.getElementById('data')?.textContent ?? '');
  return report;
}

export function closePage(): void {
  google.script.host.close();
}

export function callServer<Name extends keyof ReportServer>(
  name: Name,
  ...args: Parameters<ReportServer[Name]>
): Promise<ReturnType<ReportServer[Name]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((result) => resolve(result as ReturnType<ReportServer[Name]>))
      .withFailureHandler((fault) => reject(new Error(fault.message))) as ScriptRun;
    run[name](...args);
  });
}
