// Starts the try-out page: the workbook of the last visit, or the scored sample of today.

import type { HostSheet } from '../api';
import { fileOfEngine } from '../engine/workbook-file/file-of-engine';
import { hostSheet } from '../testing/host-sheet';
import { listenToFiles } from './file-buttons';
import { followServer } from './live-reload';
import { whileBusy } from './screen/busy';
import { showMessage } from './screen/dialogs';
import { focusSheet, listenToKeys } from './screen/keyboard';
import { toast } from './screen/toasts';
import { fetchAddOn } from './script/add-on';
import { Session } from './session';
import { isOldSample, sampleWorkbook } from './workbook/sample-workbook';
import { forget, type KeptWorkbook, readKept } from './workbook/storage';

declare global {
  interface Window {
    /** For the browser's console and the tests: the sheets as a user sees them. */
    tryOut?: {
      sheet(name: string): HostSheet;
      sheetNames(): string[];
      /** Where a cell of the open tab is drawn, from the corner of the grid. */
      place(cell: string): { x: number; y: number; width: number; height: number };
    };
  }
}

/** The page starts even where the browser refuses a store (private windows). */
async function lastWorkbook(): Promise<KeptWorkbook | undefined> {
  try {
    return await readKept();
  } catch {
    return undefined;
  }
}

/** A workbook kept by an older version may no longer open; the sample is better than an empty page. */
async function canShow(session: Session, last: KeptWorkbook): Promise<boolean> {
  try {
    await session.show(last);
    return true;
  } catch (error) {
    console.warn(error);
    toast('The workbook of your last visit could not be opened. The sample is shown instead.');
    return false;
  }
}

async function start(): Promise<void> {
  const addOn = await fetchAddOn();
  const session = new Session(addOn);
  const showSample = () => session.show(sampleWorkbook(addOn));
  const reset = () =>
    whileBusy('Making the sample…', async () => {
      await forget();
      await showSample();
    });
  await whileBusy('Opening…', async () => {
    const last = await lastWorkbook();
    if (!last || isOldSample(last, addOn) || !(await canShow(session, last))) await showSample();
  });
  listenToKeys();
  listenToFiles({ session, reset });
  followServer(() => session.flush());
  addEventListener('visibilitychange', () => session.flush());
  window.tryOut = {
    sheet: (name) => hostSheet(session.open.state, name, () => fileOfEngine(session.open.engine)),
    sheetNames: () => session.open.engine.sheets.all().map(({ name }) => name),
    place: (cell) => {
      const { engine } = session.open;
      const area = engine.area(cell, engine.sheets.activeId());
      if (!area) throw new Error(`"${cell}" is not a cell`);
      return engine.place(area);
    },
  };
  focusSheet();
  document.body.toggleAttribute('data-ready', true);
}

start().catch((error: unknown) =>
  showMessage('The page could not start', error instanceof Error ? error.message : String(error)),
);
