// Start: a scorecard proposed from the person's own sheet, or a template fitted to it, or one brought along as a file.
import { useMemo, useState } from 'preact/hooks';
import type { Proposal } from '../../actions/sidebar-server';
import { cellText, isBlank, shortText } from '../../domain/cell';
import { HEADING_ROWS_SEARCHED } from '../../domain/table';
import { type Accounts, accountsOf, type Tab } from '../model/accounts';
import { inPlaceOf } from '../model/card-json';
import { withSetting } from '../model/edits';
import { type StartColumns, startColumns } from '../model/start-columns';
import { Choice, Field } from '../parts/field';
import { callServer } from '../server';
import { useWork } from '../work';
import { ImportCard } from './more-share';
import { Templates } from './start-templates';

/** Of a row, enough to know it again. */
const CELLS_SHOWN = 3;

export function StartView() {
  const { state, actions } = useWork();
  const { book, tab, card, rows } = state;
  return (
    <>
      <h1>Start with your sheet</h1>
      {(card.tab !== '' || rows.Metrics.length > 0) && (
        <button type="button" class="link" onClick={actions.backToCard}>
          Back to the scorecard
        </button>
      )}
      <Field
        label="Tab with your accounts"
        control={(tied) => (
          <Choice
            tied={tied}
            value={tab?.name ?? ''}
            options={(book?.tabs ?? []).map((name) => ({ value: name, label: name }))}
            onChoice={actions.useTab}
          />
        )}
      />
      {tab && <Sheet key={tab.name} tab={tab} />}
      <h2>Or bring a scorecard along</h2>
      <ImportCard />
    </>
  );
}

function Sheet({ tab }: { readonly tab: Tab }) {
  const { working } = useWork();
  const { locale } = working.context;
  const [headingRow, setHeadingRow] = useState<number>();
  const accounts = useMemo(
    () => accountsOf(tab, [], headingRow === undefined ? {} : { headingRow }),
    [tab, headingRow],
  );
  const options = useMemo(() => headingRows(tab), [tab]);
  const row = accounts?.table.headingRow ?? headingRow;
  return (
    <>
      {options.length > 0 && (
        <Field
          label="Row with the headings"
          control={(tied) => (
            <Choice
              tied={tied}
              value={row === undefined ? '' : String(row)}
              options={options}
              onChoice={(value) => setHeadingRow(Number(value))}
            />
          )}
        />
      )}
      {accounts ? (
        <Columns key={row} accounts={accounts} found={startColumns(accounts, locale)} />
      ) : (
        <p role="status">
          No accounts were found here. A table needs a row of headings, such as Account, ARR and Logins, and
          below it one row for each account. Pick another row or tab; or, from the menu Customer Health,
          choose Add sample accounts, and open the sidebar again.
        </p>
      )}
    </>
  );
}

function headingRows({ grid }: Tab) {
  return grid.slice(0, HEADING_ROWS_SEARCHED).flatMap((row, at) => {
    const cells = row.filter((cell) => !isBlank(cell)).slice(0, CELLS_SHOWN);
    const texts = cells.map((cell) => shortText(cellText(cell), 16));
    return cells.length === 0 ? [] : [{ value: String(at), label: `${at + 1}: ${texts.join(', ')}` }];
  });
}

const PICKED = { account: 'Account name', value: 'Value (ARR)', segment: 'Segment' } as const;
const SETTINGS = { account: 'Account column', value: 'Value column', segment: 'Segment column' } as const;
const FIELDS = ['account', 'value', 'segment'] as const;

function Columns({ accounts, found }: { readonly accounts: Accounts; readonly found: StartColumns }) {
  const { state, actions } = useWork();
  const [columns, setColumns] = useState(found);
  const [isWaiting, setWaiting] = useState(false);
  const { dates } = columns;
  const { tab, headings, rows, table } = accounts;
  const request = { tab, headingRow: table.headingRow + 1, column: '', template: '', picks: {} };
  const options = [{ value: '', label: 'none' }, ...headings.map((value) => ({ value, label: value }))];
  const begin = (proposal: Proposal) => {
    let made = proposal.rows;
    for (const field of FIELDS)
      if (columns[field] !== '') made = withSetting(made, SETTINGS[field], columns[field]);
    if (state.rows.Metrics.length > 0) actions.backToCard();
    actions.begin(inPlaceOf(made, state.rows), 'Preview');
  };
  const propose = async () => {
    setWaiting(true);
    actions.say('Looking at your columns…', 'busy');
    try {
      const proposal = await callServer('sidebarPropose', request);
      actions.say(proposal.message, proposal.done ? 'plain' : 'error');
      if (proposal.done) begin(proposal);
    } catch (fault) {
      actions.say(String(fault instanceof Error ? fault.message : fault), 'error');
    }
    setWaiting(false);
  };
  return (
    <>
      {FIELDS.map((field) => (
        <Field
          key={field}
          label={PICKED[field]}
          control={(tied) => (
            <Choice
              tied={tied}
              value={columns[field]}
              options={options}
              onChoice={(heading) => setColumns({ ...columns, [field]: heading })}
            />
          )}
        />
      ))}
      <p class="hint">
        {rows.length} {rows.length === 1 ? 'account' : 'accounts'} found
        {dates.length > 0 && `, with dates in ${dates.map((heading) => shortText(heading)).join(', ')}`}.
      </p>
      <p>
        You get metrics with thresholds from your own data, and scores at once. Nothing is written to your
        sheet until you apply it.
      </p>
      <div class="buttons">
        <button type="button" class="action" disabled={isWaiting || state.busy} onClick={propose}>
          Propose a scorecard
        </button>
      </div>
      <h2>Or begin with a template</h2>
      <Templates request={request} headings={headings} onUse={begin} />
    </>
  );
}
