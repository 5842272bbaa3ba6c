// A local host in Node: one spreadsheet with the add-on in it, as people and tests use it.

import type { Host, HostOptions, SheetInput } from '../api';
import { addTabWithoutCells } from '../apps-script/cells/tab-types';
import { HostState } from '../apps-script/execution/host-state';
import { SCOPES } from '../apps-script/execution/schedule';
import { CustomFunctions } from '../apps-script/run/custom-functions';
import { openFile, runFromPage, runMenuItem, runTrigger } from '../apps-script/run/entry-points';
import { ScriptRunner } from '../apps-script/run/script-runner';
import type { Grid } from '../engine/grid';
import { cellOfInput, gridSizeOf } from '../engine/library/workbook-data';
import { serialOfWallTime } from '../engine/text/serial-days';
import { a1Of } from '../engine/values/area';
import { hostSchedule } from '../testing/host-schedule';
import { hostSheet } from '../testing/host-sheet';
import { functionArgument, seenCell } from '../testing/seen-cells';
import { readBundle } from './bundle';
import { EMPTY_WORKBOOK, type OpenGrid, openGrid } from './open-grid';
import { newWorld } from './vm-realm';

function stateOf(options: HostOptions, engine: () => Grid): HostState {
  const { workbook = EMPTY_WORKBOOK } = options;
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
      readings: options.readings ?? {},
      scopes: options.scopes ?? [SCOPES.sheet, SCOPES.screen],
      consented: options.consented,
      mailQuota: options.mailQuota ?? 100,
      screen: undefined,
    },
    engine,
  );
}

function addSheet(state: HostState, input: SheetInput): void {
  const { engine } = state;
  engine.inOneUndoStep(() => fillNewSheet(engine, state, input));
}

function fillNewSheet(engine: Grid, state: HostState, input: SheetInput): void {
  const id = engine.sheets.insert(input.name, engine.sheets.all().length, gridSizeOf(input));
  const year = new Date(state.spreadsheetClock.wallTime(state.now())).getUTCFullYear();
  const writes = input.rows.flatMap((row, rowIndex) =>
    row.map((cell, column) => engine.writeOf(rowIndex, column, cellOfInput(cell, engine.locale, year), '')),
  );
  engine.write(id, writes);
}

export function createHost(options: HostOptions): Host {
  const bundle = readBundle(options.code);
  let open: OpenGrid | undefined;
  const state = stateOf(options, () => {
    if (!open) throw new Error('The spreadsheet is still being opened');
    return open.grid;
  });
  const runner = new ScriptRunner(
    bundle.functions,
    () => state,
    (host) => newWorld(host, bundle.script),
  );
  const functions = new CustomFunctions(bundle.functions, options.readings ?? {}, (cell) =>
    runner.start('CUSTOM_FUNCTION', cell),
  );
  const { grid, file, recalculate } = openGrid(options, functions, () =>
    serialOfWallTime(state.spreadsheetClock.wallTime(state.now())),
  );
  open = { grid, file, recalculate };
  if (functions.finishLoading()) recalculate();
  const { sheets, names } = grid;

  return {
    functions: bundle.functions.map(({ name }) => name),
    ui: state.ui,
    open: (mode = 'LIMITED') => openFile(runner, state, mode),
    install: () => runTrigger(runner, 'onInstall', 'FULL'),
    clickMenu: (menu, caption) => {
      const items = state.ui.menus.get(menu);
      if (!items)
        throw new Error(`There is no menu "${menu}": ${[...state.ui.menus.keys()].join(', ') || 'none'}`);
      const item = items.find((entry) => entry.caption === caption);
      if (!item) {
        throw new Error(`There is no "${caption}" in it: ${items.map((entry) => entry.caption).join(', ')}`);
      }
      return runMenuItem(runner, item.functionName);
    },
    run: (name, ...args) => runFromPage(runner, state, name, args),
    callCustomFunction: (name, ...args) => {
      const result = functions.callAfresh(name, args.map(functionArgument), undefined);
      return result.kind === 'value' ? seenCell(result.value) : result.rows.map((row) => row.map(seenCell));
    },
    sheetNames: () => sheets.all().map(({ name }) => name),
    activeSheetName: () => sheets.name(sheets.activeId()),
    sheet: (name) => hostSheet(state, name, file),
    activate: (sheetName) => {
      const found = sheets.byName(sheetName);
      if (!found) throw new Error(`There is no tab "${sheetName}"`);
      sheets.activate(found.id);
    },
    addSheet: (input) => addSheet(state, input),
    addTabWithoutCells: (name, type) => addTabWithoutCells(state.engine, name, type),
    removeSheet: (name) => {
      const found = sheets.byName(name);
      if (!found) throw new Error(`removeSheet: there is no tab "${name}"`);
      state.engine.inOneUndoStep(() => sheets.remove(found.id));
    },
    namedRanges: () =>
      names.all().map(({ name, area }) => ({ name, sheet: sheets.name(area.sheetId), range: a1Of(area) })),
    file,
    get needsEngine() {
      return state.needsEngine;
    },
    documentLocked: () => state.lock.isHeld,
    lockElsewhere: (locked) => state.lock.holdElsewhere(locked),
    undo: () => state.engine.undo(),
    schedule: hostSchedule(runner, state),
    serviceCalls: {
      get total() {
        return state.calls.total;
      },
      get cellsRead() {
        return state.calls.cellsRead;
      },
      log: state.calls.log,
      reset: () => state.calls.reset(),
      failAt: (n, message) => state.calls.failAt(n, message),
      at: (n, happens) => state.calls.at(n, happens),
    },
    customFunctionCalls: functions.calls,
  };
}
