// Counts service calls, and makes one of them fail when a test asks for it.
import { ServiceError } from './messages';

export class ServiceCalls {
  total = 0;
  readonly log: string[] = [];
  private failIn = 0;
  private failMessage: string | undefined;

  /** Before the call does anything. */
  enter(call: string): void {
    this.total += 1;
    this.log.push(call);
    if (this.failIn === 0) return;
    this.failIn -= 1;
    if (this.failIn > 0) return;
    if (this.failMessage !== undefined) throw new Error(this.failMessage);
    throw new ServiceError('serverError');
  }

  reset(): void {
    this.total = 0;
    this.log.length = 0;
  }

  failAt(n: number, message?: string): void {
    this.failIn = n;
    this.failMessage = message;
  }
}
