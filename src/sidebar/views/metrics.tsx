// Metrics: what is measured, as a list of cards of which one is open at a time.
import type { ColumnContent } from '../../domain/metric-types/metric-type';
import { typeProposedFor } from '../../domain/metric-types/registry';
import type { CardPlace, CardRow } from '../../domain/scorecard-tab/card-rows';
import type { ColumnProfile } from '../../domain/table/column-profile';
import { cellText, matchKey } from '../../domain/values/cell';
import { columnOf, profileOf } from '../model/accounts';
import { movedRow, withoutRow } from '../model/edits';
import { withMetric } from '../model/metric-cells';
import { sharesIn } from '../model/metric-facts';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { RowTools } from '../parts/reorder';
import { callServer } from '../server';
import { useSidebar } from '../sidebar-context';
import { MetricCard } from './metric-card';

export function MetricsView() {
  const { state, derived } = useSidebar();
  const { draft, metrics } = derived.evaluation.value;
  const shares = sharesIn(draft);
  return (
    <>
      <h1>Metrics</h1>
      <ul class="metrics">
        {state.rows.value.Metrics.map((row, index) => {
          const share = shares.get(metrics[index]);
          return (
            <MetricItem
              key={index + 0}
              row={row}
              index={index}
              share={share === undefined ? '' : `${Math.round(share * 100)}%`}
            />
          );
        })}
      </ul>
      <AddMetric />
    </>
  );
}

interface MetricItemProps {
  readonly row: CardRow;
  readonly index: number;
  readonly share: string;
}

function MetricItem({ row, index, share }: MetricItemProps) {
  const { state, actions } = useSidebar();
  const name = cellText(row.cells.Metric ?? '');
  const isOpen = state.openMetric.value === index;
  const move = (from: number, to: number) => {
    const open = state.openMetric.peek();
    actions.edit(`${name} moved`, (rows) => movedRow(rows, 'Metrics', from, to));
    if (open === from || open === to) actions.openMetric(from + to - open);
  };
  return (
    <li class="card">
      <RowTools name={name} at={index} onMove={move} />
      <MetricCard
        index={index}
        share={share}
        isOpen={isOpen}
        onToggle={() => actions.openMetric(isOpen ? undefined : index)}
      />
      {isOpen && <CardButtons row={row} index={index} name={name} />}
    </li>
  );
}

function CardButtons(props: { readonly row: CardRow; readonly index: number; readonly name: string }) {
  const { row, index, name } = props;
  const { actions } = useSidebar();
  return (
    <div class="buttons">
      <Button
        onClick={() => {
          actions.edit(`${name} duplicated`, (rows) => withMetric(rows, row.cells, name, index + 1));
          actions.show('Metrics', namePlace(index + 1));
        }}
      >
        Duplicate
      </Button>
      <Button
        onClick={() => {
          actions.edit(`${name} deleted`, (rows) => withoutRow(rows, 'Metrics', index));
          actions.openMetric(undefined);
          document.querySelector('main')?.focus();
        }}
      >
        Delete
      </Button>
    </div>
  );
}

/** The field of a metric's name. */
function namePlace(index: number): CardPlace {
  return { section: 'Metrics', index, heading: 'Metric' };
}

const CONTENT_OF: Readonly<Record<ColumnProfile['kind'], ColumnContent>> = {
  numbers: 'numbers',
  percents: 'percents',
  dates: 'past dates',
  answers: 'answers',
  words: 'words',
  empty: 'numbers',
};

function AddMetric() {
  const { state, derived, actions } = useSidebar();
  const { accounts, metrics, context, draft } = derived.evaluation.value;
  if (accounts === undefined) return null;
  const used = [...metrics.flatMap(({ columns }) => columns), draft.settings.accountColumn ?? ''].map(
    matchKey,
  );
  const free = accounts.headings.filter((heading) => !used.includes(matchKey(heading)));
  const add = async (heading: string) => {
    const request = { tab: accounts.tab, headingRow: 0, column: heading, template: '', picks: {} };
    const proposal = await callServer('sidebarPropose', request).catch(() => undefined);
    // Without a proposal the column's values decide the type.
    const kind = profileOf(accounts, columnOf(accounts, heading) ?? 0, context.locale).kind;
    const cells = proposal?.rows.Metrics[0]?.cells ?? {
      Type: typeProposedFor(CONTENT_OF[kind]).id,
      Weight: 1,
    };
    const index = state.rows.peek().Metrics.length;
    actions.edit(`${heading} added`, (rows) => withMetric(rows, cells, heading, rows.Metrics.length));
    actions.showNewRow('Metrics', namePlace(index));
  };
  return (
    <Field
      label="Add a metric from a column"
      control={(controlProps) => (
        <Choice
          controlProps={controlProps}
          value=""
          options={free.map((heading) => ({ value: heading, label: heading }))}
          onChoice={add}
        />
      )}
    />
  );
}
