// One rule as a sentence with pickers: when a metric or column is so, then the score is held, moved or flagged, until an end.
import { cellText, matchKey } from '../../domain/values/cell';
import { addDays, readDayText } from '../../domain/values/civil-day';
import { cellIn } from '../model/edits';
import { wordsIn } from '../model/metric-facts';
import { CONDITION_KINDS, conditionCell, conditionParts, isDayText } from '../model/rule-condition';
import { CellField } from '../parts/cell-field';
import { useWork } from '../work';

/** An end that is offered: about a quarter from now. */
export const END_DAYS = 90;

/** Of a longer list the others are typed. */
const SUGGESTED = 500;

export function RuleForm({ index }: { readonly index: number }) {
  const { state, working } = useWork();
  const { accounts, draft, context } = working;
  const at = { section: 'Rules', index } as const;
  const cell = (heading: string) => cellIn(state.rows, 'Rules', index, heading);
  const subject = matchKey(cell('Metric or column'));
  const { kind, value } = conditionParts(cell('Is'));
  const then = matchKey(cell('Then'));
  const until = cellText(cell('Until')).trim();
  const day = readDayText(until, 'year-first');
  const someDay = addDays(context.asOf, END_DAYS);
  const headings = accounts?.headings ?? [];
  const metrics = draft.metrics.map(({ name }) => name);
  const metric = draft.metrics.find(({ name }) => matchKey(name) === subject);
  const bands = draft.bands.filter(({ segment }) => segment === '').map(({ name }) => name);
  const isBand = then.startsWith('at ');
  const isAccount = matchKey(accounts?.table.headings[accounts.nameColumn ?? -1] ?? '') === subject;
  return (
    <>
      <CellField
        {...at}
        heading="Metric or column"
        label="When"
        options={[...new Set([...metrics, ...headings])]}
      />
      <div class="row">
        <CellField
          {...at}
          isLabelHidden
          heading=""
          label="Condition"
          value={kind}
          options={CONDITION_KINDS}
          cellsFor={(next) => ({ Is: conditionCell(next, value, context.asOf) })}
        />
        {!kind.endsWith('blank') && (
          <CellField
            {...at}
            isLabelHidden
            heading="Is"
            label="Value"
            value={value}
            type={kind !== 'is' && isDayText(value) ? 'date' : undefined}
            suggestions={wordsIn(accounts, metric?.columns ?? [subject])
              .slice(0, SUGGESTED)
              .map(({ word }) => word)}
            cellsFor={(text) => ({ Is: conditionCell(kind, text, text) })}
          />
        )}
      </div>
      <div class="row">
        <CellField
          {...at}
          heading="Then"
          label="then"
          options={['at most', 'at least', 'plus', 'minus', 'flag']}
          cellsFor={(Then) => ({
            Then,
            Value:
              Then === 'flag'
                ? 'Look closer'
                : Then.startsWith('at ')
                  ? (bands[Then === 'at least' ? 0 : bands.length - 1] ?? '')
                  : draft.settings.scale / 10,
          })}
        />
        <CellField
          {...at}
          heading="Value"
          label={isBand ? 'band' : then === 'flag' ? 'word' : 'points'}
          options={isBand ? bands : undefined}
        />
      </div>
      <div class="row">
        <CellField
          {...at}
          heading={day === undefined ? 'Until' : ''}
          label="until"
          value={until && (day === undefined ? until : someDay)}
          options={[
            ['', 'always'],
            [someDay, 'the day'],
            ...headings.map((heading) => [heading, `the day in ${heading}`] as const),
          ]}
          cellsFor={(Until) => ({ Until })}
        />
        {day !== undefined && <CellField {...at} heading="Until" label="last day" value={day} type="date" />}
      </div>
      {isAccount && until === '' && <p class="warning">Give it an end, so that it is never forgotten.</p>}
      <CellField {...at} heading="Note" label="note" />
    </>
  );
}
