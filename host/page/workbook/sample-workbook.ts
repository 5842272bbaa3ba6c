// The first workbook: the add-on's own sample accounts, scored by the add-on, with columns that fit a screen.

import { keptStores } from '../../apps-script/execution/kept-stores';
import { runMenuItem } from '../../apps-script/run/entry-points';
import type { AddOn } from '../script/add-on';
import { type OpenWorkbook, openWorkbook } from '../script/open-workbook';
import type { KeptWorkbook } from './storage';

const firstTab = 'Sheet1';

function click({ state, runner }: OpenWorkbook, caption: string): void {
  for (const items of state.ui.menus.values()) {
    const item = items.find((entry) => entry.caption === caption);
    if (item) runMenuItem(runner, item.functionName);
  }
}

/** In pixels, by heading; other columns keep their width. */
const widths: Readonly<Record<string, number>> = {
  Account: 170,
  Segment: 78,
  Plan: 56,
  ARR: 66,
  'Seats bought': 58,
  'Seats used': 46,
  'Seat use': 46,
  'Active days': 50,
  'Core features': 60,
  NPS: 40,
  'Open tickets': 52,
  'CSM pulse': 52,
  'Last contact': 74,
  'Renewal date': 74,
  'Invoice overdue': 60,
  Owner: 92,
  'Health score': 52,
  'Health band': 102,
  'Health coverage': 66,
  'Health drivers': 420,
  'Health change': 56,
  'Health trend': 120,
};

const quietStyle = { fontSize: 9, textColor: '#4a5158' };

function fitColumns({ engine }: OpenWorkbook, sheetId: string): void {
  const { row, column } = engine.contentEnd(sheetId);
  const top = { sheetId, top: 0, left: 0, bottom: 0, right: column, wholeColumns: false, wholeRows: false };
  const [headings = []] = engine.display(top);
  headings.forEach((heading, at) => {
    const width = widths[heading];
    if (width !== undefined) engine.sheets.setColumnWidths(sheetId, [at], width);
  });
  const drivers = headings.indexOf('Health drivers');
  engine.write(
    sheetId,
    Array.from({ length: row }, (_, index) => ({ row: index + 1, column: drivers, style: quietStyle })),
  );
  engine.write(
    sheetId,
    headings.map((_, at) => ({
      row: 0,
      column: at,
      style: { bold: true, wrapping: 'wrap', verticalAlign: 'middle' },
    })),
  );
}

/** The sample's days count from today, so it is another one tomorrow. */
function sampleOf(addOn: AddOn): string {
  return `${new Date().toDateString()} ${addOn.build}`;
}

/** @returns whether it is a sample of another day or build, in which nothing was changed */
export function isOldSample({ sampleOf: made, touched }: KeptWorkbook, addOn: AddOn): boolean {
  return made !== undefined && !touched && made !== sampleOf(addOn);
}

export function sampleWorkbook(addOn: AddOn): KeptWorkbook {
  const workbook = openWorkbook(addOn, { sheets: [{ name: firstTab, rows: [] }] }, [], undefined);
  const { engine, state } = workbook;
  click(workbook, 'Add sample accounts');
  click(workbook, 'Score accounts');
  const accounts = engine.sheets.activeId();
  const first = engine.sheets.byName(firstTab);
  if (first && first.id !== accounts) engine.sheets.remove(first.id);
  fitColumns(workbook, accounts);
  return {
    version: 1,
    name: 'Sample accounts',
    locale: engine.locale.code,
    workbook: engine.export(),
    stores: keptStores(state),
    touched: false,
    sampleOf: sampleOf(addOn),
  };
}
