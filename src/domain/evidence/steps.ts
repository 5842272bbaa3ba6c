// Long work in steps: each step takes a moment, so that a page stays responsive and shows how far it is.

/** Yields after each step; returns the result. */
export type Steps<Result> = Generator<void, Result>;

/** The same, and yields the share (0-1) of the work that is done. */
export type Progress<Result> = Generator<number, Result>;

/** Runs all steps at once. */
export function finish<Result>(job: Generator<unknown, Result>): Result {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
  }
}

/** Runs steps within work that reports one share after each of them. */
export function* within<Result>(share: number, job: Steps<Result>): Progress<Result> {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
    yield share;
  }
}
