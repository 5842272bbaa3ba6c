// Rules: sentences that act on the score after the metrics, in their order, each with the accounts that it changes now.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { BIG_FALL_SHARE } from '../../domain/alert-definitions/big-fall';
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { cellText, isBlank } from '../../domain/values/cell';
import { addDays } from '../../domain/values/civil-day';
import { nameHeading } from '../model/accounts';
import { movedRow, withoutRow, withRow } from '../model/edits';
import type { Evaluation } from '../model/evaluation';
import { conditionsIn } from '../model/rule-condition';
import { ruleEffectText } from '../model/rule-effects';
import { Button } from '../parts/button';
import { RowTools } from '../parts/reorder';
import { useSidebar } from '../sidebar-context';
import { END_DAYS, RuleForm } from './rule-form';

export function RulesView() {
  const { state, actions } = useSidebar();
  const focus = state.focus.value;
  const [open, setOpen] = useState<number>();
  useEffect(() => {
    if (focus?.section === 'Rules') setOpen(focus.index);
  }, [focus]);
  const edit = (label: string, change: Parameters<typeof actions.edit>[1], next: number | undefined) => {
    actions.edit(label, change);
    setOpen(next);
  };
  return (
    <>
      <h1>Rules</h1>
      <p class="hint">They act on the score from the metrics, in this order.</p>
      <ol class="lines">
        {state.rows.value.Rules.map(({ cells }, index) => (
          <li key={index + 0}>
            <RowTools
              name={`rule ${index + 1}`}
              at={index}
              onMove={(from, to, series) => {
                actions.edit('Order', (all) => movedRow(all, 'Rules', from, to), series);
                setOpen(undefined);
              }}
              onRemove={() => edit('Rule removed', (all) => withoutRow(all, 'Rules', index), undefined)}
            />
            <Rule
              cells={cells}
              index={index}
              isOpen={open === index}
              onToggle={() => setOpen(open === index ? undefined : index)}
              onDuplicate={() =>
                edit('Rule duplicated', (all) => withRow(all, 'Rules', cells, index), index + 1)
              }
            />
          </li>
        ))}
      </ol>
      <AddRule
        onAdd={(cells) => {
          const index = state.rows.peek().Rules.length;
          actions.edit('Rule added', (all) => withRow(all, 'Rules', cells));
          actions.showNewRow('Rules', { section: 'Rules', index, heading: 'Metric or column' });
        }}
      />
    </>
  );
}

interface RuleProps {
  readonly cells: CardRow['cells'];
  readonly index: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onDuplicate: () => void;
}

function Rule({ cells, index, isOpen, onToggle, onDuplicate }: RuleProps) {
  return (
    <>
      <Button class="link" aria-expanded={isOpen} onClick={onToggle}>
        {sentenceOf(cells)}
      </Button>
      <Effect index={index} />
      {isOpen && (
        <>
          <RuleForm index={index} />
          <Button onClick={onDuplicate}>Duplicate</Button>
        </>
      )}
    </>
  );
}

/** Goes through all accounts, so once for each change. */
function Effect({ index }: { readonly index: number }) {
  const evaluation = useSidebar().derived.evaluation.value;
  return <p class="hint">{useMemo(() => ruleEffectText(evaluation, index), [evaluation, index])}</p>;
}

function sentenceOf(cells: CardRow['cells']): string {
  const text = (heading: string) => cellText(cells[heading] ?? '…');
  const end = cells.Until === undefined ? '' : ` until ${text('Until')}`;
  const conditions = conditionsIn(cells).map(
    ({ subject, is }) => `${subject || '…'} ${isBlank(is) ? '…' : cellText(is)}`,
  );
  return `${conditions.join(' and ')} → ${text('Then')} ${text('Value')}${end}`;
}

function AddRule({ onAdd }: { readonly onAdd: (cells: CardRow['cells']) => void }) {
  const evaluation = useSidebar().derived.evaluation.value;
  return (
    <>
      <h2>Add a rule</h2>
      <div class="buttons">
        {Object.entries(starterRules(evaluation)).map(([name, cells]) => (
          <Button key={name} onClick={() => onAdd(cells)}>
            {name}
          </Button>
        ))}
      </div>
    </>
  );
}

/** Rules to begin with, by the text of their button. */
function starterRules({ accounts, draft, context }: Evaluation): Readonly<Record<string, CardRow['cells']>> {
  const general = draft.bands.filter(({ segment }) => segment === undefined);
  const atMostWorst = { Then: 'at most', Value: general[general.length - 1]?.name ?? '' };
  const championColumn = accounts?.headings.find((each) => /champion|sponsor/i.test(each)) ?? '';
  // "Champion left: yes" is bad news, and so is "Sponsor: no".
  const badAnswer = /left|lost|gone|depart/i.test(championColumn) ? 'yes' : 'no';
  return {
    'Override an account': {
      'Metric or column': accounts === undefined ? '' : nameHeading(accounts),
      ...atMostWorst,
      Until: addDays(context.asOf, END_DAYS),
    },
    'Champion left': { 'Metric or column': championColumn, Is: badAnswer, ...atMostWorst },
    'Falling score': {
      'Metric or column': 'Health change',
      Is: `below -${BIG_FALL_SHARE * draft.settings.scale}`,
      Then: 'flag',
      Value: 'Big drop',
    },
    Flag: { Then: 'flag', Value: 'Look closer' },
  };
}
