// The document's one lock: held by an execution of this host, or by a script elsewhere.

const elsewhere = {};

export class DocumentLock {
  private holder: object | undefined;

  get isHeld(): boolean {
    return this.holder !== undefined;
  }

  isHeldBy(holder: object): boolean {
    return this.holder === holder;
  }

  /** False while another holder has it. */
  take(holder: object): boolean {
    this.holder ??= holder;
    return this.holder === holder;
  }

  release(holder: object): void {
    if (this.holder === holder) this.holder = undefined;
  }

  /** Another person's script takes the lock, or releases whoever holds it. */
  holdElsewhere(isHeld: boolean): void {
    this.holder = isHeld ? elsewhere : undefined;
  }
}
