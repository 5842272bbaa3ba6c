// Short messages in the corner, which disappear by themselves.
import { element, make } from './elements';

const shownFor = 5000;

/** A message that stays until its button is pressed. */
export function notice(message: string, caption: string, onPress: () => void): void {
  const box = make('div', 'toast');
  box.setAttribute('role', 'alert');
  const button = make('button', '', caption);
  button.type = 'button';
  button.addEventListener('click', () => {
    box.remove();
    onPress();
  });
  box.append(make('span', '', message), button);
  element('toasts', HTMLElement).append(box);
}

export function toast(message: string, title = ''): void {
  const corner = element('toasts', HTMLElement);
  const box = make('div', 'toast');
  if (title !== '') box.append(make('strong', 'toast-title', title));
  box.append(make('span', '', message));
  const close = make('button', 'close', '×');
  close.type = 'button';
  close.setAttribute('aria-label', 'Close this message');
  close.addEventListener('click', () => box.remove());
  box.append(close);
  corner.append(box);
  setTimeout(() => box.remove(), shownFor);
}
