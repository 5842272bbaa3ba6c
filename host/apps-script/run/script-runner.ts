// Runs the script: every execution loads the whole bundle into its own realm, under the mode of its entry point.

import type { Area } from '../../engine/values/area';
import { Execution, type RunMode } from '../execution/execution';
import type { HostState } from '../execution/host-state';
import { messageOf } from '../execution/messages';
import type { Realm } from '../execution/realm';
import { spreadsheetHandles } from '../spreadsheet/handles';
import type { RunningScript } from './custom-functions';
import type { DeclaredFunction } from './declared-functions';
import { globalsFor } from './globals';

/** A place for one execution: a bare global object, and a way to load the bundle into it. */
export interface World {
  readonly globals: object;
  readonly realm: Realm;
  load(): void;
}

function isFunction(value: unknown): value is (...args: readonly unknown[]) => unknown {
  return typeof value === 'function';
}

export class ScriptRunner {
  private readonly declared: ReadonlySet<string>;

  constructor(
    functions: readonly DeclaredFunction[],
    private readonly host: () => HostState,
    private readonly newWorld: (host: HostState, mode: RunMode) => World,
  ) {
    this.declared = new Set(functions.map(({ name }) => name));
  }

  has(name: string): boolean {
    return this.declared.has(name);
  }

  /** Global code runs first, and may be refused by the mode (RT-23). */
  start(mode: RunMode, cell?: Area): RunningScript {
    const host = this.host();
    const world = this.newWorld(host, mode);
    const execution = new Execution(host, mode, world.realm, spreadsheetHandles, cell);
    Object.assign(world.globals, globalsFor(execution));
    world.load();
    return {
      execution,
      call: (name, args) => {
        // "object.method" is allowed for menus; the part before the dot must be declared too (§2.3).
        const [first = '', ...path] = name.split('.');
        let found: unknown = this.declared.has(first) ? Reflect.get(world.globals, first) : undefined;
        for (const step of path) found = isObject(found) ? Reflect.get(found, step) : undefined;
        if (!isFunction(found)) {
          throw new Error(messageOf('functionNotFound', [name], host.settings.localizedErrors));
        }
        return found(...args);
      },
    };
  }

  /** A whole execution: its lock is released, its changes are one undo step, its error becomes an error of this world. */
  execute<Result>(mode: RunMode, body: (script: RunningScript) => Result): Result {
    const host = this.host();
    host.engine.refreshClock();
    host.engine.beginUndoGroup();
    let script: RunningScript | undefined;
    try {
      script = this.start(mode);
      const result = body(script);
      script.execution.writes.send();
      if (script.execution.waiting) throw script.execution.waiting;
      return result;
    } catch (error) {
      throw script?.execution.waiting ?? ownError(error);
    } finally {
      script?.execution.releaseLock();
      host.engine.endUndoGroup();
    }
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** The bundle's errors belong to a world that is gone; callers expect an Error of this one. */
function ownError(error: unknown): Error {
  if (error instanceof Error) return error;
  if (!isObject(error) || !('message' in error)) return new Error(String(error));
  const own = new Error(String(error.message));
  own.name = 'name' in error ? String(error.name) : 'Error';
  if ('stack' in error && typeof error.stack === 'string') own.stack = error.stack;
  return own;
}
