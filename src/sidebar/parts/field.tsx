// The frame of a form field: its label, its control, its help text, and the issues found in it.
import type { ComponentChild, RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { CardPlace } from '../../domain/scorecard-tab/card-rows';
import { issuesAt } from '../model/evaluation';
import { useSidebar } from '../sidebar-context';

/** What ties a control to the label, help text and issues of its field. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** Focuses the control when the user follows an issue to its field. */
export function useFocusOn<Kind extends HTMLElement>(place: CardPlace | undefined): RefObject<Kind | null> {
  const focus = useSidebar().state.focus.value;
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

export interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** The cell of the scorecard that the field edits; its issues are shown here. */
  readonly place?: CardPlace | undefined;
  /** The label is for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly control: (props: ControlProps) => ComponentChild;
}

export function Field({ label, help, place, isLabelHidden, control }: FieldProps) {
  const { derived, actions } = useSidebar();
  const issues = derived.issues.value;
  const id = useId();
  const found = place === undefined ? [] : issuesAt(issues, place.section, place.index, place.heading);
  const describedBy = help !== undefined || found.length > 0 ? `${id}-about` : undefined;
  return (
    <div class="field" onChange={() => place && actions.touch(place)}>
      <label for={id} class={isLabelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      {control({
        id,
        'aria-describedby': describedBy,
        'aria-invalid': found.some(({ severity }) => severity === 'error'),
      })}
      {describedBy !== undefined && (
        <div id={describedBy} class="about">
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
