// Weights: how much each metric and each dimension counts, with its share of the score, and the order of the metrics.
import { cellText } from '../../domain/cell';
import { cellIn, freeName, movedRow, withCell, withoutRow, withRow } from '../model/edits';
import { withDimensionNamed, withoutDimension } from '../model/segment-names';
import { type DimensionLine, type WeightGroup, weightGroups } from '../model/weight-shares';
import { Choice, Field } from '../parts/field';
import { NameField, RowTools } from '../parts/reorder';
import { useWork } from '../work';
import { WeightField } from './weight-field';

const ABOUT = {
  weighted: 'Shares follow from the weights; they need not add up to anything.',
  points: 'Points say how much each metric counts. Weights only count for coverage, and 0 leaves a metric out.',
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
                  <DimensionRow key={line.index < 0 ? line.name : line.index} line={line} />
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
      <p class="hint">A dimension weighs its metrics together, however many they are.</p>
      <button
        type="button"
        onClick={() =>
          actions.edit('Dimension added', (rows) =>
            withRow(rows, 'Dimensions', {
              Dimension: freeName(rows, 'Dimensions', 'Dimension', 'New dimension'),
            }),
          )
        }
      >
        Add a dimension
      </button>
    </>
  );
}

function Metrics({ group, dimensions }: { readonly group: WeightGroup; readonly dimensions: readonly string[] }) {
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
  const place = { section: 'Dimensions', index, heading: 'Weight' } as const;
  const isOther = name === OTHER_DIMENSION && index < 0;
  return (
    <li>
      {segment === '' && !isOther && (
        <div class="row">
          <div class="grow">
            <NameField
              label={`Name of the dimension ${name}`}
              name={name}
              place={{ ...place, heading: 'Dimension' }}
              rename={(rows, to) => withDimensionNamed(rows, name, to)}
            />
          </div>
        </div>
      )}
    </li>
  );
}
