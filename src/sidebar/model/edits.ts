// Edits of the scorecard's rows: each returns new rows and leaves the old ones unchanged, so that every edit can be undone.

import { standardBands } from '../../domain/scorecard/band';
import type { Scale } from '../../domain/scorecard/scorecard';
import type { CardRow, CardRows } from '../../domain/scorecard-tab/card-rows';
import type { Section, SettingName } from '../../domain/scorecard-tab/layout';
import { type Cell, isBlank, matchKey } from '../../domain/values/cell';

/** The cell under a heading; '' where it is blank, or where there is no such row. */
export function cellIn(rows: CardRows, section: Section, index: number | undefined, heading: string): Cell {
  return (index === undefined ? undefined : rows[section][index]?.cells[heading]) ?? '';
}

export function withCell(
  rows: CardRows,
  section: Section,
  index: number,
  heading: string,
  value: Cell,
): CardRows {
  return withCells(rows, section, index, { [heading]: value });
}

/** Changes several cells of one row; a blank one is removed. */
export function withCells(
  rows: CardRows,
  section: Section,
  index: number,
  values: Readonly<Record<string, Cell>>,
): CardRows {
  return {
    ...rows,
    [section]: rows[section].map((row, at) => (at === index ? changedRow(row, values) : row)),
  };
}

function changedRow(row: CardRow, values: Readonly<Record<string, Cell>>): CardRow {
  const cells = Object.entries({ ...row.cells, ...values }).filter(([, cell]) => !isBlank(cell));
  return { ...row, cells: Object.fromEntries(cells) };
}

/** @param at position of the new row; at the end by default */
export function withRow(
  rows: CardRows,
  section: Section,
  cells: Readonly<Record<string, Cell>>,
  at = rows[section].length,
): CardRows {
  const list = [...rows[section]];
  list.splice(at, 0, changedRow({ cells: {} }, cells));
  return { ...rows, [section]: list };
}

export function withoutRow(rows: CardRows, section: Section, index: number): CardRows {
  return { ...rows, [section]: rows[section].filter((_, at) => at !== index) };
}

/** Moves a row to position `to`. */
export function movedRow(rows: CardRows, section: Section, from: number, to: number): CardRows {
  const list = [...rows[section]];
  const [row] = list.splice(from, 1);
  if (row === undefined) return rows;
  list.splice(to, 0, row);
  return { ...rows, [section]: list };
}

/** Position of a setting; undefined where the scorecard does not have it. */
export function settingIndex(rows: CardRows, name: SettingName): number | undefined {
  const index = rows.Settings.findIndex(({ cells }) => matchKey(cells.Setting ?? '') === matchKey(name));
  return index < 0 ? undefined : index;
}

export function settingIn(rows: CardRows, name: SettingName): Cell {
  return cellIn(rows, 'Settings', settingIndex(rows, name), 'Value');
}

export function withSetting(rows: CardRows, name: SettingName, value: Cell): CardRows {
  const index = settingIndex(rows, name);
  return index === undefined
    ? withRow(rows, 'Settings', { Setting: name, Value: value })
    : withCell(rows, 'Settings', index, 'Value', value);
}

/** Adds the standard bands as rows, where the scorecard has no bands of its own. */
export function withOwnBands(rows: CardRows, scale: Scale): CardRows {
  const general = rows.Bands.some(({ cells }) => isBlank(cells.Segment ?? '') && !isBlank(cells.From ?? ''));
  if (general) return rows;
  const standard = standardBands(scale).map(
    ({ name, from, color }): CardRow => ({ cells: { Band: name, From: from, Color: color } }),
  );
  return { ...rows, Bands: [...standard, ...rows.Bands] };
}

/** A name that no other row has yet: `freeName(rows, 'Metrics', 'Metric', 'NPS')` is "NPS", then "NPS 2". */
export function freeName(rows: CardRows, section: Section, heading: string, wanted: string): string {
  const taken = new Set(rows[section].map(({ cells }) => matchKey(cells[heading] ?? '')));
  let name = wanted;
  for (let number = 2; taken.has(matchKey(name)); number += 1) name = `${wanted} ${number}`;
  return name;
}

/** What the user typed, as a cell: a number where it is written as one, else text. */
export function parseTyped(text: string): Cell {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}
