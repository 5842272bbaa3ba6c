// google.script.run for every page of the add-on: each call of the spreadsheet's side as a promise.

interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (fault: { readonly message: string }) => void): Runner;
}

/** What Google gives a page: handlers, and the server's functions by name. */
type ScriptRun = Runner & Readonly<Record<string, (...args: unknown[]) => void>>;

declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { close(): void; readonly editor: { focus(): void } };
  };
};

type Surface<Server> = { readonly [Name in keyof Server]: (...args: never[]) => unknown };

/**
 * @returns how to call a function of the server by its name: a promise of what it returns, rejected with Google's sentence.
 * Example: `const callServer = serverCalls<ReportServer>(); await callServer('reportSelectCell', place)`
 */
export function serverCalls<Server extends Surface<Server>>() {
  return <Name extends keyof Server & string>(
    name: Name,
    ...args: Parameters<Server[Name]>
  ): Promise<ReturnType<Server[Name]>> =>
    new Promise((resolve, reject) => {
      const run = google.script.run
        .withSuccessHandler((result) => resolve(result as ReturnType<Server[Name]>))
        .withFailureHandler((fault) => reject(new Error(fault.message))) as ScriptRun;
      run[name]?.(...args);
    });
}

export function closePage(): void {
  google.script.host.close();
}

/** Gives the keyboard to the sheet. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}
