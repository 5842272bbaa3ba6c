// One open workbook in the page: the engine, the script, and the state of both.

import { HostState } from '../../apps-script/execution/host-state';
import { type KeptStores, putStoresBack } from '../../apps-script/execution/kept-stores';
import { SCOPES } from '../../apps-script/execution/schedule';
import type { Screen } from '../../apps-script/execution/screen';
import { CustomFunctions } from '../../apps-script/run/custom-functions';
import { openFile } from '../../apps-script/run/entry-points';
import { ScriptRunner } from '../../apps-script/run/script-runner';
import { Engine } from '../../engine/engine';
import type { WorkbookStart } from '../../engine/library/workbook-data';
import { serialOfWallTime } from '../../engine/text/serial-days';
import type { AddOn } from './add-on';
import { scriptWorlds } from './script-world';

export interface OpenWorkbook {
  readonly engine: Engine;
  readonly state: HostState;
  readonly runner: ScriptRunner;
}

const localeCode = 'en_US';

export function openWorkbook(
  addOn: AddOn,
  start: WorkbookStart,
  stores: KeptStores,
  screen: Screen | undefined,
): OpenWorkbook {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  let engine: Engine | undefined;
  const state = new HostState(
    {
      files: addOn.files,
      localeCode,
      timeZone,
      scriptTimeZone: addOn.scriptTimeZone,
      localizedErrors: false,
      alertAnswers: [],
      now: () => new Date(),
      log: (line) => console.info(line),
      readings: {},
      scopes: [SCOPES.sheet, SCOPES.screen],
      consented: undefined,
      mailQuota: 100,
      screen,
    },
    () => {
      if (!engine) throw new Error('The spreadsheet is still being opened');
      return engine;
    },
  );
  putStoresBack(state, stores);
  const runner = new ScriptRunner(addOn.functions, () => state, scriptWorlds(addOn.code));
  const functions = new CustomFunctions(addOn.functions, {}, (cell) => runner.start('CUSTOM_FUNCTION', cell));
  engine = new Engine(start, functions, () => serialOfWallTime(state.spreadsheetClock.wallTime(state.now())));
  if (functions.finishLoading()) engine.recalculate();
  openFile(runner, state, 'LIMITED');
  return { engine, state, runner };
}
