// Random scorecards with one account each whose values are exactly on the edges of thresholds, steps, rules and bands, or just beside them.

import fc from 'fast-check';
import { standardBands } from '../../src/domain/scorecard/band';
import type { Condition } from '../../src/domain/scorecard/condition';
import type { MetricOptions } from '../../src/domain/scorecard/options';
import type { Points } from '../../src/domain/scorecard/points';
import type { Rule } from '../../src/domain/scorecard/rules';
import {
  type Method,
  type Metric,
  metricOf,
  type Scorecard,
  scorecardOf,
} from '../../src/domain/scorecard/scorecard';
import type { Curve, Threshold } from '../../src/domain/scorecard/threshold';
import type { Cell } from '../../src/domain/values/cell';
import { dayFromNumber } from '../../src/domain/values/civil-day';

export interface EdgeCase {
  readonly scorecard: Scorecard;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Days since 1970. */
  readonly asOf: number;
}

type Draw = fc.GeneratorValue;

/** A decimal number by its digits: 38 with one place is 3.8. */
interface Decimal {
  readonly digits: number;
  readonly places: number;
}

const numberOf = ({ digits, places }: Decimal): number => digits / 10 ** places;

const AS_OF = 20_000;

export const anyEdgeCase: fc.Arbitrary<EdgeCase> = fc.gen().map(edgeCase);

function edgeCase(draw: Draw): EdgeCase {
  const method = pick<Method>(draw, 'weighted', 'weighted', 'points', 'worst');
  const scale = pick<100 | 10>(draw, 100, 10);
  const made = Array.from({ length: whole(draw, 1, 5) }, (_, at) =>
    edgeMetric(draw, `M${at}`, method, scale),
  );
  const metrics = made.map(({ metric }) => metric);
  const bands = draw(fc.boolean) ? standardBands(scale) : bandsOf(draw, scale);
  const scorecard: Scorecard = {
    ...scorecardOf(metrics, {
      scale,
      method,
      start: method === 'points' ? scale / 2 : 0,
      decimals: whole(draw, 0, 6),
      minimumCoverage: whole(draw, 0, 4) / 5,
    }),
    dimensions:
      method === 'weighted' && draw(fc.boolean)
        ? ['A', 'B'].map((name) => ({
            name,
            weight: pick<number | undefined>(draw, undefined, 1, 2.5, 0.1),
            segment: undefined,
          }))
        : [],
    bands,
    rules: made.flatMap(({ metric, target }) =>
      draw(fc.boolean) ? [ruleOn(draw, metric, target, bands)] : [],
    ),
  };
  return { scorecard, cells: Object.assign({}, ...made.map(({ cells }) => cells)), asOf: AS_OF };
}

/** One of these. */
function pick<Value>(draw: Draw, ...values: readonly [Value, ...Value[]]): Value {
  return values[whole(draw, 0, values.length - 1)] ?? values[0];
}

function whole(draw: Draw, min: number, max: number): number {
  return draw(fc.integer, { min, max });
}

function bandsOf(draw: Draw, scale: number): Scorecard['bands'] {
  const middle = whole(draw, 1, 49) / 100;
  return standardBands(scale).map((band, at) => ({
    ...band,
    from:
      at === 0
        ? Math.round((middle + 0.5) * 100 * scale) / 100
        : at === 1
          ? Math.round(middle * 100 * scale) / 100
          : 0,
  }));
}

interface Made {
  readonly metric: Metric;
  readonly cells: Readonly<Record<string, Cell>>;
  /** The metric value that the cells give. */
  readonly target: Decimal;
}

function edgeMetric(draw: Draw, name: string, method: Method, scale: number): Made {
  const places = whole(draw, 0, 3);
  const [low, high] = [whole(draw, -60, 60), whole(draw, 1, 60)];
  const edges = [low, low + high, low + high + whole(draw, 1, 30), low + 2 * high + 60] as const;
  const [a = 0, b = 0, c = 0, d = 0] = edges.map((digits) => numberOf({ digits, places }));
  const isRange = draw(fc.boolean);
  const flipped = draw(fc.boolean);
  const thresholds: { healthy: Threshold; atRisk: Threshold } = isRange
    ? { healthy: { kind: 'range', from: b, to: c }, atRisk: { kind: 'range', from: a, to: d } }
    : { healthy: { kind: 'number', at: flipped ? a : b }, atRisk: { kind: 'number', at: flipped ? b : a } };
  const target: Decimal = {
    digits: pick<number>(draw, ...edges) + pick<number>(draw, 0, 0, 0, 1, -1, 7),
    places,
  };
  const { type, cells, columns, options } = cellsFor(draw, name, target);
  const points =
    method === 'points' || draw(fc.boolean) ? pointsFor(draw, method, scale, [a, b, c]) : undefined;
  const curves: readonly [Curve, ...Curve[]] =
    method === 'points' ? ['linear', 'bounded', 'steps'] : ['linear', 'steps', 'steps'];
  const metric = metricOf(name, type, {
    columns,
    options,
    ...thresholds,
    curve: pick(draw, ...curves),
    points,
    weight: pick<number>(draw, 1, 2, 0.1, 0.3, 0.7, 12.5, 0),
    dimension: pick<string | undefined>(draw, 'A', 'B', undefined),
  });
  const isMissing = whole(draw, 0, 9) === 0;
  return {
    metric: name === 'M0' && metric.weight === 0 ? { ...metric, weight: 1 } : metric,
    cells: isMissing ? {} : cells,
    target,
  };
}

function pointsFor(draw: Draw, method: Method, scale: number, edges: readonly number[]): Points {
  if (method === 'points' && draw(fc.boolean))
    return { kind: 'spread', low: -whole(draw, 0, 5), high: whole(draw, 1, 5) };
  if (method === 'points' && draw(fc.boolean)) return { kind: 'each', points: whole(draw, -9, 9) / 10 };
  const lowest = method === 'points' ? -scale : 0;
  return {
    kind: 'steps',
    steps: edges.map((from) => ({ from, points: whole(draw, lowest * 10, scale * 10) / 10 })),
  };
}

interface Cells {
  readonly type: string;
  readonly columns: readonly string[];
  readonly cells: Readonly<Record<string, Cell>>;
  readonly options: MetricOptions;
}

/** Cells that give exactly the target, in one of the ways a metric calculates its value. */
function cellsFor(draw: Draw, name: string, target: Decimal): Cells {
  const { digits, places } = target;
  const unit = 10 ** places;
  const plain = { columns: [name], options: {} };
  const before = whole(draw, 1, 999) * pick<number>(draw, 1, 1, -1);
  const pair = [`${name} a`, `${name} b`] as const;
  const cellsOf = (first: number, second: number) => ({ [pair[0]]: first, [pair[1]]: second });
  switch (pick(draw, 'number', 'percent', 'rating', 'ratio', 'growth', 'difference', 'expected')) {
    case 'percent':
      return { ...plain, type: 'percent', cells: { [name]: `${(digits * 100) / unit}%` } };
    case 'rating': {
      const columns = Array.from({ length: whole(draw, 2, 4) }, (_, at) => `${name} ${at}`);
      const marks = columns.slice(1).map(() => whole(draw, -50, 50));
      const last = digits * columns.length - marks.reduce((sum, mark) => sum + mark, 0);
      const cells = Object.fromEntries(
        columns.map((column, at) => [column, ([last, ...marks][at] ?? 0) / unit]),
      );
      return { type: 'rating', columns, cells, options: {} };
    }
    case 'ratio': {
      const whole = Math.abs(before);
      return {
        type: 'ratio',
        columns: pair,
        options: {},
        cells: cellsOf((digits * whole) / (unit * 10), whole / 10),
      };
    }
    case 'growth': {
      const now = (before * unit + Math.abs(before) * digits) / (unit * 10);
      return { type: 'change', columns: pair, options: {}, cells: cellsOf(now, before / 10) };
    }
    case 'difference':
      return {
        type: 'change',
        columns: pair,
        options: { as: 'absolute' },
        cells: cellsOf((before * unit + digits * 10) / (unit * 10), before / 10),
      };
    case 'expected': {
      const days = pick<number>(draw, 10, 20, 25, 50, 100);
      const day = whole(draw, 1, 120);
      const percent = whole(draw, 1, 150);
      const actual = (digits * percent * Math.min(day, days) * (100 / days)) / (unit * 10_000);
      return {
        type: 'percent',
        columns: [name],
        options: { expected: { value: percent / 100, days }, start: `${name} start` },
        cells: { [name]: actual, [`${name} start`]: { day: dayFromNumber(AS_OF - day) } },
      };
    }
    default:
      return { ...plain, type: 'number', cells: { [name]: numberOf(target) } };
  }
}

function ruleOn(draw: Draw, metric: Metric, target: Decimal, bands: Scorecard['bands']): Rule {
  const number = numberOf(target);
  const is = pick<Condition>(
    draw,
    { kind: 'above', number },
    { kind: 'below', number },
    { kind: 'is', text: String(number) },
    { kind: 'not', text: String(number) },
    { kind: 'is', text: `${(target.digits * 100) / 10 ** target.places}%` },
  );
  const band = bands[whole(draw, 0, bands.length - 1)]?.name ?? '';
  const effect = pick<Rule['effect']>(
    draw,
    { kind: 'at most', band },
    { kind: 'plus', points: 1.5 },
    { kind: 'minus', points: 0.1 },
  );
  return { subject: metric.name, is, effect, until: undefined, note: '' };
}
