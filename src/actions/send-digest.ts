// Mails the digest once a day at most: due or not, quota first, marked before it is sent, since a mail cannot be taken back.

import { type Digest, type DigestAlert, isDigestDue } from '../domain/digest/digest';
import { htmlBody, plainBody } from '../domain/digest/digest-bodies';
import { digestLines, digestSubject } from '../domain/digest/digest-lines';
import {
  type ComparedAlert,
  type SentAlerts,
  type SinceSent,
  sentAlerts,
  sinceSent,
  withoutAlerts,
} from '../domain/digest/sent-alerts';
import { isMailAddress, type MailSettings } from '../domain/scorecard/mail-settings';
import { stampOf } from '../domain/scorecard-tab/stamp';
import { matchKey } from '../domain/values/cell';
import { addDays } from '../domain/values/civil-day';
import { type Mail, MOST_RECIPIENTS, recipientsLeft, sendMail } from '../sheets/mail';
import { withRetries } from '../sheets/retry';
import {
  keepSchedule,
  keepSent,
  readSchedule,
  readSent,
  type ScheduleRecord,
} from '../sheets/schedule-store';
import type { Links } from '../sheets/unattended';
import { counted, type ReportedAlert, type ScoringReport } from './scoring-report';

export interface DigestJob {
  readonly report: ScoringReport;
  readonly mail: MailSettings;
  readonly links: Links;
}

/** A property holds 9 KB. */
const MOST_KEPT = 300;
/** The first digest has the news of a week. */
const FIRST_DAYS = 7;
const MOVERS_SHOWN = 3;

/** A mail, and what to remember of it once it is sent. */
interface DigestMail extends Mail {
  readonly reader: string;
  readonly sent: SentAlerts;
}

/** @returns what was done, in words */
export function sendDigest(job: DigestJob): string {
  const { report, mail } = job;
  const record = readSchedule();
  if (mail.to.length === 0 && !mail.owners)
    return 'No mail: write addresses beside E-mail to on the scorecard tab.';
  if (record.sendingDay === report.asOf) return 'The digest of today was sent already.';
  const before = readSent();
  const mails = mailsOf(job, before);
  if (mails.length === 0) {
    keepSent(remembered(report, before, []));
    return 'Nothing new, so no mail was sent.';
  }
  const left = recipientsLeft();
  const affordable = withinQuota(mails, left);
  if (affordable.length === 0)
    return `No mail: this account may write to ${left} more people today, and the digest has ${peopleOf(mails)}. The next run tries again.`;
  keepSchedule({ ...record, sendingDay: report.asOf });
  const outcome = sendAll(affordable, record);
  // Only now: after a run that ended before this, the next digest repeats the news rather than omits it.
  withRetries(() => keepSent(remembered(report, before, outcome.sent)));
  return outcomeText(outcome, peopleOf(mails) - peopleOf(affordable));
}

/** In their order, E-mail to first: as many as the quota allows, from the first one on. */
function withinQuota(mails: readonly DigestMail[], left: number): readonly DigestMail[] {
  let used = 0;
  return mails.filter(({ to }) => {
    used += to.length;
    return used <= left;
  });
}

function peopleOf(mails: readonly Mail[]): number {
  return mails.reduce((sum, { to }) => sum + to.length, 0);
}

interface SendOutcome {
  readonly sent: readonly DigestMail[];
  /** What Google reported for each of the others. */
  readonly refused: readonly string[];
}

function sendAll(mails: readonly DigestMail[], before: ScheduleRecord): SendOutcome {
  const refused: string[] = [];
  const sent = mails.filter((each) => {
    try {
      sendMail(each);
      return true;
    } catch (fault) {
      console.error(fault);
      refused.push(fault instanceof Error ? fault.message : String(fault));
      return false;
    }
  });
  if (sent.length === 0) {
    // Nobody has read anything: the next run sends it.
    keepSchedule(before);
    throw new Error(`The digest was not sent. Google reported: ${refused[0] ?? ''}`);
  }
  return { sent, refused };
}

function outcomeText({ sent, refused }: SendOutcome, postponed: number): string {
  const people = peopleOf(sent);
  return [
    `The digest went to ${people === 1 ? '1 address' : `${people} addresses`}.`,
    ...(refused.length === 0
      ? []
      : [`${counted(refused.length, 'mail')} refused: ${refused[0]} The next run sends what is missing.`]),
    ...(postponed === 0
      ? []
      : [
          `${postponed === 1 ? '1 address has' : `${postponed} addresses have`} to wait for the next run: Google allows no more mails today.`,
        ]),
  ].join(' ');
}

/**
 * What changes in the memory of each reader: those who got a mail know its alerts, and whoever got none keeps what the last one
 * had. Where the accounts could not be checked for alerts, nothing is known about them, and all memories stay.
 */
function remembered(
  report: ScoringReport,
  before: ReadonlyMap<string, SentAlerts>,
  sent: readonly DigestMail[],
): ReadonlyMap<string, SentAlerts> {
  if (!report.alerts.isChecked) return new Map();
  const all = new Map([...before, ...sent.map((mail) => [mail.reader, mail.sent] as const)]);
  const isForgotten = forgottenIn(report);
  const cleared = [...all].map(([reader, alerts]) => [reader, withoutAlerts(alerts, isForgotten)] as const);
  const isChanged = (reader: string, alerts: SentAlerts) =>
    JSON.stringify(alerts) !== JSON.stringify(before.get(reader));
  return new Map(cleared.filter(([reader, alerts]) => isChanged(reader, alerts)));
}

/** A line is news after its snooze, and a fact that is only for the digest each time it becomes true. */
function forgottenIn({ alerts }: ScoringReport): (stamp: string) => boolean {
  const snoozed = new Set(alerts.waiting.filter(({ status }) => status !== 'Open').map(lineStamp));
  const news = new Set(alerts.news.map(newsStamp));
  return (stamp) => (stamp.startsWith(NEWS) ? !news.has(stamp) : snoozed.has(stamp));
}

/** Reader of a mail to addresses of E-mail to: all of them get the same. */
const EVERYTHING = 'all accounts';

function mailsOf(job: DigestJob, before: ReadonlyMap<string, SentAlerts>): DigestMail[] {
  const { mail, report } = job;
  const mails: DigestMail[] = [];
  for (let first = 0; first < mail.to.length; first += MOST_RECIPIENTS) {
    const reader = first === 0 ? EVERYTHING : `${EVERYTHING} ${first}`;
    const whole = digestOf(job, before.get(reader), () => true);
    if (!isDigestDue(mail.on, whole)) continue;
    const to = mail.to.slice(first, first + MOST_RECIPIENTS);
    mails.push({ ...mailOf(to, whole), reader, sent: sentOf(report, before.get(reader), () => true) });
  }
  return mail.owners ? [...mails, ...ownerMails(job, before)] : mails;
}

function ownerMails(job: DigestJob, before: ReadonlyMap<string, SentAlerts>): DigestMail[] {
  const { mail, report } = job;
  const readers = new Set(mail.to.map(matchKey));
  const owners = new Map(
    [...report.alerts.opened, ...report.alerts.waiting, ...report.alerts.news].map(({ owner }) => [
      matchKey(owner),
      owner.trim(),
    ]),
  );
  return [...owners].flatMap(([key, address]) => {
    if (!isMailAddress(address) || readers.has(key)) return [];
    const isOwn = ({ owner }: ReportedAlert) => matchKey(owner) === key;
    // A stamp: the properties of a document hold no addresses of ours.
    const reader = stampOf([[key]]);
    const own = digestOf(job, before.get(reader), isOwn);
    // What concerns all accounts is not an owner's own.
    const digest = { ...own, bands: [], movers: [], problem: '' };
    if (!isDigestDue(mail.on, digest) || openIn(digest) === 0) return [];
    return [{ ...mailOf([address], digest), reader, sent: sentOf(report, before.get(reader), isOwn) }];
  });
}

function mailOf(to: readonly string[], digest: Digest): Mail {
  const lines = digestLines(digest);
  return { to, subject: digestSubject(digest), body: plainBody(lines), htmlBody: htmlBody(lines) };
}

function openIn({ fresh, worse, waiting, news }: Digest): number {
  return fresh.length + worse.length + waiting.length + news.length;
}

function digestOf(
  { report, links }: DigestJob,
  sent: SentAlerts | undefined,
  isWanted: (alert: ReportedAlert) => boolean,
): Digest {
  const shown = (alerts: readonly ReportedAlert[], kind: SinceSent['kind'], stampIn = lineStamp) =>
    alerts.flatMap((alert) => {
      const since = sinceSent(comparedBy(stampIn)(alert), sent, report.scale);
      return since.kind === kind && isWanted(alert) ? [digestAlert(alert, since, links)] : [];
    });
  const open = openAlerts(report).filter(({ isClosing }) => !isClosing);
  const newsFrom = sent?.day ?? addDays(report.asOf, -FIRST_DAYS);
  const unlisted = new Set([...open.filter(isWanted).map(({ row }) => row), ...report.alerts.lost]);
  return {
    day: report.asOf,
    since: sent?.day,
    fresh: shown(open, 'fresh'),
    worse: shown(open, 'worse'),
    waiting: shown(open, 'known'),
    news: shown(
      report.alerts.news.filter(({ day }) => day >= newsFrom),
      'fresh',
      newsStamp,
    ),
    bands: bandsOf(report),
    movers: report.history.down
      .filter(({ index }) => !unlisted.has(report.accounts[index]?.row ?? 0))
      .slice(0, MOVERS_SHOWN),
    valueHeading: report.valueHeading ?? '',
    currency: report.currency,
    problem: report.alerts.problem,
    spreadsheet: links.spreadsheet,
    alertsLink: links.alerts,
    decimals: report.decimals,
  };
}

/** As on the portfolio page, where there is one: without accounts that are known as lost. */
function bandsOf({ bands, portfolio, valueHeading }: ScoringReport): Digest['bands'] {
  const figures = portfolio?.figures?.bands;
  if (figures !== undefined)
    return figures.map(({ band, accounts, value }) => ({
      name: band,
      accounts,
      value: valueHeading === null ? undefined : value,
    }));
  return bands.map(({ name, accounts, value }) => ({ name, accounts, value: value ?? undefined }));
}

/** Snoozed ones are not among them: one whose snooze is over is news again. */
function openAlerts({ alerts }: ScoringReport): readonly ReportedAlert[] {
  return [...alerts.opened, ...alerts.waiting].filter(({ status }) => status === 'Open');
}

function digestAlert(alert: ReportedAlert, since: SinceSent, links: Links): DigestAlert {
  const { account, day, because, action } = alert;
  return {
    ...{ account, day, because, action, alert: alert.alert },
    score: alert.score ?? undefined,
    scoreThen: since.kind === 'worse' ? since.scoreThen : undefined,
    change: alert.change ?? undefined,
    value: alert.value ?? undefined,
    renewal: alert.renewal ?? undefined,
    link: links.accountRow(alert.row),
  };
}

function sentOf(
  report: ScoringReport,
  before: SentAlerts | undefined,
  isWanted: (alert: ReportedAlert) => boolean,
): SentAlerts {
  const alerts = [
    ...openAlerts(report).filter(isWanted).map(comparedBy(lineStamp)),
    ...report.alerts.news.filter(isWanted).map(comparedBy(newsStamp)),
  ];
  return sentAlerts(alerts, report.asOf, before, { fullMark: report.scale, most: MOST_KEPT });
}

function comparedBy(stampIn: (alert: ReportedAlert) => string): (alert: ReportedAlert) => ComparedAlert {
  return (alert) => ({ stamp: stampIn(alert), day: alert.day, score: alert.score });
}

/** Of a line of the alerts tab: a new line of the same alert has another. */
function lineStamp({ alert, key, day }: ReportedAlert): string {
  return stampOf([[matchKey(alert), key, day]]);
}

const NEWS = 'n ';

/** Of a fact that is only for the digest: the day since when it is true is known less exactly as the history gets thinner. */
function newsStamp({ alert, key }: ReportedAlert): string {
  return `${NEWS}${stampOf([[matchKey(alert), key]])}`;
}
