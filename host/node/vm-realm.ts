// A fresh realm for each execution: a bare vm context with the host's clock and the script's time zone in it.
import { createContext, Script } from 'node:vm';
import type { HostState } from '../apps-script/execution/host-state';
import type { Realm } from '../apps-script/execution/realm';
import { datePrelude } from '../apps-script/run/date-prelude';
import type { World } from '../apps-script/run/script-runner';

const prelude = new Script(datePrelude, { filename: 'local-host-prelude.js' });

const withoutIntl = new Script('delete globalThis.Intl');

/**
 * A context asks the host for each global name, those of the language too, at every use: that took half the time of a scoring.
 * As constants of the scripts' own scope they are found before that.
 */
const languageNames = new Script(
  `const { ${[
    ...['Array', 'Boolean', 'Date', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Reflect'],
    ...['RegExp', 'Set', 'String', 'Symbol', 'WeakMap', 'WeakSet', 'isFinite', 'isNaN', 'parseFloat'],
    ...['parseInt', 'encodeURIComponent', 'decodeURIComponent'],
  ].join(', ')} } = globalThis;`,
  { filename: 'local-host-names.js' },
);

type MakeRealm = (
  now: () => number,
  zone: string,
  toWall: (instant: number) => number,
  toInstant: (wallTime: number) => number,
) => Realm;

export function newWorld(host: HostState, bundle: Script): World {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  if (host.settings.readings.intl === 'missing') withoutIntl.runInContext(context);
  const makeRealm: MakeRealm = prelude.runInContext(context);
  const clock = host.zoneClock(host.settings.scriptTimeZone);
  const realm = makeRealm(
    () => host.now(),
    clock.zone,
    (instant) => clock.wallTime(instant),
    (wallTime) => (Number.isNaN(wallTime) ? wallTime : clock.instant(wallTime)),
  );
  languageNames.runInContext(context);
  return { globals: context, realm, load: () => bundle.runInContext(context) };
}
