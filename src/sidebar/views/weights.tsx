// Weights: how much each metric and each dimension counts, with its share of the score, and their order.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { OTHER_DIMENSION, segmentsOf } from '../../domain/scoring/plan-scoring';
import { cellText, matchKey } from '../../domain/values/cell';
import { cellIn, freeName, movedRow, parseTyped, withCell, withoutRow, withRow } from '../model/edits';
import { sharesIn } from '../model/metric-facts';
import { withDimensionNamed, withDimensionRows, withoutDimension } from '../model/segment-names';
import { OWN_NUMBER, WEIGHTS, weightCell, weightChoice } from '../model/weight-words';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { WithDefaultRows } from '../parts/default-rows';
import { RenameField } from '../parts/rename-field';
import { RowTools } from '../parts/reorder';
import { TextInput } from '../parts/text-input';
import { useWork } from '../work';

export function WeightsView() {
  const { working, actions } = useWork();
  const { draft } = working;
  return (
    <>
      <h1>Weights</h1>
      {draft.settings.method !== 'weighted' && (
        <p>Under this method weights count for coverage only, and 0 leaves a metric out.</p>
      )}
      {['', ...segmentsOf(draft)].map((segment) => (
        <section key={segment}>
          {segment !== '' && <h2>In the segment {segment}</h2>}
          <Lines section="Metrics" segment={segment} />
          <WithDefaultRows addDefaults={withDimensionRows}>
            <Lines section="Dimensions" segment={segment} />
          </WithDefaultRows>
        </section>
      ))}
      <Button
        onClick={() =>
          actions.edit('Dimension added', (rows) =>
            withRow(rows, 'Dimensions', {
              Dimension: freeName(rows, 'Dimensions', 'Dimension', 'New dimension'),
            }),
          )
        }
      >
        Add a dimension
      </Button>
    </>
  );
}

interface LinesProps {
  readonly section: 'Metrics' | 'Dimensions';
  readonly segment: string;
}

/** The rows of a section that are for one segment, '' = the general ones. */
function Lines({ section, segment }: LinesProps) {
  const { state, working, actions } = useWork();
  const { rows } = state;
  const here = rows[section].flatMap(({ cells }, index) =>
    matchKey(cells.Segment ?? '') === matchKey(segment) ? [index] : [],
  );
  if (here.length === 0) return null;
  const isMetrics = section === 'Metrics';
  const isNamed = !isMetrics && segment === '';
  const shares = sharesIn(working.draft);
  const names = withDimensionRows(rows).Dimensions.map(({ cells }) => cellText(cells.Dimension ?? ''));
  return (
    <>
      {!isMetrics && <h2>Dimensions</h2>}
      <ul class="lines">
        {here.map((index, at) => {
          const name = cellText(cellIn(rows, section, index, isMetrics ? 'Metric' : 'Dimension'));
          const place = { section, index, heading: 'Dimension' } as const;
          const inside = working.metrics.filter((metric, row) =>
            isMetrics
              ? row === index
              : metric.segment === segment &&
                matchKey(metric.dimension || OTHER_DIMENSION) === matchKey(name),
          );
          const share = inside.reduce((sum, metric) => sum + (shares.get(metric) ?? 0), 0);
          return (
            <li key={index}>
              {isNamed && <RenameField {...place} rename={withDimensionNamed} />}
              <Weight
                section={section}
                index={index}
                name={name}
                isNamed={isNamed}
                share={share}
                help={
                  isMetrics
                    ? inside[0]?.weight === 0
                      ? 'Shown, not counted'
                      : undefined
                    : `of ${inside.map((metric) => metric.name).join(', ')}`
                }
              >
                <RowTools
                  name={name}
                  at={at}
                  onMove={(from, to, series) =>
                    actions.edit(
                      'Order',
                      (all) => movedRow(all, section, here[from] ?? 0, here[to] ?? 0),
                      series,
                    )
                  }
                  onRemove={
                    isMetrics
                      ? undefined
                      : () =>
                          actions.edit(`${name} removed`, (all) =>
                            isNamed ? withoutDimension(all, name) : withoutRow(all, section, index),
                          )
                  }
                />
              </Weight>
              {isMetrics && names.length > 0 && (
                <CellField
                  {...place}
                  isLabelHidden
                  label={`Dimension of ${name}`}
                  options={[['', 'no dimension'], ...new Set(names)]}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Weight(props: {
  readonly section: LinesProps['section'];
  readonly index: number;
  readonly name: string;
  /** The name stands above it already. */
  readonly isNamed: boolean;
  readonly share: number;
  readonly help: string | undefined;
  /** Stands at the end of the line. */
  readonly children: ComponentChildren;
}) {
  const { section, index, name, isNamed, share, help, children } = props;
  const { state, actions } = useWork();
  const [wantsOwn, setWantsOwn] = useState(false);
  const cell = cellIn(state.rows, section, index, 'Weight');
  const value = wantsOwn ? OWN_NUMBER : weightChoice(cell);
  const percent = `${Math.round(share * 100)}%`;
  return (
    <CellField
      section={section}
      index={index}
      heading="Weight"
      label={isNamed ? `Weight of ${name}` : name}
      isLabelHidden={isNamed}
      help={help}
      value={value}
      options={[
        ['', section === 'Metrics' ? 'Not set: 1' : 'Sum of its metrics'],
        ...WEIGHTS.map(([word, weight]) => [word, `${word} ${weight}`] as const),
        [OWN_NUMBER, 'Own'],
      ]}
      cellsFor={(choice) => {
        setWantsOwn(choice === OWN_NUMBER);
        return { Weight: weightCell(cell, choice) };
      }}
    >
      {value === OWN_NUMBER && (
        <TextInput
          class="short"
          isNumeric
          label={`${name}: own number`}
          value={cellText(cell)}
          onText={(text) => {
            setWantsOwn(true);
            actions.edit(
              name,
              (rows) => withCell(rows, section, index, 'Weight', parseTyped(text)),
              section + index,
            );
          }}
        />
      )}
      <div class="bar-track grow" aria-hidden="true">
        <div class="bar" style={{ width: percent }} />
      </div>
      {percent}
      {children}
    </CellField>
  );
}
