// A metric's own values along a line, colored by what each is worth, and its thresholds as handles on it.
import { useMemo } from 'preact/hooks';
import { marksOn } from '../model/metric-thresholds';
import { countsAlong, type Notation, numberText, scaleOf, tidy } from '../model/value-scale';
import { Handle } from '../parts/handle';
import type { MetricWork } from './metric-work';

/** So few are shown one by one. */
const DOTS = 40;
const PARTS = 32;

export function Strip(props: {
  readonly work: MetricWork;
  /** The metric's values, at least one. */
  readonly sorted: readonly number[];
  readonly notation: Notation;
  readonly hasHandles: boolean;
  /** The accounts by band, in words. */
  readonly facts: string;
}) {
  const { work, sorted, notation, hasHandles, facts } = props;
  const { metric, type, set, working } = work;
  const { settings, bands } = working.draft;
  const { points } = metric;
  const marks = hasHandles ? marksOn(type, metric, notation.isShare) : [];
  const numbers =
    points?.kind === 'steps' ? points.steps.map((each) => each.from) : marks.map(({ value }) => value);
  // While a handle moves inside it the line stays as it is.
  const found = useMemo(() => scaleOf(sorted, numbers), [sorted]);
  const isOutside = numbers.some((each) => each < found.from || each > found.to);
  const scale = isOutside ? scaleOf(sorted, numbers) : found;
  const { from, to, step } = scale;
  const textOf = (value = from) => numberText(value, notation.isShare) + notation.unit;
  const first = sorted[0] ?? from;
  const last = sorted[sorted.length - 1] ?? to;
  const counts = useMemo(() => countsAlong(sorted, scale, PARTS), [sorted, from, to]);
  const most = Math.max(...counts);
  // Few values are dots one upon the other, which are dashes of a line; many are bars.
  const rise = sorted.length < DOTS ? Math.min(7, 48 / most) : 54 / most;
  const isDots = sorted.length < DOTS;
  const colors = bands.filter(({ segment }) => segment === '').map(({ color }) => color);
  const zones = Array.from({ length: PARTS * 2 + 1 }, (_, at) => {
    const share = type.score(from + ((to - from) * at) / PARTS / 2, metric, settings.scale) / settings.scale;
    // Between the bands' colors, from the best to the worst.
    const on = (1 - Math.min(1, Math.max(0, share))) * (colors.length - 1);
    const color = colors[Math.floor(on)] ?? '#fff';
    return `color-mix(in srgb,${colors[Math.ceil(on)] ?? color} ${(on % 1 || 0) * 100}%,${color})`;
  });
  return (
    <div class="strip">
      <div class="track" style={{ background: `linear-gradient(90deg,${zones})` }}>
        <svg
          role="img"
          aria-label={`${sorted.length} values from ${textOf(first)} to ${textOf(last)}. ${facts}`}
          viewBox="0 0 256 56"
        >
          {counts.map(
            (count, part) =>
              count > 0 && (
                <path
                  key={part + 0}
                  d={`M${part * 8 + 4} ${isDots ? 52 : 56}v${-rise * (isDots ? count - 0.9 : count)}`}
                  stroke-dasharray={isDots ? `0 ${rise}` : undefined}
                />
              ),
          )}
        </svg>
        {marks.map(({ heading, end, value, cellAt }, at) => (
          <Handle
            key={heading + end}
            label={heading + end}
            class={heading.slice(0, 2)}
            value={value}
            text={textOf(value)}
            {...scale}
            onMove={(wanted) => {
              // None is moved past its neighbor.
              const { value: low = -Infinity } = marks[at - 1] ?? {};
              const { value: high = Infinity } = marks[at + 1] ?? {};
              set({ [heading]: cellAt(tidy(Math.min(high - step, Math.max(low + step, wanted)))) });
            }}
          />
        ))}
      </div>
      <p class="axis" aria-hidden="true">
        <span>{textOf(from) + (first < from ? ' or less' : '')}</span>
        <span>{textOf(to) + (last > to ? ' or more' : '')}</span>
      </p>
    </div>
  );
}
