// A fresh world for each execution: a bare vm context with the host's clock and the script's time zone in it.
import { type Context, createContext, Script } from 'node:vm';
import type { HostState } from '../gas/host-state';
import type { Realm } from '../gas/realm';
import { datePrelude } from './date-prelude';

const prelude = new Script(datePrelude, { filename: 'local-host-prelude.js' });

type MakeRealm = (
  now: () => number,
  zone: string,
  toWall: (instant: number) => number,
  toInstant: (wallTime: number) => number,
) => Realm;

export interface World {
  readonly context: Context;
  readonly realm: Realm;
}

export function newWorld(host: HostState): World {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const makeRealm: MakeRealm = prelude.runInContext(context);
  const clock = host.zoneClock(host.settings.scriptTimeZone);
  const realm = makeRealm(
    () => host.now(),
    clock.zone,
    (instant) => clock.wallTime(instant),
    (wallTime) => (Number.isNaN(wallTime) ? wallTime : clock.instant(wallTime)),
  );
  return { context, realm };
}
