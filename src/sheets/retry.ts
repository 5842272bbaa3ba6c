// Unattended work waits and tries again when Google is briefly busy: no user is there to click again.

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
