// A local host in Node: one spreadsheet with the add-on in it, as people and tests use it.
import { a1Of } from '../engine/area';
import { Engine } from '../engine/engine';
import { serialOfWallTime } from '../engine/serial-days';
import { cellOfInput, gridSizeOf } from '../engine/workbook-data';
import { CustomFunctions, isPublic } from '../gas/custom-functions';
import { authMode, constantOf } from '../gas/enums';
import { argumentFromPage, resultForPage } from '../gas/google-script-run';
import { HostState } from '../gas/host-state';
import { messageOf } from '../gas/messages';
import { spreadsheetObject } from '../gas/spreadsheet';
import type { AuthMode, Host, HostOptions, SheetInput, WorkbookInput } from '../host-api';
import { readBundle } from './bundle';
import { hostSheet } from './host-sheet';
import { ScriptRunner } from './script-runner';
import { functionArgument, seenCell } from './seen-cells';

const emptyWorkbook: WorkbookInput = { sheets: [{ name: 'Sheet1', rows: [] }] };

function stateOf(options: HostOptions, engine: () => Engine): HostState {
  const { workbook = emptyWorkbook } = options;
  return new HostState(
    {
      files: options.files ?? {},
      localeCode: workbook.locale ?? 'en_US',
      timeZone: workbook.timeZone ?? 'Europe/London',
      scriptTimeZone: options.scriptTimeZone ?? 'America/New_York',
      localizedErrors: options.localizedErrors ?? false,
      alertAnswers: options.alertAnswers ?? [],
      now: options.now ?? (() => new Date()),
      log: options.log ?? (() => undefined),
    },
    engine,
  );
}

function runTrigger(runner: ScriptRunner, name: string, mode: AuthMode): void {
  runner.execute(mode, ({ execution, call }) => {
    if (!runner.has(name)) return;
    const event = execution.realm.newObject();
    event.authMode = constantOf(authMode, mode);
    event.source = spreadsheetObject(execution);
    call(name, [event]);
  });
}

function plainJson(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
}

function addSheet(state: HostState, input: SheetInput): void {
  const { engine } = state;
  const id = engine.sheets.insert(input.name, engine.sheets.all().length, gridSizeOf(input));
  const year = new Date(state.spreadsheetClock.wallTime(state.now())).getUTCFullYear();
  const writes = input.rows.flatMap((row, rowIndex) =>
    row.map((cell, column) => engine.writeOf(rowIndex, column, cellOfInput(cell, engine.locale, year), '')),
  );
  engine.write(id, writes);
  engine.markUndoGroup();
}

export function createHost(options: HostOptions): Host {
  const bundle = readBundle(options.code);
  let engine: Engine | null = null;
  const state = stateOf(options, () => {
    if (!engine) throw new Error('The spreadsheet is still being opened');
    return engine;
  });
  const runner = new ScriptRunner(bundle, () => state);
  const functions = new CustomFunctions(bundle.functions, options.readings ?? {}, (cell) =>
    runner.start('CUSTOM_FUNCTION', cell),
  );
  engine = new Engine(options.workbook ?? emptyWorkbook, functions, () =>
    serialOfWallTime(state.spreadsheetClock.wallTime(state.now())),
  );
  if (functions.finishLoading()) engine.recalculate();
  const sheets = engine.sheets;
  const names = engine.names;
  const missing = (name: string) =>
    new Error(messageOf('functionNotFound', [name], state.settings.localizedErrors));

  return {
    functions: bundle.functions.map(({ name }) => name),
    ui: state.ui,
    open: (mode = 'LIMITED') => {
      state.ui.menus.clear();
      try {
        runTrigger(runner, 'onOpen', mode);
        return true;
      } catch (error) {
        // One forbidden call, and Google shows no menu at all but Help (RT-23).
        state.ui.menus.clear();
        state.settings.log(String(error));
        return false;
      }
    },
    install: () => runTrigger(runner, 'onInstall', 'FULL'),
    clickMenu: (menu, caption) => {
      const items = state.ui.menus.get(menu);
      if (!items)
        throw new Error(`There is no menu "${menu}": ${[...state.ui.menus.keys()].join(', ') || 'none'}`);
      const item = items.find((entry) => entry.caption === caption);
      if (!item) {
        throw new Error(`There is no "${caption}" in it: ${items.map((entry) => entry.caption).join(', ')}`);
      }
      return runner.execute('FULL', ({ call }) => plainJson(call(item.functionName, [])));
    },
    run: (name, ...args) => {
      if (!runner.has(name) || !isPublic(name)) throw missing(name);
      return runner.execute('FULL', ({ execution, call }) => {
        const given = args.map((arg, index) => argumentFromPage(execution, arg, index));
        return resultForPage(execution, call(name, given));
      });
    },
    callCustomFunction: (name, ...args) => {
      const result = functions.callAfresh(name, args.map(functionArgument), null);
      return result.kind === 'value' ? seenCell(result.value) : result.rows.map((row) => row.map(seenCell));
    },
    sheetNames: () => sheets.all().map(({ name }) => name),
    activeSheetName: () => sheets.name(sheets.activeId()),
    sheet: (name) => hostSheet(state, name),
    activate: (sheetName) => {
      const found = sheets.byName(sheetName);
      if (!found) throw new Error(`There is no tab "${sheetName}"`);
      sheets.activate(found.id);
    },
    addSheet: (input) => addSheet(state, input),
    namedRanges: () =>
      names.all().map(({ name, area }) => ({ name, sheet: sheets.name(area.sheetId), range: a1Of(area) })),
    documentLocked: () => state.lockHolder !== null,
    lockElsewhere: (locked) => {
      state.lockHolder = locked ? 'another' : null;
    },
    undo: () => state.engine.undo(),
    serviceCalls: {
      get total() {
        return state.calls.total;
      },
      log: state.calls.log,
      reset: () => state.calls.reset(),
      failAt: (n, message) => state.calls.failAt(n, message),
    },
    customFunctionCalls: functions.calls,
  };
}
