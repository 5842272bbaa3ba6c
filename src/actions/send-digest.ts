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
} from '../domain/digest/sent-alerts';
import { isMailAddress, type MailSettings } from '../domain/scorecard/mail-settings';
import { stampOf } from '../domain/scorecard-tab/stamp';
import { matchKey } from '../domain/values/cell';
import { addDays } from '../domain/values/civil-day';
import { type Mail, MOST_RECIPIENTS, recipientsLeft, sendMail } from '../sheets/mail';
import { withRetries } from '../sheets/retry';
import { keepSchedule, readSchedule, type ScheduleRecord } from '../sheets/schedule-store';
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

/** @returns what was done, in words */
export function sendDigest(job: DigestJob): string {
  const { report, mail } = job;
  const record = readSchedule();
  if (mail.to.length === 0 && !mail.owners)
    return 'No mail: write addresses beside E-mail to on the scorecard tab.';
  if (record.sendingDay === report.asOf) return 'The digest of today was sent already.';
  const mails = mailsOf(job, record.sent);
  if (mails.length === 0) return 'Nothing new, so no mail was sent.';
  const people = mails.reduce((sum, { to }) => sum + to.length, 0);
  const left = recipientsLeft();
  if (left < people)
    return `No mail: this account may write to ${left} more people today, and the digest has ${people}. The next run tries again.`;
  keepSchedule({ ...record, sendingDay: report.asOf });
  const outcome = sendAll(mails, record);
  // Only now: after a run that ended before this, the next digest repeats the news rather than omits it.
  withRetries(() => keepSchedule({ ...record, sendingDay: report.asOf, sent: sentOf(report, record.sent) }));
  return outcome;
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

function mailsOf(job: DigestJob, sent: SentAlerts | undefined): Mail[] {
  const { mail, report } = job;
  const whole = digestOf(job, sent, () => true);
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
    const own = digestOf(job, sent, ({ owner }) => matchKey(owner) === key);
    // What concerns all accounts is not an owner's own.
    const digest = { ...own, bands: [], movers: [], problem: '' };
    if (isDigestDue(mail.on, digest) && openIn(digest) > 0) mails.push(mailOf([address], digest));
  }
  return mails;
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
  const shown = (alerts: readonly ReportedAlert[], kind: SinceSent['kind']) =>
    alerts.flatMap((alert) => {
      const since = sinceSent(compared(alert), sent, report.scale);
      return since.kind === kind && isWanted(alert) ? [digestAlert(alert, since, links)] : [];
    });
  const open = openAlerts(report);
  const newsFrom = sent?.day ?? addDays(report.asOf, -FIRST_DAYS);
  const withAlert = new Set(open.filter(isWanted).map(({ row }) => row));
  return {
    day: report.asOf,
    since: sent?.day,
    fresh: shown(open, 'fresh'),
    worse: shown(open, 'worse'),
    waiting: shown(open, 'known'),
    news: shown(
      report.alerts.news.filter(({ day }) => day >= newsFrom),
      'fresh',
    ),
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

function sentOf(report: ScoringReport, before: SentAlerts | undefined): SentAlerts {
  const alerts = [...openAlerts(report), ...report.alerts.news].map(compared);
  return sentAlerts(alerts, report.asOf, before, { fullMark: report.scale, most: MOST_KEPT });
}

function compared({ alert, key, day, score }: ReportedAlert): ComparedAlert {
  return { stamp: stampOf([[matchKey(alert), key]]), day, score };
}
