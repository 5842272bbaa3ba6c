// Rules: sentences that act on the score after the metrics, in their order, each with the accounts that it changes now.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { cellText } from '../../domain/values/cell';
import { addDays } from '../../domain/values/civil-day';
import { movedRow, withoutRow, withRow } from '../model/edits';
import { ruleEffectText } from '../model/rule-effects';
import { Button } from '../parts/button';
import { RowTools } from '../parts/reorder';
import { useWork } from '../work';
import { END_DAYS, RuleForm } from './rule-form';

export function RulesView() {
  const { state, working, actions } = useWork();
  const { focus, rows } = state;
  const { accounts, draft, context } = working;
  const [open, setOpen] = useState(-1);
  useEffect(() => {
    if (focus?.section === 'Rules') setOpen(focus.index);
  }, [focus]);
  const edit = (label: string, change: Parameters<typeof actions.edit>[1], next: number) => {
    actions.edit(label, change);
    setOpen(next);
  };
  const worst = {
    Then: 'at most',
    Value: draft.bands.filter(({ segment }) => segment === '').pop()?.name ?? '',
  };
  const championColumn = accounts?.headings.find((each) => /champion|sponsor/i.test(each)) ?? '';
  const starters: Readonly<Record<string, CardRow['cells']>> = {
    'Override an account': {
      'Metric or column': cellText(accounts?.table.headings[accounts.nameColumn ?? -1] ?? ''),
      ...worst,
      Until: addDays(context.asOf, END_DAYS),
    },
    'Champion left': {
      'Metric or column': championColumn,
      // "Champion left: yes" is bad news, and so is "Sponsor: no".
      Is: /left|lost|gone|depart/i.test(championColumn) ? 'yes' : 'no',
      ...worst,
    },
    Flag: { Then: 'flag', Value: 'Look closer' },
  };
  return (
    <>
      <h1>Rules</h1>
      <p class="hint">They act on the score that the metrics give, one after the other.</p>
      <ol class="lines">
        {rows.Rules.map(({ cells }, index) => (
          <li key={index + 0}>
            <RowTools
              name={`rule ${index + 1}`}
              at={index}
              onMove={(from, to, series) => {
                actions.edit('Order', (all) => movedRow(all, 'Rules', from, to), series);
                setOpen(-1);
              }}
              onRemove={() => edit('Rule removed', (all) => withoutRow(all, 'Rules', index), -1)}
            />
            <Button
              class="link"
              aria-expanded={open === index}
              onClick={() => setOpen(open === index ? -1 : index)}
            >
              {sentenceOf(cells)}
            </Button>
            <Effect index={index} />
            {open === index && (
              <>
                <RuleForm index={index} />
                <Button
                  onClick={() =>
                    edit('Rule duplicated', (all) => withRow(all, 'Rules', cells, index), index + 1)
                  }
                >
                  Duplicate
                </Button>
              </>
            )}
          </li>
        ))}
      </ol>
      <h2>Add a rule</h2>
      <div class="buttons">
        {Object.entries(starters).map(([name, cells]) => (
          <Button
            key={name}
            onClick={() => edit('Rule added', (all) => withRow(all, 'Rules', cells), rows.Rules.length)}
          >
            {name}
          </Button>
        ))}
      </div>
    </>
  );
}

/** Worked out once for each change. */
function Effect({ index }: { readonly index: number }) {
  const { working } = useWork();
  return <p class="hint">{useMemo(() => ruleEffectText(working, index), [working, index])}</p>;
}

function sentenceOf(cells: CardRow['cells']): string {
  const text = (heading: string) => cellText(cells[heading] ?? '…');
  const end = cells.Until === undefined ? '' : ` until ${text('Until')}`;
  return `${text('Metric or column')} ${text('Is')} → ${text('Then')} ${text('Value')}${end}`;
}
