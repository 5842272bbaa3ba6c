// Calls custom functions for cells: each in its own execution, and only when its arguments changed.

import type { BelievedReadings } from '../../api';
import type {
  FunctionArgument,
  FunctionCaller,
  FunctionHelp,
  FunctionResult,
} from '../../engine/plugins/wiring';
import { type Area, areaAround } from '../../engine/values/area';
import { CellError } from '../../engine/values/cell-values';
import type { Execution } from '../execution/execution';
import type { DeclaredFunction } from './declared-functions';
import { FunctionMemory } from './function-memory';
import { bundleArguments, cellResult, firstError, thrownError } from './function-values';

export interface RunningScript {
  readonly execution: Execution;
  call(functionName: string, args: readonly unknown[]): unknown;
}

/** A trailing underscore makes a function private: unknown to cells and to google.script.run (§2.3). */
export function isPublic(name: string): boolean {
  return !name.endsWith('_');
}

export class CustomFunctions implements FunctionCaller {
  readonly names: readonly string[];
  readonly refusesToday: boolean;
  readonly calls = new Map<string, number>();
  private readonly memory = new FunctionMemory();
  /** While the file is being opened: cells show Loading... and are calculated right after. */
  private loading: { cells: number } | undefined = { cells: 0 };
  private readonly declared = new Map<string, DeclaredFunction>();

  constructor(
    declared: readonly DeclaredFunction[],
    private readonly readings: BelievedReadings,
    /** Loads the script afresh, global code included; that may fail by itself (CF-9). */
    private readonly start: (cell: Area | undefined) => RunningScript,
  ) {
    this.refusesToday = readings.todayArgument === 'refused';
    for (const fn of declared) if (isPublic(fn.name)) this.declared.set(fn.name.toUpperCase(), fn);
    this.names = [...this.declared.values()].map(({ name }) => name);
  }

  helpOf(name: string): FunctionHelp | undefined {
    return this.declared.get(name.toUpperCase())?.help;
  }

  call(
    name: string,
    args: readonly FunctionArgument[],
    cell: { sheetId: string; row: number; column: number } | undefined,
  ): FunctionResult {
    if (this.loading) {
      this.loading.cells += 1;
      return { kind: 'value', value: new CellError('#ERROR!', 'Loading...') };
    }
    const key = this.memory.keyOf(name, args);
    const known = this.memory.recall(key);
    if (known) return known;
    const result = this.callAfresh(name, args, cell);
    this.memory.remember(key, result);
    return result;
  }

  /** Returns whether cells are waiting to be calculated. */
  finishLoading(): boolean {
    const waiting = this.loading !== undefined && this.loading.cells > 0;
    this.loading = undefined;
    return waiting;
  }

  /** Without memory, for measuring and for tests of single calls. */
  callAfresh(
    name: string,
    args: readonly FunctionArgument[],
    cell: { sheetId: string; row: number; column: number } | undefined,
  ): FunctionResult {
    const declared = this.declared.get(name.toUpperCase());
    if (!declared) throw new Error(`${name} is not a custom function of this script`);
    const error = this.readings.errorArgument === 'not called' ? firstError(args) : undefined;
    if (error) return { kind: 'value', value: error };
    this.calls.set(declared.name, (this.calls.get(declared.name) ?? 0) + 1);
    let script: RunningScript | undefined;
    try {
      script = this.start(cell ? areaAround(cell.sheetId, cell.row, cell.column, 1, 1) : undefined);
      const values = bundleArguments(script.execution, args, declared.parameterCount, this.readings);
      return cellResult(script.execution, script.call(declared.name, values));
    } catch (thrown) {
      return { kind: 'value', value: thrownError(thrown) };
    } finally {
      script?.execution.releaseLock();
    }
  }
}
