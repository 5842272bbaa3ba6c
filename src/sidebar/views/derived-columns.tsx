// Columns from other tabs: each as a sentence with its form, and further ones from the tabs that know the accounts.

import { useEffect, useState } from 'preact/hooks';
import { isOwnTab } from '../../domain/bundled-data/own-tabs';
import { definitionText } from '../../domain/derived-columns/definition-text';
import { isFromHistory } from '../../domain/derived-columns/source-of';
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { cellText, matchKey, shortText } from '../../domain/values/cell';
import { changeMetric, earlierCells, firstCells, freeHeading } from '../model/derived-cells';
import { movedRow, withoutRow, withRow } from '../model/edits';
import { withMetric } from '../model/metric-cells';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/choice';
import { RowTools } from '../parts/reorder';
import { useSidebar } from '../sidebar-context';
import { namePlace, useMetricAdding } from './add-metric';
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
      {cells !== undefined &&
        (isFromHistory(cells.column) ? (
          <ChangeAsMetric of={cells.column.of} heading={heading} />
        ) : (
          <AsMetric heading={heading} />
        ))}
    </>
  );
}

/** Whether a metric reads the column: then it needs no other one. */
function useIsRead(heading: string): boolean {
  const { metrics } = useSidebar().derived.evaluation.value;
  return metrics.some(({ columns }) => columns.some((each) => matchKey(each) === matchKey(heading)));
}

function AsMetric({ heading }: { readonly heading: string }) {
  const { pick, question } = useMetricAdding();
  if (useIsRead(heading)) return null;
  return (
    <>
      <Button onClick={() => pick(heading)}>Add as a metric</Button>
      {question}
    </>
  );
}

/** A value of an earlier day counts by how much it has changed since. */
function ChangeAsMetric({ of, heading }: { readonly of: string; readonly heading: string }) {
  const { state, actions } = useSidebar();
  if (useIsRead(heading)) return null;
  const add = (isRiseGood: boolean) => {
    const index = state.rows.peek().Metrics.length;
    actions.edit(`Change of ${of} added`, (rows) =>
      withMetric(rows, changeMetric(of, heading, isRiseGood), `Change of ${of}`, index),
    );
    actions.showNewRow('Metrics', namePlace(index));
  };
  return (
    <div class="card question">
      <p>Add its change as a metric. When {shortText(of)} rises, is that good or bad?</p>
      <div class="buttons">
        <Button class="small" onClick={() => add(true)}>
          Good
        </Button>
        <Button class="small" onClick={() => add(false)}>
          Bad
        </Button>
      </div>
    </div>
  );
}

const EARLIER_DAY = 'An earlier day of a column';

function AddDerivedColumn({ onAdded }: { readonly onAdded: (index: number) => void }) {
  const { state, derived, actions } = useSidebar();
  const [isAsking, setAsking] = useState(false);
  const own = state.accountsTab.value?.name;
  const tabs = (state.opened.value?.tabs ?? []).filter((tab) => tab !== own && !isOwnTab(tab));
  const { draft } = derived.evaluation.value;
  const of = draft.metrics[0]?.columns[0] ?? '';
  const hasHistory = draft.settings.history !== 'off' && of !== '';
  if (tabs.length === 0 && !hasHistory) return null;
  const pick = async (tab: string) => {
    if (tab === EARLIER_DAY) return addRow(earlierCells(of));
    setAsking(true);
    await actions.describeTabs(tab);
    setAsking(false);
    const described = state.otherTabs.peek().get(matchKey(tab));
    addRow(described?.offers[0]?.cells ?? firstCells(tab, described?.key?.heading ?? ''));
  };
  const addRow = (cells: CardRow['cells']) => {
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
      <ChoiceField
        label="Add a metric from another tab"
        value=""
        options={hasHistory ? [...tabs, EARLIER_DAY] : tabs}
        onChoice={pick}
      />
      <p class="hint" role="status">
        {isAsking && 'Looking at the tab…'}
      </p>
    </>
  );
}
