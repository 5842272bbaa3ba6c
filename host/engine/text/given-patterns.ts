// The number formats that scripts set, where what is drawn is an approximation.
import { engineFormat } from './number-formats';

export class GivenPatterns {
  private readonly byFormat = new Map<string, string>();

  /** @returns the nearest format that can be drawn */
  formatOf(sheetId: string, pattern: string): string {
    const format = engineFormat(pattern);
    this.byFormat.set(`${sheetId}:${format}`, format === '' ? '' : pattern);
    return format;
  }

  patternOf(sheetId: string, format: string): string | undefined {
    return this.byFormat.get(`${sheetId}:${format}`);
  }
}
