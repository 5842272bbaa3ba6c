// A field of the scorecard: its label, its control, its help, and beside it whatever is wrong with it.
import type { ComponentChild, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CardPlace } from '../../domain/scorecard-tab/card-rows';
import { type Cell, cellText } from '../../domain/values/cell';
import { cellIn, withCell } from '../model/edits';
import { issuesAt } from '../model/working';
import { useWork } from '../work';

interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** Takes the focus when an issue led to the field. */
export function useFocusOn<Kind extends HTMLElement>(place: CardPlace | undefined): RefObject<Kind | null> {
  const { focus } = useWork().state;
  const ref = useRef<Kind>(null);
  const isWanted =
    place !== undefined &&
    focus?.section === place.section &&
    focus.index === place.index &&
    focus.heading === place.heading;
  useEffect(() => {
    if (isWanted) ref.current?.focus();
  }, [isWanted, focus]);
  return ref;
}

/** The frame of a field. The control gets what ties it to label, help and issues. */
export function Field(props: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly place?: CardPlace | undefined;
  /** The label is there for screen readers only. */
  readonly quiet?: boolean;
  readonly control: (tied: ControlProps) => ComponentChild;
}) {
  const { label, help, place, quiet, control } = props;
  const { issues } = useWork();
  const id = useId();
  const found = place === undefined ? [] : issuesAt(issues, place.section, place.index, place.heading);
  const described = help !== undefined || found.length > 0 ? `${id}-about` : undefined;
  return (
    <div class="field">
      <label for={id} class={quiet ? 'unseen' : undefined}>
        {label}
      </label>
      {control({
        id,
        'aria-describedby': described,
        'aria-invalid': found.some(({ severity }) => severity === 'error'),
      })}
      {described !== undefined && (
        <div id={described} class="about">
          {found.map(({ message, severity }) => (
            <p key={message} class={severity === 'error' ? 'error' : 'warning'}>
              {message}
            </p>
          ))}
          {help !== undefined && <p class="hint">{help}</p>}
        </div>
      )}
    </div>
  );
}

/** What was typed, as a cell: a number where it is written as one. */
export function cellOfText(text: string): Cell {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}

/** From so many accounts on, the scores wait until nobody has typed for this long. */
const MANY = 15_000;
const TYPED_MS = 300;

/** A text field that keeps what is typed as long as it has the focus. */
export function TextInput(props: {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly tied?: ControlProps;
  readonly label?: string;
  readonly place?: CardPlace | undefined;
  readonly numeric?: boolean;
  readonly class?: string;
  readonly placeholder?: string | undefined;
}) {
  const { value, onText, tied, label, place, numeric, placeholder } = props;
  const { working } = useWork();
  const [typed, setTyped] = useState<string>();
  const later = useRef(0);
  const ref = useFocusOn<HTMLInputElement>(place);
  return (
    <input
      {...tied}
      ref={ref}
      type="text"
      class={props.class}
      aria-label={label}
      inputMode={numeric ? 'decimal' : 'text'}
      autocomplete="off"
      placeholder={placeholder}
      value={typed ?? value}
      onInput={({ currentTarget }) => {
        const text = currentTarget.value;
        setTyped(text);
        clearTimeout(later.current);
        // So many accounts take longer than a key press.
        if (working.scores.length < MANY) onText(text);
        else later.current = window.setTimeout(() => onText(text), TYPED_MS);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

/** A text field over one cell of the scorecard. */
export function CellField(props: {
  readonly place: CardPlace;
  readonly label: string;
  readonly help?: string | undefined;
  readonly quiet?: boolean;
  readonly numeric?: boolean;
  readonly placeholder?: string;
  /** How the cell is shown, and how what is typed is read; as it stands where not said. */
  readonly show?: (cell: Cell) => string;
  readonly read?: (text: string) => Cell;
}) {
  const { place, label, help, quiet, numeric, placeholder, show = cellText, read = cellOfText } = props;
  const { state, actions } = useWork();
  const { section, index, heading } = place;
  return (
    <Field
      label={label}
      help={help}
      place={place}
      quiet={quiet ?? false}
      control={(tied) => (
        <TextInput
          tied={tied}
          place={place}
          numeric={numeric ?? false}
          placeholder={placeholder}
          value={show(cellIn(state.rows, section, index, heading))}
          onText={(text) =>
            actions.edit(
              label,
              (rows) => withCell(rows, section, index, heading, read(text)),
              `${section}${index}${heading}`,
            )
          }
        />
      )}
    />
  );
}

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

/** A select; a value that is none of the options is shown all the same, so that nothing is lost. */
export function Choice(props: {
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly onChoice: (value: string) => void;
  readonly tied?: ControlProps;
  readonly label?: string;
  readonly place?: CardPlace | undefined;
  /** Said behind a value that is none of the options. */
  readonly unknown?: string;
}) {
  const { value, options, onChoice, tied, label, place, unknown = 'not known' } = props;
  const ref = useFocusOn<HTMLSelectElement>(place);
  const isKnown = options.some((option) => option.value === value);
  return (
    <select
      {...tied}
      ref={ref}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChoice(currentTarget.value)}
    >
      {!isKnown && <option value={value}>{value === '' ? 'Choose…' : `${value} (${unknown})`}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Picks one of the sheet's columns. @param none what is offered for no column; not offered where not said */
export function ColumnChoice(props: {
  readonly value: string;
  readonly onChoice: (heading: string) => void;
  readonly tied?: ControlProps;
  readonly label?: string;
  readonly place?: CardPlace | undefined;
  readonly none?: string;
}) {
  const { accounts } = useWork().working;
  const { none, ...rest } = props;
  const options = (accounts?.headings ?? []).map((heading) => ({ value: heading, label: heading }));
  return (
    <Choice
      {...rest}
      unknown="not on the sheet"
      options={none === undefined ? options : [{ value: '', label: none }, ...options]}
    />
  );
}
