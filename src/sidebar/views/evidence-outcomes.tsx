// Where the outcomes are, and what their words mean: the user decides, nothing is guessed.

import { tabsOfPeople } from '../../domain/bundled-data/own-tabs';
import type { KnownOutcome } from '../../domain/evidence/outcome-words';
import type { Outcomes } from '../../domain/evidence/read-outcomes';
import { HISTORY_TAB } from '../../domain/history/history-tab';
import { BLANK_WORD, STANDARD_LOOK_BACK_DAYS } from '../../domain/scorecard/outcome-settings';
import type { SettingName } from '../../domain/scorecard-tab/layout';
import { shortText } from '../../domain/values/cell';
import { parseTyped, settingIndex, withSetting } from '../model/edits';
import { blankMeaning, withOutcomeWord } from '../model/outcomes';
import { Choice, ChoiceField } from '../parts/choice';
import { Field } from '../parts/field';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../sidebar-context';

export function OutcomeSource() {
  const { state, derived } = useSidebar();
  const { outcomes: settings } = derived.evaluation.value.draft.settings;
  const { tab, accounts, outcomes } = derived.outcomes;
  const setSetting = useSetting();
  const isOwnTab = settings.tab === undefined;
  return (
    <>
      <ChoiceField
        label="Tab with the outcomes"
        value={settings.tab ?? ''}
        options={tabsOfPeople(state.opened.value?.tabs ?? []).filter(
          (name) => name !== state.accountsTab.value?.name,
        )}
        noneLabel={state.accountsTab.value?.name ?? 'the accounts tab'}
        onChoice={(value) => setSetting('Outcomes tab', value)}
      />
      {accounts.value === undefined && (
        <p class="hint" role="status">
          {isOwnTab || state.outcomesTab.value?.name === tab.value
            ? `No table with the scorecard’s columns is on the tab ${tab.value}.`
            : `Reading ${tab.value}…`}
        </p>
      )}
      {accounts.value !== undefined && (
        <>
          <ChoiceField
            label="Column that says who left"
            help={
              outcomes.value === undefined
                ? 'Such as Outcome, Status or Churned. It is only compared with the score, never part of it.'
                : undefined
            }
            value={settings.column ?? ''}
            options={accounts.value.headings}
            noneLabel="Choose…"
            onChoice={(value) => setSetting('Outcome column', value)}
          />
          {outcomes.value !== undefined && <Words outcomes={outcomes.value} />}
          {outcomes.value !== undefined && <When />}
        </>
      )}
    </>
  );
}

function useSetting(): (name: SettingName, value: string) => void {
  const { actions } = useSidebar();
  return (name, value) => actions.edit(name, (rows) => withSetting(rows, name, parseTyped(value)));
}

const MEANINGS: readonly { readonly value: KnownOutcome; readonly label: string }[] = [
  { value: 'lost', label: 'Lost' },
  { value: 'kept', label: 'Kept' },
  { value: 'involuntary', label: 'Lost, could not be prevented' },
  { value: 'ignored', label: 'Leave out' },
];

const WORDS_SHOWN = 12;

function Words({ outcomes }: { readonly outcomes: Outcomes }) {
  const { derived } = useSidebar();
  const { readAs, unknown, blank } = outcomes;
  const blanks = { word: BLANK_WORD, accounts: blank, outcome: blankMeaning(derived.evaluation.value) };
  const words = [
    ...unknown.map((each) => ({ ...each, outcome: undefined })),
    ...readAs,
    ...(blank > 0 ? [blanks] : []),
  ];
  return (
    <fieldset class="outcome-words">
      <legend>What the words mean</legend>
      {unknown.length > 0 && (
        <p class="warning">
          {unknown.length === 1 ? 'One word is' : `${unknown.length} words are`} not clear. Until you say what
          they mean, these accounts are left out.
        </p>
      )}
      {words.slice(0, WORDS_SHOWN).map((each) => (
        <Word key={each.word} {...each} />
      ))}
      {words.length > WORDS_SHOWN && (
        <p class="hint">
          {words.length - WORDS_SHOWN} more words: a column with this many may not be about outcomes.
        </p>
      )}
    </fieldset>
  );
}

function Word(props: {
  readonly word: string;
  readonly accounts: number;
  readonly outcome: KnownOutcome | undefined;
}) {
  const { word, accounts, outcome } = props;
  const { actions } = useSidebar();
  const name = word === BLANK_WORD ? 'empty' : shortText(word, 24);
  const isBlank = word === BLANK_WORD;
  return (
    <div class="row">
      <span class="grow">
        {name} <span class="hint">({accounts})</span>
      </span>
      <Choice
        label={`${name} means`}
        value={outcome ?? ''}
        options={
          isBlank && outcome === undefined ? [{ value: '', label: 'Not known' }, ...MEANINGS] : MEANINGS
        }
        onChoice={(value) =>
          actions.edit(`${name} means`, (rows) =>
            withOutcomeWord(rows, word, MEANINGS.find((each) => each.value === value)?.value),
          )
        }
      />
    </div>
  );
}

/** Cells of today know the outcome: the history, or rows that were kept before it, do not. */
function When() {
  const { state, derived } = useSidebar();
  const { outcomes } = derived.evaluation.value.draft.settings;
  const { accounts } = derived.outcomes;
  const setSetting = useSetting();
  const hasHistory = state.opened.value?.tabs.includes(HISTORY_TAB) === true;
  if (!hasHistory && outcomes.date === undefined) return null;
  return (
    <>
      <ChoiceField
        label="Day of the outcome"
        help={
          outcomes.date === undefined
            ? 'Pick its column to see each account in the history, as it was before the outcome.'
            : undefined
        }
        value={outcomes.date ?? ''}
        options={accounts.value?.headings ?? []}
        noneLabel="none: take each row as it is"
        onChoice={(value) => setSetting('Outcome date', value)}
      />
      {outcomes.date !== undefined && <LookBack />}
    </>
  );
}

function LookBack() {
  const { state, derived, actions } = useSidebar();
  const { lookBackDays } = derived.evaluation.value.draft.settings.outcomes;
  const index = settingIndex(state.rows.value, 'Look back');
  const place = index === undefined ? undefined : ({ section: 'Settings', index, heading: 'Value' } as const);
  return (
    <Field
      label="Days before the outcome"
      help="Choose how many days of warning you need to win a customer back."
      place={place}
      control={(controlProps) => (
        <TextInput
          controlProps={controlProps}
          place={place}
          isNumeric
          value={lookBackDays === STANDARD_LOOK_BACK_DAYS ? '' : String(lookBackDays)}
          placeholder={String(STANDARD_LOOK_BACK_DAYS)}
          onText={(typed) =>
            actions.edit(
              'Look back',
              (rows) => withSetting(rows, 'Look back', parseTyped(typed)),
              'Look back',
            )
          }
        />
      )}
    />
  );
}
