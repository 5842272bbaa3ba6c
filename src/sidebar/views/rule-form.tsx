// One rule as a sentence with drop-down lists: when something holds, then the score is capped, moved or flagged, until an end.
import { cellText, matchKey } from '../../domain/values/cell';
import { addDays, readDayText } from '../../domain/values/civil-day';
import { nameHeading } from '../model/accounts';
import { cellIn } from '../model/edits';
import { CONDITION_KINDS, conditionCell, conditionParts, hasValue, isDayText } from '../model/rule-condition';
import { CellField } from '../parts/cell-field';
import { useSidebar } from '../sidebar-context';
import { useWords } from './use-words';

/** The end that is offered for a rule: about a quarter from now. */
export const END_DAYS = 90;

/** Longer lists of suggestions slow down typing. */
const MOST_SUGGESTIONS = 500;

export function RuleForm({ index }: { readonly index: number }) {
  const { derived } = useSidebar();
  const { accounts, draft } = derived.evaluation.value;
  const metrics = draft.metrics.map(({ name }) => name);
  return (
    <>
      <CellField
        section="Rules"
        index={index}
        heading="Metric or column"
        label="When"
        options={[...new Set([...metrics, ...(accounts?.headings ?? [])])]}
      />
      <ConditionFields index={index} />
      <EffectFields index={index} />
      <EndFields index={index} />
      <CellField section="Rules" index={index} heading="Note" label="note" />
    </>
  );
}

/** The cells of a rule's row. */
function useRuleCell(index: number) {
  const rows = useSidebar().state.rows.value;
  return (heading: string) => cellIn(rows, 'Rules', index, heading);
}

function ConditionFields({ index }: { readonly index: number }) {
  const { metrics } = useSidebar().derived.evaluation.value.draft;
  const { asOf } = useSidebar().derived.evaluation.value.context;
  const cell = useRuleCell(index);
  const subject = matchKey(cell('Metric or column'));
  const { kind, value } = conditionParts(cell('Is'));
  const metric = metrics.find(({ name }) => matchKey(name) === subject);
  const words = useWords(metric?.columns ?? [subject]);
  return (
    <div class="row">
      <CellField
        section="Rules"
        index={index}
        isLabelHidden
        heading=""
        label="Condition"
        value={kind}
        options={CONDITION_KINDS}
        cellsFor={(next) => ({ Is: conditionCell(next, value, asOf) })}
      />
      {hasValue(kind) && (
        <CellField
          section="Rules"
          index={index}
          isLabelHidden
          heading="Is"
          label="Value"
          value={value}
          type={kind !== 'is' && isDayText(value) ? 'date' : undefined}
          suggestions={words.slice(0, MOST_SUGGESTIONS).map(({ word }) => word)}
          cellsFor={(text) => ({ Is: conditionCell(kind, text, text) })}
        />
      )}
    </div>
  );
}

function EffectFields({ index }: { readonly index: number }) {
  const { draft } = useSidebar().derived.evaluation.value;
  const then = matchKey(useRuleCell(index)('Then'));
  const bands = draft.bands.filter(({ segment }) => segment === undefined).map(({ name }) => name);
  const isBand = then.startsWith('at ');
  const firstValue = (effect: string) => {
    if (effect === 'flag') return 'Look closer';
    if (!effect.startsWith('at ')) return draft.settings.scale / 10;
    return bands[effect === 'at least' ? 0 : bands.length - 1] ?? '';
  };
  return (
    <div class="row">
      <CellField
        section="Rules"
        index={index}
        heading="Then"
        label="then"
        options={['at most', 'at least', 'plus', 'minus', 'flag']}
        cellsFor={(effect) => ({ Then: effect, Value: firstValue(effect) })}
      />
      <CellField
        section="Rules"
        index={index}
        heading="Value"
        label={isBand ? 'band' : then === 'flag' ? 'word' : 'points'}
        options={isBand ? bands : undefined}
      />
    </div>
  );
}

function EndFields({ index }: { readonly index: number }) {
  const { accounts, context } = useSidebar().derived.evaluation.value;
  const cell = useRuleCell(index);
  const until = cellText(cell('Until')).trim();
  const day = readDayText(until, 'year-first');
  const offeredDay = addDays(context.asOf, END_DAYS);
  const isOverride =
    accounts !== undefined && matchKey(nameHeading(accounts)) === matchKey(cell('Metric or column'));
  return (
    <>
      <div class="row">
        <CellField
          section="Rules"
          index={index}
          heading={day === undefined ? 'Until' : ''}
          label="until"
          value={until && (day === undefined ? until : offeredDay)}
          options={[
            ['', 'always'],
            [offeredDay, 'the day'],
            ...(accounts?.headings ?? []).map((heading) => [heading, `the day in ${heading}`] as const),
          ]}
          cellsFor={(Until) => ({ Until })}
        />
        {day !== undefined && (
          <CellField section="Rules" index={index} heading="Until" label="last day" value={day} type="date" />
        )}
      </div>
      {isOverride && until === '' && (
        <p class="warning">Give it an end, so that it does not outlive its reason.</p>
      )}
    </>
  );
}
