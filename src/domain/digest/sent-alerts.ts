// The alerts of the last digest that was sent, so that the next one finds what is new and what got worse.
import type { CivilDay } from '../values/civil-day';

/** What the last digest of one reader had, kept until the next. */
export interface SentAlerts {
  readonly day: CivilDay;
  /** By stamp of the alert: the score that readers know of it, null without one. */
  readonly scores: Readonly<Record<string, number | null>>;
  /** Whether all alerts of that day had room; of others only the day shows whether they are new. */
  readonly isWhole: boolean;
}

/** An alert as a digest compares it. */
export interface ComparedAlert {
  readonly stamp: string;
  /** The day it opened. */
  readonly day: CivilDay;
  readonly score: number | null;
}

export type SinceSent =
  | { readonly kind: 'fresh' | 'known' }
  /** With the score that readers know. */
  | { readonly kind: 'worse'; readonly scoreThen: number };

/** A fall of a twentieth of the scale is worth a line, as everywhere. */
const WORSE_SHARE = 1 / 20;

/** @param sent undefined before the first digest: all is new then */
export function sinceSent(alert: ComparedAlert, sent: SentAlerts | undefined, fullMark: number): SinceSent {
  if (sent === undefined) return { kind: 'fresh' };
  const then = sent.scores[alert.stamp];
  if (then === undefined) return { kind: sent.isWhole || alert.day >= sent.day ? 'fresh' : 'known' };
  return then !== null && alert.score !== null && then - alert.score >= WORSE_SHARE * fullMark - 1e-9
    ? { kind: 'worse', scoreThen: then }
    : { kind: 'known' };
}

/**
 * What is kept once a digest is sent. An alert that is only repeated keeps the score that was news: a slide in small steps adds up.
 * What earlier digests had stays where there is room: an account that is missing in one import is no news when it is back.
 * @param most alerts that have room, the first ones
 */
export function sentAlerts(
  alerts: readonly ComparedAlert[],
  day: CivilDay,
  before: SentAlerts | undefined,
  { fullMark, most }: { readonly fullMark: number; readonly most: number },
): SentAlerts {
  const kept = alerts.slice(0, most).map((alert): readonly [string, number | null] => {
    const isKnown = sinceSent(alert, before, fullMark).kind === 'known';
    return [alert.stamp, isKnown ? (before?.scores[alert.stamp] ?? alert.score) : alert.score];
  });
  const current = new Set(kept.map(([stamp]) => stamp));
  const earlier = Object.entries(before?.scores ?? {}).filter(([stamp]) => !current.has(stamp));
  const scores = [...kept, ...earlier.slice(0, most - kept.length)];
  return { day, scores: Object.fromEntries(scores), isWhole: alerts.length <= most };
}

/** Without the alerts that are news once they are back, such as one whose snooze is over. */
export function withoutAlerts(sent: SentAlerts, isForgotten: (stamp: string) => boolean): SentAlerts {
  const kept = Object.entries(sent.scores).filter(([stamp]) => !isForgotten(stamp));
  return { ...sent, scores: Object.fromEntries(kept) };
}
