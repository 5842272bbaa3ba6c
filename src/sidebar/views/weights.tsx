// Weights: how much each metric and each dimension counts, with its share of the score, and their order.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { OTHER_DIMENSION, segmentsOf } from '../../domain/scoring/plan-scoring';
import { cellText, matchKey } from '../../domain/values/cell';
import { cellIn, freeName, movedRow, parseTyped, withCell, withoutRow, withRow } from '../model/edits';
import type { Evaluation } from '../model/evaluation';
import { sharesIn } from '../model/metric-facts';
import { withDimensionNamed, withDimensionRows, withoutDimension } from '../model/renaming';
import { OWN_NUMBER, WEIGHTS, weightCell, weightChoice } from '../model/weight-words';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { WithDefaultRows } from '../parts/default-rows';
import { RenameField } from '../parts/rename-field';
import { RowTools } from '../parts/reorder';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../sidebar-context';

export function WeightsView() {
  const { derived, actions } = useSidebar();
  const { draft } = derived.evaluation.value;
  const addDimension = () =>
    actions.edit('Dimension added', (rows) =>
      withRow(rows, 'Dimensions', {
        Dimension: freeName(rows, 'Dimensions', 'Dimension', 'New dimension'),
      }),
    );
  return (
    <>
      <h1>Weights</h1>
      {draft.settings.method !== 'weighted' && (
        <p>Under this method weights count for coverage only, and 0 leaves a metric out.</p>
      )}
      {[undefined, ...segmentsOf(draft)].map((segment) => (
        <section key={segment ?? ''}>
          {segment !== undefined && <h2>In the segment {segment}</h2>}
          <Lines section="Metrics" segment={segment} />
          <WithDefaultRows addDefaults={withDimensionRows}>
            <Lines section="Dimensions" segment={segment} />
          </WithDefaultRows>
        </section>
      ))}
      <Button onClick={addDimension}>Add a dimension</Button>
    </>
  );
}

interface LinesProps {
  readonly section: 'Metrics' | 'Dimensions';
  /** undefined for the general rows. */
  readonly segment: string | undefined;
}

/** The rows of a section that are for one segment. */
function Lines({ section, segment }: LinesProps) {
  const { state } = useSidebar();
  const indices = state.rows.value[section].flatMap(({ cells }, index) =>
    matchKey(cells.Segment ?? '') === matchKey(segment ?? '') ? [index] : [],
  );
  if (indices.length === 0) return null;
  return (
    <>
      {section === 'Dimensions' && <h2>Dimensions</h2>}
      <ul class="lines">
        {indices.map((index, at) => (
          <Line key={index} section={section} segment={segment} index={index} at={at} indices={indices} />
        ))}
      </ul>
    </>
  );
}

interface LineProps extends LinesProps {
  /** Position of the row in its section. */
  readonly index: number;
  /** Position of the row in this list, and the rows of the list. */
  readonly at: number;
  readonly indices: readonly number[];
}

function Line({ section, segment, index, at, indices }: LineProps) {
  const { state, derived, actions } = useSidebar();
  const rows = state.rows.value;
  const isMetric = section === 'Metrics';
  const name = cellText(cellIn(rows, section, index, isMetric ? 'Metric' : 'Dimension'));
  const place = { section, index, heading: 'Dimension' } as const;
  const isNamed = !isMetric && segment === undefined;
  const remove = () =>
    actions.edit(`${name} removed`, (all) =>
      isNamed ? withoutDimension(all, name) : withoutRow(all, section, index),
    );
  const dimensions = withDimensionRows(rows).Dimensions.map(({ cells }) => cellText(cells.Dimension ?? ''));
  return (
    <li>
      {isNamed && <RenameField {...place} rename={withDimensionNamed} />}
      <Weight
        section={section}
        index={index}
        name={name}
        isNamed={isNamed}
        {...shareAndHelp(derived.evaluation.value, { section, segment, index, name })}
      >
        <RowTools
          name={name}
          at={at}
          onMove={(from, to, series) =>
            actions.edit(
              'Order',
              (all) => movedRow(all, section, indices[from] ?? 0, indices[to] ?? 0),
              series,
            )
          }
          onRemove={isMetric ? undefined : remove}
        />
      </Weight>
      {isMetric && dimensions.length > 0 && (
        <CellField
          {...place}
          isLabelHidden
          label={`Dimension of ${name}`}
          options={[['', 'no dimension'], ...new Set(dimensions)]}
        />
      )}
    </li>
  );
}

/** A row's share of the score (0-1), and what it consists of. */
function shareAndHelp(
  { draft, metrics }: Evaluation,
  line: LinesProps & { readonly index: number; readonly name: string },
): { readonly share: number; readonly help: string | undefined } {
  const { section, segment, index, name } = line;
  const shares = sharesIn(draft);
  if (section === 'Metrics') {
    const metric = metrics[index];
    const help = metric?.weight === 0 ? 'Shown, not counted' : undefined;
    return { share: shares.get(metric) ?? 0, help };
  }
  const inside = metrics.filter(
    (metric) =>
      metric.segment === segment && matchKey(metric.dimension ?? OTHER_DIMENSION) === matchKey(name),
  );
  return {
    share: inside.reduce((sum, metric) => sum + (shares.get(metric) ?? 0), 0),
    help: `of ${inside.map((metric) => metric.name).join(', ')}`,
  };
}

interface WeightProps {
  readonly section: LinesProps['section'];
  readonly index: number;
  readonly name: string;
  /** The name has a field of its own above the weight. */
  readonly isNamed: boolean;
  readonly share: number;
  readonly help: string | undefined;
  /** At the end of the line. */
  readonly children: ComponentChildren;
}

function Weight(props: WeightProps) {
  const { section, index, name, isNamed, share, help, children } = props;
  const { state, actions } = useSidebar();
  const [isTyping, setTyping] = useState(false);
  const cell = cellIn(state.rows.value, section, index, 'Weight');
  const value = isTyping ? OWN_NUMBER : weightChoice(cell);
  const percent = `${Math.round(share * 100)}%`;
  const typeNumber = (text: string) => {
    setTyping(true);
    actions.edit(name, (rows) => withCell(rows, section, index, 'Weight', parseTyped(text)), section + index);
  };
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
        setTyping(choice === OWN_NUMBER);
        return { Weight: weightCell(cell, choice) };
      }}
    >
      {value === OWN_NUMBER && (
        <TextInput
          class="short"
          isNumeric
          label={`${name}: own number`}
          value={cellText(cell)}
          onText={typeNumber}
        />
      )}
      <div class="bar-track grow" aria-hidden="true">
        <div class="bar" style={{ width: percent }} />
      </div>
      <span class="percent">{percent}</span>
      {children}
    </CellField>
  );
}
