// MailApp: mails are kept in the host's mailbox; quota and sizes are Google's documented ones (ML-1 to ML-6).
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { isPlainObject } from '../execution/realm';
import { SCOPES } from '../execution/schedule';
import { type MembersOf, serviceObject, signatureError } from '../execution/service-object';

type GoogleMailApp = GoogleAppsScript.Mail.MailApp;

const recipientsPerMail = 50;
/** Of a consumer account, in bytes. */
const bodyBytes = 200 * 1024;

function addresses(list: unknown): string[] {
  if (list === undefined || list === null) return [];
  return String(list)
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

function byteLength(text: string): number {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '.').length;
}

/** sendEmail(message), (to, subject, body), (to, subject, body, options), (to, replyTo, subject, body). */
function messageOf(args: readonly unknown[]): Readonly<Record<string, unknown>> {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isPlainObject(first)) return first;
  if (args.length === 3) return { to: first, subject: second, body: third };
  if (args.length === 4 && isPlainObject(fourth))
    return { ...fourth, to: first, subject: second, body: third };
  if (args.length === 4) return { to: first, replyTo: second, subject: third, body: fourth };
  throw signatureError('MailApp.sendEmail', args);
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function send({ host }: Execution, args: readonly unknown[]): void {
  host.schedule.require(SCOPES.mail, 'MailApp.sendEmail');
  const message = messageOf(args);
  const [to, cc, bcc] = [addresses(message.to), addresses(message.cc), addresses(message.bcc)];
  const recipients = to.length + cc.length + bcc.length;
  if (recipients === 0) throw new ServiceError('noRecipient');
  if (recipients > recipientsPerMail) throw new ServiceError('mailRecipients');
  const [body, htmlBody] = [text(message.body), text(message.htmlBody)];
  if (byteLength(body) > bodyBytes || byteLength(htmlBody) > bodyBytes) throw new ServiceError('mailTooLong');
  if (recipients > host.schedule.mailQuota) throw new ServiceError('mailQuota');
  host.schedule.mailQuota -= recipients;
  host.schedule.mails.push({
    ...{ to, cc, bcc, subject: text(message.subject), body, htmlBody },
    ...{ name: text(message.name), replyTo: text(message.replyTo) },
    at: new Date(host.now()).toISOString(),
  });
}

export function mailApp(execution: Execution): object {
  const { schedule } = execution.host;
  return serviceObject(
    execution,
    'MailApp',
    () =>
      ({
        getRemainingDailyQuota: () => {
          schedule.require(SCOPES.mail, 'MailApp.getRemainingDailyQuota');
          return schedule.mailQuota;
        },
        sendEmail: (...args: unknown[]) => send(execution, args),
      }) satisfies MembersOf<GoogleMailApp>,
  );
}
