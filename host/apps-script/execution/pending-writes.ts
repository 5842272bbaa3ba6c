// Writes are gathered and sent late: a refused one surfaces at the next read, at flush or at the end of the run (WR-1, WR-2).
import { isRefusal } from './messages';

/** Calls that are gathered, by service: they change cells or their formats. All others send what is waiting first. */
const gathered: Readonly<Record<string, RegExp>> = {
  Range: /^(set|clear)/,
  RangeList: /^set/,
  Sheet:
    /^(set(ConditionalFormatRules|FrozenRows|FrozenColumns|ColumnWidths?|RowHeights?(Forced)?|HiddenGridlines)|clear|autoResize)/,
};

function isGathered(service: string, member: string): boolean {
  return gathered[service]?.test(member) === true;
}

export class PendingWrites {
  private refusal: unknown;
  private hasRefusal = false;

  constructor(private readonly isLate: boolean) {}

  /**
   * Counts a call and runs it. Where writes are late, a refused one returns its own handle as if it had gone through, and the
   * writes after it are lost with it: they are in the same batch.
   */
  run<Result>(
    {
      service,
      member,
      handle,
    }: { readonly service: string; readonly member: string; readonly handle: object },
    count: () => void,
    run: () => Result,
  ): Result | object {
    if (!this.isLate || !isGathered(service, member)) {
      count();
      this.send();
      return run();
    }
    try {
      count();
      return this.hasRefusal ? handle : run();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (!this.hasRefusal) this.refusal = error;
      this.hasRefusal = true;
      return handle;
    }
  }

  /** Throws the refusal that is waiting, once. */
  send(): void {
    if (!this.hasRefusal) return;
    const { refusal } = this;
    this.hasRefusal = false;
    this.refusal = undefined;
    throw refusal;
  }
}
