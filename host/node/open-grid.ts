// The spreadsheet of a host: the light grid if requested and the workbook has no formulas, otherwise the engine.
import type { HostOptions, WorkbookInput } from '../api';
import { Engine } from '../engine/engine';
import { type Grid, NeedsEngine } from '../engine/grid';
import type { WorkbookStart } from '../engine/library/workbook-data';
import type { FunctionCaller } from '../engine/plugins/wiring';
import { fileData } from '../engine/workbook-file/file-data';
import { fileOfEngine } from '../engine/workbook-file/file-of-engine';
import { fileOfLightGrid } from '../light-grid/light-file';
import { LightGrid } from '../light-grid/light-grid';

export interface OpenGrid {
  readonly grid: Grid;
  /** The workbook as it would be saved; of a large one, a single tab where no other is needed. */
  file(tab?: string): ReturnType<typeof fileOfEngine>;
  /** Calculates all formulas once more. */
  recalculate(): void;
}

export const EMPTY_WORKBOOK: WorkbookInput = { sheets: [{ name: 'Sheet1', rows: [] }] };

/** @param wallClock the spreadsheet's, as a serial number */
export function openGrid(options: HostOptions, functions: FunctionCaller, wallClock: () => number): OpenGrid {
  const light = options.grid === 'light' ? lightGrid(options, wallClock) : undefined;
  if (light) return { grid: light, file: (tab) => fileOfLightGrid(light, tab), recalculate: () => undefined };
  const engine = new Engine(startOf(options), functions, wallClock);
  return { grid: engine, file: () => fileOfEngine(engine), recalculate: () => engine.recalculate() };
}

function lightGrid(
  { opened, workbook = EMPTY_WORKBOOK }: HostOptions,
  wallClock: () => number,
): LightGrid | undefined {
  if (opened) return undefined;
  try {
    return new LightGrid(workbook, wallClock);
  } catch (error) {
    if (error instanceof NeedsEngine) return undefined;
    throw error;
  }
}

function startOf({ opened, workbook = EMPTY_WORKBOOK }: HostOptions): WorkbookStart {
  if (!opened) return workbook;
  const { data, patterns } = fileData(opened);
  return { saved: data, patterns, locale: workbook.locale ?? 'en_US' };
}
