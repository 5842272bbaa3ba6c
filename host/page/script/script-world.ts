// A realm for the script in the page: the window of a hidden frame, without the globals that Apps Script lacks.

import type { RunMode } from '../../apps-script/execution/execution';
import type { HostState } from '../../apps-script/execution/host-state';
import type { Realm } from '../../apps-script/execution/realm';
import { datePrelude } from '../../apps-script/run/date-prelude';
import type { World } from '../../apps-script/run/script-runner';

// window and document cannot be taken away; the tests in Node run the script in a world that has neither.
const notOnGoogle = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Worker',
  'SharedWorker',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'requestAnimationFrame',
  'queueMicrotask',
  'alert',
  'confirm',
  'prompt',
  'open',
  'postMessage',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'structuredClone',
];

type Evaluate = (code: string) => unknown;

type MakeRealm = (
  now: () => number,
  zone: string,
  toWall: (instant: number) => number,
  toInstant: (wallTime: number) => number,
) => Realm;

interface Frame {
  readonly element: HTMLIFrameElement;
  readonly world: World;
}

function newFrame(host: HostState, code: string): Frame {
  const element = document.createElement('iframe');
  element.hidden = true;
  element.title = 'The script';
  document.body.append(element);
  const globals = element.contentWindow;
  if (globals === null) throw new Error('This browser gave the script no place to run');
  const evaluate: Evaluate = Reflect.get(globals, 'eval');
  const makeRealm = evaluate(datePrelude) as MakeRealm;
  const clock = host.zoneClock(host.settings.scriptTimeZone);
  const realm = makeRealm(
    () => host.now(),
    clock.zone,
    (instant) => clock.wallTime(instant),
    (wallTime) => (Number.isNaN(wallTime) ? wallTime : clock.instant(wallTime)),
  );
  for (const name of notOnGoogle) {
    Object.defineProperty(globals, name, { value: undefined, configurable: true, writable: true });
  }
  evaluate(`${code}\n//# sourceURL=Code.js`);
  return { element, world: { globals, realm, load: () => undefined } };
}

/**
 * A fresh world for each click and each call from the sidebar. Custom functions of one recalculation share theirs: to load the
 * script for every cell would take longer than the cells themselves.
 */
export function scriptWorlds(code: string): (host: HostState, mode: RunMode) => World {
  let lastRun: Frame | undefined;
  let forCells: Frame | undefined;
  const remove = (frame: Frame | undefined) => frame?.element.remove();
  return (host, mode) => {
    if (mode !== 'CUSTOM_FUNCTION') {
      remove(lastRun);
      lastRun = newFrame(host, code);
      return lastRun.world;
    }
    if (!forCells) {
      const frame = newFrame(host, code);
      forCells = frame;
      setTimeout(() => {
        remove(frame);
        if (forCells === frame) forCells = undefined;
      });
    }
    return forCells.world;
  };
}
