// The spreadsheet's side: each call of the typed surface as a promise.
import type { SidebarServer } from '../actions/sidebar-server';

interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (fault: { readonly message: string }) => void): Runner;
}

/** google.script.run as Google gives it: handlers, and the server's functions by name. */
type ScriptRun = Runner & { readonly [Name in keyof SidebarServer]: (...args: unknown[]) => void };

declare const google: {
  readonly script: {
    readonly run: ScriptRun;
    readonly host: { readonly editor: { focus(): void } };
  };
};

export function callServer<Name extends keyof SidebarServer>(
  name: Name,
  ...args: Parameters<SidebarServer[Name]>
): Promise<ReturnType<SidebarServer[Name]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((result) => resolve(result as ReturnType<SidebarServer[Name]>))
      .withFailureHandler((fault) => reject(new Error(fault.message))) as ScriptRun;
    run[name](...args);
  });
}

/** Gives the keyboard to the sheet. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}
