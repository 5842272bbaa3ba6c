// The progress sign. Scripts run without a pause, so it must be on the screen before they begin.
import { element } from './elements';

let working = 0;

export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A page in the background paints nothing: there the timer goes first.
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}

export async function whileBusy<Result>(
  sentence: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const bar = element('busy', HTMLElement);
  const words = element('busy-text', HTMLElement);
  working += 1;
  bar.hidden = false;
  words.textContent = sentence;
  await nextPaint();
  try {
    return await work();
  } finally {
    working -= 1;
    if (working === 0) {
      bar.hidden = true;
      words.textContent = '';
    }
  }
}
