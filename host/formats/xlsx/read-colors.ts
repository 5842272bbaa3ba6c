// Colors of an .xlsx as #rrggbb: written out, by number, or as a shade of the theme.
import { type Attributes, child, type XmlNode } from './read-xml';

/** The palette of old Excel versions, which files still name by number. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const PALETTE = INDEXED.split(' ').map((color) => `#${color.toLowerCase()}`);

/** In this order files count the colors of a theme: light before dark. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72';

export type ThemeColors = readonly string[];

export const USUAL_THEME: ThemeColors = OFFICE_THEME.split(' ').map((color) => `#${color.toLowerCase()}`);

export function themeColors(theme: XmlNode): ThemeColors {
  const scheme = child(child(child(theme, 'theme'), 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    return hex(color?.lastClr ?? color?.val) ?? USUAL_THEME[index] ?? '#000000';
  });
}

/** Undefined for "automatic" and for values that are not colors. */
export function colorOf(color: Attributes | undefined, theme: ThemeColors): string | undefined {
  if (!color) return undefined;
  const tint = Number(color.tint ?? 0);
  const base =
    hex(color.rgb) ??
    (color.theme === undefined ? undefined : theme[Number(color.theme)]) ??
    (color.indexed === undefined ? undefined : PALETTE[Number(color.indexed)]);
  return base && tint ? shaded(base, Math.max(-1, Math.min(1, tint))) : base;
}

function hex(text: string | undefined): string | undefined {
  const parts = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? '');
  return parts?.[1] ? `#${parts[1].toLowerCase()}` : undefined;
}

/** A tint moves the lightness towards black (-1) or white (1); mixing comes within a few steps of it. */
function shaded(color: string, tint: number): string {
  const target = tint < 0 ? 0 : 255;
  const parts = [1, 3, 5].map((at) => {
    const level = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(level + (target - level) * Math.abs(tint))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
