// Which rows of the other tab count: conditions with drop-down lists, or the cell as text where it cannot be taken apart.
import type { WrittenRowCondition } from '../../domain/derived-columns/row-conditions';
import { matchKey } from '../../domain/values/cell';
import { whereIn, withWhere } from '../model/derived-cells';
import { withCells } from '../model/edits';
import { conditionCell, conditionKinds, conditionParts, hasValue, isDayText } from '../model/rule-condition';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { useSidebar } from '../sidebar-context';
import { type RowProps, SECTION, useCells, useTab } from './use-derived-row';

interface WhereProps extends RowProps {
  readonly headings: readonly string[];
}

export function WhereFields({ index, headings }: WhereProps) {
  const { actions } = useSidebar();
  const conditions = whereIn(useCells(index));
  if (conditions === undefined)
    return (
      <CellField
        section={SECTION}
        index={index}
        heading="Where"
        label="where"
        help="For example Priority is High; Hours above 2"
      />
    );
  const first = headings[0] ?? '';
  return (
    <>
      {conditions.map((_, at) => (
        <ConditionFields key={at + 0} index={index} at={at} headings={headings} conditions={conditions} />
      ))}
      <Button
        class="link"
        onClick={() =>
          actions.edit('Condition added', (rows) =>
            withCells(rows, SECTION, index, withWhere([...conditions, { heading: first, is: 'not blank' }])),
          )
        }
      >
        {conditions.length === 0 ? 'Only some of the rows' : 'And another condition'}
      </Button>
    </>
  );
}

interface ConditionProps extends WhereProps {
  readonly at: number;
  readonly conditions: readonly WrittenRowCondition[];
}

function ConditionFields({ index, at, headings, conditions }: ConditionProps) {
  const { derived, actions } = useSidebar();
  const tab = useTab(index);
  const { heading = '', is = '' } = conditions[at] ?? {};
  const { kind, value } = conditionParts(is);
  const words = tab?.columns.find((each) => matchKey(each.heading) === matchKey(heading))?.words ?? [];
  const { asOf } = derived.evaluation.value.context;
  const changed = (change: Partial<WrittenRowCondition>) =>
    withWhere(conditions.map((each, other) => (other === at ? { ...each, ...change } : each)));
  const number = at === 0 ? '' : ` ${at + 1}`;
  return (
    <>
      <CellField
        section={SECTION}
        index={index}
        heading={at === 0 ? 'Where' : ''}
        label={at === 0 ? 'where' : 'and'}
        value={heading}
        options={headings}
        cellsFor={(next) => changed({ heading: next, is: 'not blank' })}
      >
        <Button
          class="small"
          aria-label={`Remove condition ${at + 1}`}
          onClick={() =>
            actions.edit('Condition removed', (rows) =>
              withCells(rows, SECTION, index, withWhere(conditions.filter((_, other) => other !== at))),
            )
          }
        >
          ×
        </Button>
      </CellField>
      <div>
        <CellField
          section={SECTION}
          index={index}
          isLabelHidden
          heading=""
          label={`Condition${number}`}
          value={kind}
          options={conditionKinds(heading)}
          cellsFor={(next) => changed({ is: conditionCell(next, value || (words[0] ?? ''), asOf) })}
        />
        {hasValue(kind) && (
          <CellField
            section={SECTION}
            index={index}
            isLabelHidden
            heading=""
            label={`Value${number}`}
            value={value}
            type={kind !== 'is' && isDayText(value) ? 'date' : undefined}
            suggestions={words}
            cellsFor={(text) => changed({ is: conditionCell(kind, text, text) })}
          />
        )}
      </div>
    </>
  );
}
