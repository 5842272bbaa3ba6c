// Writes that leave everything or nothing: Google may refuse a write only when it is sent, so both ways end with a flush.

/** The old cells could not be restored: `leftBehind` says in a sentence what may be found, and what to do. */
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
 * @param leftBehind said instead of "your own cells are as they were" where restoring fails, too
 */
export function writeOrRestore(write: () => void, restore: () => void, leftBehind: string): void {
  try {
    write();
    SpreadsheetApp.flush();
  } catch (fault) {
    try {
      restore();
      SpreadsheetApp.flush();
    } catch {
      // The first fault is the cause; the second one usually repeats it.
      throw new UnfinishedWrite(fault, leftBehind);
    }
    throw fault;
  }
}
