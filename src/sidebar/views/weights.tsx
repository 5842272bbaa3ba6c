// Weights: how much each metric and each dimension counts, with its share of the score, and the order of the metrics.
import { cellText, matchKey } from '../../domain/cell';
import { OTHER_DIMENSION } from '../../domain/plan-scoring';
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { cellIn, freeName, movedRow, withCell, withoutRow, withRow } from '../model/edits';
import { withDimensionNamed, withDimensionRows, withoutDimension } from '../model/segment-names';
import { percentText, type WeightGroup, weightGroups } from '../model/weight-shares';
import { RowTools } from '../parts/reorder';
import { useWork } from '../work';
import { NamePart, Part, WithRows } from './rule-part';
import { WeightField } from './weight-field';

export function WeightsView() {
  const { working } = useWork();
  return (
    <>
      <h1>Weights</h1>
      <p class="hint">
        {working.draft.settings.method === 'weighted'
          ? 'Shares follow from the weights, which need not add up to anything.'
          : 'Under this method weights count for coverage only, and 0 leaves a metric out.'}
      </p>
      {weightGroups(working).map((group) => (
        <section key={group.card.segment}>
          {group.card.segment !== '' && <h2>In the segment {group.card.segment}</h2>}
          <Metrics group={group} />
          <WithRows own={withDimensionRows}>
            <Dimensions group={group} />
          </WithRows>
        </section>
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: WeightGroup;
}

/** Positions of the rows that are the group's own. */
function rowsOf(rows: readonly CardRow[], { card }: WeightGroup): number[] {
  return rows.flatMap(({ cells }, index) =>
    matchKey(cells.Segment ?? '') === matchKey(card.segment) ? [index] : [],
  );
}

function Metrics({ group }: GroupProps) {
  const { state, working, actions } = useWork();
  const { card, shares } = group;
  const here = rowsOf(state.rows.Metrics, group);
  const names = withDimensionRows(state.rows).Dimensions.map(({ cells }) => cellText(cells.Dimension ?? ''));
  const dimensions = [...new Set(names)].filter((name) => name !== OTHER_DIMENSION);
  return (
    <>
      <ul class="lines">
        {here.map((index, at) => {
          const metric = working.metrics[index];
          const { name = '', weight } = metric ?? {};
          return (
            <li key={index}>
              <RowTools
                name={name}
                at={at}
                onMove={(from, to) =>
                  actions.edit(
                    'Order of metrics',
                    (rows) => movedRow(rows, 'Metrics', here[from] ?? 0, here[to] ?? 0),
                    `move ${name}`,
                  )
                }
              />
              <WeightField
                label={name}
                cell={cellIn(state.rows, 'Metrics', index, 'Weight')}
                place={{ section: 'Metrics', index, heading: 'Weight' }}
                blank="Blank 1"
                share={(metric && shares.get(metric)) ?? 0}
                help={weight === 0 ? 'Shown, not counted' : undefined}
                onCell={(cell) =>
                  actions.edit(
                    `Weight of ${name}`,
                    (rows) => withCell(rows, 'Metrics', index, 'Weight', cell),
                    `weight ${index}`,
                  )
                }
              />
              {names.length > 0 && (
                <Part
                  quiet
                  section="Metrics"
                  index={index}
                  heading="Dimension"
                  label={`Dimension of ${name}`}
                  options={[
                    ['', 'in no dimension (Other)'],
                    ...dimensions.map((each) => [each, `in ${each}`] as const),
                  ]}
                />
              )}
            </li>
          );
        })}
      </ul>
      {card.segment !== '' && (
        <p class="hint">
          General, here:{' '}
          {[...shares]
            .filter(([{ segment }]) => segment === '')
            .map(([{ name }, share]) => `${name} ${percentText(share)}`)
            .join(', ')}
        </p>
      )}
    </>
  );
}

function Dimensions({ group }: GroupProps) {
  const { state, actions } = useWork();
  const { card, shares } = group;
  const isGeneral = card.segment === '';
  return (
    <>
      <ul class="lines">
        {rowsOf(state.rows.Dimensions, group).map((index) => {
          const name = cellText(cellIn(state.rows, 'Dimensions', index, 'Dimension'));
          const planned = card.dimensions.find((each) => matchKey(each.name) === matchKey(name));
          const inside = (planned?.metrics ?? []).flatMap((at) => card.metrics[at]?.metric ?? []);
          return (
            <li key={index}>
              <RowTools
                name={name}
                onRemove={() =>
                  actions.edit(`${name} removed`, (rows) =>
                    isGeneral ? withoutDimension(rows, name) : withoutRow(rows, 'Dimensions', index),
                  )
                }
              />
              {isGeneral && (
                <NamePart
                  section="Dimensions"
                  index={index}
                  heading="Dimension"
                  rename={withDimensionNamed}
                />
              )}
              <WeightField
                quiet={isGeneral}
                label={`Weight of ${name}`}
                cell={cellIn(state.rows, 'Dimensions', index, 'Weight')}
                place={{ section: 'Dimensions', index, heading: 'Weight' }}
                blank={`Sum of its metrics ${planned?.weight ?? 0}`}
                share={inside.reduce((sum, metric) => sum + (shares.get(metric) ?? 0), 0)}
                help={inside.map((metric) => metric.name).join(', ')}
                onCell={(cell) =>
                  actions.edit(
                    `Weight of ${name}`,
                    (rows) => withCell(rows, 'Dimensions', index, 'Weight', cell),
                    `dimension ${index}`,
                  )
                }
              />
            </li>
          );
        })}
      </ul>
      {isGeneral && (
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
      )}
    </>
  );
}
