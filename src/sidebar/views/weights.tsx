// Weights: how much each metric and each dimension counts, with its share of the score, and the order of the metrics.
import { type Cell, cellText } from '../../domain/cell';
import { OTHER_DIMENSION } from '../../domain/plan-scoring';
import { cellIn, freeName, movedRow, withCell, withoutRow, withRow } from '../model/edits';
import { withDimensionNamed, withoutDimension } from '../model/segment-names';
import { type DimensionLine, type WeightGroup, weightGroups } from '../model/weight-shares';
import { Choice, Field } from '../parts/field';
import { NameField, RowTools } from '../parts/reorder';
import { useWork } from '../work';
import { percentText, WeightField } from './weight-field';

const ABOUT = {
  weighted: 'Shares follow from the weights; they need not add up to anything.',
  points:
    'Points say how much each metric counts. Weights only count for coverage, and 0 leaves a metric out.',
  worst: 'The worst metric decides. Weights only count for coverage, and 0 leaves a metric out.',
};

export function WeightsView() {
  const { state, working, actions } = useWork();
  const groups = weightGroups(working);
  const names = [...new Set(groups.flatMap(({ dimensions }) => dimensions.map(({ name }) => name)))];
  return (
    <>
      <h1>Weights</h1>
      <p class="hint">{ABOUT[working.draft.settings.method]}</p>
      {groups.map((group) => (
        <section key={group.segment}>
          {group.segment !== '' && <h2>In the segment {group.segment}</h2>}
          <Metrics group={group} dimensions={names} />
          {group.dimensions.length > 0 && (
            <>
              <h2>Dimensions{group.segment !== '' && ` in ${group.segment}`}</h2>
              <ul class="lines">
                {group.dimensions.map((line) => (
                  <DimensionRow key={line.index} line={line} segment={group.segment} />
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
      <p class="hint">A dimension weighs its metrics together, however many they are.</p>
      <button
        type="button"
        onClick={() => {
          actions.edit('Dimension added', (rows) =>
            withRow(rows, 'Dimensions', {
              Dimension: freeName(rows, 'Dimensions', 'Dimension', 'New dimension'),
            }),
          );
          actions.show('Weights', {
            section: 'Dimensions',
            index: state.rows.Dimensions.length,
            heading: 'Dimension',
          });
        }}
      >
        Add a dimension
      </button>
    </>
  );
}

function Metrics({
  group,
  dimensions,
}: {
  readonly group: WeightGroup;
  readonly dimensions: readonly string[];
}) {
  const { state, working, actions } = useWork();
  const { metrics, shares, segment } = group;
  const rest = [...shares].filter(([metric]) => !metrics.some((index) => working.metrics[index] === metric));
  return (
    <>
      <ul class="lines">
        {metrics.map((index, at) => {
          const metric = working.metrics[index];
          if (metric === undefined) return null;
          const { name, weight } = metric;
          return (
            <li key={index}>
              <RowTools
                name={name}
                at={at}
                onMove={(from, to) =>
                  actions.edit(
                    `${name} moved`,
                    (rows) => movedRow(rows, 'Metrics', metrics[from] ?? 0, metrics[to] ?? 0),
                    `move ${name}`,
                  )
                }
              />
              <WeightField
                label={name || 'No name'}
                cell={cellIn(state.rows, 'Metrics', index, 'Weight')}
                place={{ section: 'Metrics', index, heading: 'Weight' }}
                blank="Blank 1"
                share={shares.get(metric) ?? 0}
                help={weight === 0 ? 'Shown, not counted' : undefined}
                onCell={(cell) =>
                  actions.edit(
                    `Weight of ${name}`,
                    (rows) => withCell(rows, 'Metrics', index, 'Weight', cell),
                    `weight ${index}`,
                  )
                }
              />
              {dimensions.length > 0 && <DimensionOf index={index} name={name} dimensions={dimensions} />}
            </li>
          );
        })}
      </ul>
      {segment !== '' && rest.length > 0 && (
        <p class="hint">
          The general ones there:{' '}
          {rest.map(([{ name }, share]) => `${name} ${percentText(share)}`).join(', ')}
        </p>
      )}
    </>
  );
}

function DimensionOf(props: {
  readonly index: number;
  readonly name: string;
  readonly dimensions: readonly string[];
}) {
  const { index, name, dimensions } = props;
  const { state, actions } = useWork();
  const place = { section: 'Metrics', index, heading: 'Dimension' } as const;
  const options = dimensions.filter((each) => each !== OTHER_DIMENSION);
  return (
    <Field
      quiet
      label={`Dimension of ${name}`}
      place={place}
      control={(tied) => (
        <Choice
          tied={tied}
          place={place}
          value={cellText(cellIn(state.rows, 'Metrics', index, 'Dimension'))}
          options={[
            { value: '', label: 'in no dimension (Other)' },
            ...options.map((value) => ({ value, label: `in ${value}` })),
          ]}
          onChoice={(value) =>
            actions.edit(`Dimension of ${name}`, (rows) =>
              withCell(rows, 'Metrics', index, 'Dimension', value),
            )
          }
        />
      )}
    />
  );
}

function DimensionRow({ line, segment }: { readonly line: DimensionLine; readonly segment: string }) {
  const { state, actions } = useWork();
  const { name, index, share, weight, metrics } = line;
  const hasRow = index >= 0;
  const place = { section: 'Dimensions', index, heading: 'Weight' } as const;
  const isNamed = segment === '' && (hasRow || name !== OTHER_DIMENSION);
  const setWeight = (cell: Cell) => {
    actions.edit(
      `Weight of ${name}`,
      (rows) =>
        hasRow
          ? withCell(rows, 'Dimensions', index, 'Weight', cell)
          : withRow(rows, 'Dimensions', { Dimension: name, Weight: cell }),
      `dimension ${name}`,
    );
    if (!hasRow) actions.show('Weights', { ...place, index: state.rows.Dimensions.length });
  };
  return (
    <li>
      {(isNamed || hasRow) && (
        <RowTools
          name={name}
          onRemove={() =>
            actions.edit(`${name} removed`, (rows) =>
              segment === '' ? withoutDimension(rows, name) : withoutRow(rows, 'Dimensions', index),
            )
          }
        />
      )}
      {isNamed && (
        <NameField
          label={`Name of the dimension ${name}`}
          name={name}
          place={{ ...place, heading: 'Dimension' }}
          rename={withDimensionNamed}
        />
      )}
      <WeightField
        quiet={isNamed}
        label={isNamed ? `Weight of ${name}` : name}
        cell={cellIn(state.rows, 'Dimensions', index, 'Weight')}
        place={place}
        blank={`Sum of its metrics`}
        share={share}
        help={`${metrics.join(', ') || 'No metrics'}: together ${weight}`}
        onCell={setWeight}
      />
    </li>
  );
}
