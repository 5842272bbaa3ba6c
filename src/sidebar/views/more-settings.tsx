// The settings of the whole scorecard, each beside what is wrong with it.
import { type Cell, cellText, isBlank, matchKey } from '../../domain/cell';
import { readAnswer } from '../../domain/metric-types/yes-no';
import { SETTING_NAMES, type SettingName } from '../../domain/scorecard-tab/layout';
import { settingIn, settingIndex, withoutRow, withSetting } from '../model/edits';
import { Choice, type ChoiceOption, cellOfText, Field, TextInput } from '../parts/field';
import { useWork } from '../work';

const METHOD_HELP = {
  weighted: 'The mean of the metric scores, each by its weight.',
  points: 'Begins at Start, and each metric adds or takes points.',
  worst: 'One metric at 0 makes it 0. All full make it full. Anything else is half.',
};

const optionsOf = (...values: readonly string[]) => values.map((value) => ({ value, label: value }));

interface SettingProps {
  readonly name: SettingName;
  readonly help?: string;
  /** Picked from these; typed where there are none. */
  readonly options?: readonly ChoiceOption[];
  /** What holds where it is blank. */
  readonly standard?: string;
  readonly show?: (cell: Cell) => string;
  readonly read?: (text: string) => Cell;
  readonly onPick?: (value: string) => void;
}

function Setting({
  name,
  help,
  options,
  standard = '',
  show = cellText,
  read = String,
  onPick,
}: SettingProps) {
  const { state, actions } = useWork();
  const place = { section: 'Settings', index: settingIndex(state.rows, name), heading: 'Value' } as const;
  const cell = settingIn(state.rows, name);
  const text = show(cell);
  const change = (typed: string, series?: string) =>
    actions.edit(name, (rows) => withSetting(rows, name, read(typed)), series);
  const blank = isBlank(cell) && options?.[0]?.value !== '' ? [{ value: '', label: standard }] : [];
  return (
    <Field
      label={name}
      help={help}
      place={place}
      control={(tied) =>
        options === undefined ? (
          <TextInput
            tied={tied}
            place={place}
            value={text}
            placeholder={standard}
            onText={(typed) => change(typed, name)}
          />
        ) : (
          <Choice
            tied={tied}
            place={place}
            value={options.find(({ value }) => matchKey(value) === matchKey(text))?.value ?? text}
            options={[...blank, ...options]}
            onChoice={(value) => {
              change(value);
              onPick?.(value);
            }}
          />
        )
      }
    />
  );
}

export function SettingsForm() {
  const { state, working, actions } = useWork();
  const { accounts, draft } = working;
  const { method } = draft.settings;
  const column = (none: string) => [
    { value: '', label: none },
    ...(accounts?.headings ?? []).map((value) => ({ value, label: value })),
  ];
  const isStart = method === 'points' || !isBlank(settingIn(state.rows, 'Start'));
  const answer = { options: optionsOf('yes', 'no'), standard: 'no', show: answerText };
  return (
    <>
      <Setting name="Name" />
      <Setting
        name="Scale"
        options={optionsOf('100', '10')}
        standard="100"
        read={cellOfText}
        help="Points, bands and fill-in values stay as they are: change those that are marked then."
      />
      <Setting
        name="Method"
        options={optionsOf(...Object.keys(METHOD_HELP))}
        standard="weighted"
        help={METHOD_HELP[method]}
      />
      {isStart && <Setting name="Start" standard="0" read={cellOfText} help="Only for the method points." />}
      <Setting
        name="Decimals"
        options={optionsOf('0', '1', '2', '3', '4', '5', '6')}
        standard="1"
        read={cellOfText}
      />
      <Setting
        name="Minimum coverage"
        standard="0%"
        show={percentText}
        read={percentCell}
        help="With values for less of its weight an account gets no score."
      />
      <Setting
        name="Accounts tab"
        options={optionsOf(...(state.book?.tabs ?? []))}
        standard={state.tab?.name ?? ''}
        onPick={actions.useTab}
      />
      <Setting name="Account column" options={column('found by itself')} />
      <Setting name="Value column" options={column('none')} help="What an account is worth, such as ARR." />
      <Setting name="Segment column" options={column('none')} />
      <Setting
        name="Watermelon"
        {...answer}
        help="Flags accounts that are healthy overall while something important is at risk."
      />
      <Setting
        name="Dimension columns"
        {...answer}
        help="Writes the score of each dimension beside the accounts."
      />
      <OtherRows />
    </>
  );
}

/** Settings that nobody knows here, or that stand there twice: shown as they are. */
function OtherRows() {
  const { state, actions } = useWork();
  return (
    <>
      {state.rows.Settings.map(({ cells }, index) => {
        const name = cellText(cells.Setting ?? '');
        const known = SETTING_NAMES.find((each) => matchKey(each) === matchKey(name));
        if (known !== undefined && settingIndex(state.rows, known) === index) return null;
        return (
          <Field
            key={`${index}${name}`}
            label={`${name}: ${cellText(cells.Value ?? '')}`}
            place={{ section: 'Settings', index, heading: 'Setting' }}
            control={(tied) => (
              <button
                {...tied}
                type="button"
                class="small"
                onClick={() => actions.edit(`Delete ${name}`, (rows) => withoutRow(rows, 'Settings', index))}
              >
                Delete
              </button>
            )}
          />
        );
      })}
    </>
  );
}

function answerText(cell: Cell): string {
  const answer = readAnswer(cell);
  return answer === undefined ? cellText(cell) : answer ? 'yes' : 'no';
}

/** A share is shown in percent, as people say it; anything else as it stands. */
function percentText(cell: Cell): string {
  if (typeof cell !== 'number') return cellText(cell);
  return `${cell > 1 ? cell : Number((cell * 100).toPrecision(12))}%`;
}

/** `50%`, `50` and `0.5` are a half. */
function percentCell(text: string): Cell {
  const [, digits = '', sign = ''] = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(text) ?? [];
  const number = Number(digits);
  if (digits === '') return text;
  return (sign === '' && number <= 1) || number > 100 ? number : number / 100;
}
