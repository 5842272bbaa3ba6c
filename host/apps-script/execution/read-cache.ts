// Reads may be answered from a cache that lasts until the next write (WR-4): an edit by another person in between is not seen.

export class ReadCache {
  private readonly answers = new Map<string, unknown>();

  constructor(private readonly isOn: boolean) {}

  /** @param key undefined for reads that are never cached */
  read(key: string | undefined, ask: () => unknown): unknown {
    if (!this.isOn || key === undefined) return ask();
    if (!this.answers.has(key)) this.answers.set(key, ask());
    return this.answers.get(key);
  }

  /** Any write makes all answers void. */
  clear(): void {
    this.answers.clear();
  }
}
