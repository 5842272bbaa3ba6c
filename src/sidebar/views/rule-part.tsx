// Controls over the cells of a row, typed or picked, and rows that are shown before they are on the tab.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { CardPlace, CardRows } from '../../domain/scorecard-tab/card-rows';
import { type Cell, cellText, matchKey } from '../../domain/values/cell';
import { cellIn, withCells } from '../model/edits';
import { Choice, cellOfText, Field, TextInput, useFocusOn } from '../parts/field';
import { useWork, WorkContext } from '../work';

/** What can be picked: a value, and how it is called where that differs. */
export type Offer = string | readonly [value: string, label: string];

interface PartProps extends CardPlace {
  readonly label: string;
  /** The label is there for screen readers only. */
  readonly quiet?: boolean;
  readonly help?: string | undefined;
  /** As shown; the cell as it stands where not said. */
  readonly value?: string;
  readonly options?: readonly Offer[] | undefined;
  /** Suggestions for what is typed. */
  readonly words?: readonly string[];
  readonly type?: 'date' | 'color' | undefined;
  /** The row's cells for what was typed or picked; this one where not said. */
  readonly cells?: (typed: string) => Readonly<Record<string, Cell>>;
  /** Stands beside the control. */
  readonly children?: ComponentChildren;
}

export function Part(props: PartProps) {
  const { section, index, heading, label, quiet = false, help, options, words, type, children } = props;
  const { cells = (typed) => ({ [heading]: cellOfText(typed) }) } = props;
  const { state, actions } = useWork();
  const { value = cellText(cellIn(state.rows, section, index, heading)) } = props;
  const list = useId();
  const edit = (typed: string) =>
    actions.edit(
      label,
      (rows) => withCells(rows, section, index, cells(typed)),
      `${section}${index}${heading}${label}`,
    );
  const offers = options?.map((each) =>
    typeof each === 'string' ? { value: each, label: each } : { value: each[0], label: each[1] },
  );
  return (
    <Field
      label={label}
      quiet={quiet}
      help={help}
      place={props}
      control={(tied) => (
        <div class="row">
          {offers ? (
            <Choice
              tied={tied}
              place={props}
              value={offers.find((each) => matchKey(each.value) === matchKey(value))?.value ?? value}
              options={offers}
              onChoice={edit}
            />
          ) : type ? (
            <input
              {...tied}
              type={type}
              value={value}
              onInput={({ currentTarget }) => currentTarget.value && edit(currentTarget.value)}
            />
          ) : (
            <TextInput tied={{ ...tied, ...{ list } }} place={props} value={value} onText={edit} />
          )}
          {words && (
            <datalist id={list}>
              {words.map((word) => (
                <option key={word} value={word} />
              ))}
            </datalist>
          )}
          {children}
        </div>
      )}
    />
  );
}

/** A name that other rows refer to: they are renamed when it is typed to its end, so that a name passed on the way joins nothing. */
export function NamePart(
  props: CardPlace & { readonly rename: (rows: CardRows, from: string, to: string) => CardRows },
) {
  const { section, index, heading, rename } = props;
  const { state, actions } = useWork();
  const name = cellText(cellIn(state.rows, section, index, heading));
  const label = `${heading} ${name}`;
  const ref = useFocusOn<HTMLInputElement>(props);
  return (
    <Field
      quiet
      label={label}
      place={props}
      control={(tied) => (
        <input
          key={name}
          {...tied}
          ref={ref}
          type="text"
          defaultValue={name}
          onChange={({ currentTarget }) => {
            const to = currentTarget.value.trim();
            if (to === '') currentTarget.value = name;
            else actions.edit(label, (rows) => rename(rows, name, to));
          }}
        />
      )}
    />
  );
}

/** Shows rows that hold although they are not on the tab (standard bands, say); the first edit makes them. */
export function WithRows(props: {
  readonly own: (rows: CardRows) => CardRows;
  readonly children: ComponentChildren;
}) {
  const work = useWork();
  const { state, actions } = work;
  const rows = props.own(state.rows);
  const edit: typeof actions.edit = (label, change, series) =>
    actions.edit(label, (before) => change(props.own(before)), series);
  return (
    <WorkContext.Provider value={{ ...work, state: { ...state, rows }, actions: { ...actions, edit } }}>
      {props.children}
    </WorkContext.Provider>
  );
}
