// The report after scoring: bands, who moved and why, what to check, which columns count, and what to do next.
import { useState } from 'preact/hooks';
import type { PlaceToSelect, ReportPage } from '../actions/report-page';
import { closePage } from '../pages/script-run';
import { Moves } from './accounts';
import { Alerts } from './alerts';
import { Bands } from './bands';
import { Columns } from './columns';
import { Issues } from './issues';
import { OtherTabs } from './other-tabs';
import { callServer } from './server';
import { Since } from './since';
import { supportText } from './support-text';
import { counted, percentText } from './words';

export function Report({ report: made }: { readonly report: ReportPage }) {
  const [status, setStatus] = useState('');
  const [toFreeze, setToFreeze] = useState(made.columnToFreeze);
  // A jump to the score would take the names out of sight: it leads to the name instead.
  const report = { ...made, linkColumn: toFreeze ?? made.linkColumn };
  const select = (place: PlaceToSelect) => {
    callServer('reportSelectCell', place).then(
      (isThere) => setStatus(isThere ? '' : 'That cell is no longer there.'),
      (fault: Error) => setStatus(fault.message),
    );
  };
  return (
    <>
      <main tabIndex={-1}>
        <h1>
          {report.scorecard}, as of {report.asOf}
        </h1>
        <p class="hint">
          {counted(report.accounts, 'account')} on the tab {report.sheet}, with{' '}
          {percentText(report.meanCoverage)} of the data on average.
        </p>
        {report.notes.map((note) => (
          <p class="notice" key={note}>
            {note}
          </p>
        ))}
        {report.filterFallsShort && <FilterNotice report={report} setStatus={setStatus} />}
        {toFreeze !== null && (
          <NamesNotice
            report={report}
            column={toFreeze}
            setStatus={setStatus}
            onFrozen={() => setToFreeze(null)}
          />
        )}
        <Bands report={report} />
        <Alerts report={report} select={select} />
        <Moves report={report} select={select} />
        <Since report={report} select={select} />
        <OtherTabs report={report} />
        <Issues report={report} select={select} />
        <Columns report={report} />
        <h2>What to do next</h2>
        <p>{nextStep(report)}</p>
        <Support report={report} />
      </main>
      <Footer status={status} setStatus={setStatus} />
    </>
  );
}

function nextStep({ starter, changed, issues }: ReportPage): string {
  if (starter)
    return 'Open the sidebar and review what counts: each metric, its direction and its thresholds.';
  if (issues.length > 0) return 'Check the cells above, then choose Score accounts again.';
  const isAnyDown = changed.shown.some(({ direction, borderline }) => direction === 'down' && !borderline);
  return isAnyDown
    ? 'Look at the accounts that went down first. The sidebar shows what would move one of them up.'
    : 'Open the sidebar to see what a change of the scorecard would do before you apply it.';
}

interface StatusProps {
  readonly setStatus: (text: string) => void;
}

function FilterNotice({ report, setStatus }: StatusProps & { readonly report: ReportPage }) {
  const [isWidened, setWidened] = useState(false);
  const widen = () => {
    callServer('reportWidenFilter', report.sheet).then(
      () => {
        setWidened(true);
        setStatus('The filter now covers the health columns.');
      },
      (fault: Error) => setStatus(fault.message),
    );
  };
  if (isWidened) return null;
  return (
    <div class="notice">
      The filter on this tab ends before the health columns, so sorting by it would separate scores from their
      accounts.
      <br />
      <button type="button" onClick={widen}>
        Widen the filter
      </button>
    </div>
  );
}

interface NamesProps extends StatusProps {
  readonly report: ReportPage;
  readonly column: number;
  readonly onFrozen: () => void;
}

function NamesNotice({ report, column, setStatus, onFrozen }: NamesProps) {
  const freeze = () => {
    callServer('reportFreezeColumns', { tab: report.sheet, row: 1, column }).then(
      () => {
        onFrozen();
        setStatus('The names now stay in view. To undo this, use View > Freeze.');
      },
      (fault: Error) => setStatus(fault.message),
    );
  };
  return (
    <div class="notice">
      This table is wide: on some screens the account names are out of sight beside the scores.
      <br />
      <button type="button" onClick={freeze}>
        Keep the names in view
      </button>
    </div>
  );
}

function Support({ report }: { readonly report: ReportPage }) {
  const text = supportText(report, navigator.userAgent);
  return (
    <details>
      <summary>Version {report.version}, details for support</summary>
      <textarea
        readOnly
        aria-label="Details for support"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="hint">Select the text and copy it. It holds no account names and no values.</p>
    </details>
  );
}

function Footer({ status, setStatus }: StatusProps & { readonly status: string }) {
  const openSidebar = () => {
    callServer('menuOpenSidebar').then(closePage, (fault: Error) => setStatus(fault.message));
  };
  return (
    <footer>
      <button class="action" type="button" onClick={openSidebar}>
        Open sidebar
      </button>
      <button type="button" onClick={closePage}>
        Close
      </button>
      <span class="status" role="status" aria-live="polite">
        {status}
      </span>
    </footer>
  );
}
