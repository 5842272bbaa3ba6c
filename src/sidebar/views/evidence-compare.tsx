// Compares the scorecard in the sidebar with another one: who moves, who differs most and why, and which one predicts losses better.
import { useState } from 'preact/hooks';
import type { SidebarVersion } from '../../actions/sidebar-server';
import { differenceText } from '../../domain/evidence/compare-scores';
import { comparisonLines } from '../../domain/evidence/comparison-words';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { accountName, tabRow } from '../model/accounts';
import { compareWith } from '../model/compare-scorecards';
import { readScorecardJson } from '../model/scorecard-json';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/choice';
import { Field } from '../parts/field';
import { LongList } from '../parts/long-list';
import { callServer } from '../server';
import { useSidebar } from '../sidebar-context';

interface OtherScorecard {
  readonly name: string;
  readonly rows: CardRows;
}

export function CompareScorecards() {
  const [other, setOther] = useState<OtherScorecard>();
  return (
    <details class="compare">
      <summary>Compare with another scorecard</summary>
      <p class="hint">
        The same accounts under both: your draft here, and a saved version or a scorecard that someone sent
        you.
      </p>
      <FromVersion onPick={setOther} />
      <FromText onPick={setOther} />
      {other !== undefined && <Comparison other={other} />}
    </details>
  );
}

interface PickProps {
  readonly onPick: (other: OtherScorecard) => void;
}

function FromVersion({ onPick }: PickProps) {
  const { actions } = useSidebar();
  const [versions, setVersions] = useState<readonly SidebarVersion[]>();
  const [picked, setPicked] = useState('');
  const load = () => callServer('sidebarVersions').then(setVersions, actions.showError);
  if (versions === undefined) return <Button onClick={load}>Pick a saved version</Button>;
  const readable = versions.filter(({ rows }) => rows !== null);
  if (readable.length === 0) return <p>No version is kept yet.</p>;
  const names = readable.map(({ day, changed }, at) => `${at + 1}. ${day}: ${changed}`);
  return (
    <ChoiceField
      label="Saved version"
      value={picked}
      options={names}
      noneLabel="Choose…"
      onChoice={(name) => {
        setPicked(name);
        const version = readable[names.indexOf(name)];
        if (version?.rows) onPick({ name: `the version of ${version.day}`, rows: version.rows });
      }}
    />
  );
}

function FromText({ onPick }: PickProps) {
  const [text, setText] = useState('');
  const [issue, setIssue] = useState('');
  const read = () => {
    const { rows, issues } = readScorecardJson(text);
    setIssue(issues[0] ?? '');
    if (rows !== undefined) onPick({ name: 'the pasted scorecard', rows });
  };
  return (
    <>
      <Field
        label="Or the text of an exported one"
        control={(controlProps) => (
          <textarea
            {...controlProps}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      />
      {issue !== '' && (
        <p role="alert" class="error">
          {issue}
        </p>
      )}
      <Button disabled={text === ''} onClick={read}>
        Compare
      </Button>
    </>
  );
}

const PAGE = 10;

function Comparison({ other }: { readonly other: OtherScorecard }) {
  const { state, derived, actions } = useSidebar();
  const evaluation = derived.evaluation.value;
  const evidence = state.evidence.value;
  const compared = compareWith(other.rows, evaluation, evidence.kind === 'done' ? evidence : undefined);
  if (compared === undefined)
    return (
      <p class="error" role="alert">
        This scorecard has errors, or none of its columns are on the tab.
      </p>
    );
  const { accounts, scores } = evaluation;
  const { decimals } = evaluation.draft.settings;
  const shown = (score: number | undefined) => score?.toFixed(decimals) ?? 'no score';
  return (
    <section class="card" aria-label="Comparison">
      <h2>Draft and {other.name}</h2>
      {comparisonLines(compared).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {accounts !== undefined && compared.largest.length > 0 && <h3>Largest differences</h3>}
      {accounts !== undefined && (
        <LongList
          class="accounts"
          page={PAGE}
          items={compared.largest}
          draw={({ account }) => {
            const [mine, theirs] = [scores[account], compared.scores[account]];
            return (
              <li key={account}>
                <Button class="link" onClick={() => actions.selectRow(tabRow(accounts, account))}>
                  {accountName(accounts, account)}
                </Button>{' '}
                {shown(mine?.score)} → {shown(theirs?.score)}
                {mine && theirs && <div class="hint">{differenceText(mine, theirs)}</div>}
              </li>
            );
          }}
        />
      )}
    </section>
  );
}
