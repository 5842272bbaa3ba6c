// Settings of the digest by e-mail: to whom it goes, and on which days.
import { type Cell, cellText, matchKey } from '../values/cell';

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** `daily` mails every day, even with nothing to report; a weekday that day's news and what is open; news whenever there is some. */
export const MAIL_DAYS = ['when there is news', 'daily', ...WEEKDAYS] as const;
export type MailDay = (typeof MAIL_DAYS)[number];

export interface MailSettings {
  /** Addresses that get the whole digest. */
  readonly to: readonly string[];
  /** Each address in the owner column gets the alerts of its own accounts. */
  readonly owners: boolean;
  readonly on: MailDay;
}

export const NO_MAIL: MailSettings = { to: [], owners: false, on: 'when there is news' };

/** One address and nothing else: no name beside it, no line break that could begin another header. */
const ADDRESS = /^[^\s@,;<>"()[\]\\]+@[^\s@,;<>"()[\]\\]+\.[^\s@,;<>"()[\]\\.]{2,}$/;

export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** Addresses in a cell, between commas, semicolons or spaces. @returns the first text that is not an address, where there is one */
export function readAddresses(cell: Cell): readonly string[] | { readonly notAnAddress: string } {
  const parts = cellText(cell)
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  const wrong = parts.find((part) => !isMailAddress(part));
  if (wrong !== undefined) return { notAnAddress: wrong };
  return parts.filter((part, at) => parts.findIndex((each) => matchKey(each) === matchKey(part)) === at);
}

export function readMailDay(cell: Cell): MailDay | undefined {
  return MAIL_DAYS.find((day) => matchKey(day) === matchKey(cell));
}
