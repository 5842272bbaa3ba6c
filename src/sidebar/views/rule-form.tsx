// One rule as a sentence with drop-down lists: when something holds, then the score is capped, moved or flagged, until an end.
import { scoreSubject, TREND_WORDS, timeSubject } from '../../domain/scorecard/rules';
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { cellText, matchKey } from '../../domain/values/cell';
import { addDays, readDayText } from '../../domain/values/civil-day';
import { nameHeading } from '../model/accounts';
import { cellIn, withCells } from '../model/edits';
import {
  cellsForSubject,
  cellsOfConditions,
  conditionCell,
  conditionKinds,
  conditionParts,
  conditionsIn,
  hasValue,
  isDayText,
  withCondition,
} from '../model/rule-condition';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { useSidebar } from '../sidebar-context';
import { useWords } from './use-words';

/** The end that is offered for a rule: about a quarter from now. */
export const END_DAYS = 90;

const SCORE_SUBJECT = 'Health score';
const RESULT_SUBJECTS = [SCORE_SUBJECT, 'Health band', 'Health change', 'Health trend'];

/** Longer lists of suggestions slow down typing. */
const MOST_SUGGESTIONS = 500;

export function RuleForm({ index }: { readonly index: number }) {
  const conditions = conditionsIn(useRuleCells(index));
  return (
    <>
      {conditions.map((_, at) => (
        <ConditionFields key={at + 0} index={index} at={at} />
      ))}
      <AddCondition index={index} />
      <EffectFields index={index} />
      <EndFields index={index} />
      <CellField section="Rules" index={index} heading="Note" label="note" />
    </>
  );
}

/** The cells of a rule's row. */
function useRuleCells(index: number): CardRow['cells'] {
  return useSidebar().state.rows.value.Rules[index]?.cells ?? {};
}

function useRuleCell(index: number) {
  const rows = useSidebar().state.rows.value;
  return (heading: string) => cellIn(rows, 'Rules', index, heading);
}

/** A further condition begins with the score, so that the rule stays complete. */
function AddCondition({ index }: { readonly index: number }) {
  const { derived, actions } = useSidebar();
  const { bands, settings } = derived.evaluation.value.draft;
  const cells = useRuleCells(index);
  const further = { subject: SCORE_SUBJECT, is: `above ${bands[0]?.from ?? settings.scale / 2}` };
  return (
    <Button
      class="link"
      onClick={() =>
        actions.edit('Condition added', (rows) =>
          withCells(rows, 'Rules', index, cellsOfConditions([...conditionsIn(cells), further])),
        )
      }
    >
      And another condition
    </Button>
  );
}

interface ConditionProps {
  readonly index: number;
  /** Position of the condition in its rule. */
  readonly at: number;
}

function ConditionFields({ index, at }: ConditionProps) {
  const cells = useRuleCells(index);
  const { derived } = useSidebar();
  const { accounts, draft } = derived.evaluation.value;
  const conditions = conditionsIn(cells);
  const subject = conditions[at]?.subject ?? '';
  const names = [...draft.metrics.map(({ name }) => name), ...(accounts?.headings ?? [])];
  return (
    <>
      <CellField
        section="Rules"
        index={index}
        heading={at === 0 ? 'Metric or column' : ''}
        label={at === 0 ? 'When' : 'and'}
        value={subject}
        options={[...new Set([...names, ...RESULT_SUBJECTS])]}
        cellsFor={(next) => cellsForSubject(cells, at, next, draft.settings.scale)}
      >
        {conditions.length > 1 && <RemoveCondition index={index} at={at} />}
      </CellField>
      <ConditionValue index={index} at={at} />
    </>
  );
}

function RemoveCondition({ index, at }: ConditionProps) {
  const { actions } = useSidebar();
  const cells = useRuleCells(index);
  return (
    <Button
      aria-label={`Remove condition ${at + 1}`}
      onClick={() =>
        actions.edit('Condition removed', (rows) =>
          withCells(
            rows,
            'Rules',
            index,
            cellsOfConditions(conditionsIn(cells).filter((_, each) => each !== at)),
          ),
        )
      }
    >
      ×
    </Button>
  );
}

function ConditionValue({ index, at }: ConditionProps) {
  const { context } = useSidebar().derived.evaluation.value;
  const cells = useRuleCells(index);
  const { subject = '', is = '' } = conditionsIn(cells)[at] ?? {};
  const { kind, value } = conditionParts(is);
  const suggestions = useSuggestions(subject);
  const cellsFor = (text: string) => withCondition(cells, at, { is: text });
  return (
    <div class="row">
      <CellField
        section="Rules"
        index={index}
        isLabelHidden
        heading=""
        label={at === 0 ? 'Condition' : `Condition ${at + 1}`}
        value={kind}
        options={conditionKinds(subject)}
        cellsFor={(next) => cellsFor(conditionCell(next, value, context.asOf))}
      />
      {hasValue(kind) && (
        <CellField
          section="Rules"
          index={index}
          isLabelHidden
          heading={at === 0 ? 'Is' : ''}
          label={at === 0 ? 'Value' : `Value ${at + 1}`}
          value={value}
          type={kind !== 'is' && isDayText(value) ? 'date' : undefined}
          options={timeSubject(subject) === 'trend' ? TREND_WORDS : undefined}
          suggestions={suggestions}
          cellsFor={(text) => cellsFor(conditionCell(kind, text, text))}
        />
      )}
    </div>
  );
}

/** What the cells of a subject hold, or the names of the bands. */
function useSuggestions(subject: string): readonly string[] {
  const { metrics, bands } = useSidebar().derived.evaluation.value.draft;
  const metric = metrics.find(({ name }) => matchKey(name) === matchKey(subject));
  const words = useWords(metric?.columns ?? [subject]);
  if (words.length === 0 && scoreSubject(subject) === 'band')
    return [...new Set(bands.map(({ name }) => name))];
  return words.slice(0, MOST_SUGGESTIONS).map(({ word }) => word);
}

function EffectFields({ index }: { readonly index: number }) {
  const { draft } = useSidebar().derived.evaluation.value;
  const then = matchKey(useRuleCell(index)('Then'));
  const subjects = conditionsIn(useRuleCells(index)).map(({ subject }) => subject);
  // How the score moved is known only after it: the score must not depend on it.
  const isAboutTime = then === 'flag' && subjects.some((subject) => timeSubject(subject) !== undefined);
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
        options={isAboutTime ? ['flag'] : ['at most', 'at least', 'plus', 'minus', 'flag']}
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
