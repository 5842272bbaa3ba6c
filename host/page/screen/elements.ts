// Elements of the page: those in index.html, and new ones. Text always stays text.

export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`);
  return found;
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** A box to type in takes nothing without a caret, and after a dialog it has none. */
export function giveKeyboardTo(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  if (target.isContentEditable) getSelection()?.collapse(target, 0);
}
