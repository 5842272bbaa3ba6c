// The mark in a metric's note that its weight was made from outcomes: these outcomes cannot judge it any more.
import type { CivilDay } from '../values/civil-day';

export interface CalibrationMark {
  readonly percent: number;
  readonly lost: number;
  readonly accounts: number;
  readonly day: CivilDay;
}

const MARK = /\s*Weight \d+ from \d+ lost of \d+ \((\d{4}-\d{2}-\d{2})\)\.?/;

/**
 * The note with the mark in the place of an earlier one.
 * @example noteWithMark('Use comes first.', { percent: 31, lost: 20, accounts: 120, day: '2026-11-28' })
 * // 'Use comes first. Weight 31 from 20 lost of 120 (2026-11-28).'
 */
export function noteWithMark(note: string, { percent, lost, accounts, day }: CalibrationMark): string {
  return `${note.replace(MARK, '').trim()} Weight ${percent} from ${lost} lost of ${accounts} (${day}).`.trim();
}

/** The last day on which any of these notes says that a weight was made from outcomes; undefined where none does. */
export function calibrationDay(notes: readonly string[]): CivilDay | undefined {
  const days = notes.flatMap((note) => MARK.exec(note)?.[1] ?? []);
  return days.sort()[days.length - 1];
}
