// The scorecard as a JSON document that people pass around: written from its rows, and read with every mistake named by its field.
import { type Cell, isBlank, isDateCell, matchKey, shortText } from '../../domain/cell';
import {
  type CardPlace,
  type CardRow,
  type CardRows,
  gridOfRows,
  placeOnGrid,
} from '../../domain/scorecard-tab/card-rows';
import { HEADINGS, SECTIONS, SETTING_NAMES, type Section } from '../../domain/scorecard-tab/layout';
import { parseScorecard } from '../../domain/scorecard-tab/parse';
import { settingIndex } from './edits';

export interface ImportedCard {
  /** undefined where something is wrong: nothing is taken in by half. */
  readonly rows: CardRows | undefined;
  /** Each with the path of its field: `metrics[2].healthy: "abc" is not a number`. */
  readonly issues: readonly string[];
}

const FORMAT = 'customer-health-scorecard';
const VERSION = 1;
/** A file larger than this is no scorecard. */
export const LARGEST_IMPORT = 1_000_000;
/** What the spreadsheet's side takes. */
const MOST_ROWS = 1000;
const LONGEST_TEXT = 49_999;

/** `At risk` is `atRisk`. */
function keyOf(heading: string): string {
  return heading.toLowerCase().replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());
}

function settingName(row: CardRow | undefined): string | undefined {
  const key = matchKey(row?.cells.Setting ?? '');
  return SETTING_NAMES.find((name) => matchKey(name) === key);
}

/** Settings that nobody knows here belong to their tab, and stay behind. */
export function cardJson(rows: CardRows): string {
  const settings = rows.Settings.flatMap((row, index) => {
    const name = settingName(row);
    return name === undefined || settingIndex(rows, name) !== index
      ? []
      : [[keyOf(name), plain(row.cells.Value ?? '')] as const];
  });
  const lists = SECTIONS.slice(1).map((section) => [
    keyOf(section),
    rows[section].map(({ cells }) =>
      Object.fromEntries(
        HEADINGS[section].flatMap((heading) => {
          const cell = cells[heading];
          return cell === undefined ? [] : [[keyOf(heading), plain(cell)] as const];
        }),
      ),
    ),
  ]);
  const card = { format: FORMAT, version: VERSION, settings: Object.fromEntries(settings) };
  return JSON.stringify({ ...card, ...Object.fromEntries(lists) }, null, 2);
}

function plain(cell: Cell): Cell {
  return isDateCell(cell) ? cell.day : cell;
}

/** Nothing of the document is believed; only known keys are looked at. */
export function readCardJson(text: string): ImportedCard {
  if (text.length > LARGEST_IMPORT) return { rows: undefined, issues: ['This is larger than 1 MB.'] };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    const message = 'This is not an exported scorecard. Copy its whole text, from the first { to the last }.';
    return { rows: undefined, issues: [message] };
  }
  const issues: string[] = [];
  const rows = rowsIn(given, issues);
  if (issues.length > 0) return { rows: undefined, issues };
  const { scorecard, issues: found } = parseScorecard(gridOfRows(rows), '');
  return {
    rows: scorecard && rows,
    issues: found.map(({ cell, message }) => `${pathOf(rows, placeOnGrid(rows, cell))}: ${message}`),
  };
}

function pathOf(rows: CardRows, place: CardPlace | undefined): string {
  if (place === undefined) return 'scorecard';
  const { section, index, heading } = place;
  return section === 'Settings'
    ? `settings.${keyOf(settingName(rows.Settings[index]) ?? '')}`
    : `${keyOf(section)}[${index}].${keyOf(heading)}`;
}

function rowsIn(given: unknown, issues: string[]): CardRows {
  const document = new Map(fieldsIn(given, '', ['format', 'version', ...SECTIONS], issues));
  if (document.get('format') !== FORMAT) issues.push(`format: must be "${FORMAT}"`);
  if (document.get('version') !== VERSION)
    issues.push(`version: must be ${VERSION}, another is not known here`);
  if (!document.has('Metrics')) issues.push('metrics: is missing');
  const listOf = (section: Section): CardRow[] => {
    const path = keyOf(section);
    const list = document.get(section) ?? [];
    if (Array.isArray(list) && list.length <= MOST_ROWS)
      return list.map((each: unknown, index) => {
        const at = `${path}[${index}]`;
        const cells = cellsIn(each, at, HEADINGS[section], issues).filter(([, cell]) => !isBlank(cell));
        if (cells.length === 0) issues.push(`${at}: is empty`);
        return { cells: Object.fromEntries(cells) };
      });
    issues.push(`${path}: must be a list of at most ${MOST_ROWS}`);
    return [];
  };
  const settings = cellsIn(document.get('Settings') ?? {}, 'settings', SETTING_NAMES, issues);
  return {
    Settings: settings.map(([Setting, Value]) => ({
      cells: isBlank(Value) ? { Setting } : { Setting, Value },
    })),
    Metrics: listOf('Metrics'),
    Dimensions: listOf('Dimensions'),
    Bands: listOf('Bands'),
    Rules: listOf('Rules'),
  };
}

/** Its own fields by their names, in its order. */
function fieldsIn(
  value: unknown,
  path: string,
  names: readonly string[],
  issues: string[],
): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    issues.push(`${path || 'scorecard'}: must be names with values, in { }`);
    return [];
  }
  return Object.entries(value).flatMap(([key, field]): [string, unknown][] => {
    const name = names.find((each) => keyOf(each) === key);
    if (name !== undefined) return [[name, field]];
    issues.push(`${path && `${path}.`}${shortText(key)}: is not known here`);
    return [];
  });
}

function cellsIn(value: unknown, path: string, names: readonly string[], issues: string[]): [string, Cell][] {
  return fieldsIn(value, path, names, issues).flatMap(([name, field]): [string, Cell][] => {
    if (
      typeof field === 'boolean' ||
      (typeof field === 'number' && Number.isFinite(field)) ||
      (typeof field === 'string' && field.length <= LONGEST_TEXT)
    )
      return [[name, field]];
    issues.push(
      `${path}.${keyOf(name)}: must be a text of at most ${LONGEST_TEXT} letters, a number, true or false`,
    );
    return [];
  });
}

/**
 * New rows in the place of those of now: a row of the same name takes its place on the tab, with its notes and formats, and settings
 * that nobody knows here stay.
 */
export function inPlaceOf(rows: CardRows, now: CardRows): CardRows {
  const taken = new Set<CardRow>();
  const placed = SECTIONS.map((section) => {
    const name = HEADINGS[section][0] ?? '';
    const list = rows[section].map(({ cells }): CardRow => {
      const twin = now[section].find(
        (each) =>
          !taken.has(each) &&
          [name, 'Segment'].every(
            (heading) => matchKey(each.cells[heading] ?? '') === matchKey(cells[heading] ?? ''),
          ),
      );
      if (twin?.row === undefined) return { cells };
      taken.add(twin);
      return { row: twin.row, cells };
    });
    const unknown =
      section === 'Settings' ? now.Settings.filter((row) => settingName(row) === undefined) : [];
    return [section, [...list, ...unknown]];
  });
  return { ...rows, ...Object.fromEntries(placed) };
}
