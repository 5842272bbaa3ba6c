// Everything by keyboard: F6 goes around sheet, menu and sidebar; the menu bar opens with Enter or an arrow.
import { element, giveKeyboardTo } from './elements';
import { sidebarFrame } from './sidebar';

const menuSelector = '.o-topbar-menu';

function menus(): HTMLElement[] {
  return [...element('grid', HTMLElement).querySelectorAll<HTMLElement>(menuSelector)];
}

export function focusSheet(): void {
  // The library returns the focus to its grid only on a click.
  const composer = element('grid', HTMLElement).querySelector<HTMLElement>('.o-grid .o-composer');
  if (composer) giveKeyboardTo(composer);
}

/** The menus are plain boxes to a keyboard and to a screen reader until they get roles. */
export function describeMenus(ownMenu: string): void {
  for (const menu of menus()) {
    menu.tabIndex = 0;
    menu.setAttribute('role', 'button');
    menu.setAttribute('aria-haspopup', 'menu');
    menu.classList.toggle('own-menu', menu.dataset.id === ownMenu);
  }
}

function panes(): { readonly holds: () => boolean; readonly focus: () => void }[] {
  const own = menus().find((menu) => menu.classList.contains('own-menu'));
  const frame = sidebarFrame();
  const grid = element('grid', HTMLElement);
  return [
    {
      holds: () => grid.contains(document.activeElement) && !document.activeElement?.matches(menuSelector),
      focus: focusSheet,
    },
    ...(own ? [{ holds: () => document.activeElement === own, focus: () => own.focus() }] : []),
    ...(frame ? [{ holds: () => document.activeElement === frame, focus: () => frame.focus() }] : []),
  ];
}

export function nextPane(): void {
  const all = panes();
  const now = all.findIndex(({ holds }) => holds());
  all[(now + 1) % all.length]?.focus();
}

function onMenuKey(event: KeyboardEvent, menu: HTMLElement): void {
  const all = menus();
  const at = all.indexOf(menu);
  if (['Enter', ' ', 'ArrowDown'].includes(event.key)) menu.click();
  else if (event.key === 'ArrowRight') all[(at + 1) % all.length]?.focus();
  else if (event.key === 'ArrowLeft') all.at(at - 1)?.focus();
  else if (event.key === 'Escape') focusSheet();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Google takes ";" between arguments in every locale; the library's own helper needs commas. */
function onSemicolon(event: InputEvent): void {
  const { target } = event;
  if (event.data !== ';' || !(target instanceof HTMLElement)) return;
  const composer = target.closest('.o-composer');
  const text = composer?.textContent ?? '';
  const insideQuotes = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  const insideBraces = (text.match(/\{/g)?.length ?? 0) > (text.match(/\}/g)?.length ?? 0);
  if (!composer || !text.startsWith('=') || insideQuotes || insideBraces) return;
  event.preventDefault();
  document.execCommand('insertText', false, ',');
}

export function listenToKeys(): void {
  const grid = element('grid', HTMLElement);
  grid.addEventListener(
    'keydown',
    (event) => {
      const menu = event.target instanceof HTMLElement ? event.target.closest(menuSelector) : undefined;
      if (menu instanceof HTMLElement && menu === event.target) onMenuKey(event, menu);
    },
    { capture: true },
  );
  grid.addEventListener('beforeinput', onSemicolon, { capture: true });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      nextPane();
    },
    { capture: true },
  );
}
