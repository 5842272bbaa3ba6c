// Draws the accounts by band: a bar, a count and a share, with color only as an extra.
import type { BandTotal } from '../../src/actions/scoring-report';
import { oneLine, padEnd, padStart, widthOf } from './text-layout';

const BAR_WIDTH = 24;
const CUBE = [0, 95, 135, 175, 215, 255];

/** How the values are headed and written; undefined without a value column. */
export interface BandValues {
  readonly heading: string;
  shown(value: number): string;
}

export function bandBars(
  bands: readonly (Pick<BandTotal, 'name' | 'color' | 'accounts'> & Partial<Pick<BandTotal, 'value'>>)[],
  withColor: boolean,
  values?: BandValues,
): string[] {
  const all = bands.reduce((sum, band) => sum + band.accounts, 0);
  const most = Math.max(1, ...bands.map((band) => band.accounts));
  const names = bands.map((band) => oneLine(band.name));
  const counts = bands.map((band) => band.accounts.toLocaleString('en-US'));
  const nameWidth = Math.max(...names.map(widthOf));
  const countWidth = Math.max(...counts.map(widthOf));
  const amounts = bands.map(({ value }) => (values === undefined ? '' : values.shown(value ?? 0)));
  const amountWidth = Math.max(...amounts.map(widthOf));
  const heading = values === undefined ? '' : oneLine(values.heading);
  return bands.map((band, index) => {
    // A band with one account among thousands still shows a sliver.
    const length = band.accounts === 0 ? 0 : Math.max(1, Math.round((band.accounts / most) * BAR_WIDTH));
    const bar = colored('█'.repeat(length), band.color, withColor) + ' '.repeat(BAR_WIDTH - length);
    const share = shareOf(band.accounts, all);
    const amount = values === undefined ? '' : `  ${padStart(amounts[index] ?? '', amountWidth)} ${heading}`;
    return `${padEnd(names[index] ?? '', nameWidth)}  ${bar}  ${padStart(counts[index] ?? '', countWidth)}  ${padStart(share, 4)}${amount}`;
  });
}

/** Never 0% for some, nor 100% for not quite all. */
function shareOf(count: number, all: number): string {
  if (all === 0) return '';
  const percent = Math.round((count / all) * 100);
  if (percent === 0 && count > 0) return '<1%';
  return percent === 100 && count < all ? '>99%' : `${percent}%`;
}

/** The nearest of the 216 colors that nearly every terminal knows. */
function colored(text: string, color: string, withColor: boolean): string {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!withColor || !parts || text === '') return text;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => nearest(Number.parseInt(part, 16)));
  return `\u001b[38;5;${16 + 36 * red + 6 * green + blue}m${text}\u001b[0m`;
}

function nearest(level: number): number {
  const distances = CUBE.map((step) => Math.abs(step - level));
  return distances.indexOf(Math.min(...distances));
}
