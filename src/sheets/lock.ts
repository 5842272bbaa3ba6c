// One at a time: work that writes to the document holds its lock, and always releases it.

/** Long enough for a colleague's scoring to end. */
const WAIT_MS = 20_000;

export const BUSY = 'A colleague is scoring this spreadsheet right now. Wait a minute and try again.';

/** @returns undefined when a colleague holds the lock and does not release it in time */
export function withDocumentLock<T>(work: () => T): { readonly done: T } | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) return undefined;
  try {
    const done = work();
    SpreadsheetApp.flush();
    return { done };
  } finally {
    release(lock);
  }
}

/** A failure here must not hide the outcome: Google releases the lock at the end of the run in any case. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (fault) {
    console.error(fault);
  }
}
