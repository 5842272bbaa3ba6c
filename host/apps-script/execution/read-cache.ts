// Reads may be answered from a cache that lasts until the next write (WR-4): an edit by another person in between is not seen.
import type { Area } from '../../engine/values/area';

/** What a read asks for: the same method on the same tab, and the cells. */
export interface ReadKey {
  readonly group: string;
  /** Absent for reads about the whole tab. */
  readonly area: Area | undefined;
}

interface Answer {
  readonly key: ReadKey;
  readonly value: unknown;
}

export class ReadCache {
  private answers: Answer[] = [];

  constructor(private readonly isOn: boolean) {}

  /** Cells of a larger range that was read before come from that answer. @param key undefined for reads that are never cached */
  read(key: ReadKey | undefined, ask: () => unknown): unknown {
    if (!this.isOn || key === undefined) return ask();
    const known = this.answers.find((answer) => answer.key.group === key.group && covers(answer.key, key));
    if (known) return part(known, key);
    const value = ask();
    this.answers.push({ key, value });
    return value;
  }

  /** Any write makes all answers void. */
  clear(): void {
    this.answers = [];
  }
}

function covers({ area: outer }: ReadKey, { area: inner }: ReadKey): boolean {
  if (!outer || !inner) return outer === inner;
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}

/** Only methods that return rows are read in parts: others have one answer per range. */
function part({ key, value }: Answer, { area }: ReadKey): unknown {
  if (!Array.isArray(value) || !area || !key.area) return value;
  const { top, left } = key.area;
  return value
    .slice(area.top - top, area.bottom - top + 1)
    .map((row: unknown) => (Array.isArray(row) ? row.slice(area.left - left, area.right - left + 1) : row));
}
