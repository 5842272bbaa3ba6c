// Numbers as cells show them, each drawn once: scores and shares repeat from row to row, and drawing one takes a microsecond.

/** In an area with more different numbers than this, they hardly repeat. */
const MOST_KEPT = 10_000;

export class DrawnNumbers {
  private readonly byLook = new Map<number, Map<number, string>>();

  /** @param draw the text of a number under the look of that number */
  constructor(private readonly draw: (value: number, look: number) => string) {}

  textOf(value: number, look: number): string {
    const texts = this.byLook.get(look) ?? new Map<number, string>();
    this.byLook.set(look, texts);
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = this.draw(value, look);
    if (texts.size < MOST_KEPT) texts.set(value, text);
    return text;
  }
}
