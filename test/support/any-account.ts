// Generated scorecards of all methods, with dimensions, rules and segments on both scales, each with an account: for rules that must hold for any score.
import fc from 'fast-check';
import { standardBands } from '../../src/domain/scorecard/band';
import type { Condition } from '../../src/domain/scorecard/condition';
import type { Points } from '../../src/domain/scorecard/points';
import type { Effect, Rule } from '../../src/domain/scorecard/rules';
import {
  defaultSettings,
  type IfBlank,
  type Method,
  type Metric,
  metricOf,
  type Scale,
  type Scorecard,
} from '../../src/domain/scorecard/scorecard';
import type { Curve, Threshold } from '../../src/domain/scorecard/threshold';
import { type Cell, matchKey } from '../../src/domain/values/cell';
import { addDays } from '../../src/domain/values/civil-day';
import { US } from './metric-reading';

export interface AnyAccount {
  readonly scorecard: Scorecard;
  readonly headings: readonly string[];
  readonly row: readonly Cell[];
}

interface Part {
  readonly metric: Partial<Metric> & { readonly type: string };
  readonly cells: readonly Cell[];
}

const at = (value: number): Threshold => ({ kind: 'number', at: value });
const half = (low: number, high: number) =>
  fc.integer({ min: low * 2, max: high * 2 }).map((twice) => twice / 2);
const usually = (cell: fc.Arbitrary<Cell>) =>
  fc.oneof({ weight: 6, arbitrary: cell }, { weight: 1, arbitrary: fc.constantFrom<Cell>('', 'N/A', 'abc') });

/** Points as the method takes them: signed and spread under the method points. */
function numberPoints(method: Method, scale: Scale): fc.Arbitrary<Points | undefined> {
  const point = fc.integer({ min: method === 'points' ? -scale : 0, max: scale });
  const steps = fc
    .uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 })
    .chain((froms) =>
      fc.tuple(...froms.map(() => point)).map(
        (points): Points => ({
          kind: 'steps',
          steps: [...froms]
            .sort((a, b) => a - b)
            .map((from, index) => ({ from, points: points[index] ?? 0 })),
        }),
      ),
    );
  if (method !== 'points')
    return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: steps });
  const each = half(-scale / 5, scale / 5).map((points): Points => ({ kind: 'each', points }));
  return fc.oneof(spread(scale), steps, each);
}

function spread(scale: Scale): fc.Arbitrary<Points> {
  return fc
    .tuple(half(-scale / 2, 0), half(0, scale / 2))
    .map(([low, high]): Points => ({ kind: 'spread', low, high }));
}

function part(method: Method, scale: Scale): fc.Arbitrary<Part> {
  const curve = fc.constantFrom<Curve>(
    'linear',
    'linear',
    'steps',
    method === 'points' ? 'bounded' : 'linear',
  );
  const two = fc
    .uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 2 })
    .map(([a = 0, b = 1]) => ({ healthy: at(a), atRisk: at(b) }));
  const sweetSpot = fc
    .uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 })
    .map((some) => [...some].sort((x, y) => x - y))
    .map(([a = 0, b = 1, c = 2, d = 3]): { healthy: Threshold; atRisk: Threshold } => ({
      healthy: { kind: 'range', from: b, to: c },
      atRisk: { kind: 'range', from: a, to: d },
    }));
  const spreadOrNone = method === 'points' ? spread(scale) : fc.constant(undefined);
  const scaled = fc
    .record({
      pair: fc.oneof({ weight: 3, arbitrary: two }, { weight: 1, arbitrary: sweetSpot }),
      points: numberPoints(method, scale),
      curve,
      type: fc.constantFrom('number', 'number', 'recency'),
      value: usually(fc.oneof(fc.integer({ min: 0, max: 35 }), half(0, 35))),
    })
    .map(
      ({ pair, points, curve, type, value }): Part => ({
        metric: { type, ...pair, points, curve },
        cells: [
          type === 'recency' && typeof value === 'number'
            ? { day: addDays(US.asOf, -Math.round(value)) }
            : value,
        ],
      }),
    );
  const share = fc
    .record({
      up: fc.boolean(),
      points: spreadOrNone,
      curve,
      type: fc.constantFrom('percent', 'ratio'),
      value: usually(fc.integer({ min: 0, max: 110 }).map((percent) => percent / 100)),
      whole: fc.integer({ min: 1, max: 60 }),
    })
    .map(
      ({ up, points, curve, type, value, whole }): Part => ({
        metric: { type, healthy: at(up ? 0.8 : 0.3), atRisk: at(up ? 0.3 : 0.8), points, curve },
        cells: type === 'percent' ? [value] : [typeof value === 'number' ? value * whole : value, whole],
      }),
    );
  const answer = fc
    .record({
      yes: fc.boolean(),
      points: spreadOrNone,
      value: usually(fc.constantFrom<Cell>('yes', 'no', true, false)),
    })
    .map(
      ({ yes, points, value }): Part => ({
        metric: { type: 'yes/no', healthy: { kind: 'answer', yes }, points },
        cells: [value],
      }),
    );
  const words = ['Green', 'Yellow', 'Red'];
  const label = fc
    .record({
      points: fc.tuple(...words.map(() => fc.integer({ min: method === 'points' ? -scale : 0, max: scale }))),
      value: usually(fc.constantFrom<Cell>(...words)),
    })
    .map(
      ({ points, value }): Part => ({
        metric: {
          type: 'category',
          points: {
            kind: 'labels',
            labels: words.map((word, index) => ({
              label: word,
              key: matchKey(word),
              points: points[index] ?? 0,
            })),
          },
        },
        cells: [value],
      }),
    );
  return fc.oneof({ weight: 3, arbitrary: scaled }, { weight: 1, arbitrary: share }, answer, label);
}

const condition = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((number): Condition => ({ kind: 'above', number })),
  fc.integer({ min: 0, max: 30 }).map((number): Condition => ({ kind: 'below', number })),
  fc.constantFrom('Green', 'yes', '7').map((text): Condition => ({ kind: 'is', text })),
  fc.constantFrom<Condition>({ kind: 'blank' }, { kind: 'not blank' }),
);

function effect(scale: Scale): fc.Arbitrary<Effect> {
  return fc.oneof(
    fc
      .tuple(
        fc.constantFrom('at most' as const, 'at least' as const),
        fc.constantFrom('Healthy', 'Watch', 'At risk'),
      )
      .map(([kind, band]): Effect => ({ kind, band })),
    fc
      .tuple(fc.constantFrom('plus' as const, 'minus' as const), half(0, scale / 2))
      .map(([kind, points]): Effect => ({ kind, points })),
    fc.constant<Effect>({ kind: 'flag', word: 'Expansion ready' }),
  );
}

const METHODS: readonly Method[] = ['weighted', 'weighted', 'points', 'worst'];

/** @param methods those to choose from */
export function anyAccount(methods: readonly Method[] = METHODS): fc.Arbitrary<AnyAccount> {
  return fc.tuple(fc.constantFrom<Scale>(100, 10), fc.constantFrom(...methods)).chain(([scale, method]) =>
    fc
      .record({
        decimals: fc.integer({ min: 0, max: 3 }),
        start: half(0, scale).map((start) => start / 2),
        minimumCoverage: fc.constantFrom(0, 0, 0.5),
        parts: fc.array(
          fc.record({
            part: part(method, scale),
            weight: fc.integer({ min: 0, max: 8 }),
            ifBlank: fc.constantFrom<IfBlank>('leave out', 'neutral', 'worst', 3),
            dimension: fc.constantFrom('', 'Use', 'People'),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        twoLevels: fc.boolean(),
        rules: fc.array(fc.record({ on: fc.nat(5), is: condition, effect: effect(scale) }), { maxLength: 3 }),
        segment: fc.constantFrom('SMB', 'Enterprise', ''),
        otherWeight: fc.integer({ min: 0, max: 8 }),
      })
      .map(
        ({ decimals, start, minimumCoverage, parts, twoLevels, rules, segment, otherWeight }): AnyAccount => {
          const metrics = parts.map(({ part: { metric, cells }, weight, ifBlank, dimension }, index) =>
            metricOf(`m${index}`, metric.type, {
              ...metric,
              columns: cells.map((_, cell) => (cell === 0 ? `m${index}` : `m${index} whole`)),
              weight,
              ifBlank,
              dimension,
            }),
          );
          const [first] = metrics;
          const general = standardBands(scale);
          return {
            scorecard: {
              derivedColumns: [],
              sources: [],
              otherNames: [],
              settings: {
                ...defaultSettings(scale),
                method,
                decimals,
                start,
                minimumCoverage,
                segmentColumn: 'Segment',
              },
              metrics: [
                ...metrics,
                ...(first === undefined ? [] : [{ ...first, segment: 'SMB', weight: otherWeight }]),
              ],
              dimensions: twoLevels
                ? [
                    { name: 'Use', weight: 3, segment: undefined },
                    { name: 'People', weight: undefined, segment: undefined },
                    { name: 'Use', weight: 1, segment: 'SMB' },
                  ]
                : [],
              rules: rules.map(
                ({ on, is, effect }): Rule => ({
                  subject: `m${on % parts.length}`,
                  is,
                  effect,
                  until: undefined,
                  note: '',
                }),
              ),
              bands: [...general, { name: 'Healthy', from: 0.8 * scale, color: '#b7e1cd', segment: 'SMB' }],
              notEnoughDataColor: '#e8eaed',
              alerts: undefined,
              plays: [],
            },
            headings: ['Segment', ...metrics.flatMap(({ columns }) => columns)],
            row: [segment, ...parts.flatMap(({ part: { cells } }) => cells)],
          };
        },
      ),
  );
}
