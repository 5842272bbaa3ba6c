// The scorecard as a JSON document that people pass around: written from its rows, and read with every mistake named by its field.

import { type CardRow, type CardRows, gridOfRows, placeOnGrid } from '../../domain/scorecard-tab/card-rows';
import { HEADINGS, SECTIONS, SETTING_NAMES, type Section } from '../../domain/scorecard-tab/layout';
import { parseScorecard } from '../../domain/scorecard-tab/parse';
import { type Cell, cellText, isBlank, isDateCell, matchKey, shortText } from '../../domain/values/cell';

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
  return matchKey(heading).replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Settings that nobody knows here belong to their tab, and stay behind. */
export function cardJson(rows: CardRows): string {
  const parts = SECTIONS.map((section) => {
    const list = rows[section].map(({ cells }) => record(Object.entries(cells)));
    const settings = rows.Settings.map(
      ({ cells }) => [cellText(cells.Setting ?? ''), cells.Value ?? ''] as const,
    );
    const known = settings.filter(([name]) => SETTING_NAMES.some((each) => keyOf(each) === keyOf(name)));
    return [keyOf(section), section === 'Settings' ? record(known) : list];
  });
  return JSON.stringify({ format: FORMAT, version: VERSION, ...Object.fromEntries(parts) }, null, 2);
}

function record(cells: readonly (readonly [string, Cell])[]) {
  return Object.fromEntries(cells.map(([name, cell]) => [keyOf(name), isDateCell(cell) ? cell.day : cell]));
}

/** Nothing of the document is believed; only known keys are looked at. */
export function readCardJson(text: string): ImportedCard {
  const given = parsed(text);
  if (typeof given !== 'object') return { rows: undefined, issues: ['This is no exported scorecard.'] };
  const issues: string[] = [];
  const wrong = (path: string, what: string): [] => {
    issues.push(`${path}: ${what}`);
    return [];
  };

  const under = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

  /** Its own fields by the names of their keys, in its order. */
  const fieldsIn = (value: unknown, path: string, names: readonly string[]) =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? wrong(path || 'scorecard', 'must be fields in { }')
      : Object.entries(value).flatMap(([key, field]): [string, unknown][] => {
          const name = names.find((each) => keyOf(each) === key);
          return name === undefined
            ? wrong(under(path, shortText(key)), 'is not known here')
            : [[name, field]];
        });

  const cellsIn = (value: unknown, path: string, names: readonly string[]) =>
    fieldsIn(value, path, names).flatMap(([name, field]): [string, Cell][] =>
      typeof field === 'boolean' ||
      (typeof field === 'number' && Number.isFinite(field)) ||
      (typeof field === 'string' && field.length <= LONGEST_TEXT)
        ? [[name, field]]
        : wrong(
            under(path, keyOf(name)),
            `must be a text of up to ${LONGEST_TEXT} letters, a number, true or false`,
          ),
    );

  const listOf = (section: Section): CardRow[] => {
    const path = keyOf(section);
    const list = document[section] ?? (section === 'Metrics' ? undefined : []);
    if (!Array.isArray(list) || list.length > MOST_ROWS)
      return wrong(path, `must be a list of up to ${MOST_ROWS}`);
    return list.map((each: unknown, at) => {
      const cells = cellsIn(each, `${path}[${at}]`, HEADINGS[section]).filter(([, cell]) => !isBlank(cell));
      if (cells.length === 0) wrong(`${path}[${at}]`, 'is empty');
      return { cells: Object.fromEntries(cells) };
    });
  };

  const document: Readonly<Record<string, unknown>> = Object.fromEntries(
    fieldsIn(given, '', ['format', 'version', ...SECTIONS]),
  );
  if (document.format !== FORMAT) wrong('format', `must be ${FORMAT}`);
  if (document.version !== VERSION) wrong('version', `must be ${VERSION}`);
  const rows: CardRows = {
    Settings: cellsIn(document.Settings ?? {}, 'settings', SETTING_NAMES).map(([Setting, Value]) => ({
      cells: { Setting, ...(isBlank(Value) ? {} : { Value }) },
    })),
    Metrics: listOf('Metrics'),
    Dimensions: listOf('Dimensions'),
    Bands: listOf('Bands'),
    Rules: listOf('Rules'),
  };
  if (issues.length > 0) return { rows: undefined, issues };
  const { scorecard, issues: found } = parseScorecard(gridOfRows(rows), '');
  for (const { cell, message } of found) wrong(pathOf(rows, cell), message);
  return { rows: scorecard && rows, issues };
}

function parsed(text: string): unknown {
  try {
    return text.length > LARGEST_IMPORT ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function pathOf(rows: CardRows, address: string): string {
  const { section, index = 0, heading = '' } = placeOnGrid(rows, address) ?? {};
  if (section === undefined) return 'scorecard';
  const setting = rows.Settings[index]?.cells.Setting ?? '';
  return section === 'Settings'
    ? `settings.${keyOf(cellText(setting))}`
    : `${keyOf(section)}[${index}].${keyOf(heading)}`;
}
