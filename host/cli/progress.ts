// Shows the progress of long work on standard error: one line that is cleared at a terminal, plain lines elsewhere.

export interface ProgressTarget {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** Begins the next step: "Scoring". */
  step(text: string): void;
  done(): void;
}

const MANY_ACCOUNTS = 2000;
const LONG_MS = 1000;

export interface ProgressOptions {
  readonly target: ProgressTarget;
  readonly rows: number;
  readonly startedAt: number;
  readonly now: () => number;
}

/** Silent as long as the work is small and quick. */
export function createProgress({ target, rows, startedAt, now }: ProgressOptions): Progress {
  let shown = false;
  return {
    step(text) {
      if (rows <= MANY_ACCOUNTS && now() - startedAt < LONG_MS) return;
      target.write(target.isTTY ? `\r\u001b[K${text} ...` : `${text} ...\n`);
      shown = true;
    },
    done() {
      if (shown && target.isTTY) target.write('\r\u001b[K');
      shown = false;
    },
  };
}
