// Start: a scorecard proposed from the user's own sheet, or a template fitted to it, or one imported from a file.
import { useMemo, useState } from 'preact/hooks';
import { tabsOfPeople } from '../../domain/bundled-data/own-tabs';
import type { ColumnOffer } from '../../domain/derived-columns/offers';
import type { Proposal } from '../../domain/proposal/proposal';
import { type CardRows, NO_ROWS } from '../../domain/scorecard-tab/card-rows';
import { HEADING_ROWS_SEARCHED } from '../../domain/table/table';
import { cellText, isBlank, shortText } from '../../domain/values/cell';
import { type Accounts, accountsOf, type Tab } from '../model/accounts';
import { settingIn, withSetting } from '../model/edits';
import { rowsOfProposal } from '../model/proposal-rows';
import {
  dateColumns,
  profileColumns,
  START_SETTINGS,
  type StartColumns,
  startColumns,
} from '../model/start-columns';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/choice';
import { callServer } from '../server';
import { useSidebar } from '../sidebar-context';
import { ImportScorecard } from './more-import';
import { OtherTabs } from './start-other-tabs';
import { Review } from './start-review';
import { Templates } from './start-templates';

export function StartView() {
  const { state, actions } = useSidebar();
  const tab = state.accountsTab.value;
  return (
    <>
      <h1>Start with your sheet</h1>
      {state.rows.value.Metrics.length > 0 && (
        <Button class="link" onClick={actions.backToScorecard}>
          Back to the scorecard
        </Button>
      )}
      <div class="found">
        <ChoiceField
          label="Tab"
          value={tab?.name ?? ''}
          options={tabsOfPeople(state.opened.value?.tabs ?? [])}
          onChoice={actions.useTab}
        />
        {tab && <Sheet key={tab.name} tab={tab} />}
      </div>
      <h2>Or import a scorecard</h2>
      <ImportScorecard />
    </>
  );
}

function Sheet({ tab }: { readonly tab: Tab }) {
  const [picked, setPicked] = useState<number>();
  const accounts = useMemo(() => accountsOf(tab, { headingRow: picked }), [tab, picked]);
  const options = useMemo(() => tab.grid.slice(0, HEADING_ROWS_SEARCHED).map(rowText), [tab]);
  const row = accounts?.table.headingRow ?? picked;
  return (
    <>
      <ChoiceField
        label="Heading row"
        value={row === undefined ? '' : (options[row] ?? '')}
        options={options.filter((option) => option.includes(' '))}
        onChoice={(option) => setPicked(options.indexOf(option))}
      />
      {accounts ? (
        <Columns key={row} accounts={accounts} />
      ) : (
        <p role="status">
          No accounts were found here. A table needs a row of headings, such as Account, ARR and Logins, and a
          row for each account below it. Pick another row or tab. To try it out, choose Add sample accounts in
          the menu and open the sidebar again.
        </p>
      )}
    </>
  );
}

/** `3: Account, ARR, Logins`: enough of a row to recognize it. */
function rowText(row: Tab['grid'][number], at: number): string {
  const texts = row.filter((cell) => !isBlank(cell)).map((cell) => ` ${shortText(cellText(cell), 16)}`);
  return `${at + 1}:${texts.slice(0, 3)}`;
}

function Columns({ accounts }: { readonly accounts: Accounts }) {
  const { state, derived, actions } = useSidebar();
  const { locale } = derived.evaluation.value.context;
  const profiles = useMemo(() => profileColumns(accounts, locale), [accounts, locale]);
  const [columns, setColumns] = useState(() => startColumns(accounts, profiles));
  const [proposal, setProposal] = useState<Proposal>();
  const [offers, setOffers] = useState<readonly ColumnOffer[]>([]);
  const { tab, headings, table } = accounts;
  const request = { tab, headingRow: table.headingRow + 1, column: '', template: '', picks: {} };
  const begin = (proposed: CardRows) => {
    const rows = START_SETTINGS.reduce(
      (all, name) => (settingIn(all, name) === columns[name] ? all : withSetting(all, name, columns[name])),
      proposed,
    );
    // In this phase, Undo restores the scorecard that the proposal replaces.
    if (state.rows.peek().Metrics.length > 0) actions.backToScorecard();
    actions.begin(rows, 'Overview');
    actions.addOffers(offers);
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
      <FoundText accounts={accounts} dates={dateColumns(profiles)} />
      <OtherTabs accounts={accounts} picked={offers} onPick={setOffers} />
      {proposal === undefined ? (
        <ProposeButton
          request={request}
          onProposal={(next) => {
            setProposal(next);
            setColumns(withFound(columns, next));
          }}
        />
      ) : (
        <Review
          proposal={proposal}
          onChange={setProposal}
          onUse={() => begin(rowsOfProposal(proposal) ?? NO_ROWS)}
        />
      )}
      <h2>Or start with a template</h2>
      <Templates request={request} headings={headings} onUse={({ rows }) => begin(rows)} />
    </>
  );
}

/** The columns that the proposal found, where none was found or picked before. */
function withFound(columns: StartColumns, { settings }: Proposal): StartColumns {
  return {
    'Account column': columns['Account column'] || (settings.accountColumn ?? ''),
    'Value column': columns['Value column'] || (settings.valueColumn ?? ''),
    'Segment column': columns['Segment column'] || (settings.segmentColumn ?? ''),
  };
}

function FoundText({ accounts, dates }: { readonly accounts: Accounts; readonly dates: readonly string[] }) {
  return (
    <>
      <p class="hint">
        Accounts found: {accounts.rows.length}.
        {dates.length > 0 && ` Dates are in ${dates.map((heading) => shortText(heading)).join(', ')}.`}
      </p>
      <p>
        You get metrics with thresholds from your own data, and scores at once. Your sheet does not change
        until you apply.
      </p>
    </>
  );
}

function ProposeButton(props: {
  readonly request: Parameters<typeof callServer<'sidebarPropose'>>[1];
  readonly onProposal: (proposal: Proposal) => void;
}) {
  const { state, actions } = useSidebar();
  const [isWaiting, setWaiting] = useState(false);
  const propose = async () => {
    setWaiting(true);
    actions.showMessage('Reading your columns…', 'busy');
    try {
      const { done, message, proposal } = await callServer('sidebarPropose', props.request);
      actions.showMessage(message, done ? 'plain' : 'error');
      if (done && proposal !== undefined) props.onProposal(proposal);
    } catch (error) {
      actions.showError(error);
    } finally {
      setWaiting(false);
    }
  };
  return (
    <div class="buttons">
      <Button class="action" disabled={isWaiting || state.isBusy.value} onClick={propose}>
        Propose a scorecard
      </Button>
    </div>
  );
}
