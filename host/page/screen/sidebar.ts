// The sidebar beside the sheet: 300 pixels, with a title and a button that closes it, as Google draws it.
import type { Page } from '../../apps-script/execution/screen';
import { type AddOnPageOwner, addOnPage } from './add-on-page';
import { element, make } from './elements';

export type SidebarOwner = Omit<AddOnPageOwner, 'close'>;

export function closeSidebar(): void {
  const aside = element('sidebar', HTMLElement);
  aside.hidden = true;
  aside.replaceChildren();
}

export function showSidebar({ title, content }: Page, owner: SidebarOwner): void {
  const aside = element('sidebar', HTMLElement);
  const close = () => {
    closeSidebar();
    owner.focusSheet();
  };
  const bar = make('div', 'sidebar-bar');
  bar.append(make('h2', 'sidebar-title', title));
  const button = make('button', 'close', '×');
  button.type = 'button';
  button.setAttribute('aria-label', 'Close the sidebar');
  button.addEventListener('click', close);
  bar.append(button);
  const frame = addOnPage(title, content, { ...owner, close });
  frame.addEventListener('load', () => frame.focus(), { once: true });
  aside.setAttribute('aria-label', title);
  aside.replaceChildren(bar, frame);
  aside.hidden = false;
}

export function sidebarFrame(): HTMLIFrameElement | undefined {
  return element('sidebar', HTMLElement).querySelector('iframe') ?? undefined;
}
