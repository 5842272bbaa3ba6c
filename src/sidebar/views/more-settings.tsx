// The settings of the whole scorecard, each with the issues found in it.

import { tabsOfPeople } from '../../domain/bundled-data/own-tabs';
import { HISTORY_SETTINGS } from '../../domain/scorecard/history-settings';
import { MAIL_DAYS } from '../../domain/scorecard/mail-settings';
import { OUTCOME_SETTING_NAMES, type SettingName } from '../../domain/scorecard-tab/layout';
import { readAnswer } from '../../domain/values/answer';
import { type Cell, cellText, isBlank, matchKey } from '../../domain/values/cell';
import { parseTyped, settingIn, settingIndex, withoutRow, withSetting } from '../model/edits';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/choice';
import { Field } from '../parts/field';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../sidebar-context';

const YES_NO = ['yes', 'no'];
const COVERAGE = 'Minimum coverage';

interface SettingSpec {
  readonly name: SettingName;
  readonly help?: string;
  /** What applies where the setting is blank. */
  readonly standard?: string;
  /** What it is picked from; without it, it is typed. */
  readonly from?: 'tabs' | 'columns' | readonly string[];
}

const SETTINGS: readonly SettingSpec[] = [
  { name: 'Name' },
  {
    name: 'Scale',
    help: 'Points, bands and fill-in values stay as they are: change the ones that are marked afterwards.',
    standard: '100',
    from: ['100', '10'],
  },
  { name: 'Method', standard: 'weighted', from: ['weighted', 'points', 'worst'] },
  { name: 'Start', help: 'Only for the method points.', standard: '0' },
  { name: 'Decimals', standard: '1', from: Array.from('0123456') },
  { name: COVERAGE, help: 'An account with values for less of its weight gets no score.', standard: '0%' },
  { name: 'Accounts tab', standard: '', from: 'tabs' },
  { name: 'Account column', standard: 'found automatically', from: 'columns' },
  {
    name: 'Value column',
    help: 'What an account is worth, such as ARR.',
    standard: 'none',
    from: 'columns',
  },
  { name: 'Segment column', standard: 'none', from: 'columns' },
  {
    name: 'Account key',
    help: 'Tells accounts apart in the history where names change, such as an ID.',
    standard: 'the account column',
    from: 'columns',
  },
  { name: 'Owner column', help: 'Who looks after an account.', standard: 'none', from: 'columns' },
  {
    name: 'Renewal column',
    help: 'The day an account renews: for alerts and the portfolio.',
    standard: 'none',
    from: 'columns',
  },
  {
    name: 'History',
    help: 'How often a day is kept. Changes and alerts need it.',
    standard: 'daily',
    from: HISTORY_SETTINGS,
  },
  { name: 'Compare with', help: '30 days, last run, or a day such as 2026-10-01.', standard: '30 days' },
  {
    name: 'Alerts',
    help: 'Keeps the tab Health Alerts: who needs you, why, and what to do.',
    standard: 'yes',
    from: YES_NO,
  },
  {
    name: 'E-mail to',
    help: 'Who gets the digest of the scheduled edition: addresses with commas between them.',
  },
  {
    name: 'E-mail owners',
    help: 'Also sends each owner their own accounts, where the owner column holds addresses.',
    standard: 'no',
    from: YES_NO,
  },
  { name: 'E-mail on', standard: 'when there is news', from: MAIL_DAYS },
  {
    name: 'Watermelon',
    help: 'Flags healthy accounts with something important at risk.',
    standard: 'no',
    from: YES_NO,
  },
  {
    name: 'Dimension columns',
    help: 'Also writes the score of each dimension.',
    standard: 'no',
    from: YES_NO,
  },
  {
    name: 'Band firmness',
    help: 'Also writes whether slightly different weights would put the account in another band.',
    standard: 'no',
    from: YES_NO,
  },
];

const METHOD_HELP = {
  weighted: 'The mean of the metric scores, by weight.',
  points: 'Begins at Start, and each metric adds or takes points.',
  worst: 'One metric at 0 makes it 0, all full make it full, anything else is half.',
};

export function SettingsForm() {
  return (
    <>
      {SETTINGS.map((spec) => (
        <Setting key={spec.name} spec={spec} />
      ))}
      <UnknownSettings />
    </>
  );
}

function Setting({ spec }: { readonly spec: SettingSpec }) {
  const { state, derived } = useSidebar();
  const { name, from } = spec;
  const rows = state.rows.value;
  const { method } = derived.evaluation.value.draft.settings;
  if (name === 'Start' && method !== 'points' && isBlank(settingIn(rows, name))) return null;
  const help = name === 'Method' ? METHOD_HELP[method] : spec.help;
  return from === undefined ? (
    <TypedSetting spec={spec} />
  ) : (
    <PickedSetting spec={spec} help={help} from={from} />
  );
}

function placeOf(index: number | undefined) {
  return index === undefined ? undefined : ({ section: 'Settings', index, heading: 'Value' } as const);
}

function TypedSetting({ spec: { name, help, standard } }: { readonly spec: SettingSpec }) {
  const { state, actions } = useSidebar();
  const rows = state.rows.value;
  const place = placeOf(settingIndex(rows, name));
  return (
    <Field
      label={name}
      help={help}
      place={place}
      control={(controlProps) => (
        <TextInput
          controlProps={controlProps}
          place={place}
          value={settingText(settingIn(rows, name), name, false)}
          placeholder={standard}
          onText={(typed) =>
            actions.edit(name, (all) => withSetting(all, name, typedSetting(name, typed)), name)
          }
        />
      )}
    />
  );
}

function PickedSetting(props: {
  readonly spec: SettingSpec;
  readonly help: string | undefined;
  readonly from: NonNullable<SettingSpec['from']>;
}) {
  const { spec, help, from } = props;
  const { name, standard } = spec;
  const { state, derived, actions } = useSidebar();
  const rows = state.rows.value;
  const text = settingText(settingIn(rows, name), name, from === YES_NO);
  const offered = {
    tabs: tabsOfPeople(state.opened.value?.tabs ?? []),
    columns: derived.evaluation.value.accounts?.headings ?? [],
  };
  const options = typeof from === 'string' ? offered[from] : from;
  const place = placeOf(settingIndex(rows, name));
  return (
    <ChoiceField
      label={name}
      help={help}
      {...(place && { place })}
      value={options.find((option) => matchKey(option) === matchKey(text)) ?? text}
      options={options}
      noneLabel={from === 'columns' || text === '' ? standard : undefined}
      onChoice={(value) => {
        const cell = typeof from === 'string' ? value : parseTyped(value);
        actions.edit(name, (all) => withSetting(all, name, cell));
        if (from === 'tabs') actions.useTab(value);
      }}
    />
  );
}

/** Settings of the tab that no version of the add-on knows: they can only be deleted. */
function UnknownSettings() {
  const { state, actions } = useSidebar();
  const rows = state.rows.value;
  const names = [...SETTINGS.map(({ name }) => name), ...OUTCOME_SETTING_NAMES];
  const known = names.map((name) => settingIndex(rows, name));
  return (
    <>
      {rows.Settings.map(({ cells: { Setting = '', Value = '' } }, index) =>
        known.includes(index) ? null : (
          <Field
            key={index + 0}
            label={`${cellText(Setting)}: ${cellText(Value)}`}
            place={{ section: 'Settings', index, heading: 'Setting' }}
            control={(controlProps) => (
              <Button
                {...controlProps}
                class="small"
                onClick={() => actions.edit('Setting deleted', (all) => withoutRow(all, 'Settings', index))}
              >
                Delete
              </Button>
            )}
          />
        ),
      )}
    </>
  );
}

/** Answers as yes and no, a share in percent; anything else as it is. */
function settingText(cell: Cell, name: SettingName, isAnswer: boolean): string {
  const answer = isAnswer ? readAnswer(cell) : undefined;
  if (answer !== undefined) return answer ? 'yes' : 'no';
  if (name !== COVERAGE || typeof cell !== 'number') return cellText(cell);
  return `${cell > 1 ? cell : Number((cell * 100).toPrecision(12))}%`;
}

function typedSetting(name: SettingName, text: string): Cell {
  if (name === COVERAGE) return shareCell(text);
  return name === 'Start' ? parseTyped(text) : text;
}

/** `50%`, `50` and `0.5` are a half. */
function shareCell(text: string): Cell {
  const [, digits, sign] = /^(\d+(?:\.\d+)?) *(%?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return text;
  const number = Number(digits);
  return (sign === '' && number <= 1) || number > 100 ? number : number / 100;
}
