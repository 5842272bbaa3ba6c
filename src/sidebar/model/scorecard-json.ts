// The scorecard as a JSON document that users pass around: written from its rows, and read with every error named by its field.

import { type Issue, issueText } from '../../domain/issues/issue';
import { type CardRow, type CardRows, gridOfRows, placeOnGrid } from '../../domain/scorecard-tab/card-rows';
import { HEADINGS, SECTIONS, SETTING_NAMES, type Section } from '../../domain/scorecard-tab/layout';
import { parseScorecard } from '../../domain/scorecard-tab/parse';
import { type Cell, cellText, isBlank, isDateCell, matchKey, shortText } from '../../domain/values/cell';

export interface ImportedScorecard {
  /** undefined where anything is wrong: an import is all or nothing. */
  readonly rows: CardRows | undefined;
  /** Each with the path of its field: `metrics[2].healthy: "abc" is not a number`. */
  readonly issues: readonly string[];
}

const FORMAT = 'customer-health-scorecard';
const VERSION = 1;
/** A scorecard is never larger than this, in characters. */
export const LARGEST_IMPORT = 1_000_000;
/** What the server accepts (src/actions/untrusted.ts). */
const MOST_ROWS = 1000;
const LONGEST_TEXT = 49_999;

/** `At risk` is `atRisk`. */
function keyOf(heading: string): string {
  return matchKey(heading).replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Settings that the add-on does not know belong to their tab and are not exported. */
export function scorecardJson(rows: CardRows): string {
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

/** The document is untrusted: only known keys are read. */
export function readScorecardJson(text: string): ImportedScorecard {
  const value = parsed(text);
  if (typeof value !== 'object')
    return { rows: undefined, issues: ['This is not an exported scorecard. Export one under More.'] };
  const reader = new DocumentReader();
  const rows = reader.rowsIn(value);
  if (reader.issues.length > 0) return { rows: undefined, issues: reader.issues };
  const { scorecard, issues } = parseScorecard(gridOfRows(rows));
  return {
    rows: scorecard && rows,
    issues: issues.map((issue) => `${pathOf(rows, issue)}: ${issueText(issue)}`),
  };
}

function parsed(text: string): unknown {
  try {
    return text.length > LARGEST_IMPORT ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a document field by field and collects what is wrong with it. */
class DocumentReader {
  readonly issues: string[] = [];

  rowsIn(value: unknown): CardRows {
    const document: Readonly<Record<string, unknown>> = Object.fromEntries(
      this.fieldsIn(value, '', ['format', 'version', ...SECTIONS]),
    );
    if (document.format !== FORMAT) this.report('format', `must be ${FORMAT}`);
    if (document.version !== VERSION) this.report('version', `must be ${VERSION}`);
    return {
      Settings: this.cellsIn(document.Settings ?? {}, 'settings', SETTING_NAMES).map(([Setting, Value]) => ({
        cells: { Setting, ...(isBlank(Value) ? {} : { Value }) },
      })),
      Metrics: this.listIn(document.Metrics, 'Metrics'),
      Dimensions: this.listIn(document.Dimensions ?? [], 'Dimensions'),
      Bands: this.listIn(document.Bands ?? [], 'Bands'),
      Rules: this.listIn(document.Rules ?? [], 'Rules'),
      Alerts: this.listIn(document.Alerts ?? [], 'Alerts'),
      Plays: this.listIn(document.Plays ?? [], 'Plays'),
      'Derived columns': this.listIn(document['Derived columns'] ?? [], 'Derived columns'),
      Sources: this.listIn(document.Sources ?? [], 'Sources'),
      Names: this.listIn(document.Names ?? [], 'Names'),
    };
  }

  private report(path: string, message: string): [] {
    this.issues.push(`${path}: ${message}`);
    return [];
  }

  private listIn(list: unknown, section: Section): CardRow[] {
    const path = keyOf(section);
    if (!Array.isArray(list) || list.length > MOST_ROWS)
      return this.report(path, `must be a list of up to ${MOST_ROWS}`);
    return list.map((item: unknown, at) => {
      const cells = this.cellsIn(item, `${path}[${at}]`, HEADINGS[section]).filter(
        ([, cell]) => !isBlank(cell),
      );
      if (cells.length === 0) this.report(`${path}[${at}]`, 'is empty');
      return { cells: Object.fromEntries(cells) };
    });
  }

  private cellsIn(value: unknown, path: string, names: readonly string[]): [string, Cell][] {
    return this.fieldsIn(value, path, names).flatMap(([name, field]): [string, Cell][] =>
      isCellValue(field)
        ? [[name, field]]
        : this.report(
            under(path, keyOf(name)),
            `must be a text of up to ${LONGEST_TEXT} letters, a number, true or false`,
          ),
    );
  }

  /** The object's own fields by the names of their keys, in the object's order. */
  private fieldsIn(value: unknown, path: string, names: readonly string[]): [string, unknown][] {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.report(path || 'scorecard', 'must be fields in { }');
    return Object.entries(value).flatMap(([key, field]): [string, unknown][] => {
      const name = names.find((each) => keyOf(each) === key);
      return name === undefined
        ? this.report(under(path, shortText(key)), 'is not a known field')
        : [[name, field]];
    });
  }
}

function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isCellValue(field: unknown): field is Cell {
  return (
    typeof field === 'boolean' ||
    (typeof field === 'number' && Number.isFinite(field)) ||
    (typeof field === 'string' && field.length <= LONGEST_TEXT)
  );
}

function pathOf(rows: CardRows, { place }: Pick<Issue, 'place'>): string {
  const { section, index = 0, heading = '' } = (place && placeOnGrid(rows, place)) ?? {};
  if (section === undefined) return 'scorecard';
  const setting = rows.Settings[index]?.cells.Setting ?? '';
  return section === 'Settings'
    ? `settings.${keyOf(cellText(setting))}`
    : `${keyOf(section)}[${index}].${keyOf(heading)}`;
}
