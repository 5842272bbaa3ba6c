// Mails the digest once a day at most: due or not, quota first, marked before it is sent, since a mail cannot be taken back.

import { type Digest, type DigestAlert, isDigestDue } from '../domain/digest/digest';
import { htmlBody, plainBody } from '../domain/digest/digest-bodies';
import { digestLines, digestSubject } from '../domain/digest/digest-lines';
import { isMailAddress, type MailSettings } from '../domain/scorecard/mail-settings';
import { stampOf } from '../domain/scorecard-tab/stamp';
import { matchKey } from '../domain/values/cell';
import { addDays } from '../domain/values/civil-day';
import { type Mail, MOST_RECIPIENTS, recipientsLeft, sendMail } from '../sheets/mail';
import { keepSchedule, readSchedule, type ScheduleRecord } from '../sheets/schedule-store';
import type { Links } from '../sheets/unattended';
import { counted, type ReportedAlert, type ScoringReport } from './scoring-report';

export interface DigestJob {
  readonly report: ScoringReport;
  readonly mail: MailSettings;
  readonly links: Links;
}

/** A property holds 9 KB: more stamps than these are not kept, and their alerts may be mailed once more on the next day. */
const MOST_STAMPS = 300;
/** The first digest has the news of a week. */
const FIRST_DAYS = 7;
const MOVERS_SHOWN = 3;

/** @returns what was done, in words */
export function sendDigest(job: DigestJob): string {
  const { report, mail } = job;
  const record = readSchedule();
  if (mail.to.length === 0 && !mail.owners)
    return 'No mail: write addresses beside E-mail to on the scorecard tab.';
  if (record.sentDay === report.asOf) return 'The digest of today was sent already.';
  const mails = mailsOf(job, record);
  if (mails.length === 0) return 'Nothing new, so no mail was sent.';
  const people = mails.reduce((sum, { to }) => sum + to.length, 0);
  const left = recipientsLeft();
  if (left < people)
    return `No mail: this account may write to ${left} more people today, and the digest has ${people}. The next run tries again.`;
  const stamps = alertsOfDay(report).map(alertStamp).slice(0, MOST_STAMPS);
  keepSchedule({ ...record, sentDay: report.asOf, sentAlerts: stamps });
  return sendAll(mails, record);
}

function sendAll(mails: readonly Mail[], before: ScheduleRecord): string {
  const refused: string[] = [];
  let sent = 0;
  for (const each of mails) {
    try {
      sendMail(each);
      sent += each.to.length;
    } catch (fault) {
      console.error(fault);
      refused.push(fault instanceof Error ? fault.message : String(fault));
    }
  }
  if (sent === 0) {
    // Nobody has read anything: the next run sends it.
    keepSchedule(before);
    throw new Error(`The digest was not sent. Google reported: ${refused[0] ?? ''}`);
  }
  const failed = refused.length === 0 ? '' : ` ${counted(refused.length, 'mail')} refused: ${refused[0]}`;
  return `The digest went to ${sent === 1 ? '1 address' : `${sent} addresses`}.${failed}`;
}

function mailsOf(job: DigestJob, record: ScheduleRecord): Mail[] {
  const { mail, report } = job;
  const whole = digestOf(job, record, () => true);
  const mails: Mail[] = [];
  if (isDigestDue(mail.on, whole)) {
    for (let first = 0; first < mail.to.length; first += MOST_RECIPIENTS)
      mails.push(mailOf(mail.to.slice(first, first + MOST_RECIPIENTS), whole));
  }
  if (!mail.owners) return mails;
  const readers = new Set(mail.to.map(matchKey));
  const owners = new Map(
    [...report.alerts.opened, ...report.alerts.waiting, ...report.alerts.news].map(({ owner }) => [
      matchKey(owner),
      owner.trim(),
    ]),
  );
  for (const [key, address] of owners) {
    if (!isMailAddress(address) || readers.has(key)) continue;
    const own = digestOf(job, record, ({ owner }) => matchKey(owner) === key);
    // What concerns all accounts is not an owner's own.
    const digest = { ...own, bands: [], movers: [], problem: '' };
    if (isDigestDue(mail.on, digest) && digest.fresh.length + digest.waiting.length + digest.news.length > 0)
      mails.push(mailOf([address], digest));
  }
  return mails;
}

function mailOf(to: readonly string[], digest: Digest): Mail {
  const lines = digestLines(digest);
  return { to, subject: digestSubject(digest), body: plainBody(lines), htmlBody: htmlBody(lines) };
}

function digestOf(
  { report, links }: DigestJob,
  record: ScheduleRecord,
  isWanted: (alert: ReportedAlert) => boolean,
): Digest {
  const sent = new Set(record.sentAlerts);
  const since = record.sentDay;
  const isFresh = (alert: ReportedAlert) =>
    since === undefined || alert.day > since || (alert.day === since && !sent.has(alertStamp(alert)));
  const open = [...report.alerts.opened, ...report.alerts.waiting].filter(
    (alert) => alert.status === 'Open' && isWanted(alert),
  );
  const newsFrom = since ?? addDays(report.asOf, -FIRST_DAYS);
  const withAlert = new Set(open.map(({ row }) => row));
  return {
    day: report.asOf,
    fresh: open.filter(isFresh).map((alert) => digestAlert(alert, links)),
    waiting: open.filter((alert) => !isFresh(alert)).map((alert) => digestAlert(alert, links)),
    news: report.alerts.news
      .filter((alert) => isWanted(alert) && alert.day >= newsFrom && isFresh(alert))
      .map((alert) => digestAlert(alert, links)),
    bands: report.bands.map(({ name, accounts, value }) => ({ name, accounts, value: value ?? undefined })),
    movers: report.history.down
      .filter(({ index }) => !withAlert.has(report.accounts[index]?.row ?? 0))
      .slice(0, MOVERS_SHOWN),
    valueHeading: report.valueHeading ?? '',
    currency: report.currency,
    problem: report.alerts.problem,
    spreadsheet: links.spreadsheet,
    alertsLink: links.alerts,
    decimals: report.decimals,
  };
}

function digestAlert(alert: ReportedAlert, links: Links): DigestAlert {
  const { account, day, because, action } = alert;
  return {
    ...{ account, day, because, action, alert: alert.alert },
    score: alert.score ?? undefined,
    change: alert.change ?? undefined,
    value: alert.value ?? undefined,
    renewal: alert.renewal ?? undefined,
    link: links.accountRow(alert.row),
  };
}

/** Alerts of today: a later run of the same day may open more. */
function alertsOfDay({ alerts, asOf }: ScoringReport): readonly ReportedAlert[] {
  return [...alerts.opened, ...alerts.waiting, ...alerts.news].filter(({ day }) => day === asOf);
}

function alertStamp({ alert, account }: ReportedAlert): string {
  return stampOf([[matchKey(alert), matchKey(account)]]);
}
