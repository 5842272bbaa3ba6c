// Generated accounts, a table of events and a table between, with derived columns of every kind over them.
import fc from 'fast-check';
import type { Condition } from '../../src/domain/scorecard/condition';
import type {
  Aggregation,
  DerivedColumn,
  OtherName,
  RowCondition,
  Source,
  Window,
} from '../../src/domain/scorecard/derived-column';
import { metricOf, type Scorecard, scorecardOf } from '../../src/domain/scorecard/scorecard';
import type { SqlTableColumn } from '../../src/domain/sql/column-reader';
import type { Cell } from '../../src/domain/values/cell';
import { addDays } from '../../src/domain/values/civil-day';
import { US } from './metric-reading';

export interface TypedTable {
  readonly columns: readonly SqlTableColumn[];
  /** The cells as the engine sees them: '' for NULL. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface AnyJoined {
  readonly scorecard: Scorecard;
  readonly accounts: TypedTable;
  readonly events: TypedTable;
  readonly between: TypedTable;
}

const KEYS: readonly Cell[] = [
  'Acme',
  ' acme ',
  'ACME\u00a0 Inc',
  'Acme Inc',
  'Straße',
  'Café',
  'Cafe\u0301',
  'acme.com',
  'https://www.acme.com/home?a=1',
  'jo@acme.com',
  'jo@gmail.com',
  'www.com',
  'x@acme.com/y',
  'globex.co.uk',
  'info@globex.co.uk',
  '0042',
  '42',
  'Zo\u200be',
  'Zoe',
  '-',
  'N/A',
  '#N/A',
  '',
];
const key = fc.constantFrom<Cell>(...KEYS);
const idText = fc.constantFrom<Cell>('1', '2', '3', '12', '0042', '', 's1', 's2', 'S2 ', 's3');
const id = fc.constantFrom<Cell>(1, 2, 3, 12, 42, 1.5, 1e15, '');
const blankOr = (cell: fc.Arbitrary<Cell>) =>
  fc.oneof({ weight: 6, arbitrary: cell }, { weight: 1, arbitrary: fc.constant<Cell>('') });
const day = blankOr(fc.integer({ min: -5, max: 25 }).map((age): Cell => ({ day: addDays(US.asOf, -age) })));
const number = blankOr(fc.integer({ min: -40, max: 80 }).map((quarters): Cell => quarters / 4));
const word = blankOr(fc.constantFrom<Cell>('High', 'high ', 'Low', 'N/A', 'on hold', '7', 'yes'));

const ACCOUNT_COLUMNS: readonly SqlTableColumn[] = [
  { heading: 'Name', type: 'text' },
  { heading: 'ID', type: 'number' },
  { heading: 'Company', type: 'text' },
  { heading: 'Website', type: 'text' },
];
const EVENT_COLUMNS: readonly SqlTableColumn[] = [
  { heading: 'Company', type: 'text' },
  { heading: 'Customer', type: 'number' },
  { heading: 'Subscription', type: 'text' },
  { heading: 'Created', type: 'day' },
  { heading: 'Imported', type: 'day' },
  { heading: 'Balance', type: 'number' },
  { heading: 'Priority', type: 'text' },
  { heading: 'Paid', type: 'answer' },
  { heading: 'Row', type: 'number' },
];
const BETWEEN_COLUMNS: readonly SqlTableColumn[] = [
  { heading: 'Subscription', type: 'text' },
  { heading: 'Owner', type: 'text' },
];

function table(
  columns: readonly SqlTableColumn[],
  cells: readonly fc.Arbitrary<Cell>[],
  size: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<TypedTable> {
  return fc.array(fc.tuple(...cells), size).map((rows) => ({ columns, rows }));
}

const condition: fc.Arbitrary<RowCondition> = fc.oneof(
  fc
    .constantFrom<Condition>(
      { kind: 'is', text: 'High' },
      { kind: 'not', text: 'high' },
      { kind: 'contains', text: 'o' },
      { kind: 'blank' },
      { kind: 'not blank' },
    )
    .map((is) => ({ heading: 'Priority', is })),
  fc
    .constantFrom<Condition>(
      { kind: 'above', number: 2 },
      { kind: 'below', number: 7.5 },
      { kind: 'is', text: '3' },
    )
    .map((is) => ({ heading: 'Balance', is })),
  fc
    .constantFrom<Condition>({ kind: 'is', text: 'yes' }, { kind: 'not', text: 'TRUE' })
    .map((is) => ({ heading: 'Paid', is })),
  fc
    .constantFrom<Condition>(
      { kind: 'before', day: 'today' },
      { kind: 'within the last', days: 9 },
      { kind: 'days ago or more', days: 4 },
    )
    .map((is) => ({ heading: 'Imported', is })),
);

const window: fc.Arbitrary<Window> = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((days): Window => ({ kind: 'last', days, dayColumn: 'Created' })),
  fc.constant<Window>({ kind: 'up to today', dayColumn: 'Created' }),
  fc.constant<Window>({ kind: 'all' }),
);

const OF: Readonly<Record<Aggregation, readonly string[]>> = {
  count: ['', 'Priority', 'Balance', 'Created', 'Paid'],
  sum: ['Balance', 'Paid'],
  average: ['Balance', 'Paid'],
  median: ['Balance'],
  minimum: ['Balance'],
  maximum: ['Balance'],
  latest: ['Balance', 'Priority', 'Paid', 'Imported'],
  earliest: ['Balance', 'Priority', 'Paid', 'Imported'],
  'days since': [''],
  unique: ['Priority', 'Balance', 'Paid', 'Imported'],
  share: [''],
  change: ['', 'Balance'],
  value: [],
};
const ZEROES: ReadonlySet<Aggregation> = new Set(['count', 'sum', 'unique', 'share']);
const WITH_DAYS: ReadonlySet<Aggregation> = new Set(['latest', 'earliest', 'days since', 'change']);
const AGGREGATIONS = Object.keys(OF).filter((what): what is Aggregation => what !== 'value');

const derived = (heading: string, from: string, joinKey: string): fc.Arbitrary<DerivedColumn> =>
  fc.constantFrom(...AGGREGATIONS).chain((what) =>
    fc.record({
      heading: fc.constant(heading),
      from: fc.constant(from),
      key: fc.constant(joinKey),
      what: fc.constant(what),
      of: fc.constantFrom(...OF[what]),
      where: fc.array(condition, { minLength: what === 'share' ? 1 : 0, maxLength: 2 }),
      window: WITH_DAYS.has(what)
        ? fc
            .integer({ min: 1, max: 12 })
            .map((days): Window => ({ kind: 'last', days, dayColumn: 'Created' }))
        : window,
      unknownIsZero: ZEROES.has(what) ? fc.boolean() : fc.constant(false),
      note: fc.constant(''),
    }),
  );

const source: fc.Arbitrary<Source> = fc.record({
  name: fc.constant('Help desk'),
  tab: fc.constant('Events'),
  key: fc.constantFrom('Company', 'Customer'),
  day: fc.constantFrom('', 'Created'),
  knownSince: fc.constantFrom('', 'Imported'),
  rowId: fc.constantFrom('', 'Row'),
  via: fc.constant(undefined),
  match: fc.constantFrom<Source['match']>({ kind: 'exact' }, { kind: 'domain', heading: 'Website' }),
  note: fc.constant(''),
});

const VIA: Source = {
  name: 'Usage',
  tab: 'Events',
  key: 'Subscription',
  day: 'Created',
  knownSince: '',
  rowId: '',
  via: { tab: 'Between', key: 'Subscription', accountKey: 'Owner' },
  match: { kind: 'exact' },
  note: '',
};

const names: fc.Arbitrary<OtherName[]> = fc.array(
  fc.record({
    account: fc.constantFrom('Acme', 'acme inc', 'Straße', 'Bert'),
    alsoCalled: fc.constantFrom('Bert', 'Zoe', 'acme', '0042', 'www.com'),
  }),
  { maxLength: 3 },
);

export const anyJoined: fc.Arbitrary<AnyJoined> = fc
  .record({
    accounts: table(ACCOUNT_COLUMNS, [key, id, key, key], { minLength: 1, maxLength: 8 }),
    events: table(
      EVENT_COLUMNS,
      [key, id, idText, day, day, number, word, blankOr(fc.boolean()), fc.integer({ min: 1, max: 3 })],
      { minLength: 0, maxLength: 30 },
    ),
    between: table(BETWEEN_COLUMNS, [idText, key], { minLength: 0, maxLength: 6 }),
    plain: derived('Direct', 'Events', 'Company'),
    byNumber: derived('By number', 'Events', 'Customer'),
    ofSource: derived('Of source', 'Help desk', ''),
    viaOther: derived('Via', 'Usage', ''),
    source,
    names,
    accountKey: fc.constantFrom(undefined, 'ID', 'Company'),
  })
  .map(({ accounts, events, between, source: helpDesk, names: otherNames, accountKey, ...columns }) => {
    const derivedColumns = [columns.plain, columns.byNumber, columns.ofSource, columns.viaOther];
    return {
      accounts,
      events,
      between,
      scorecard: {
        ...scorecardOf(
          derivedColumns.map(({ heading }) =>
            metricOf(heading, 'category', {
              points: { kind: 'labels', labels: [{ label: 'x', key: 'x', points: 100 }] },
            }),
          ),
          { accountColumn: 'Name', accountKey },
        ),
        derivedColumns,
        sources: [helpDesk, VIA],
        otherNames,
      },
    };
  });
