// The digest by e-mail: what is new since the last one, what is still open, and how the accounts are as a whole.
import { MAIL_DAYS, type MailDay, WEEKDAYS } from '../scorecard/mail-settings';
import { type CivilDay, dayNumber } from '../values/civil-day';
import type { Currency } from '../values/currency';

export interface DigestAlert {
  readonly account: string;
  readonly alert: string;
  /** The day it opened. */
  readonly day: CivilDay;
  readonly score: number | undefined;
  /** The score that the last digest had, where it got worse since. */
  readonly scoreThen: number | undefined;
  readonly change: number | undefined;
  readonly value: number | undefined;
  readonly renewal: CivilDay | undefined;
  readonly because: string;
  readonly action: string;
  /** Where a click leads: the account's row. */
  readonly link: string;
}

export interface DigestBand {
  readonly name: string;
  readonly accounts: number;
  /** undefined without a value column. */
  readonly value: number | undefined;
}

export interface DigestMover {
  readonly account: string;
  readonly before: number;
  readonly now: number;
  readonly reason: string;
}

export interface Digest {
  readonly day: CivilDay;
  /** The day of the last digest that was sent; undefined before the first. */
  readonly since: CivilDay | undefined;
  /** Alerts that it did not have, the most value at stake first. */
  readonly fresh: readonly DigestAlert[];
  /** Alerts that it had, and whose score fell since. */
  readonly worse: readonly DigestAlert[];
  /** All other alerts that are open. */
  readonly waiting: readonly DigestAlert[];
  /** Facts that are only for the digest, such as good news. */
  readonly news: readonly DigestAlert[];
  readonly bands: readonly DigestBand[];
  /** Heading of the accounts' value, such as ARR; '' for none. */
  readonly valueHeading: string;
  /** How the accounts' tab writes amounts. */
  readonly currency: Currency;
  /** Falls without an alert. */
  readonly movers: readonly DigestMover[];
  /** Why no alerts were opened; '' for nothing. */
  readonly problem: string;
  readonly spreadsheet: string;
  /** The tab of the alerts; '' where there is none. */
  readonly alertsLink: string;
  readonly decimals: number;
}

/** Whether a digest is due on a day: `daily` always, a weekday where something is open on it, otherwise only news. */
export function isDigestDue(on: MailDay, digest: Digest): boolean {
  const hasNews = digest.fresh.length + digest.worse.length + digest.news.length > 0 || digest.problem !== '';
  if (on === 'daily') return true;
  if (on === MAIL_DAYS[0]) return hasNews;
  return weekdayOf(digest.day) === on && (hasNews || digest.waiting.length > 0);
}

/** @example weekdayOf('2026-11-16') // 'Monday' */
function weekdayOf(day: CivilDay): (typeof WEEKDAYS)[number] {
  // 1970-01-01 was a Thursday, the fourth of the week.
  const at = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return WEEKDAYS[at] ?? 'Monday';
}

/** The day in full, as a letter has it. @example dayInWords('2026-11-16') // 'Monday, November 16, 2026' */
export function dayInWords(day: CivilDay): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
  return `${weekdayOf(day)}, ${month} ${Number(day.slice(8, 10))}, ${day.slice(0, 4)}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
