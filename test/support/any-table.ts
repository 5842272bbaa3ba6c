// Generated tables of typed columns, as a database holds them, each with a generated scorecard that reads them.
import fc from 'fast-check';
import type { SqlColumnType } from '../../src/domain/metric-types/sql/metric-sql';
import type { Condition } from '../../src/domain/scorecard/condition';
import { type Metric, metricOf, type Scorecard } from '../../src/domain/scorecard/scorecard';
import type { Threshold } from '../../src/domain/scorecard/threshold';
import type { SqlTableColumn } from '../../src/domain/sql/column-reader';
import { type Cell, matchKey } from '../../src/domain/values/cell';
import { addDays } from '../../src/domain/values/civil-day';
import { type AnyAccount, anyAccount } from './any-account';
import { US } from './metric-reading';

export interface AnyTable {
  readonly scorecard: Scorecard;
  readonly columns: readonly SqlTableColumn[];
  /** The cells as the engine sees them: '' for NULL. */
  readonly rows: readonly (readonly Cell[])[];
}

const blank = (cell: fc.Arbitrary<Cell>) =>
  fc.oneof({ weight: 5, arbitrary: cell }, { weight: 1, arbitrary: fc.constant<Cell>('') });
const day = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.integer({ min: -40, max: 60 }).map((days): Cell => ({ day: addDays(US.asOf, -days) })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>({ day: '1970-01-01' }, { day: '1900-01-01' }, { day: '9999-12-31' }),
  },
);
const number = fc.oneof(
  fc.integer({ min: 0, max: 35 }),
  fc.integer({ min: -4, max: 70 }).map((twice) => twice / 2),
  fc.integer({ min: 0, max: 1100 }).map((each) => each / 1000),
  fc.double({ min: -50, max: 50, noNaN: true }),
  // Off an edge by a binary fraction, or by a little more.
  fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(1 - 1e-12, 1 + 1e-12, 1 - 1e-7, 1 + 1e-7))
    .map(([edge, off]) => edge * off),
);
const text = fc.constantFrom<Cell>(
  'Green',
  ' green ',
  'GREEN',
  'Yellow',
  'Red',
  'Purple',
  'N/A',
  '-',
  '#N/A',
  'yes',
  'No',
  'Straße',
  'İstanbul',
  'red\u00a0 hot',
  'it\'s; "quoted"\\',
  'Referral, case  study\nReferral',
  'Champion left',
);
const CELLS: Readonly<Record<SqlColumnType, fc.Arbitrary<Cell>>> = {
  number: blank(number),
  day: blank(day),
  text: blank(text),
  answer: blank(fc.boolean()),
};

const at = (value: number): Threshold => ({ kind: 'number', at: value });
const labels = (points: Readonly<Record<string, number>>): Metric['points'] => ({
  kind: 'labels',
  labels: Object.entries(points).map(([label, each]) => ({ label, key: matchKey(label), points: each })),
});

/** Metrics of the types that read several columns, with the types of the columns. */
function more(scale: number): readonly (readonly [Metric, readonly SqlColumnType[]])[] {
  const of = (name: string, type: string, count: number, parts: Partial<Metric>) =>
    metricOf(name, type, {
      columns: Array.from({ length: count }, (_, index) => `${name} ${index}`),
      ...parts,
    });
  return [
    [of('Mark', 'rating', 3, {}), ['number', 'number', 'number']],
    [
      of('Moods', 'category', 2, {
        points: labels({
          Green: scale,
          Yellow: scale / 3,
          Straße: 0,
          İstanbul: 1,
          'it\'s; "quoted"\\': 2,
          'red hot': 3,
        }),
      }),
      ['text', 'text'],
    ],
    [
      of('Tags', 'tags', 1, {
        points: labels({ Referral: scale / 4, 'Case study': scale / 5, 'Champion left': -scale / 3 }),
      }),
      ['text'],
    ],
    [of('Seen', 'recency', 2, { healthy: at(3), atRisk: at(31) }), ['day', 'day']],
    [of('Touch', 'recency', 1, { options: { cadence: 'Cadence' } }), ['day']],
    [of('Renewal', 'days until', 2, { healthy: at(30), atRisk: at(2) }), ['day', 'day']],
    [of('Growth', 'change', 2, { healthy: at(0.1), atRisk: at(-0.3) }), ['number', 'number']],
    [
      of('Seats', 'change', 2, { healthy: at(1), atRisk: at(-3), options: { as: 'absolute' } }),
      ['number', 'number'],
    ],
    [of('Integrations', 'checklist', 3, {}), ['answer', 'text', 'number']],
    [of('Kickoff', 'task', 2, {}), ['day', 'day']],
    [
      of('Review', 'task', 2, { points: labels({ 'on time': scale, late: 3, overdue: 1 }) }),
      ['day', 'answer'],
    ],
    [of('Onboarding', 'duration', 2, { healthy: at(10), atRisk: at(40) }), ['day', 'day']],
    [
      of('Progress', 'percent', 1, { options: { expected: { value: 0.6, days: 30 }, start: 'Started' } }),
      ['number'],
    ],
    [
      of('Opinion', 'number', 1, {
        healthy: at(20),
        atRisk: at(3),
        options: { expires: 20, dated: 'Dated' },
      }),
      ['number'],
    ],
  ];
}

const FURTHER: readonly SqlTableColumn[] = [
  { heading: 'Cadence', type: 'number' },
  { heading: 'Started', type: 'day' },
  { heading: 'Dated', type: 'day' },
];

function typeOf(metric: Metric): SqlColumnType {
  if (metric.type === 'recency') return 'day';
  if (metric.type === 'category') return 'text';
  return metric.type === 'yes/no' ? 'answer' : 'number';
}

export const anyTable: fc.Arbitrary<AnyTable> = fc
  .tuple(
    anyAccount(),
    fc.array(
      fc.record({
        pick: fc.nat(99),
        weight: fc.integer({ min: 0, max: 5 }),
        ifBlank: fc.constantFrom<Metric['ifBlank']>('leave out', 'neutral', 'worst', 3),
      }),
      { maxLength: 3 },
    ),
  )
  .chain(([account, picked]) => {
    const { scorecard, columns } = withMore(account, picked);
    const cells = columns.map(({ heading, type }) =>
      heading === 'Segment' ? fc.constantFrom<Cell>('SMB', ' smb', 'Other', '') : CELLS[type ?? 'text'],
    );
    return fc
      .array(fc.tuple(...cells), { minLength: 5, maxLength: 30 })
      .map((rows) => ({ scorecard, columns, rows }));
  });

const asksForNumber = (is: Condition) =>
  is.kind === 'above' || is.kind === 'below' || (is.kind === 'is' && is.text === '7');

function withMore(
  { scorecard, headings }: AnyAccount,
  picked: readonly { readonly pick: number; readonly weight: number; readonly ifBlank: Metric['ifBlank'] }[],
): { scorecard: Scorecard; columns: readonly SqlTableColumn[] } {
  const all = more(scorecard.settings.scale);
  // Under the method points these metrics would need their own points.
  const extra =
    scorecard.settings.method === 'points'
      ? []
      : picked.map(({ pick, ...parts }) => ({ at: pick % all.length, parts }));
  const chosen = [...new Map(extra.map((each) => [each.at, each])).values()].flatMap(
    ({ at: index, parts }) => {
      const [metric, types] = all[index] ?? [];
      return metric === undefined || types === undefined ? [] : [{ metric: { ...metric, ...parts }, types }];
    },
  );
  const typed = new Map<string, SqlColumnType>([['Segment', 'text']]);
  for (const metric of scorecard.metrics)
    for (const heading of metric.columns) typed.set(heading, typeOf(metric));
  for (const { metric, types } of chosen)
    for (const [index, heading] of metric.columns.entries()) typed.set(heading, types[index] ?? 'text');
  return {
    scorecard: {
      ...scorecard,
      // A text is not a number to a database: such a condition is refused, which has its own test.
      rules: scorecard.rules.filter(({ subject, is }) => typed.get(subject) !== 'text' || !asksForNumber(is)),
      metrics: [...scorecard.metrics, ...chosen.map(({ metric }) => metric)],
    },
    columns: [
      ...[...headings, ...chosen.flatMap(({ metric }) => metric.columns)].map((heading) => ({
        heading,
        type: typed.get(heading),
      })),
      ...FURTHER,
    ],
  };
}
