// Google stops a run after six minutes: a run that would take longer is refused before anything is written.
import { RECOMMENDED_FORMULA } from '../domain/scorecard-tab/layout';

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
 * The message for a run that would take too long, judged by the time its accounts took so far; undefined where it would not.
 * @param done accounts scored so far: the clock is read once for every 200 of them
 */
export function takesTooLong({ begun, started }: RunTime, done: number, all: number): string | undefined {
  if (done === 0 || done % ACCOUNTS_BETWEEN_CHECKS > 0) return undefined;
  const scoring = ((Date.now() - started) / done) * all;
  const minutes = Math.ceil((TIMES_SCORING * (started - begun + scoring)) / MINUTE);
  return minutes > MOST_MINUTES
    ? `Scoring ${all} accounts would take about ${minutes} minutes, and Google stops a run after ${MOST_MINUTES}. Keep fewer accounts on this tab or fewer metrics in the scorecard, or score some of the rows with ${RECOMMENDED_FORMULA}.`
    : undefined;
}
