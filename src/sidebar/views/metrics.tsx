// Metrics: what is measured, as a list of cards of which one is open at a time.
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { cellText } from '../../domain/values/cell';
import { movedRow, withoutRow } from '../model/edits';
import { withMetric } from '../model/metric-cells';
import { sharesIn } from '../model/metric-facts';
import { Button } from '../parts/button';
import { RowTools } from '../parts/reorder';
import { useSidebar } from '../sidebar-context';
import { AddMetric, namePlace } from './add-metric';
import { DerivedColumns } from './derived-columns';
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
      <DerivedColumns />
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
