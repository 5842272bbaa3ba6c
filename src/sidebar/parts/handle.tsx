// A handle on a track: dragged with the pointer, moved with the arrow keys, and a slider to screen readers.
import { useEffect, useRef } from 'preact/hooks';

export interface HandleProps {
  /** What it moves, for screen readers: "Healthy from". */
  readonly label: string;
  readonly value: number;
  /** Ends of the track. */
  readonly from: number;
  readonly to: number;
  /** One arrow key. Page keys go ten of them. */
  readonly step: number;
  /** The value as people read it. */
  readonly text: string;
  readonly class?: string;
  /** Called at most once a frame while dragging; the value is a whole number of steps. */
  readonly onMove: (value: number) => void;
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

export function Handle(props: HandleProps) {
  const { label, value, from, to, step, text, onMove } = props;
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const moveTo = (wanted: number) => {
    const steps = Math.round(Math.min(to, Math.max(from, wanted)) / step);
    const tidy = Number((steps * step).toPrecision(12));
    if (tidy !== value) onMove(tidy);
  };
  const onKey = (event: KeyboardEvent) => {
    const steps = KEYS[event.key];
    const end = event.key === 'Home' ? from : event.key === 'End' ? to : undefined;
    if (steps === undefined && end === undefined) return;
    event.preventDefault();
    moveTo(end ?? value + (steps ?? 0) * step);
  };
  const onPointer = (event: PointerEvent) => {
    const handle = event.currentTarget;
    if (!(handle instanceof HTMLElement) || !handle.hasPointerCapture(event.pointerId)) return;
    const track = handle.parentElement?.getBoundingClientRect();
    if (track === undefined || track.width === 0) return;
    const { clientX } = event;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() =>
      moveTo(from + ((clientX - track.left) / track.width) * (to - from)),
    );
  };
  const share = to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0;
  return (
    <div
      role="slider"
      tabIndex={0}
      class={`handle ${props.class ?? ''}`}
      style={{ left: `${share * 100}%` }}
      aria-label={label}
      aria-valuemin={from}
      aria-valuemax={to}
      aria-valuenow={value}
      aria-valuetext={text}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
      }}
      onPointerMove={onPointer}
    />
  );
}
