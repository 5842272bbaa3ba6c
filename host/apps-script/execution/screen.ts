// The user at a screen: what the script shows, and the questions that it waits for.

export interface ScreenQuestion {
  readonly title: string;
  readonly message: string;
  /** Name of Google's button set: OK, OK_CANCEL, YES_NO, YES_NO_CANCEL. */
  readonly buttons: string;
  /** A prompt: the user also types text. */
  readonly wantsText: boolean;
}

export interface ScreenAnswer {
  /** Name of Google's button, or CLOSE. */
  readonly button: string;
  readonly text: string;
}

export interface Page {
  readonly title: string;
  readonly content: string;
  /** In pixels, if the script sets a size. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

export interface Screen {
  /** Throws WaitForPerson when the answer is not known yet. */
  ask(question: ScreenQuestion): ScreenAnswer;
  toast(message: string, title: string): void;
  showSidebar(page: Page): void;
  showDialog(page: Page): void;
}

/** A script cannot pause in a page: it stops here, and runs again from its start once there is an answer. */
export class WaitForPerson extends Error {
  constructor(readonly question: ScreenQuestion) {
    super('The script waits for an answer');
  }
}

export const buttonsOf: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** The script needs a permission that the user has not given: its run ends, whatever it tries to catch (TN-17). */
export class ConsentNeeded extends Error {
  constructor(readonly scopes: readonly string[]) {
    super('Authorization is required to perform that action.');
  }
}
