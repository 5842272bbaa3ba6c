// Counts service calls, and runs a callback right before one of them for a test.
import { PlannedFault, ServiceError } from './messages';

export class ServiceCalls {
  total = 0;
  /** Cells whose values the script has read. */
  cellsRead = 0;
  readonly log: string[] = [];
  private planned: { countdown: number; readonly happens: () => void }[] = [];

  /** Before the call does anything. */
  enter(call: string): void {
    this.total += 1;
    this.log.push(call);
    for (const each of this.planned) each.countdown -= 1;
    const due = this.planned.filter(({ countdown }) => countdown <= 0);
    this.planned = this.planned.filter(({ countdown }) => countdown > 0);
    for (const { happens } of due) happens();
  }

  reset(): void {
    this.total = 0;
    this.cellsRead = 0;
    this.log.length = 0;
  }

  /** What happens may itself be a script with service calls: it is planned no longer by then. */
  at(n: number, happens: () => void): void {
    this.planned.push({ countdown: n, happens });
  }

  failAt(n: number, message?: string): void {
    this.at(n, () => {
      throw message === undefined ? new ServiceError('serverError') : new PlannedFault(message);
    });
  }
}
