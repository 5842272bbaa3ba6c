// Unattended work: clock-driven triggers, their runs, the mailbox, and the scopes that the user has consented to.
import type { MailSent, TriggerRun } from '../../api';
import { ServiceError } from './messages';

export type Repetition =
  | { readonly every: 'days'; readonly count: number; readonly hour: number; readonly minute: number }
  | { readonly every: 'week'; readonly weekDay: number; readonly hour: number; readonly minute: number }
  | { readonly every: 'hours' | 'minutes'; readonly count: number }
  | { readonly every: 'once'; readonly at: number };

export interface ClockTrigger {
  readonly id: string;
  readonly functionName: string;
  readonly zone: string;
  readonly repetition: Repetition;
  /** Triggers that a trigger makes exist and never run (TN-9). */
  readonly isDisabled: boolean;
  /** Instant from which its next run is counted. */
  readonly since: number;
}

/** Twenty for each person and script (TN-6). */
const mostTriggers = 20;

export const SCOPES = {
  sheet: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  screen: 'https://www.googleapis.com/auth/script.container.ui',
  triggers: 'https://www.googleapis.com/auth/script.scriptapp',
  mail: 'https://www.googleapis.com/auth/script.send_mail',
} as const;

export class Schedule {
  triggers: readonly ClockTrigger[] = [];
  readonly runs: TriggerRun[] = [];
  readonly mails: MailSent[] = [];
  readonly consented: Set<string>;
  /** Recipients that may still be written to today. */
  mailQuota: number;
  private made = 0;

  constructor(
    /** Of the manifest. */
    readonly scopes: readonly string[],
    consented: readonly string[] | undefined,
    mailQuota: number,
  ) {
    this.consented = new Set(consented ?? scopes);
    this.mailQuota = mailQuota;
  }

  add(trigger: Omit<ClockTrigger, 'id'>): ClockTrigger {
    if (this.triggers.length >= mostTriggers) throw new ServiceError('tooManyTriggers');
    this.made += 1;
    const added = { ...trigger, id: `trigger-${this.made}` };
    this.triggers = [...this.triggers, added];
    return added;
  }

  remove(id: string): void {
    this.triggers = this.triggers.filter((trigger) => trigger.id !== id);
  }

  /** Throws where the manifest lacks the scope, or the user has not allowed it. */
  require(scope: string, call: string): void {
    if (!this.scopes.includes(scope) || !this.consented.has(scope))
      throw new ServiceError('scopeMissing', [call, scope]);
  }
}
