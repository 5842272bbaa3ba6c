// Columns from other tabs: each as a sentence with its form, and further ones from the tabs that know the accounts.
import { useEffect, useState } from 'preact/hooks';
import { definitionText } from '../../domain/derived-columns/definition-text';
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { cellText, matchKey } from '../../domain/values/cell';
import { firstCells, freeHeading } from '../model/derived-cells';
import { movedRow, withoutRow, withRow } from '../model/edits';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/choice';
import { RowTools } from '../parts/reorder';
import { useSidebar } from '../sidebar-context';
import { useMetricAdding } from './add-metric';
import { DerivedColumnForm } from './derived-column-form';
import { DerivedColumnValues } from './derived-column-values';

export function DerivedColumns() {
  const { state, derived, actions } = useSidebar();
  const { accounts } = derived.evaluation.value;
  const focus = state.focus.value;
  const [open, setOpen] = useState<number>();
  useEffect(() => {
    if (focus?.section === 'Derived columns') setOpen(focus.index);
  }, [focus]);
  const rows = state.rows.value['Derived columns'];
  if (accounts === undefined) return null;
  return (
    <>
      {rows.length > 0 && <h2>Columns from other tabs</h2>}
      <ul class="lines">
        {rows.map((row, index) => (
          <li key={index + 0}>
            <RowTools
              name={cellText(row.cells.Column ?? '')}
              at={index}
              onMove={(from, to, series) => {
                actions.edit('Order', (all) => movedRow(all, 'Derived columns', from, to), series);
                setOpen(undefined);
              }}
              onRemove={() => {
                actions.edit('Column removed', (all) => withoutRow(all, 'Derived columns', index));
                setOpen(undefined);
              }}
            />
            <DerivedColumn
              row={row}
              index={index}
              isOpen={open === index}
              onToggle={() => setOpen(open === index ? undefined : index)}
            />
          </li>
        ))}
      </ul>
      <AddDerivedColumn onAdded={setOpen} />
    </>
  );
}

interface DerivedColumnProps {
  readonly row: CardRow;
  readonly index: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function DerivedColumn({ row, index, isOpen, onToggle }: DerivedColumnProps) {
  const { columns } = useSidebar().derived.evaluation.value.derived;
  const heading = cellText(row.cells.Column ?? '');
  const cells = columns.find(({ column }) => matchKey(column.heading) === matchKey(heading));
  return (
    <>
      <Button class="link" aria-expanded={isOpen} onClick={onToggle}>
        {heading || 'A column without a name'}
      </Button>
      <p class="hint">{cells === undefined ? 'Not finished yet' : definitionText(cells.column)}</p>
      {isOpen && <DerivedColumnForm index={index} />}
      {isOpen && cells !== undefined && <DerivedColumnValues cells={cells} />}
      {cells !== undefined && <AsMetric heading={heading} />}
    </>
  );
}

/** Offered until a metric reads the column. */
function AsMetric({ heading }: { readonly heading: string }) {
  const { metrics } = useSidebar().derived.evaluation.value;
  const { pick, question } = useMetricAdding();
  const isRead = metrics.some(({ columns }) => columns.some((each) => matchKey(each) === matchKey(heading)));
  if (isRead) return null;
  return (
    <>
      <Button onClick={() => pick(heading)}>Add as a metric</Button>
      {question}
    </>
  );
}

/** Tabs of ours, such as the history. */
const OURS = /^health /i;

function AddDerivedColumn({ onAdded }: { readonly onAdded: (index: number) => void }) {
  const { state, derived, actions } = useSidebar();
  const [isAsking, setAsking] = useState(false);
  const own = state.accountsTab.value?.name;
  const tabs = (state.opened.value?.tabs ?? []).filter((tab) => tab !== own && !OURS.test(tab));
  if (tabs.length === 0) return null;
  const pick = async (tab: string) => {
    setAsking(true);
    await actions.describeTabs(tab);
    setAsking(false);
    const described = state.otherTabs.peek().get(matchKey(tab));
    const cells = described?.offers[0]?.cells ?? firstCells(tab, described?.key?.heading ?? '');
    const taken = derived.evaluation.peek().accounts?.headings ?? [];
    const heading = freeHeading(cellText(cells.Column ?? ''), taken);
    const index = state.rows.peek()['Derived columns'].length;
    actions.edit(`${heading} added`, (rows) =>
      withRow(rows, 'Derived columns', { ...cells, Column: heading }),
    );
    onAdded(index);
  };
  return (
    <>
      <ChoiceField label="Add a metric from another tab" value="" options={tabs} onChoice={pick} />
      <p class="hint" role="status">
        {isAsking && 'Looking at the tab…'}
      </p>
    </>
  );
}
