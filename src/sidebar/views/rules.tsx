// Rules: sentences that act on the score after the metrics, in their order, each with the accounts that it changes now.
import { useEffect, useState } from 'preact/hooks';
import { cellText } from '../../domain/cell';
import { addDays } from '../../domain/civil-day';
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { accountName } from '../model/accounts';
import { movedRow, withoutRow, withRow } from '../model/edits';
import { ruleEffects } from '../model/rule-cells';
import type { Working } from '../model/working';
import { RowTools } from '../parts/reorder';
import { useWork } from '../work';
import { END_DAYS, RuleForm } from './rule-form';

/** Names that are said. */
const NAMED = 3;

export function RulesView() {
  const { state, working, actions } = useWork();
  const { focus, rows } = state;
  const { accounts, draft, context } = working;
  const [open, setOpen] = useState(-1);
  useEffect(() => {
    if (focus?.section === 'Rules') setOpen(focus.index);
  }, [focus]);
  const add = (label: string, cells: CardRow['cells'], at = rows.Rules.length) => {
    actions.edit(label, (before) => withRow(before, 'Rules', cells, at));
    const heading = cells['Metric or column'] ? 'Is' : 'Metric or column';
    actions.show('Rules', { section: 'Rules', index: at, heading });
  };
  const general = draft.bands.filter(({ segment }) => segment === '');
  const nameHeading = cellText(accounts?.table.headings[accounts.nameColumn ?? -1] ?? '');
  const champion = accounts?.headings.find((each) => /champion|sponsor/i.test(each)) ?? '';
  const starters: Readonly<Record<string, CardRow['cells']>> = {
    'Override one account': {
      'Metric or column': nameHeading,
      Then: 'at most',
      Value: general[general.length - 1]?.name ?? '',
      Until: addDays(context.asOf, END_DAYS),
    },
    'Cap: champion left': {
      'Metric or column': champion,
      Is: 'yes',
      Then: 'at most',
      Value: general[general.length - 1]?.name ?? '',
    },
    Flag: { Then: 'flag', Value: 'Look closer' },
    'Plus or minus': { Then: 'minus', Value: draft.settings.scale / 10 },
  };
  return (
    <>
      <h1>Rules</h1>
      <p class="hint">They act on the score that the metrics give, one after the other.</p>
      <ol class="lines">
        {rows.Rules.map(({ cells }, index) => ({ cells, index })).map(({ cells, index }) => (
          <li key={index}>
            <RowTools
              name={`rule ${index + 1}`}
              at={index}
              onMove={(from, to) => {
                actions.edit('Rule moved', (before) => movedRow(before, 'Rules', from, to), 'move');
                setOpen(-1);
              }}
              onRemove={() => {
                actions.edit('Rule removed', (before) => withoutRow(before, 'Rules', index));
                setOpen(-1);
              }}
            />
            <button
              type="button"
              class="link"
              aria-expanded={open === index}
              onClick={() => setOpen(open === index ? -1 : index)}
            >
              {sentenceOf(cells)}
            </button>
            <p class="hint">{effectText(working, index)}</p>
            {open === index && (
              <>
                <RuleForm index={index} />
                <button type="button" onClick={() => add('Rule duplicated', cells, index + 1)}>
                  Duplicate
                </button>
              </>
            )}
          </li>
        ))}
      </ol>
      <h2>Add a rule</h2>
      <div class="buttons">
        {Object.entries(starters).map(([name, cells]) => (
          <button key={name} type="button" onClick={() => add('Rule added', cells)}>
            {name}
          </button>
        ))}
      </div>
    </>
  );
}

function sentenceOf(cells: CardRow['cells']): string {
  const text = (heading: string) => cellText(cells[heading] ?? '…');
  const end = cells.Until === undefined ? '' : ` until ${text('Until')}`;
  return `${text('Metric or column')} ${text('Is')} → ${text('Then')} ${text('Value')}${end}`;
}

/** What the rule does now. While there are mistakes nobody knows. */
function effectText({ scorecard, scores, accounts }: Working, index: number): string {
  const rule = scorecard?.rules[index];
  if (rule === undefined || accounts === undefined) return '';
  const { accounts: touched, moved } = ruleEffects(scores).get(rule) ?? { accounts: [], moved: 0 };
  if (touched.length === 0) return 'Changes no account now.';
  const named = touched.slice(0, NAMED).map((account) => accountName(accounts, account));
  const more = touched.length > NAMED ? ', …' : '';
  const bands = moved > 0 ? `, ${moved} change band` : '';
  return `Acts on ${touched.length} now${bands}: ${named.join(', ')}${more}`;
}
