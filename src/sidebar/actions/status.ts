// The line above the buttons: progress while something runs, then how it went.
import type { SidebarState, Status } from '../state';

export interface StatusActions {
  say(text: string, kind?: Status['kind']): void;
  /** Shows an error that was caught, in its own words. */
  sayError(error: unknown): void;
}

export interface Reporter extends StatusActions {
  /** Runs one thing at a time: a second one is ignored while the first runs. An error is shown and loses nothing. */
  run(text: string, work: () => Promise<void>): Promise<void>;
}

export function createReporter({ status, isBusy, fetchedShare }: SidebarState): Reporter {
  const say = (text: string, kind: Status['kind'] = 'plain') => {
    status.value = { text, kind };
  };
  const sayError = (error: unknown) => say(error instanceof Error ? error.message : String(error), 'error');
  return {
    say,
    sayError,
    async run(text, work) {
      if (isBusy.value) return;
      isBusy.value = true;
      say(text, 'busy');
      try {
        await work();
      } catch (error) {
        sayError(error);
      } finally {
        isBusy.value = false;
        fetchedShare.value = undefined;
        if (status.value.kind === 'busy') say('');
      }
    },
  };
}
