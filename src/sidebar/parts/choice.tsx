// Drop-down lists: of any options, of the sheet's columns, and as a whole field.
import type { CardPlace } from '../../domain/scorecard-tab/card-rows';
import { useSidebar } from '../sidebar-context';
import { type ControlProps, Field, useFocusOn } from './field';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly onChoice: (value: string) => void;
  /** From the field around the list. Without a field, give a label. */
  readonly controlProps?: ControlProps;
  readonly label?: string;
  readonly place?: CardPlace | undefined;
  /** Shown after a value that is not one of the options. */
  readonly unknownText?: string;
}

/** A value that is not one of the options is listed too, so that opening the field never loses it. */
export function Choice(props: ChoiceProps) {
  const { value, options, onChoice, controlProps, label, place, unknownText = 'unknown' } = props;
  const ref = useFocusOn<HTMLSelectElement>(place);
  const isKnown = options.some((option) => option.value === value);
  return (
    <select
      {...controlProps}
      ref={ref}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChoice(currentTarget.value)}
    >
      {!isKnown && <option value={value}>{value === '' ? 'Choose…' : `${value} (${unknownText})`}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** @param noneLabel the option for "no column"; not offered when absent */
export function ColumnChoice(
  props: Omit<ChoiceProps, 'options' | 'unknownText'> & { readonly noneLabel?: string | undefined },
) {
  const { accounts } = useSidebar().derived.evaluation.value;
  const { noneLabel, ...rest } = props;
  const options = (accounts?.headings ?? []).map((heading) => ({ value: heading, label: heading }));
  return (
    <Choice
      {...rest}
      unknownText="not on the sheet"
      options={noneLabel === undefined ? options : [{ value: '', label: noneLabel }, ...options]}
    />
  );
}

/** A field to pick one of several texts. */
export function ChoiceField(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  /** The option for "nothing"; not offered when absent. */
  readonly noneLabel?: string | undefined;
  readonly help?: string | undefined;
  readonly place?: CardPlace;
  readonly onChoice: (value: string) => void;
}) {
  const { label, help, place, noneLabel, options, value, onChoice } = props;
  const all = noneLabel === undefined ? options : ['', ...options];
  return (
    <Field
      label={label}
      help={help}
      place={place}
      control={(controlProps) => (
        <Choice
          controlProps={controlProps}
          place={place}
          value={value}
          options={all.map((each) => ({ value: each, label: each || (noneLabel ?? '') }))}
          onChoice={onChoice}
        />
      )}
    />
  );
}
