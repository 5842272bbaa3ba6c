// A form field for one cell of the scorecard, typed or picked.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { CardPlace } from '../../domain/scorecard-tab/card-rows';
import { type Cell, cellText, matchKey } from '../../domain/values/cell';
import { cellIn, parseTyped, withCells } from '../model/edits';
import { useSidebar } from '../sidebar-context';
import { Choice } from './choice';
import { type ControlProps, Field } from './field';
import { TextInput } from './text-input';

/** A value to pick, with its label where that differs. */
export type Option = string | readonly [value: string, label: string];

interface CellFieldProps extends CardPlace {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly help?: string | undefined;
  /** The text in the field; the cell's own text by default. */
  readonly value?: string;
  /** Makes it a drop-down list. */
  readonly options?: readonly Option[] | undefined;
  /** Suggestions while typing. */
  readonly suggestions?: readonly string[];
  readonly type?: 'date' | 'color' | undefined;
  /** The cells of the row for what the user typed or picked; by default this cell only. */
  readonly cellsFor?: (typed: string) => Readonly<Record<string, Cell>>;
  /** Follows the control on its line. */
  readonly children?: ComponentChildren;
}

export function CellField(props: CellFieldProps) {
  const { section, index, heading, label, isLabelHidden = false, help, children } = props;
  const { cellsFor = (typed) => ({ [heading]: parseTyped(typed) }) } = props;
  const { state, actions } = useSidebar();
  const { value = cellText(cellIn(state.rows.value, section, index, heading)) } = props;
  const edit = (typed: string) =>
    actions.edit(
      label,
      (rows) => withCells(rows, section, index, cellsFor(typed)),
      `${section}${index}${heading}${label}`,
    );
  return (
    <Field
      label={label}
      isLabelHidden={isLabelHidden}
      help={help}
      place={props}
      control={(controlProps) => (
        <div class="row">
          <CellControl field={props} value={value} controlProps={controlProps} onEdit={edit} />
          {children}
        </div>
      )}
    />
  );
}

function CellControl(props: {
  readonly field: CellFieldProps;
  readonly value: string;
  readonly controlProps: ControlProps;
  readonly onEdit: (typed: string) => void;
}) {
  const { field, value, controlProps, onEdit } = props;
  const { options, suggestions, type } = field;
  const listId = useId();
  if (options) {
    const choices = options.map((each) =>
      typeof each === 'string' ? { value: each, label: each } : { value: each[0], label: each[1] },
    );
    const known = choices.find((each) => matchKey(each.value) === matchKey(value));
    return (
      <Choice
        controlProps={controlProps}
        place={field}
        value={known?.value ?? value}
        options={choices}
        onChoice={onEdit}
      />
    );
  }
  if (type)
    return (
      <input
        {...controlProps}
        type={type}
        value={value}
        onInput={({ currentTarget }) => currentTarget.value && onEdit(currentTarget.value)}
      />
    );
  return (
    <>
      <TextInput
        controlProps={controlProps}
        list={suggestions && listId}
        place={field}
        value={value}
        onText={onEdit}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}
