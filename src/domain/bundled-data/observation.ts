// An observation of the self-check, as plain text.

export interface Observation {
  /** Which probe: for cells, what was put into the cell. */
  readonly id: string;
  readonly seen?: string;
  /** The platform's words, where it refused. */
  readonly fault?: string;
}

/** A value with its kind, so that none is taken for another: Number 7, String "7", Undefined undefined. */
export function seenValue(value: unknown): string {
  return `${Object.prototype.toString.call(value).slice(8, -1)} ${JSON.stringify(value)}`;
}
