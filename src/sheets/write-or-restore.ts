// All-or-nothing writes: Google may refuse a write only when it is sent, so both ways end with a flush.

/** The old cells could not be restored: `leftBehind` is a sentence on what may be left, and what to do. */
export class UnfinishedWrite extends Error {
  constructor(
    fault: unknown,
    readonly leftBehind: string,
  ) {
    super(fault instanceof Error ? fault.message : String(fault));
    this.name = 'UnfinishedWrite';
  }
}

/**
 * Writes and waits until Google has taken it; after a fault it restores what was there and throws the fault.
 * @param isAsBefore reads the cells back where restoring fails, too: a write that was refused as a whole has left nothing behind
 * @param leftBehind the sentence instead of "your own cells are as they were" where they are not
 */
export function writeOrRestore(
  write: () => void,
  restore: () => void,
  isAsBefore: () => boolean,
  leftBehind: string,
): void {
  try {
    write();
    SpreadsheetApp.flush();
  } catch (fault) {
    try {
      restore();
      SpreadsheetApp.flush();
    } catch {
      // The first fault is the cause; the second one usually repeats it.
      if (!isTrue(isAsBefore)) throw new UnfinishedWrite(fault, leftBehind);
    }
    throw fault;
  }
}

/** What cannot be read back is not known to be as before. */
function isTrue(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
