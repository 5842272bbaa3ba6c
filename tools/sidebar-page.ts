// The sidebar's page alone in a browser, its google.script.run answered by the built program on the host in Node.
import type { Page } from 'playwright-core';
import type { Host } from '../host/api';

/** google.script.run as the page finds it. A call that fails gives its message to the failure handler. */
const shim = `(() => {
  const runner = (success, failure) => new Proxy({}, { get: (_target, name) =>
    name === 'withSuccessHandler' ? (handler) => runner(handler, failure)
    : name === 'withFailureHandler' ? (handler) => runner(success, handler)
    : (...args) => {
        callScript(name, args).then(
          ({ value, fault }) => fault === undefined ? success && success(value) : failure && failure(new Error(fault)),
        );
      },
  });
  const focused = [];
  globalThis.google = { script: { host: { editor: { focus: () => focused.push(1) } }, run: runner() } };
})();`;

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** @param before gets every call before it is answered, and may throw instead of the spreadsheet */
export async function openSidebarPage(
  page: Page,
  host: Host,
  sidebar: string,
  before: (call: Call) => void = () => undefined,
): Promise<void> {
  await page.exposeFunction('callScript', (name: string, args: unknown[]) => {
    try {
      before({ name, args });
      return { value: host.run(name, ...args) };
    } catch (error) {
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.setContent(sidebar.replace('<script>', () => `<script>${shim}</script><script>`));
}
