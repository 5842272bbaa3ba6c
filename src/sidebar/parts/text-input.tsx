// A text input that keeps what the user types while it has the focus.
import { useRef, useState } from 'preact/hooks';
import type { CardPlace } from '../../domain/scorecard-tab/card-rows';
import { useSidebar } from '../sidebar-context';
import { type ControlProps, useFocusOn } from './field';

/** With this many accounts, scoring takes longer than a key press (measured: about 30 ms for 15,000). */
const MANY_ACCOUNTS = 15_000;
/** With many accounts, scoring waits until typing has paused for this long. */
const TYPING_PAUSE_MS = 300;

export interface TextInputProps {
  readonly value: string;
  readonly onText: (text: string) => void;
  /** From the field around the input. Without a field, give a label. */
  readonly controlProps?: ControlProps;
  readonly label?: string;
  readonly place?: CardPlace | undefined;
  readonly isNumeric?: boolean;
  readonly class?: string;
  readonly placeholder?: string | undefined;
  /** Id of a datalist with suggestions. */
  readonly list?: string | undefined;
}

export function TextInput(props: TextInputProps) {
  const { value, onText, controlProps, label, place, isNumeric, placeholder, list } = props;
  const { derived } = useSidebar();
  const [typed, setTyped] = useState<string>();
  const timer = useRef(0);
  const ref = useFocusOn<HTMLInputElement>(place);
  const onInput = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    if (derived.evaluation.peek().scores.length < MANY_ACCOUNTS) onText(text);
    else timer.current = window.setTimeout(() => onText(text), TYPING_PAUSE_MS);
  };
  return (
    <input
      {...controlProps}
      ref={ref}
      type="text"
      class={props.class}
      aria-label={label}
      inputMode={isNumeric ? 'decimal' : 'text'}
      autocomplete="off"
      placeholder={placeholder}
      list={list}
      value={typed ?? value}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
      onBlur={() => setTyped(undefined)}
    />
  );
}
