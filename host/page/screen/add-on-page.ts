// A page of the add-on in its own frame: it reaches the spreadsheet only through google.script.run.
import { withScriptRun } from './script-run-shim';

export interface AddOnPageOwner {
  /** Calls a function of the script by name. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  focusSheet(): void;
  nextPane(): void;
}

export function addOnPage(title: string, content: string, owner: AddOnPageOwner): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.className = 'add-on-page';
  // No same-origin: the page cannot reach into the spreadsheet, as it cannot on Google.
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-modals');
  frame.srcdoc = withScriptRun(content);
  const listen = async ({ source, data }: MessageEvent<unknown>) => {
    if (!frame.isConnected) return removeEventListener('message', listen);
    if (source === null || source !== frame.contentWindow || typeof data !== 'object' || data === null)
      return;
    if ('request' in data) return obey(owner, data.request);
    if (!('call' in data) || !('name' in data) || !('args' in data) || !Array.isArray(data.args)) return;
    frame.contentWindow.postMessage(await answerTo(owner, data.call, String(data.name), data.args), '*');
  };
  addEventListener('message', listen);
  return frame;
}

function obey(owner: AddOnPageOwner, request: unknown): void {
  if (request === 'close') owner.close();
  if (request === 'focus sheet') owner.focusSheet();
  if (request === 'next pane') owner.nextPane();
}

async function answerTo(owner: AddOnPageOwner, call: unknown, name: string, args: unknown[]) {
  try {
    return { answer: call, value: await owner.run(name, args) };
  } catch (error) {
    return { answer: call, fault: error instanceof Error ? error.message : String(error) };
  }
}
