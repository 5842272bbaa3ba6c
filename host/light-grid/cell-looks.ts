// How cells look, each look once: a cell holds only its number.
import { isDateFormat } from '../engine/text/number-formats';
import type { CellStyle } from '../engine/values/cell-values';

export interface CellLook {
  /** As the grid keeps it; '' for none. */
  readonly format: string;
  readonly style: CellStyle;
  readonly isDate: boolean;
  /** Under "@" every value is a text. */
  readonly isText: boolean;
}

/** The number of the usual look. */
export const PLAIN = 0;

export class CellLooks {
  private readonly looks: CellLook[] = [];
  private readonly byText = new Map<string, number>();

  constructor() {
    this.numberOf('', {});
  }

  get all(): readonly CellLook[] {
    return this.looks;
  }

  at(look: number): CellLook {
    const found = this.looks[look];
    if (!found) throw new Error(`CellLooks.at: there is no look ${look}`);
    return found;
  }

  numberOf(format: string, style: CellStyle): number {
    const text = `${format}\n${JSON.stringify(style)}`;
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    this.looks.push({ format, style, isDate: isDateFormat(format), isText: format === '@' });
    this.byText.set(text, this.looks.length - 1);
    return this.looks.length - 1;
  }

  /** @param style its undefined parts are taken away, null takes all of them */
  changed(look: number, format: string | undefined, style: CellStyle | null | undefined): number {
    if (format === undefined && style === undefined) return look;
    const old = this.at(look);
    if (style === undefined) return format === old.format ? look : this.numberOf(format ?? '', old.style);
    const parts = style === null ? [] : Object.entries({ ...old.style, ...style });
    return this.numberOf(
      format ?? old.format,
      Object.fromEntries(parts.filter(([, part]) => part !== undefined)),
    );
  }
}
