// Mail in the name of the user who turned the daily run on. Only in the scheduled edition.

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

/** Google sends one mail to at most this many people. */
export const MOST_RECIPIENTS = 50;

export function recipientsLeft(): number {
  return MailApp.getRemainingDailyQuota();
}

export function sendMail({ to, subject, body, htmlBody }: Mail): void {
  MailApp.sendEmail({ to: to.join(','), subject, body, htmlBody, name: 'Customer Health' });
}
