// Start: a scorecard proposed from the person's own sheet, or a template fitted to it, or one brought along as a file.

import { useMemo, useState } from 'preact/hooks';
import type { Proposal } from '../../actions/sidebar-server';
import { HEADING_ROWS_SEARCHED } from '../../domain/table/table';
import { cellText, isBlank, shortText } from '../../domain/values/cell';
import { type Accounts, accountsOf, type Tab } from '../model/accounts';
import { withSetting } from '../model/edits';
import { dateColumns, START_SETTINGS, startColumns } from '../model/start-columns';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/choice';
import { callServer } from '../server';
import { useWork } from '../work';
import { ImportCard } from './more-import';
import { Templates } from './start-templates';

export function StartView() {
  const { state, actions } = useWork();
  const { book, tab, rows } = state;
  return (
    <>
      <h1>Start with your sheet</h1>
      {rows.Metrics.length > 0 && (
        <Button class="link" onClick={actions.backToCard}>
          Back to the scorecard
        </Button>
      )}
      <div class="found">
        <ChoiceField
          label="Tab"
          value={tab?.name ?? ''}
          options={book?.tabs ?? []}
          onChoice={actions.useTab}
        />
        {tab && <Sheet key={tab.name} tab={tab} />}
      </div>
      <h2>Or bring a scorecard along</h2>
      <ImportCard />
    </>
  );
}

function Sheet({ tab }: { readonly tab: Tab }) {
  const [said, setSaid] = useState<number>();
  const accounts = useMemo(
    () => accountsOf(tab, [], said === undefined ? {} : { headingRow: said }),
    [tab, said],
  );
  const options = useMemo(() => tab.grid.slice(0, HEADING_ROWS_SEARCHED).map(rowText), [tab]);
  const row = accounts?.table.headingRow ?? said ?? -1;
  return (
    <>
      <ChoiceField
        label="Heading row"
        value={options[row] ?? ''}
        options={options.filter((option) => option.includes(' '))}
        onChoice={(option) => setSaid(options.indexOf(option))}
      />
      {accounts ? (
        <Columns key={row} accounts={accounts} />
      ) : (
        <p role="status">
          No accounts were found here. A table needs a row of headings, such as Account, ARR and Logins, and
          below it a row for each account. Pick another row or tab. To try it out, choose Add sample accounts
          in the menu and open the sidebar again.
        </p>
      )}
    </>
  );
}

/** `3: Account, ARR, Logins`: enough of a row to know it again. */
function rowText(row: Tab['grid'][number], at: number): string {
  const texts = row.filter((cell) => !isBlank(cell)).map((cell) => ` ${shortText(cellText(cell), 16)}`);
  return `${at + 1}:${texts.slice(0, 3)}`;
}

function Columns({ accounts }: { readonly accounts: Accounts }) {
  const { state, working, actions } = useWork();
  const { locale } = working.context;
  const [columns, setColumns] = useState(() => startColumns(accounts, locale));
  const [isWaiting, setWaiting] = useState(false);
  const dates = dateColumns(accounts, locale);
  const { tab, headings, rows, table } = accounts;
  const request = { tab, headingRow: table.headingRow + 1, column: '', template: '', picks: {} };
  const begin = (proposal: Proposal) => {
    const made = START_SETTINGS.reduce(
      (all, name) => (columns[name] === '' ? all : withSetting(all, name, columns[name])),
      proposal.rows,
    );
    // A scorecard in hand can be come back to by undo.
    if (state.rows.Metrics.length > 0) actions.backToCard();
    actions.begin(made, 'Preview');
  };
  const propose = () => {
    setWaiting(true);
    actions.say('Looking at your columns…', 'busy');
    callServer('sidebarPropose', request)
      .then(
        (proposal) => {
          actions.say(proposal.message, proposal.done ? 'plain' : 'error');
          if (proposal.done) begin(proposal);
        },
        (fault: Error) => actions.say(fault.message, 'error'),
      )
      .then(() => setWaiting(false));
  };
  return (
    <>
      {START_SETTINGS.map((name) => (
        <ChoiceField
          key={name}
          label={name}
          value={columns[name]}
          options={headings}
          noneLabel="none"
          onChoice={(heading) => setColumns({ ...columns, [name]: heading })}
        />
      ))}
      <p class="hint">
        Accounts found: {rows.length}.
        {dates.length > 0 && ` Dates are in ${dates.map((each) => shortText(each)).join(', ')}.`}
      </p>
      <p>
        You get metrics with thresholds from your own data, and scores at once. Your sheet stays as it is
        until you apply.
      </p>
      <div class="buttons">
        <Button class="action" disabled={isWaiting || state.busy} onClick={propose}>
          Propose a scorecard
        </Button>
      </div>
      <h2>Or begin with a template</h2>
      <Templates request={request} headings={headings} onUse={begin} />
    </>
  );
}
