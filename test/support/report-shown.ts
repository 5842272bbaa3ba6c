// The report dialog as the script showed it: the data in its page.
import type { Host } from '../../host/api';
import type { ReportPage } from '../../src/actions/report-page';

/** Of the last dialog. */
export function reportShown(host: Host): ReportPage {
  const page = host.ui.dialogs[host.ui.dialogs.length - 1];
  const [, json] =
    /<script id="data" type="application\/json">(.*)<\/script>/.exec(page?.content ?? '') ?? [];
  if (json === undefined) throw new Error('no report was shown');
  const report: ReportPage = JSON.parse(json);
  return report;
}
