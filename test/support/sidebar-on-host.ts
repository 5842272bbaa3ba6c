// The sidebar's actions without its page: google.script.run is answered by the built program on the host.
import type { Host } from '../../host/api';
import { type Actions, createActions } from '../../src/sidebar/actions/create-actions';
import { createDerived, type Derived } from '../../src/sidebar/derived';
import { keepDrafts } from '../../src/sidebar/draft';
import { createState, type SidebarState } from '../../src/sidebar/state';

export interface OnHost {
  readonly state: SidebarState;
  readonly derived: Derived;
  readonly actions: Actions;
  /** Names of the calls so far. */
  readonly calls: readonly string[];
  /** Runs once, when the next call of this name has its answer, before the sidebar gets it. */
  meanwhile(name: string, happens: () => void): void;
}

type Handler = (result: unknown) => void;

export function sidebarOn(host: Host): OnHost {
  const calls: string[] = [];
  let waiting: { readonly name: string; readonly happens: () => void } | undefined;
  const answer = async (name: string, args: unknown[], success: Handler, failure: Handler) => {
    calls.push(name);
    await Promise.resolve();
    try {
      const result = host.run(name, ...JSON.parse(JSON.stringify(args)));
      if (waiting?.name === name) {
        const { happens } = waiting;
        waiting = undefined;
        happens();
      }
      success(result);
    } catch (fault) {
      failure(fault);
    }
  };
  const runner = (success: Handler, failure: Handler): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, failure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(success, handler);
          return (...args: unknown[]) => answer(String(name), args, success, failure);
        },
      },
    );
  const nothing = () => undefined;
  Object.assign(globalThis, {
    google: { script: { run: runner(nothing, nothing), host: { editor: { focus: nothing } } } },
  });
  const state = createState();
  const derived = createDerived(state);
  const actions = createActions(state, derived);
  keepDrafts(state, actions);
  return {
    state,
    derived,
    actions,
    calls,
    meanwhile: (name, happens) => {
      waiting = { name, happens };
    },
  };
}

/** Waits until nothing is running. */
export async function settled({ isBusy }: SidebarState): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    if (turn > 3 && !isBusy.value) return;
  }
}
