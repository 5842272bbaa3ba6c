// A list that shows its first items, and more on demand.
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button';

export function LongList<Item>(props: {
  readonly items: readonly Item[];
  /** How many are shown at first, and added by each click. */
  readonly page: number;
  readonly class: string;
  /** Draws an item as an `li`. */
  readonly draw: (item: Item, at: number) => ComponentChild;
}) {
  const { items, page, draw } = props;
  const [shown, setShown] = useState(page);
  return (
    <>
      <ol class={props.class}>{items.slice(0, shown).map(draw)}</ol>
      {items.length > shown && (
        <Button class="link" onClick={() => setShown(shown + page)}>
          Show more ({items.length - shown})
        </Button>
      )}
    </>
  );
}
