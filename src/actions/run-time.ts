// Google stops a run after six minutes: what would not be done by then is refused before anything is written.
import { RECOMMENDED_FORMULA } from '../domain/scorecard-tab/layout';

const MOST_MINUTES = 6;
const MINUTE = 60_000;
/** Checking, writing and coloring the results takes at most as long again as reading and scoring. */
const WITH_THE_REST = 2;
const ROWS_BETWEEN_LOOKS = 200;

export interface RunTime {
  /** Instants, in milliseconds: when the run began, and when its first account was scored. */
  readonly begun: number;
  readonly started: number;
}

/**
 * What to tell where the run would take too long, by the time that its accounts took so far; undefined where it will not.
 * @param done accounts scored so far: the clock is looked at now and then
 */
export function takesTooLong({ begun, started }: RunTime, done: number, all: number): string | undefined {
  if (done === 0 || done % ROWS_BETWEEN_LOOKS > 0) return undefined;
  const scoring = ((Date.now() - started) / done) * all;
  const minutes = Math.ceil((WITH_THE_REST * (started - begun + scoring)) / MINUTE);
  return minutes > MOST_MINUTES
    ? `Scoring ${all} accounts would take about ${minutes} minutes, and Google stops a run after ${MOST_MINUTES}. Keep fewer accounts on this tab or fewer metrics in the scorecard, or score some of the rows with ${RECOMMENDED_FORMULA}.`
    : undefined;
}
