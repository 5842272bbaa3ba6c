// Every row of docs/reading-cells.md, through the bundle on a real sheet in three locales: the document is the test's data.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellInput } from '../host/api';
import type { MetricRow } from './support/in-a-cell';
import { accountsBook, openHost, scored } from './support/open-host';

const LOCALES = ['en_US', 'en_GB', 'de_DE'] as const;
const DAY_OF_SCORING = Date.UTC(2026, 10, 22);
const MS_PER_DAY = 86_400_000;

interface Kind {
  /** One metric, or several that read the same cell. */
  readonly metrics: readonly Omit<MetricRow, 'Metric'>[];
  /** The value that was read, derived from the metric scores. */
  readonly valueOf: (scores: readonly number[]) => string;
}

/** Thresholds from minus to plus this much; the narrower they are, the more exactly the metric score gives the value. */
const SPANS = [1000, 100_000, 10_000_000] as const;

const NUMBERS: Kind = {
  metrics: SPANS.map((span) => ({ Type: 'number', Healthy: span, 'At risk': -span })),
  valueOf: (scores) => {
    const at = scores.findIndex((score) => score > 0 && score < 100);
    const span = SPANS[at] ?? Number.NaN;
    return String(Number((((scores[at] ?? 0) / 50 - 1) * span).toPrecision(7)));
  },
};
const KINDS: Readonly<Record<string, Kind>> = {
  Numbers: NUMBERS,
  Missing: NUMBERS,
  Dates: {
    metrics: [{ Type: 'recency', Healthy: 0, 'At risk': 100_000 }],
    valueOf: ([score = 0]) =>
      new Date(DAY_OF_SCORING - Math.round((100 - score) * 1000) * MS_PER_DAY).toISOString().slice(0, 10),
  },
  Answers: { metrics: [{ Type: 'yes/no' }], valueOf: ([score]) => (score === 100 ? 'yes' : 'no') },
  Words: {
    metrics: [{ Type: 'category', Points: 'Green: 100; Yellow: 50; Red: 0' }],
    valueOf: ([score = 0]) => ['Red', 'Yellow', 'Green'][score / 50] ?? '?',
  },
};

interface DocumentedRow {
  readonly section: string;
  readonly cell: string;
  /** In the order of LOCALES. */
  readonly read: readonly string[];
}

function documentedRows(): DocumentedRow[] {
  const text = readFileSync(join(import.meta.dirname, '../docs/reading-cells.md'), 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [section = '', ...lines] = part.split('\n');
      const [heading = '', , ...rows] = lines.filter((line) => line.startsWith('|'));
      if (!heading.startsWith('| In the cell')) return [];
      return rows.map((line): DocumentedRow => {
        const [cell = '', ...read] = line.split('|').slice(1, -1);
        return { section, cell: cell.trim(), read: read.map((each) => each.trim()) };
      });
    });
}

/** `text` unchanged, or a description of a value that is not text. */
function cellOf(words: string): CellInput {
  const text = /^`(.*)`( alone in its column)?$/.exec(words)?.[1];
  if (text !== undefined) return text;
  const [, kind = '', rest = ''] =
    /^(?:the )?(number|date|time|formula|\S+ (?:blank|box|spaces|cell))(?: (.*))?$/.exec(words) ?? [];
  const [number = '', shown] = rest.split(' shown as ');
  if (kind === 'number')
    return shown === undefined ? Number(number) : { number: Number(number), format: '0%' };
  if (kind === 'date') return { date: rest };
  if (kind === 'time') return { number: 14.5 / 24, format: 'hh:mm' };
  if (kind === 'formula') return { formula: rest };
  const others: Readonly<Record<string, CellInput>> = {
    'a ticked box': true,
    'an unticked box': false,
    'a blank cell': null,
    'three spaces': '   ',
  };
  const cell = others[words];
  if (cell === undefined) throw new Error(`no cell is known for: ${words}`);
  return cell;
}

/** The whole column at once, since it is read as a whole: a formula on a single cell knows only that cell. */
function columnFormula(metric: string, rows: number): string {
  return `=METRICSCORE(B2:B${rows + 1};"${metric}";SCORECARD)`;
}

const ROWS = documentedRows();

/** The value of each row of a section, as read by the menu and by a formula in the cell beside it. */
function readIn(locale: string, section: string, rows: readonly DocumentedRow[]) {
  const kind = KINDS[section];
  if (kind === undefined) throw new Error(`no metric is known for the section ${section}`);
  const metrics = kind.metrics.map((metric, at) => ({ Metric: `Metric ${at}`, Column: 'Cell', ...metric }));
  const cells = rows.map(({ cell }, index): CellInput[] => [
    `Row ${index + 2}`,
    cellOf(cell),
    ...(index === 0 ? metrics.map(({ Metric }) => ({ formula: columnFormula(Metric, rows.length) })) : []),
  ]);
  const formulas = metrics.map(({ Metric }) => `${Metric} in a formula`);
  const book = accountsBook([['Account', 'Cell', ...formulas], ...cells], {
    settings: {
      'Accounts tab': 'Accounts',
      'Minimum coverage': 0,
      Decimals: 6,
      History: 'off',
      Alerts: 'no',
    },
    metrics,
  });
  const host = openHost({ ...book, locale });
  const report = scored(host);
  // The reading of a column is reported at the cell that proves it, which still counts.
  const unread = report.issues.filter(({ code }) => code !== 'dates-read-otherwise');
  const reported = new Set(unread.map(({ cell }) => cell));
  return rows.map((_, index) => {
    const row = index + 2;
    const scores = host
      .sheet('Accounts')
      .values(`C${row}:${'CDE'[metrics.length - 1]}${row}`)
      .flat();
    const account = report.accounts.find((each) => each.row === row);
    const isReported = reported.has(`Accounts!B${row}`);
    if (typeof account?.score !== 'number') {
      // A blank, or that error, if Google does not call the formula with an error cell.
      expect(scores.filter((score) => typeof score === 'number')).toEqual([]);
      return isReported ? 'reported' : 'no value';
    }
    expect(isReported).toBe(false);
    const numbers = scores.map(Number);
    expect(account.score).toBeCloseTo(numbers.reduce((sum, each) => sum + each, 0) / numbers.length, 5);
    return kind.valueOf(numbers);
  });
}

describe.each([...new Set(ROWS.map(({ section }) => section))])('%s', (section) => {
  const rows = ROWS.filter((row) => row.section === section);

  it.each(LOCALES.map((locale, at) => [locale, at] as const))('in %s', (locale, at) => {
    const isAlone = ({ cell }: DocumentedRow) => cell.endsWith('alone in its column');
    const together = rows.filter((row) => !isAlone(row));
    const readTogether = readIn(locale, section, together);
    const read = rows.map((row) =>
      isAlone(row) ? readIn(locale, section, [row])[0] : readTogether[together.indexOf(row)],
    );
    expect(rows.map(({ cell }, index) => `${cell}: ${read[index]}`)).toEqual(
      rows.map((row) => `${row.cell}: ${row.read[at]}`),
    );
  });
});

it('the document has rows for every kind of cell', () => {
  expect(ROWS.length).toBeGreaterThan(80);
  expect(Object.keys(KINDS)).toEqual([...new Set(ROWS.map(({ section }) => section))]);
});
