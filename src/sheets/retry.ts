// Work without a person waits and tries again where Google is busy for a moment: nobody is there to click once more.

const ATTEMPTS = 3;
const WAIT_MS = 10_000;

/** @returns what the first attempt that works gives; throws the last fault where none does */
export function withRetries<T>(work: () => T): T {
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    try {
      return work();
    } catch (fault) {
      console.error(fault);
      Utilities.sleep(attempt * WAIT_MS);
    }
  }
  return work();
}
