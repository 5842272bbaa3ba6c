// Columns of example files: how the figures of an invented account are written in its cells.
import { addDays, type CivilDay } from '../../src/domain/values/civil-day';
import type { Invented } from './invented-accounts';

/** The day that the examples' dates are relative to; the README scores as of it. */
export const EXAMPLE_DAY: CivilDay = '2026-11-16';

export type Column = readonly [heading: string, cell: (account: Invented) => string | number];

/** A share as people write it: 86%. */
export function percent(heading: string, from = 0, to = 1): Column {
  return [heading, (account) => `${Math.round(100 * (from + (to - from) * account.level(heading)))}%`];
}

/** A whole number between the worst and the best. */
export function whole(heading: string, worst: number, best: number): Column {
  return [heading, (account) => Math.round(worst + (best - worst) * account.level(heading))];
}

/** A mark with one decimal. */
export function mark(heading: string, worst = 1.5, best = 5): Column {
  return [heading, (account) => Math.round(10 * (worst + (best - worst) * account.level(heading))) / 10];
}

/** One of the words, from worst to best. */
export function word(heading: string, words: readonly string[]): Column {
  return [
    heading,
    (account) => words[Math.min(words.length - 1, Math.floor(account.level(heading) * words.length))] ?? '',
  ];
}

/** A day so many days ago: long ago where things go badly. */
export function daysAgo(heading: string, worst: number, best: number): Column {
  return [
    heading,
    (account) => {
      const days = best + (worst - best) * (1 - account.level(heading)) ** 2;
      return addDays(EXAMPLE_DAY, -Math.round(days));
    },
  ];
}

/** Yes where things go well in this respect. */
export function yes(heading: string, from = 0.5): Column {
  return [heading, (account) => (account.level(heading) >= from ? 'yes' : 'no')];
}

/** Blank for so large a share (0-1) of the accounts. */
export function sometimesBlank([heading, cell]: Column, share: number): Column {
  return [heading, (account) => (account.chance(`${heading} blank`) < share ? '' : cell(account))];
}

/** Yearly revenue, larger for some. */
export const arr: Column = ['ARR', (account) => Math.round(40 * 10 ** (2.1 * account.chance('ARR'))) * 100];

/** So many of something that there is a number of, such as seats used of seats bought. */
export function partAndWhole(
  [partHeading, wholeHeading]: readonly [string, string],
  [least, most]: readonly [number, number],
  [worst, best]: readonly [number, number],
): readonly [Column, Column] {
  const wholeOf = (account: Invented) => Math.round(least * (most / least) ** account.chance(wholeHeading));
  return [
    [wholeHeading, wholeOf],
    [
      partHeading,
      (account) => Math.round(wholeOf(account) * (worst + (best - worst) * account.level(partHeading))),
    ],
  ];
}

/** A figure of now and of before, so that the change goes from `worst` to `best` (−0.5 to 0.3). */
export function nowAndBefore(
  [nowHeading, beforeHeading]: readonly [string, string],
  [least, most]: readonly [number, number],
  [worst, best]: readonly [number, number],
): readonly [Column, Column] {
  const beforeOf = (account: Invented) => Math.round(least * (most / least) ** account.chance(beforeHeading));
  return [
    [beforeHeading, beforeOf],
    [
      nowHeading,
      (account) => Math.round(beforeOf(account) * (1 + worst + (best - worst) * account.level(nowHeading))),
    ],
  ];
}
