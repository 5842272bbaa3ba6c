// Saves the workbook a moment after each change, when the page is idle.

const shortestRest = 600;

export interface Autosave {
  changed(): void;
  /** Keeps it now, where something is waiting to be kept. */
  flush(): Promise<void>;
  stop(): void;
}

export function autosave(
  save: () => Promise<void>,
  isFree: () => boolean,
  whenKept: (kept: boolean) => void,
): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  let restTime = shortestRest;
  const flush = async () => {
    clearTimeout(timer);
    if (!waiting) return;
    waiting = false;
    const start = performance.now();
    await save();
    // A large workbook takes a while to keep, so it is kept less often.
    restTime = Math.max(shortestRest, 4 * (performance.now() - start));
    whenKept(!waiting);
  };
  const whenFree = () => {
    if (isFree()) return flush();
    timer = setTimeout(whenFree, restTime);
  };
  return {
    changed: () => {
      waiting = true;
      whenKept(false);
      clearTimeout(timer);
      timer = setTimeout(whenFree, restTime);
    },
    flush,
    stop: () => {
      clearTimeout(timer);
      waiting = false;
    },
  };
}
