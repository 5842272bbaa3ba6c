// One column from another tab as a sentence with drop-down lists: what of which rows, where, when, and how rows find their account.
import { AGGREGATIONS, type Aggregation, HISTORY_SOURCE } from '../../domain/scorecard/derived-column';
import { cellText, matchKey } from '../../domain/values/cell';
import { withDerivedNamed } from '../model/derived-cells';
import { CellField } from '../parts/cell-field';
import { RenameField } from '../parts/rename-field';
import { useSidebar } from '../sidebar-context';
import { WhereFields } from './derived-where';
import { WindowFields } from './derived-window';
import { type RowProps, SECTION, useCells, useTab } from './use-derived-row';

const WHATS = (Object.keys(AGGREGATIONS) as Aggregation[]).filter((what) => what !== 'value');

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
      <CellField section={SECTION} index={index} heading="Note" label="Note" />
    </>
  );
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
