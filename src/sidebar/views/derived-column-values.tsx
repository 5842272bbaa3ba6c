// What a column from another tab gives: the first accounts with their values, how many rows found their account, and which did not.
import type { DerivedCells } from '../../domain/derived-columns/derive-columns';
import type { UnmatchedName } from '../../domain/derived-columns/join-tab';
import { issueText } from '../../domain/issues/issue';
import { AGGREGATIONS } from '../../domain/scorecard/derived-column';
import { warningAt } from '../../domain/scorecard/issue';
import { type Cell, cellText, matchKey, shortText } from '../../domain/values/cell';
import { accountName } from '../model/accounts';
import { withRow } from '../model/edits';
import { Button } from '../parts/button';
import { useSidebar } from '../sidebar-context';

const ACCOUNTS_SHOWN = 5;
const KEYS_SHOWN = 5;

export function DerivedColumnValues({ cells }: { readonly cells: DerivedCells }) {
  const { state, derived } = useSidebar();
  const { accounts, derived: derivation } = derived.evaluation.value;
  if (accounts === undefined) return null;
  const { column, problem, join } = cells;
  const isWaiting = derivation.waiting.some((tab) => matchKey(tab) === matchKey(column.from));
  if (isWaiting || state.fetchingTab.value !== undefined)
    return <p role="status">Reading {shortText(state.fetchingTab.value ?? column.from)}…</p>;
  if (problem !== undefined) return <p class="error">{issueText(warningAt(undefined, problem))}</p>;
  return (
    <>
      <table class="values">
        <caption class="unseen">{column.heading} of the first accounts</caption>
        <tbody>
          {accounts.rows.slice(0, ACCOUNTS_SHOWN).map((_, index) => (
            <tr key={index + 0}>
              <th scope="row">{accountName(accounts, index)}</th>
              <td>{shownCell(cells.cells[index] ?? '', column.what)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {join && (
        <p class="hint">
          {join.matched} of {join.withKey} rows found their account. {join.accounts} of {accounts.rows.length}{' '}
          accounts have rows.
        </p>
      )}
      {join && join.unmatched.length > 0 && <Unmatched keys={join.unmatched} />}
    </>
  );
}

function shownCell(cell: Cell, what: DerivedCells['column']['what']): string {
  if (cell === '') return 'no value';
  if (typeof cell !== 'number') return cellText(cell);
  if (AGGREGATIONS[what].format === 'percent') return `${Math.round(cell * 100)}%`;
  return String(Number(cell.toFixed(2)));
}

/** Keys that no account has, each with the accounts that it may mean. */
function Unmatched({ keys }: { readonly keys: readonly UnmatchedName[] }) {
  const rows = keys.reduce((sum, each) => sum + each.rows, 0);
  return (
    <>
      <h3>
        {rows} {rows === 1 ? 'row' : 'rows'} without an account
      </h3>
      <ul class="unmatched">
        {keys.slice(0, KEYS_SHOWN).map((each) => (
          <li key={each.key}>
            <UnmatchedKey unmatched={each} />
          </li>
        ))}
      </ul>
      {keys.length > KEYS_SHOWN && <p class="hint">and {keys.length - KEYS_SHOWN} more names</p>}
    </>
  );
}

function UnmatchedKey({ unmatched }: { readonly unmatched: UnmatchedName }) {
  const { key: name, rows, nearest } = unmatched;
  const { actions } = useSidebar();
  const isTheSame = (account: string) => {
    if (account === '') return;
    actions.edit(`${name} is ${account}`, (all) =>
      withRow(all, 'Names', { Account: account, 'Also called': name }),
    );
  };
  return (
    <>
      <span>
        {shortText(name)} <span class="hint">({rows})</span>
      </span>
      {nearest.map((account) => (
        <Button key={account} class="small" onClick={() => isTheSame(account)}>
          is the same as {shortText(account)}
        </Button>
      ))}
      {nearest.length === 0 && <SameAs name={name} onAccount={isTheSame} />}
    </>
  );
}

const MOST_SUGGESTED = 500;

/** For a key that is close to no account: an account by its name. */
function SameAs(props: { readonly name: string; readonly onAccount: (account: string) => void }) {
  const { accounts } = useSidebar().derived.evaluation.value;
  const names = (accounts?.rows ?? [])
    .slice(0, MOST_SUGGESTED)
    .map((_, index) => (accounts === undefined ? '' : accountName(accounts, index)));
  const id = `same-as-${props.name}`;
  return (
    <>
      <input
        type="text"
        aria-label={`${props.name} is the same as`}
        placeholder="is the same as…"
        list={id}
        onChange={({ currentTarget }) => {
          const typed = matchKey(currentTarget.value);
          props.onAccount(names.find((each) => matchKey(each) === typed) ?? '');
        }}
      />
      <datalist id={id}>
        {names.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  );
}
