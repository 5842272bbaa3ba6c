// Generated scorecards with hostile names and every sensible range of numbers, for round trips.
import fc from 'fast-check';
import type { Alert } from '../../src/domain/alert-definitions/alert';
import {
  type AlertClause,
  alertConditionText,
  readAlertCondition,
} from '../../src/domain/alert-definitions/alert-condition';
import type { Play } from '../../src/domain/alert-definitions/plays';
import { type Band, NOT_ENOUGH_DATA } from '../../src/domain/scorecard/band';
import {
  AGGREGATIONS,
  type Aggregation,
  type DerivedColumn,
  type Source,
} from '../../src/domain/scorecard/derived-column';
import { HISTORY_SETTINGS } from '../../src/domain/scorecard/history-settings';
import { MAIL_DAYS } from '../../src/domain/scorecard/mail-settings';
import type { Points } from '../../src/domain/scorecard/points';
import type { Rule } from '../../src/domain/scorecard/rules';
import type { Dimension, IfBlank, Metric, Scale, Scorecard } from '../../src/domain/scorecard/scorecard';
import type { Threshold } from '../../src/domain/scorecard/threshold';
import { isMissing, matchKey } from '../../src/domain/values/cell';

const ALL_AGGREGATIONS = Object.keys(AGGREGATIONS) as readonly Aggregation[];

const HOSTILE = [
  'Metrics',
  'Settings',
  'BANDS',
  'Rules',
  'Health Scorecard',
  'Setting',
  'Metric',
  'Name',
  'Scale',
  'NPS',
  '15" screens',
  '"quoted"',
  'a; b',
  'a: b',
  '=SUM(A1:A9)',
  '+1',
  '-3',
  '@home',
  '0042',
  '75E01264',
  '1,234',
  '5..10',
  'yes',
  'TRUE',
  '2026-10-02',
  '#REF!',
  'N/A',
  '-',
  '👩‍🚀 crew',
  'two\nlines',
  'ﬁne Ångström',
  '\u202eright to left',
  '"',
  ';',
  ':',
  '""',
];

/** Text as a cell of the tab gives it: trimmed. */
const text = fc
  .oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  .map((each) => each.trim());
const name = text.filter((each) => each !== '');
const orNone = fc.option(name, { nil: undefined });
const words = fc.array(
  text.filter((each) => each.trim() !== ''),
  { maxLength: 2 },
);

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((each) => each / 1000),
  fc.constantFrom(0, 0.1, 0.7, 1e-6, 1e9, -0.005, 123456.789),
);
const twoNumbers = fc
  .uniqueArray(number, { minLength: 2, maxLength: 2 })
  .map(([a = 0, b = 1]) => [a, b] as const);
const at = (value: number): Threshold => ({ kind: 'number', at: value });

interface Thresholds {
  readonly healthy: Threshold | undefined;
  readonly atRisk: Threshold | undefined;
}
const numbers: fc.Arbitrary<Thresholds> = twoNumbers.map(([a, b]) => ({ healthy: at(a), atRisk: at(b) }));
const sweetSpot: fc.Arbitrary<Thresholds> = fc
  .uniqueArray(number, { minLength: 3, maxLength: 4 })
  .map((some) => [...some].sort((a, b) => a - b))
  .map(([a = 0, b = 1, c = 2, d = c]) => ({
    healthy: { kind: 'range', from: b, to: c },
    atRisk: { kind: 'range', from: a, to: d },
  }));
const nothing: Thresholds = { healthy: undefined, atRisk: undefined };

const pointsUpTo = (scale: Scale) => fc.integer({ min: 0, max: scale * 100 }).map((each) => each / 100);

const steps = (scale: Scale): fc.Arbitrary<Points> =>
  fc
    .uniqueArray(fc.record({ from: number, points: pointsUpTo(scale) }), {
      minLength: 1,
      maxLength: 5,
      selector: ({ from }) => from,
    })
    .map((some) => ({ kind: 'steps', steps: [...some].sort((a, b) => a.from - b.from) }));

const labels = (scale: Scale): fc.Arbitrary<Points> =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.oneof(
          text,
          text.map((each) => ` ${each} `),
        ),
        pointsUpTo(scale),
      ),
      {
        minLength: 1,
        maxLength: 5,
        selector: ([label]) => matchKey(label),
      },
    )
    .map((some) => some.filter(([label]) => !isMissing(label)))
    .filter((some) => some.length > 0)
    .map((some) => ({
      kind: 'labels',
      labels: some.map(([label, points]) => ({ label, key: matchKey(label), points })),
    }));

type Kind = Pick<Metric, 'type' | 'healthy' | 'atRisk' | 'points' | 'columns'>;

/** What each metric type accepts; no columns here stand for the one of the metric's own name. */
const kind = (scale: Scale): fc.Arbitrary<Kind> => {
  const oneColumn = fc.oneof(
    fc.constant<string[]>([]),
    fc.tuple(
      fc.oneof(
        name,
        name.map((each) => ` ${each}`),
      ),
    ),
  );
  const scaled = fc.oneof(
    fc.record({ pair: fc.oneof(numbers, sweetSpot), points: fc.constant(undefined) }),
    fc.record({ pair: fc.oneof(numbers, fc.constant(nothing)), points: steps(scale) }),
  );
  const onScale = fc
    .record({ type: fc.constantFrom('number', 'percent', 'rating'), scaled, columns: oneColumn })
    .map(({ type, scaled: { pair, points }, columns }): Kind => ({ type, columns, points, ...pair }));
  const rating = fc
    .record({ columns: oneColumn })
    .map(({ columns }): Kind => ({ type: 'rating', columns, points: undefined, ...nothing }));
  const category = fc
    .record({ points: labels(scale), columns: oneColumn })
    .map(({ points, columns }): Kind => ({ type: 'category', columns, points, ...nothing }));
  const yesNo = fc.record({ yes: fc.option(fc.boolean(), { nil: undefined }), columns: oneColumn }).map(
    ({ yes, columns }): Kind => ({
      type: 'yes/no',
      columns,
      points: undefined,
      healthy: yes === undefined ? undefined : { kind: 'answer', yes },
      atRisk: undefined,
    }),
  );
  const recency = fc
    .record({ scaled, columns: fc.array(name, { maxLength: 4 }) })
    .map(({ scaled: { pair, points }, columns }): Kind => ({ type: 'recency', columns, points, ...pair }));
  return fc.oneof(onScale, rating, category, yesNo, recency);
};

const metric = (scale: Scale): fc.Arbitrary<Metric> =>
  fc
    .record({
      name,
      kind: kind(scale),
      dimension: orNone,
      curve: fc.constantFrom('linear' as const, 'steps' as const),
      weight: fc.oneof(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 10_000 }).map((each) => each / 1000),
      ),
      ifBlank: fc.oneof(fc.constantFrom<IfBlank>('leave out', 'neutral', 'worst'), pointsUpTo(scale)),
      segment: fc.constantFrom(undefined, undefined, undefined, 'SMB', 'Mid; market'),
      options: fc.constantFrom<Metric['options']>(
        {},
        {},
        { expires: 90, dated: 'Pulse date' },
        { expires: 7, dated: 'a; b' },
      ),
      note: text,
    })
    .map(({ kind: { columns, ...parts }, ...rest }) => ({
      ...rest,
      ...parts,
      columns: columns.length === 0 ? [rest.name] : columns,
    }));

const color = fc.integer({ min: 0, max: 0xffffff }).map((each) => `#${each.toString(16).padStart(6, '0')}`);

const bands = (scale: Scale) =>
  fc
    .uniqueArray(fc.record({ name, from: pointsUpTo(scale), color }), {
      minLength: 1,
      maxLength: 6,
      comparator: (a, b) => matchKey(a.name) === matchKey(b.name) || a.from === b.from,
    })
    .map((some) => some.filter((band) => matchKey(band.name) !== matchKey(NOT_ENOUGH_DATA)))
    .filter((some) => some.length > 0)
    .map((some) => [...some].sort((a, b) => b.from - a.from))
    .map((some) =>
      some.map((band, index) => ({
        ...band,
        segment: undefined,
        ...(index === some.length - 1 ? { from: 0 } : {}),
      })),
    );

const condition: fc.Arbitrary<Rule['is']> = fc.oneof(
  fc.record({ kind: fc.constantFrom('is' as const, 'not' as const, 'contains' as const), text: name }),
  fc.record({ kind: fc.constantFrom('above' as const, 'below' as const), number }),
  fc.record({
    kind: fc.constantFrom('before' as const, 'after' as const),
    day: fc.constantFrom('2026-12-31', '2027-02-01', 'today'),
  }),
  fc.record({
    kind: fc.constantFrom(
      'within the next' as const,
      'within the last' as const,
      'days ago or more' as const,
    ),
    days: fc.nat({ max: 99_999 }),
  }),
  fc.constantFrom<Rule['is']>({ kind: 'blank' }, { kind: 'not blank' }),
);

/** Rules that name these bands. */
const rules = (scale: Scale, names: readonly string[]): fc.Arbitrary<Rule[]> =>
  fc.array(
    fc.record(
      {
        subject: name,
        is: condition,
        and: fc.array(fc.record({ subject: name, is: condition }), { minLength: 1, maxLength: 2 }),
        effect: fc.oneof(
          fc.record({
            kind: fc.constantFrom('at most' as const, 'at least' as const),
            band: fc.constantFrom(...names),
          }),
          fc.record({
            kind: fc.constantFrom('plus' as const, 'minus' as const),
            points: fc.integer({ min: 1, max: scale }),
          }),
          fc.record({ kind: fc.constant('flag' as const), word: name }),
        ),
        until: fc.constantFrom<Rule['until']>(undefined, { day: '2026-12-31' }, { column: 'Override until' }),
        note: text,
      },
      { requiredKeys: ['subject', 'is', 'effect', 'until', 'note'] },
    ),
    { maxLength: 3 },
  );

/** Dimensions that metrics name, with weights of their own or the sum of their metrics'. */
const dimensionsOf = (metrics: readonly Metric[]): fc.Arbitrary<Dimension[]> => {
  const names = [
    ...new Map(
      metrics.map((each) => [matchKey(each.dimension ?? 'Other'), each.dimension ?? 'Other']),
    ).values(),
  ];
  const row = fc.record({
    name: fc.constantFrom(...names),
    weight: fc.oneof(fc.constant(undefined), fc.integer({ min: 1, max: 9 })),
    segment: fc.constantFrom(undefined, 'SMB'),
  });
  return fc.uniqueArray(row, { maxLength: 3, selector: (each) => `${each.name}|${each.segment}` });
};

/** The band "Fine" of one segment may start higher than the general one. */
function withOwnBand(some: readonly Band[], own: boolean, scale: Scale): readonly Band[] {
  const [best, second] = some;
  if (!own || best === undefined || best.from >= scale || second === undefined) return some;
  return [...some, { ...best, from: scale, segment: 'SMB' }];
}

const alerts = (names: readonly string[]): fc.Arbitrary<readonly Alert[] | undefined> => {
  const band = fc.constantFrom(...names);
  const days = fc.integer({ min: 1, max: 365 });
  const clause: fc.Arbitrary<AlertClause> = fc.oneof(
    fc.record({
      kind: fc.constantFrom(
        'falls to' as const,
        'rises to' as const,
        'at most' as const,
        'at least' as const,
      ),
      band,
    }),
    fc.record({ kind: fc.constant('band for' as const), band, days }),
    fc.record({
      kind: fc.constant('falls by' as const),
      points: fc.integer({ min: 1, max: 50 }).map((each) => each / 2),
      days,
      band: fc.option(band, { nil: undefined }),
    }),
    fc.record({ kind: fc.constant('not enough data for' as const), days }),
  );
  const alert: fc.Arbitrary<Alert> = fc.record({
    name,
    when: fc.array(clause, { minLength: 1, maxLength: 2 }),
    valueAtLeast: fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: undefined }),
    segment: fc.constantFrom('', 'SMB'),
    quietDays: fc.integer({ min: 0, max: 90 }),
    digestOnly: fc.boolean(),
    note: text,
  });
  const isReadBack = ({ when }: Alert) => {
    const read = readAlertCondition(alertConditionText(when), { bands: names, subjects: [] });
    return JSON.stringify(read) === JSON.stringify(when);
  };
  return fc.option(
    fc
      .uniqueArray(alert, { minLength: 1, maxLength: 3, selector: (each) => matchKey(each.name) })
      .map((some) => some.filter(isReadBack))
      .map((some) => (some.length === 0 ? undefined : some)),
    { nil: undefined },
  );
};

const plays = (metrics: readonly Metric[]): fc.Arbitrary<readonly Play[]> =>
  fc.array(
    fc.record({
      metric: fc.constantFrom('', ...metrics.map((metric) => metric.name)),
      lost: fc.option(fc.record({ points: fc.integer({ min: 0, max: 100 }), isAtLeast: fc.boolean() }), {
        nil: undefined,
      }),
      action: name,
      withinDays: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    }),
    { maxLength: 3 },
  );
/** A heading or a tab on one line: what cells in between can name. */
const oneLine = name.filter((each) => !/\s{2}|[\n\r\u2028\u2029\t\v\f]/.test(each));
const orBlank = fc.oneof(fc.constant(''), oneLine);
const derivedHeading = oneLine.filter((each) => !/^health[ :]/i.test(each));
const where = fc.array(fc.record({ heading: oneLine, is: condition }), { maxLength: 2 });
const lastDays = fc.record({
  kind: fc.constant('last' as const),
  days: fc.integer({ min: 1, max: 99999 }),
  dayColumn: oneLine,
});

const anyDerivedColumn: fc.Arbitrary<DerivedColumn> = fc.oneof(
  fc.record({
    heading: derivedHeading,
    from: oneLine.filter((each) => matchKey(each) !== 'history'),
    key: oneLine,
    what: fc.constantFrom(...ALL_AGGREGATIONS.filter((each) => !['value', 'share', 'change'].includes(each))),
    of: oneLine,
    where,
    window: fc.oneof(lastDays, fc.record({ kind: fc.constant('up to today' as const), dayColumn: oneLine })),
    unknownIsZero: fc.constant(false),
    note: text,
  }),
  fc.record({
    heading: derivedHeading,
    from: fc.constant('History'),
    key: fc.constant(''),
    what: fc.constant('value' as const),
    of: oneLine.filter((each) => !/^health /i.test(each)),
    where: fc.constant([]),
    window: fc.record({ kind: fc.constant('days ago' as const), days: fc.integer({ min: 0, max: 400 }) }),
    unknownIsZero: fc.constant(false),
    note: text,
  }),
  fc.record({
    heading: derivedHeading,
    from: fc.constant('Tickets'),
    key: oneLine,
    what: fc.constantFrom('count' as const, 'sum' as const),
    of: oneLine,
    where,
    window: fc.constant({ kind: 'all' as const }),
    unknownIsZero: fc.boolean(),
    note: text,
  }),
);
const derivedColumns = fc.uniqueArray(anyDerivedColumn, {
  maxLength: 3,
  selector: ({ heading }) => matchKey(heading),
});
const sources: fc.Arbitrary<Source[]> = fc.uniqueArray(
  fc.record({
    name: name.filter((each) => matchKey(each) !== 'history'),
    tab: name,
    key: orBlank,
    day: orBlank,
    knownSince: orBlank,
    rowId: orBlank,
    via: fc.constantFrom<Source['via']>(undefined, { tab: 'Subs', key: 'Sub ID', accountKey: 'Account' }),
    match: fc.constantFrom<Source['match']>(
      { kind: 'exact' },
      { kind: 'name' },
      { kind: 'domain', heading: 'Website' },
    ),
    note: text,
  }),
  { maxLength: 2, selector: (each) => matchKey(each.name) },
);

export const anyScorecard: fc.Arbitrary<Scorecard> = fc
  .constantFrom<Scale>(100, 10)
  .chain((scale) =>
    fc.record({ general: bands(scale), own: fc.boolean() }).chain(({ general, own }) =>
      fc.record({
        settings: fc.record({
          name: text,
          scale: fc.constant(scale),
          method: fc.constantFrom('weighted' as const, 'worst' as const),
          start: fc.constant(0),
          decimals: fc.integer({ min: 0, max: 6 }),
          minimumCoverage: fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000),
          accountsTab: orNone,
          accountColumn: orNone,
          valueColumn: orNone,
          segmentColumn: name,
          accountKey: orNone,
          ownerColumn: orNone,
          renewalColumn: orNone,
          history: fc.constantFrom(...HISTORY_SETTINGS),
          compareWith: fc.oneof(
            fc.integer({ min: 1, max: 999 }).map((days) => ({ kind: 'days' as const, days })),
            fc.constant({ kind: 'last run' as const }),
            fc.constant({ kind: 'day' as const, day: '2026-10-01' }),
          ),
          outcomes: fc.record({
            tab: orNone,
            column: orNone,
            date: orNone,
            words: fc.record({ lost: words, kept: words, involuntary: words, ignored: words }),
            lookBackDays: fc.integer({ min: 0, max: 3660 }),
          }),
          watermelon: fc.boolean(),
          dimensionColumns: fc.boolean(),
          firmnessColumn: fc.boolean(),
          alerts: fc.boolean(),
          mail: fc.record({
            to: fc.constantFrom([], ['maria@example.com'], ['a.b@example.co.uk', 'c@example.org']),
            owners: fc.boolean(),
            on: fc.constantFrom(...MAIL_DAYS),
          }),
          writeDerivedColumns: fc.boolean(),
        }),
        metrics: fc
          .uniqueArray(metric(scale), {
            minLength: 1,
            maxLength: 8,
            selector: (each) => `${matchKey(each.name)}|${matchKey(each.segment ?? '')}`,
          })
          .map((some) =>
            some.every(({ weight }) => weight === 0) ? some.map((each) => ({ ...each, weight: 1 })) : some,
          ),
        dimensions: fc.constant<Dimension[]>([]),
        rules: rules(
          scale,
          general.map((band) => band.name),
        ),
        derivedColumns,
        sources,
        otherNames: fc.array(fc.record({ account: name, alsoCalled: name }), { maxLength: 2 }),
        bands: fc.constant(withOwnBand(general, own, scale)),
        notEnoughDataColor: color,
        alerts: alerts(general.map((band) => band.name)),
        plays: fc.constant<Play[]>([]),
      }),
    ),
  )
  .chain((scorecard) => dimensionsOf(scorecard.metrics).map((dimensions) => ({ ...scorecard, dimensions })))
  .chain((scorecard) => plays(scorecard.metrics).map((some) => ({ ...scorecard, plays: some })));
