// A spreadsheet that is nothing but rows in memory, behind the services that Score accounts uses: for tables too large for the local engine.
import vm from 'node:vm';

export type LightCell = string | number | boolean | { readonly date: string };

export interface LightBook {
  readonly accounts: readonly (readonly LightCell[])[];
  readonly scorecard: readonly (readonly LightCell[])[];
}

export interface LightRun {
  /** What the menu's function gave back. */
  readonly outcome: unknown;
  readonly milliseconds: number;
  /** Every setValues on the accounts tab: how many rows and columns. */
  readonly writes: readonly { readonly rows: number; readonly columns: number }[];
  /** The accounts tab afterwards. */
  readonly rows: readonly (readonly unknown[])[];
}

type Rows = unknown[][];

/** Everything that is asked of it and has no part in the scores answers with itself. */
function chain(members: Readonly<Record<string, unknown>>): object {
  const self: object = new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'string' && name in target) return Reflect.get(target, name);
      return name === Symbol.toPrimitive || name === 'then' ? undefined : () => self;
    },
  });
  return self;
}

/** The type of a tab with cells. */
const GRID = 'GRID';

function rangeOf(sheet: Rows, name: string, writes: { rows: number; columns: number }[]) {
  return (top: number, left: number, height: number, width: number): object =>
    chain({
      getRow: () => top,
      getColumn: () => left,
      getSheet: () => sheetOf(sheet, name, writes),
      getA1Notation: () => `R${top}C${left}:R${top + height - 1}C${left + width - 1}`,
      getValues: () =>
        Array.from({ length: height }, (_, row) =>
          Array.from({ length: width }, (_unused, column) => sheet[top - 1 + row]?.[left - 1 + column] ?? ''),
        ),
      getDataValidations: () => [],
      getFormulas: () => Array.from({ length: height }, () => Array.from({ length: width }, () => '')),
      setValues: (values: Rows) => {
        writes.push({ rows: values.length, columns: values[0]?.length ?? 0 });
        values.forEach((cells, row) => {
          const target = sheet[top - 1 + row] ?? [];
          cells.forEach((cell, column) => {
            target[left - 1 + column] = cell;
          });
          sheet[top - 1 + row] = target;
        });
      },
    });
}

function sheetOf(sheet: Rows, name: string, writes: { rows: number; columns: number }[]): object {
  const range = rangeOf(sheet, name, writes);
  return chain({
    getName: () => name,
    getType: () => GRID,
    getSheetId: () => name.length,
    getDataRange: () => range(1, 1, sheet.length, sheet[0]?.length ?? 0),
    getRange: (top: number | string, left = 1, height = 1, width = 1) =>
      typeof top === 'number' ? range(top, left, height, width) : chain({}),
    find: () => [],
    getConditionalFormatRules: () => [],
    getFilter: () => null,
  });
}

/** Runs the menu's Score accounts of the bundle once over a new book. */
export function scoreOnce(bundle: vm.Script, { accounts, scorecard }: LightBook): LightRun {
  const context = vm.createContext({});
  const makeDate: (text: string) => unknown = vm.runInContext('(text) => new Date(text)', context);
  const cell = (value: LightCell) =>
    typeof value === 'object' ? makeDate(`${value.date}T12:00:00Z`) : value;
  const writes: { rows: number; columns: number }[] = [];
  const rows: Rows = accounts.map((row) => row.map(cell));
  const card: Rows = scorecard.map((row) => row.map(cell));
  const accountsSheet = sheetOf(rows, 'Accounts', writes);
  const book = chain({
    getRangeByName: () => rangeOf(card, 'Health Scorecard', [])(1, 1, card.length, 14),
    getSheetByName: () => accountsSheet,
    getSpreadsheetTimeZone: () => 'Europe/London',
    getSpreadsheetLocale: () => 'en_US',
  });
  Object.assign(context, {
    console,
    SpreadsheetApp: chain({
      getActiveSpreadsheet: () => book,
      getUi: () => chain({ ButtonSet: {}, Button: {} }),
      DeveloperMetadataVisibility: {},
      BooleanCriteria: {},
      SheetType: { GRID },
    }),
    LockService: chain({ tryLock: () => true }),
    HtmlService: chain({ getContent: () => '' }),
    Utilities: { formatDate: (date: Date) => date.toISOString().slice(0, 10) },
  });
  bundle.runInContext(context);
  const start = performance.now();
  const outcome: unknown = vm.runInContext('menuScoreAccounts()', context);
  return { outcome, milliseconds: performance.now() - start, writes, rows };
}

/** So many accounts with 20 metrics of four types: numbers, percent, yes/no and days since, some of them missing. */
export function lightBook(accounts: number): LightBook {
  const metrics = Array.from({ length: 20 }, (_, index) => {
    const type = ['number', 'percent', 'yes/no', 'recency'][index % 4] ?? 'number';
    const thresholds: Record<string, readonly LightCell[]> = {
      number: [80, 20],
      percent: [0.8, 0.2],
      'yes/no': ['yes', ''],
      recency: [14, 90],
    };
    return { name: `Metric ${index + 1}`, type, thresholds: thresholds[type] ?? [], weight: (index % 5) + 1 };
  });
  const value = (type: string, seed: number): LightCell => {
    if (seed % 17 === 0) return '';
    if (type === 'yes/no') return seed % 3 === 0 ? 'no' : 'yes';
    if (type === 'recency') return { date: `2026-${String((seed % 9) + 1).padStart(2, '0')}-15` };
    return type === 'percent' ? (seed % 101) / 100 : seed % 101;
  };
  return {
    accounts: [
      ['Account', ...metrics.map(({ name }) => name)],
      ...Array.from({ length: accounts }, (_, row) => [
        `Account ${row + 1}`,
        ...metrics.map(({ type }, at) => value(type, row * 7 + at * 13)),
      ]),
    ],
    scorecard: [
      ['Health Scorecard', 1],
      [],
      ['Settings'],
      ['Setting', 'Value'],
      ['Accounts tab', 'Accounts'],
      [],
      ['Metrics'],
      ['Metric', 'Type', 'Healthy', 'At risk', 'Weight'],
      ...metrics.map(({ name, type, thresholds, weight }) => [name, type, ...thresholds, weight]),
    ],
  };
}
