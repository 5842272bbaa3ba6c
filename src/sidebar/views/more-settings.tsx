// The settings of the whole scorecard, each beside what is wrong with it.

import { readAnswer } from '../../domain/metric-types/yes-no';
import type { SettingName } from '../../domain/scorecard-tab/layout';
import { type Cell, cellText, isBlank, matchKey } from '../../domain/values/cell';
import { parseTyped, settingIn, settingIndex, withoutRow, withSetting } from '../model/edits';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/choice';
import { Field } from '../parts/field';
import { TextInput } from '../parts/text-input';
import { useWork } from '../work';

const YES_NO = ['yes', 'no'];
const SHARE = 'Minimum coverage';

/** Each with its help, what holds where it is blank, and what it is picked from; typed where there is nothing to pick. */
const SETTINGS: readonly (readonly [
  SettingName,
  string?,
  string?,
  ('tabs' | 'columns' | readonly string[])?,
])[] = [
  ['Name'],
  [
    'Scale',
    'Points, bands and fill-in values stay as they are: change those that are marked then.',
    '100',
    ['100', '10'],
  ],
  ['Method', '', 'weighted', ['weighted', 'points', 'worst']],
  ['Start', 'Only for the method points.', '0'],
  ['Decimals', '', '1', Array.from('0123456')],
  [SHARE, 'An account with values for less of its weight gets no score.', '0%'],
  ['Accounts tab', '', '', 'tabs'],
  ['Account column', '', 'found by itself', 'columns'],
  ['Value column', 'What an account is worth, such as ARR.', 'none', 'columns'],
  ['Segment column', '', 'none', 'columns'],
  ['Watermelon', 'Flags healthy accounts with something important at risk.', 'no', YES_NO],
  ['Dimension columns', 'Writes the score of each dimension, too.', 'no', YES_NO],
];

const METHODS = {
  weighted: 'The mean of the metric scores, by weight.',
  points: 'Begins at Start, and each metric adds or takes points.',
  worst: 'One metric at 0 makes it 0, all full make it full, anything else is half.',
};

export function SettingsForm() {
  const { state, working, actions } = useWork();
  const { rows, book } = state;
  const { method } = working.draft.settings;
  const shown = SETTINGS.map(([name]) => settingIndex(rows, name));
  return (
    <>
      {SETTINGS.map(([name, about, standard, from]) => {
        const place = { section: 'Settings', index: settingIndex(rows, name), heading: 'Value' } as const;
        const cell = settingIn(rows, name);
        if (name === 'Start' && method !== 'points' && isBlank(cell)) return null;
        const help = name === 'Method' ? METHODS[method] : about || undefined;
        const text = shownText(cell, name, from === YES_NO);
        const edit = (value: Cell, series?: string) =>
          actions.edit(name, (all) => withSetting(all, name, value), series);
        const read = (typed: string) =>
          name === SHARE ? shareCell(typed) : name === 'Start' ? parseTyped(typed) : typed;
        if (from === undefined)
          return (
            <Field
              key={name}
              label={name}
              help={help}
              place={place}
              control={(controlProps) => (
                <TextInput
                  controlProps={controlProps}
                  place={place}
                  value={text}
                  placeholder={standard}
                  onText={(typed) => edit(read(typed), name)}
                />
              )}
            />
          );
        const options =
          from === 'tabs'
            ? (book?.tabs ?? [])
            : from === 'columns'
              ? (working.accounts?.headings ?? [])
              : from;
        return (
          <ChoiceField
            key={name}
            label={name}
            help={help}
            place={place}
            value={options.find((each) => matchKey(each) === matchKey(text)) ?? text}
            options={options}
            noneLabel={from === 'columns' || text === '' ? standard : undefined}
            onChoice={(value) => {
              edit(typeof from === 'string' ? value : parseTyped(value));
              if (from === 'tabs') actions.useTab(value);
            }}
          />
        );
      })}
      {rows.Settings.map(
        ({ cells: { Setting = '', Value = '' } }, index) =>
          !shown.includes(index) && (
            <Field
              key={index}
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

/** Answers as yes and no, a share in percent, as people say it; anything else as it stands. */
function shownText(cell: Cell, name: SettingName, isAnswer: boolean): string {
  const answer = isAnswer ? readAnswer(cell) : undefined;
  if (answer !== undefined) return YES_NO[answer ? 0 : 1] ?? '';
  return name === SHARE && typeof cell === 'number'
    ? `${cell > 1 ? cell : Number((cell * 100).toPrecision(12))}%`
    : cellText(cell);
}

/** `50%`, `50` and `0.5` are a half. */
function shareCell(text: string): Cell {
  const [, digits, sign] = /^(\d+(?:\.\d+)?) *(%?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return text;
  const number = Number(digits);
  return (sign === '' && number <= 1) || number > 100 ? number : number / 100;
}
