// Google stops a run after six minutes: a run that would take longer is refused before anything is written.
import type { Problem } from '../domain/values/problem';
import type { Refusals } from './refusal';

const MOST_MINUTES = 6;
const MINUTE = 60_000;
/** Checking, writing and coloring the results takes at most as long again as reading and scoring. */
const TIMES_SCORING = 2;
const ACCOUNTS_BETWEEN_CHECKS = 200;

export interface RunTime {
  /** Instants, in milliseconds: when the run began, and when its first account was scored. */
  readonly begun: number;
  readonly started: number;
}

/**
 * The refusal of a run that would take too long, judged by the time its accounts took so far; undefined where it would not.
 * @param done accounts scored so far: the clock is read once for every 200 of them
 */
export function takesTooLong(
  { begun, started }: RunTime,
  done: number,
  accounts: number,
): Problem<Refusals, 'takes-too-long'> | undefined {
  if (done === 0 || done % ACCOUNTS_BETWEEN_CHECKS > 0) return undefined;
  const scoring = ((Date.now() - started) / done) * accounts;
  const minutes = Math.ceil((TIMES_SCORING * (started - begun + scoring)) / MINUTE);
  return minutes > MOST_MINUTES
    ? { code: 'takes-too-long', accounts, minutes, most: MOST_MINUTES }
    : undefined;
}
