// The line above the buttons: progress while something runs, then how it went.
import type { SidebarState, Status } from '../state';

export interface StatusActions {
  showMessage(text: string, kind?: Status['kind']): void;
  /** Shows an error that was caught, in its own words. */
  showError(error: unknown): void;
}

export interface Reporter extends StatusActions {
  /** Runs one thing at a time: a second one is ignored while the first runs. An error is shown and loses nothing. */
  run(text: string, work: () => Promise<void>): Promise<void>;
}

export function createReporter({ status, isBusy, fetchedShare }: SidebarState): Reporter {
  const showMessage = (text: string, kind: Status['kind'] = 'plain') => {
    status.value = { text, kind };
  };
  const showError = (error: unknown) =>
    showMessage(error instanceof Error ? error.message : String(error), 'error');
  return {
    showMessage,
    showError,
    async run(text, work) {
      if (isBusy.value) return;
      isBusy.value = true;
      showMessage(text, 'busy');
      try {
        await work();
      } catch (error) {
        showError(error);
      } finally {
        isBusy.value = false;
        fetchedShare.value = undefined;
        if (status.value.kind === 'busy') showMessage('');
      }
    },
  };
}
