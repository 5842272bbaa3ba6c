// Short messages in the corner, which go away by themselves.
import { element, make } from './elements';

const shownFor = 5000;

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
