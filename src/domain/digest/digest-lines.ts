// The digest as lines, which the plain body and the HTML body both say in the same words.
import { signed } from '../explaining/drivers';
import { shortText } from '../values/cell';
import type { Currency } from '../values/currency';
import { type Digest, type DigestAlert, type DigestMover, dayInWords } from './digest';

export type DigestLine =
  | { readonly kind: 'title' | 'heading' | 'text' | 'warning'; readonly text: string }
  | {
      readonly kind: 'alert';
      readonly account: string;
      readonly link: string;
      /** `At risk · 31.6 (−11.5) · 273,500 · renews 2027-01-12` */
      readonly facts: string;
      /** '' for none. */
      readonly because: string;
      readonly action: string;
    }
  | { readonly kind: 'link'; readonly text: string; readonly link: string };

/** More are on the tab: a long mail is not read to its end. */
const ALERTS_SHOWN = 15;
const WAITING_SHOWN = 10;
const LONGEST_NAME = 60;
const LONGEST_TEXT = 300;

export function digestLines(digest: Digest): DigestLine[] {
  const { fresh, worse, waiting, news, movers, problem, decimals } = digest;
  return [
    { kind: 'title', text: `Customer health, ${dayInWords(digest.day)}` },
    ...(problem === '' ? [] : [{ kind: 'warning', text: problem } as const]),
    ...alertSection(freshTitle(digest), fresh, ALERTS_SHOWN, digest),
    ...alertSection(worseTitle(digest), worse, ALERTS_SHOWN, digest),
    ...alertSection('Also', news, ALERTS_SHOWN, digest),
    ...alertSection(waitingTitle(waiting), waiting, WAITING_SHOWN, digest),
    ...moverLines(movers, decimals),
    ...bandLines(digest),
    ...(digest.alertsLink === ''
      ? []
      : [{ kind: 'link', text: 'Open the alerts', link: digest.alertsLink } as const]),
    { kind: 'link', text: 'Open the spreadsheet', link: digest.spreadsheet },
    {
      kind: 'text',
      text: 'Set the status of an alert to Done or Snoozed on the tab Health Alerts. To change who gets this mail, edit E-mail to on the tab Health Scorecard.',
    },
  ];
}

/** @example 'Customer health: Acme and 2 more need attention' */
export function digestSubject({ fresh, worse, waiting, news, problem }: Digest): string {
  if (fresh.length > 0) return `Customer health: ${namedFirst(fresh, 'needs attention', 'need attention')}`;
  if (worse.length > 0) return `Customer health: ${namedFirst(worse, 'got worse', 'got worse')}`;
  if (problem !== '') return 'Customer health: please check the data';
  if (news.length > 0) return `Customer health: ${newsText(news)}`;
  if (waiting.length === 0) return 'Customer health: nothing new';
  return `Customer health: ${counted(waiting.length, 'open alert')}, nothing new`;
}

/** @example 'Acme and 2 more need attention' */
function namedFirst([first, ...others]: readonly DigestAlert[], one: string, several: string): string {
  const name = shortText(first?.account ?? '', LONGEST_NAME);
  return others.length === 0 ? `${name} ${one}` : `${name} and ${others.length} more ${several}`;
}

/** @example 'Acme and 2 more (Good news)' */
function newsText(news: readonly DigestAlert[]): string {
  const [first, ...others] = news;
  const kind = first?.alert ?? '';
  const isOneKind = others.every(({ alert }) => alert === kind);
  return isOneKind
    ? namedFirst(news, `(${shortText(kind)})`, `(${shortText(kind)})`)
    : namedFirst(news, 'changed', 'changed');
}

function worseTitle({ worse, since }: Digest): string {
  return `${counted(worse.length, 'alert')} got worse since the mail of ${since ?? ''}`;
}

function freshTitle(digest: Digest): string {
  const { fresh } = digest;
  return fresh.length === 0 ? 'No new alerts' : `${counted(fresh.length, 'new alert')}${worthText(digest)}`;
}

function waitingTitle(alerts: readonly DigestAlert[]): string {
  const oldest = [...alerts].sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  return oldest === undefined ? '' : `Still open: ${alerts.length}, the oldest since ${oldest.day}`;
}

function worthText({ fresh, valueHeading, currency }: Digest): string {
  const values = new Map(fresh.map(({ account, value }) => [account, value ?? 0]));
  const worth = [...values.values()].reduce((sum, value) => sum + value, 0);
  return worth > 0 ? `, ${shortText(valueHeading)} ${amount(worth, currency)}` : '';
}

type AmountStyle = Pick<Digest, 'decimals' | 'currency'>;

function alertSection(
  title: string,
  alerts: readonly DigestAlert[],
  most: number,
  style: AmountStyle,
): DigestLine[] {
  if (alerts.length === 0) return title === 'No new alerts' ? [{ kind: 'heading', text: title }] : [];
  const more = alerts.length - most;
  return [
    { kind: 'heading', text: title },
    ...alerts.slice(0, most).map((alert) => alertLine(alert, style)),
    ...(more > 0 ? [{ kind: 'text', text: `and ${more} more on the tab Health Alerts` } as const] : []),
  ];
}

function alertLine(alert: DigestAlert, { decimals, currency }: AmountStyle): DigestLine {
  const { score, scoreThen, change, value, renewal } = alert;
  const moved = change === undefined || change === 0 ? '' : ` (${signed(change, decimals)})`;
  const then = scoreThen === undefined ? '' : `, was ${scoreThen.toFixed(decimals)}`;
  const facts = [
    shortText(alert.alert),
    ...(score === undefined ? [] : [`${score.toFixed(decimals)}${then || moved}`]),
    ...(value === undefined ? [] : [amount(value, currency)]),
    ...(renewal === undefined ? [] : [`renews ${renewal}`]),
  ];
  return {
    kind: 'alert',
    account: shortText(alert.account, LONGEST_NAME),
    link: alert.link,
    facts: facts.join(' · '),
    because: shortText(alert.because, LONGEST_TEXT),
    action: shortText(alert.action, LONGEST_TEXT),
  };
}

function moverLines(movers: readonly DigestMover[], decimals: number): DigestLine[] {
  if (movers.length === 0) return [];
  const lines = movers.map(({ account, before, now, reason }): DigestLine => {
    const scores = `${before.toFixed(decimals)} → ${now.toFixed(decimals)}`;
    return {
      kind: 'text',
      text: `${shortText(account, LONGEST_NAME)} ${scores}: ${shortText(reason, LONGEST_TEXT)}`,
    };
  });
  return [{ kind: 'heading', text: 'Fell most, without an alert' }, ...lines];
}

function bandLines({ bands, currency }: Digest): DigestLine[] {
  if (bands.length === 0) return [];
  const parts = bands
    .filter(({ accounts }) => accounts > 0)
    .map(
      ({ name, accounts, value }) =>
        `${shortText(name)} ${accounts}${value ? ` (${amount(value, currency)})` : ''}`,
    );
  return [
    { kind: 'heading', text: 'All accounts' },
    { kind: 'text', text: parts.join(' · ') },
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** @example amount(273500.4, { prefix: '$', suffix: '' }) // '$273,500' */
function amount(value: number, { prefix, suffix }: Currency): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${prefix}${digits}${suffix}`;
}
