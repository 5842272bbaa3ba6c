// Stops work that starts again at each character: a test by itself cannot stop a search that takes minutes.
import { runInNewContext } from 'node:vm';

/** What such a text needs is milliseconds; what starts again at each character needs minutes. */
const FAR_TOO_LONG = 20_000;

/** The result of some work, or an error where it takes far too long. */
export function inOnePass<Result>(work: () => Result): Result {
  const result: Result = runInNewContext('work()', { work }, { timeout: FAR_TOO_LONG });
  return result;
}
