// Counts as bars, with a line for how they were before.
import { HISTOGRAM_STEPS } from '../model/preview';

export function Histogram(props: {
  readonly counts: readonly number[];
  readonly before?: readonly number[] | undefined;
  /** What it shows, for screen readers. */
  readonly label: string;
  /** Fill of each bar; blue by default. */
  readonly colorOf?: (step: number) => string;
}) {
  const { counts, before, label, colorOf } = props;
  const highest = Math.max(1, ...counts, ...(before ?? []));
  const height = (count: number) => (count / highest) * 100;
  return (
    <svg
      class="histogram"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${counts.length * 10} 100`}
      preserveAspectRatio="none"
    >
      {counts.map((count, step) => (
        <rect
          key={`now${step * HISTOGRAM_STEPS}`}
          x={step * 10 + 1}
          width={8}
          y={100 - height(count)}
          height={height(count)}
          fill={colorOf?.(step) ?? '#8ab4f8'}
          stroke="#5f6368"
          vector-effect="non-scaling-stroke"
        />
      ))}
      {before?.map((count, step) => (
        <line
          key={`before${step * HISTOGRAM_STEPS}`}
          x1={step * 10}
          x2={step * 10 + 10}
          y1={100 - height(count)}
          y2={100 - height(count)}
          stroke="#202124"
          vector-effect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
