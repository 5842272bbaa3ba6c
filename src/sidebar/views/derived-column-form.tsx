// One column from another tab as a sentence with drop-down lists: what of which rows, where, when, and how rows find their account.
import { useEffect } from 'preact/hooks';
import type { WrittenRowCondition } from '../../domain/derived-columns/row-conditions';
import { AGGREGATIONS, type Aggregation, HISTORY_SOURCE } from '../../domain/scorecard/derived-column';
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { cellText, matchKey } from '../../domain/values/cell';
import { whereIn, windowCell, windowIn, withDerivedNamed, withWhere } from '../model/derived-cells';
import { withCells } from '../model/edits';
import { conditionCell, conditionKinds, conditionParts, hasValue, isDayText } from '../model/rule-condition';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { RenameField } from '../parts/rename-field';
import { useSidebar } from '../sidebar-context';

const SECTION = 'Derived columns';
const WHATS = (Object.keys(AGGREGATIONS) as Aggregation[]).filter((what) => what !== 'value');

interface RowProps {
  readonly index: number;
}

export function DerivedColumnForm({ index }: RowProps) {
  const cells = useCells(index);
  const isHistory = matchKey(cells.From ?? '') === matchKey(HISTORY_SOURCE);
  return (
    <>
      <RenameField
        section={SECTION}
        index={index}
        heading="Column"
        rename={(rows, from, to) => withDerivedNamed(rows, index, from, to)}
      />
      <div class="derived-sentence">
        {isHistory ? <HistoryFields index={index} /> : <TabFields index={index} />}
      </div>
      <CellField section={SECTION} index={index} heading="Note" label="note" />
    </>
  );
}

function useCells(index: number): CardRow['cells'] {
  return useSidebar().state.rows.value[SECTION][index]?.cells ?? {};
}

/** What the tab of the row holds; asked for when its form opens. */
function useTab(index: number) {
  const { state, actions } = useSidebar();
  const from = cellText(useCells(index).From ?? '');
  const source = state.rows.value.Sources.find(
    ({ cells }) => matchKey(cells.Source ?? '') === matchKey(from),
  );
  const tab = cellText(source?.cells.Tab ?? from);
  const described = state.otherTabs.value.get(matchKey(tab));
  useEffect(() => {
    if (described === undefined && tab !== '') actions.describeTabs(tab);
  }, [tab]);
  return described;
}

/** A column of the accounts as it was some days ago. */
function HistoryFields({ index }: RowProps) {
  const { accounts } = useSidebar().derived.evaluation.value;
  return (
    <>
      <CellField
        section={SECTION}
        index={index}
        heading="Of"
        label="Value of"
        options={accounts?.headings ?? []}
      />
      <CellField
        section={SECTION}
        index={index}
        heading="Window"
        label="as it was"
        help="For example 30 days ago"
      />
    </>
  );
}

function TabFields({ index }: RowProps) {
  const cells = useCells(index);
  const tab = useTab(index);
  const headings = tab?.columns.map(({ heading }) => heading) ?? [];
  const what = WHATS.find((each) => each === matchKey(cells.What ?? '')) ?? 'count';
  return (
    <>
      <CellField
        section={SECTION}
        index={index}
        heading="What"
        label={`On ${cellText(cells.From ?? '')}, the`}
        options={WHATS.map((each) => [each, AGGREGATIONS[each].words] as const)}
        cellsFor={(next) => ({ What: next, ...(needsOf(next) ? {} : { Of: '' }) })}
      />
      {needsOf(what) && (
        <CellField section={SECTION} index={index} heading="Of" label="of" options={headings} />
      )}
      <WhereFields index={index} headings={headings} />
      <WindowFields index={index} />
      <CellField
        section={SECTION}
        index={index}
        heading="Key"
        label="Rows find their account by"
        options={headings}
      />
      {AGGREGATIONS[what].isZeroWithoutRows && (
        <CellField
          section={SECTION}
          index={index}
          heading="If none"
          label="Accounts it never mentions have"
          options={[
            ['', 'no value'],
            ['0', '0'],
          ]}
        />
      )}
    </>
  );
}

function needsOf(what: string): boolean {
  const facts = AGGREGATIONS[what as Aggregation];
  return facts?.needsOf === true || what === 'change';
}

interface WhereProps extends RowProps {
  readonly headings: readonly string[];
}

function WhereFields({ index, headings }: WhereProps) {
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

function WindowFields({ index }: RowProps) {
  const cells = useCells(index);
  const tab = useTab(index);
  const parts = windowIn(cells);
  if (parts === undefined)
    return (
      <CellField
        section={SECTION}
        index={index}
        heading="Window"
        label="when"
        help="For example last 30 days by Created"
      />
    );
  const days = tab?.columns.filter(({ kind }) => kind === 'dates').map(({ heading }) => heading) ?? [];
  const day = parts.day || (tab?.day ?? '');
  const field = { section: SECTION, index } as const;
  return (
    <>
      <div>
        <CellField
          {...field}
          heading="Window"
          label="in"
          value={parts.kind}
          options={[
            ['last', 'the last days:'],
            ['up to today', 'all days so far'],
            ['all', 'all rows'],
          ]}
          cellsFor={(kind) =>
            windowCell({ ...parts, day, kind: kind === 'last' || kind === 'all' ? kind : 'up to today' })
          }
        />
        {parts.kind === 'last' && (
          <CellField
            {...field}
            heading=""
            isLabelHidden
            label="days"
            value={String(parts.days)}
            cellsFor={(typed) =>
              /^[1-9]\d{0,4}$/.test(typed.trim()) ? windowCell({ ...parts, days: Number(typed) }) : {}
            }
          />
        )}
      </div>
      {parts.kind !== 'all' && (
        <CellField
          {...field}
          heading=""
          label="by"
          value={parts.day}
          options={days}
          cellsFor={(next) => windowCell({ ...parts, day: next })}
        />
      )}
    </>
  );
}
