// A metric's values along a line, colored by what each scores, with the thresholds as handles on it.
import { useMemo } from 'preact/hooks';
import { type Mark, marksOn } from '../model/metric-thresholds';
import { countsAlong, type Notation, numberText, scaleOf, tidy, type ValueScale } from '../model/value-scale';
import { Handle } from '../parts/handle';
import { useSidebar } from '../sidebar-context';
import type { MetricEditor } from './use-metric';

/** Up to this many values are drawn one by one. */
const DOTS = 40;
const PARTS = 32;

interface StripProps {
  readonly editor: MetricEditor;
  /** The metric's values, at least one. */
  readonly sorted: readonly number[];
  readonly notation: Notation;
  readonly hasHandles: boolean;
  /** The accounts by band, in words. */
  readonly facts: string;
}

export function Strip({ editor, sorted, notation, hasHandles, facts }: StripProps) {
  const { metric, type } = editor;
  const marks = hasHandles ? marksOn(type, metric, notation.isShare) : [];
  const { points } = metric;
  const scale = useScale(
    sorted,
    points?.kind === 'steps' ? points.steps.map((each) => each.from) : marks.map(({ value }) => value),
  );
  const { from, to } = scale;
  const textOf = (value = from) => numberText(value, notation.isShare) + notation.unit;
  const first = sorted[0] ?? from;
  const last = sorted[sorted.length - 1] ?? to;
  return (
    <div class="strip">
      <div class="track" style={{ background: useZones(editor, scale) }}>
        <Values
          sorted={sorted}
          scale={scale}
          label={`${sorted.length} values from ${textOf(first)} to ${textOf(last)}. ${facts}`}
        />
        <Handles editor={editor} marks={marks} scale={scale} textOf={textOf} />
      </div>
      <p class="axis" aria-hidden="true">
        <span>{textOf(from) + (first < from ? ' or less' : '')}</span>
        <span>{textOf(to) + (last > to ? ' or more' : '')}</span>
      </p>
    </div>
  );
}

/** While a handle moves inside the line, the line stays as it is. */
function useScale(sorted: readonly number[], marks: readonly number[]): ValueScale {
  const initial = useMemo(() => scaleOf(sorted, marks), [sorted]);
  const isOutside = marks.some((mark) => mark < initial.from || mark > initial.to);
  return isOutside ? scaleOf(sorted, marks) : initial;
}

/** A gradient between the bands' colors, from the best to the worst, by what each value scores. */
function useZones({ metric, type }: MetricEditor, { from, to }: ValueScale): string {
  const { settings, bands } = useSidebar().derived.evaluation.value.draft;
  const colors = bands.filter(({ segment }) => segment === undefined).map(({ color }) => color);
  const zones = Array.from({ length: PARTS * 2 + 1 }, (_, at) => {
    const score = type.score(from + ((to - from) * at) / PARTS / 2, metric, settings.scale);
    const share = (score ?? 0) / settings.scale;
    const position = (1 - Math.min(1, Math.max(0, share))) * (colors.length - 1);
    const color = colors[Math.floor(position)] ?? '#fff';
    return `color-mix(in srgb,${colors[Math.ceil(position)] ?? color} ${(position % 1 || 0) * 100}%,${color})`;
  });
  return `linear-gradient(90deg,${zones})`;
}

/** A few values as dots, one on top of the other (dashes of a line); many as bars. */
function Values(props: {
  readonly sorted: readonly number[];
  readonly scale: ValueScale;
  readonly label: string;
}) {
  const { sorted, scale, label } = props;
  const counts = useMemo(() => countsAlong(sorted, scale, PARTS), [sorted, scale.from, scale.to]);
  const most = Math.max(...counts);
  const isDots = sorted.length < DOTS;
  const rise = isDots ? Math.min(7, 48 / most) : 54 / most;
  return (
    <svg role="img" aria-label={label} viewBox="0 0 256 56">
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
  );
}

function Handles(props: {
  readonly editor: MetricEditor;
  readonly marks: readonly Mark[];
  readonly scale: ValueScale;
  readonly textOf: (value: number) => string;
}) {
  const { editor, marks, scale, textOf } = props;
  const { step } = scale;
  return (
    <>
      {marks.map(({ heading, end, value, cellAt }, at) => (
        <Handle
          key={heading + end}
          label={heading + end}
          class={heading.slice(0, 2)}
          value={value}
          text={textOf(value)}
          {...scale}
          onMove={(wanted) => {
            // A handle never moves past its neighbor.
            const low = marks[at - 1]?.value ?? Number.NEGATIVE_INFINITY;
            const high = marks[at + 1]?.value ?? Number.POSITIVE_INFINITY;
            editor.set({ [heading]: cellAt(tidy(Math.min(high - step, Math.max(low + step, wanted)))) });
          }}
        />
      ))}
    </>
  );
}
