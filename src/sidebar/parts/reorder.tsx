// Buttons of a row in a list: one that moves it, dragged or by the arrow keys, and one that removes it.

import { useRef } from 'preact/hooks';
import { Button } from './button';

/**
 * Stands in an `li` of a list that holds the rows of one order and nothing else.
 * @param at position of the row in that list
 */
export function RowTools(props: {
  readonly name: string;
  readonly at?: number;
  /** @param series of one drag: its steps are taken back together */
  readonly onMove?: (from: number, to: number, series?: string) => void;
  readonly onRemove?: (() => void) | undefined;
}) {
  const { name, at = 0, onMove, onRemove } = props;
  // The list's elements stay while rows move between them, so this holds where the dragged row is.
  const now = useRef(at);
  const drag = useRef('');
  /** @returns the button of the row's new place */
  const step = (button: Element, by: number, series?: string) => {
    const to = now.current + by;
    const other = itemsOf(button)[to];
    if (other === undefined) return;
    onMove?.(now.current, to, series);
    now.current = to;
    return other.querySelector<HTMLElement>('.grip');
  };
  return (
    <span class="tools">
      {onMove && (
        <Button
          class="small grip"
          aria-label={`Move ${name}: arrow keys up and down`}
          title="Drag, or use the arrow keys"
          onKeyDown={(event) => {
            const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            now.current = at;
            step(event.currentTarget, by)?.focus();
          }}
          onPointerDown={({ currentTarget, pointerId, timeStamp }) => {
            now.current = at;
            drag.current = `drag ${timeStamp}`;
            currentTarget.setPointerCapture(pointerId);
          }}
          onPointerMove={({ currentTarget, pointerId, clientY }) => {
            if (!currentTarget.hasPointerCapture(pointerId)) return;
            const items = itemsOf(currentTarget);
            const middle = (by: number) => {
              const box = items[now.current + by]?.getBoundingClientRect();
              return box ? (box.top + box.bottom) / 2 : Number.NaN;
            };
            if (clientY > middle(1)) step(currentTarget, 1, drag.current);
            else if (clientY < middle(-1)) step(currentTarget, -1, drag.current);
          }}
        >
          ⠿
        </Button>
      )}
      {onRemove && (
        <Button class="small" aria-label={`Remove ${name}`} title="Remove" onClick={onRemove}>
          ×
        </Button>
      )}
    </span>
  );
}

function itemsOf(element: Element): readonly Element[] {
  return [...(element.closest('li')?.parentElement?.children ?? [])];
}
