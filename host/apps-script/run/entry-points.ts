// The ways into the script: opening the file, clicking its menu, calls from its sidebar.
import type { AuthMode } from '../../api';
import type { HostState } from '../execution/host-state';
import { messageOf } from '../execution/messages';
import { isPublic } from './custom-functions';
import { argumentFromPage, resultForPage } from './google-script-run';
import type { ScriptRunner } from './script-runner';

export function runTrigger(runner: ScriptRunner, name: string, mode: AuthMode): void {
  runner.execute(mode, ({ execution, call }) => {
    if (!runner.has(name)) return;
    const event = execution.realm.newObject();
    event.authMode = execution.authModeSeen();
    event.source = execution.handles.spreadsheet();
    call(name, [event]);
  });
}

/** Runs onOpen. Returns false if it failed; then there is no menu. */
export function openFile(runner: ScriptRunner, host: HostState, mode: 'NONE' | 'LIMITED'): boolean {
  host.ui.menus.clear();
  try {
    runTrigger(runner, 'onOpen', mode);
    return true;
  } catch (error) {
    // One forbidden call, and Google shows no menu at all but Help (RT-23).
    host.ui.menus.clear();
    host.settings.log(String(error));
    return false;
  }
}

/** Gives the handler's return value as plain JSON; Google drops it. */
export function runMenuItem(runner: ScriptRunner, functionName: string): unknown {
  return runner.execute('FULL', ({ call }) => {
    const text = JSON.stringify(call(functionName, []));
    return text === undefined ? null : JSON.parse(text);
  });
}

/** google.script.run: its rules for arguments, results and names. Throws what the failure handler would get. */
export function runFromPage(
  runner: ScriptRunner,
  host: HostState,
  name: string,
  args: readonly unknown[],
): unknown {
  if (!runner.has(name) || !isPublic(name))
    throw new Error(messageOf('functionNotFound', [name], host.settings.localizedErrors));
  return runner.execute('FULL', ({ execution, call }) => {
    const values = args.map((arg, index) => argumentFromPage(execution, arg, index));
    return resultForPage(execution, call(name, values));
  });
}
