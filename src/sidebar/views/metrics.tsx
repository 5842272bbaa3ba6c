// Metrics: what is measured, as a list of cards of which one is open at a time.

import { useEffect, useState } from 'preact/hooks';
import type { CardPlace, CardRows } from '../../domain/scorecard-tab/card-rows';
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
import { useWork } from '../work';
import { MetricCard } from './metric-card';

/** The card that was open when the view was last left. */
let lastOpen = -1;

export function MetricsView() {
  const { state, working, actions } = useWork();
  const { focus, rows } = state;
  const [open, setOpen] = useState(lastOpen);
  lastOpen = open;
  useEffect(() => {
    if (focus?.section === 'Metrics') setOpen(focus.index);
  }, [focus]);
  const shares = sharesIn(working.draft);
  const openAt = (index: number) => {
    // A field that an issue led to keeps the focus no longer.
    if (focus) actions.show('Metrics');
    setOpen(index);
  };
  return (
    <>
      <h1>Metrics</h1>
      <ul class="metrics">
        {rows.Metrics.map(({ cells }, index) => {
          const name = cellText(cells.Metric ?? '');
          const isOpen = open === index;
          const share = shares.get(working.metrics[index]);
          const edit = (done: string, change: (all: CardRows) => CardRows) =>
            actions.edit(`${name} ${done}`, change);
          return (
            <li key={index + 0} class="card">
              <RowTools
                name={name}
                at={index}
                onMove={(from, to) => {
                  edit('moved', (all) => movedRow(all, 'Metrics', from, to));
                  if (open === from || open === to) openAt(from + to - open);
                }}
              />
              <MetricCard
                index={index}
                share={share === undefined ? '' : `${Math.round(share * 100)}%`}
                isOpen={isOpen}
                onToggle={() => openAt(isOpen ? -1 : index)}
              />
              {isOpen && (
                <div class="buttons">
                  <Button
                    onClick={() => {
                      edit('duplicated', (all) => withMetric(all, cells, name, index + 1));
                      actions.show('Metrics', nameOf(index + 1));
                    }}
                  >
                    Duplicate
                  </Button>
                  <Button
                    onClick={() => {
                      edit('deleted', (all) => withoutRow(all, 'Metrics', index));
                      openAt(-1);
                      document.querySelector('main')?.focus();
                    }}
                  >
                    Delete
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <AddMetric />
    </>
  );
}

/** The field of a metric's name. */
function nameOf(index: number): CardPlace {
  return { section: 'Metrics', index, heading: 'Metric' };
}

const TYPE_OF: Readonly<Record<ColumnProfile['kind'], string>> = {
  numbers: 'number',
  percents: 'percent',
  dates: 'recency',
  answers: 'yes/no',
  words: 'category',
  empty: 'number',
};

function AddMetric() {
  const { state, working, actions } = useWork();
  const { accounts, metrics, context, draft } = working;
  if (accounts === undefined) return null;
  const used = [...metrics.flatMap(({ columns }) => columns), draft.settings.accountColumn].map(matchKey);
  const free = accounts.headings.filter((heading) => !used.includes(matchKey(heading)));
  const add = async (column: string) => {
    const asked = { tab: accounts.tab, headingRow: 0, column, template: '', picks: {} };
    const proposal = await callServer('sidebarPropose', asked).catch(() => undefined);
    // Where nothing is proposed the column's own values say the type.
    const { kind } = profileOf(accounts, columnOf(accounts, column), context.locale);
    const cells = proposal?.rows.Metrics[0]?.cells ?? { Type: TYPE_OF[kind], Weight: 1 };
    actions.edit(`${column} added`, (rows) => withMetric(rows, cells, column, rows.Metrics.length));
    actions.show('Metrics', nameOf(state.rows.Metrics.length));
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
