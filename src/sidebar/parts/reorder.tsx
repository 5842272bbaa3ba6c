// What the rows of a list have in common: their order (by drag, click and keyboard), their removal, and names that other rows refer to.
import { useRef } from 'preact/hooks';
import type { CardPlace, CardRows } from '../../domain/scorecard-tab/card-rows';
import { useWork } from '../work';
import { Field, TextInput } from './field';

/**
 * Stands somewhere in an `li` whose list holds nothing but the rows of one order.
 * @param at position of the row in that list
 */
export function RowTools(props: {
  readonly name: string;
  readonly at?: number;
  readonly onMove?: (from: number, to: number) => void;
  readonly onRemove?: (() => void) | undefined;
}) {
  const { name, at = 0, onMove, onRemove } = props;
  // While dragging, the rows change places below the elements of the list.
  const dragged = useRef(at);
  const move = (element: Element, from: number, to: number) => {
    if (onMove === undefined || listOf(element)[to] === undefined) return;
    onMove(from, to);
    dragged.current = to;
  };
  const step = (by: number, sign: string, where: string) => (
    <button
      type="button"
      class="small"
      aria-label={`Move ${name} ${where}`}
      title={`Move ${where}`}
      onClick={({ currentTarget }) => {
        move(currentTarget, at, at + by);
        const next = listOf(currentTarget)[at + by]?.querySelector(`[title="Move ${where}"]`);
        if (next instanceof HTMLElement) next.focus();
      }}
    >
      {sign}
    </button>
  );
  return (
    <span class="tools">
      {onMove && (
        <>
          <span
            class="grip"
            aria-hidden="true"
            title="Drag to move"
            onPointerDown={({ currentTarget, pointerId }) => {
              dragged.current = at;
              currentTarget.setPointerCapture(pointerId);
            }}
            onPointerMove={({ currentTarget, pointerId, clientY }) => {
              const from = dragged.current;
              if (!currentTarget.hasPointerCapture(pointerId)) return;
              const to = listOf(currentTarget).findIndex((each, index) => {
                const { top, bottom } = each.getBoundingClientRect();
                const middle = (top + bottom) / 2;
                return index < from
                  ? clientY < middle && clientY >= top
                  : index > from && clientY > middle && clientY < bottom;
              });
              move(currentTarget, from, to);
            }}
          >
            ⠿
          </span>
          {step(-1, '↑', 'up')}
          {step(1, '↓', 'down')}
        </>
      )}
      {onRemove && (
        <button type="button" class="small" aria-label={`Remove ${name}`} title="Remove" onClick={onRemove}>
          ×
        </button>
      )}
    </span>
  );
}

function listOf(element: Element): readonly Element[] {
  return [...(element.closest('li')?.parentElement?.children ?? [])];
}

/** A name that other rows refer to. They follow it from how they stood when typing began, so that a name passed on the way joins nothing. */
export function NameField(props: {
  readonly label: string;
  readonly name: string;
  readonly place: CardPlace;
  readonly rename: (rows: CardRows, from: string, to: string) => CardRows;
}) {
  const { label, name, place, rename } = props;
  const { actions } = useWork();
  const typing = useRef<{ readonly before: CardRows; readonly from: string; readonly after: CardRows }>(
    undefined,
  );
  return (
    <Field
      quiet
      label={label}
      place={place}
      control={(tied) => (
        <TextInput
          tied={tied}
          place={place}
          value={name}
          onText={(text) =>
            text.trim() !== '' &&
            actions.edit(
              label,
              (rows) => {
                const start = typing.current?.after === rows ? typing.current : { before: rows, from: name };
                const after = rename(start.before, start.from, text.trim());
                typing.current = { ...start, after };
                return after;
              },
              `${place.section}${place.index}name`,
            )
          }
        />
      )}
    />
  );
}
