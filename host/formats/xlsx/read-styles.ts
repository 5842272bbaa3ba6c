// Reads the styles of an .xlsx: number formats, fonts, fills and borders, as its cells and its rules name them.
import { builtInFormat } from './built-in-formats';
import { colorOf, type ThemeColors } from './read-colors';
import { type Attributes, child, childrenAt, isTrue, unescaped, type XmlNode } from './read-xml';
import type { BorderLine, BorderSide, FileBorders, FileLook, FileStyle } from './workbook-file';

export interface ReadStyles {
  readonly styles: readonly FileStyle[];
  /** Looks of rules, by their number in the file. */
  readonly ruleLooks: readonly FileLook[];
}

const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];
const LINES: ReadonlyMap<string, BorderLine> = new Map(
  Object.entries<BorderLine>({
    thin: 'thin',
    hair: 'thin',
    double: 'thin',
    medium: 'medium',
    thick: 'thick',
    dashed: 'dashed',
    mediumDashed: 'dashed',
    dashDot: 'dashed',
    mediumDashDot: 'dashed',
    dashDotDot: 'dashed',
    mediumDashDotDot: 'dashed',
    slantDashDot: 'dashed',
    dotted: 'dotted',
  }),
);
const ALIGN: ReadonlyMap<string, FileLook['align']> = new Map(
  Object.entries<FileLook['align']>({
    left: 'left',
    center: 'center',
    right: 'right',
    centerContinuous: 'center',
    distributed: 'center',
  }),
);
const VERTICAL: ReadonlyMap<string, FileLook['verticalAlign']> = new Map(
  Object.entries<FileLook['verticalAlign']>({
    top: 'top',
    center: 'middle',
    bottom: 'bottom',
  }),
);
const USUAL: FileStyle = { format: '', look: {} };

export function readStyles(document: XmlNode | null, theme: ThemeColors): ReadStyles {
  const sheet = document ? child(document, 'styleSheet') : undefined;
  if (!sheet) return { styles: [USUAL], ruleLooks: [] };
  const formats = new Map(
    childrenAt(sheet, 'numFmts', 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      unescaped(attributes.formatCode ?? ''),
    ]),
  );
  const fonts = childrenAt(sheet, 'fonts', 'font').map((font) => fontLook(font, theme));
  // The default font's size and color are not the user's choice.
  const [usualFont = {}] = fonts;
  const fills = childrenAt(sheet, 'fills', 'fill').map((fill) => fillColor(fill, theme, 'fgColor'));
  const borders = childrenAt(sheet, 'borders', 'border').map((border) => bordersOf(border, theme));
  const styles = childrenAt(sheet, 'cellXfs', 'xf').map((xf): FileStyle => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const format = formats.get(Number(numFmtId ?? 0)) ?? builtInFormat(Number(numFmtId ?? 0));
    const font = fonts[Number(fontId ?? 0)] ?? {};
    return {
      format: /^general$/i.test(format) ? '' : format,
      look: withoutGaps({
        ...font,
        fontSize: font.fontSize === usualFont.fontSize ? undefined : font.fontSize,
        textColor: font.textColor === usualFont.textColor ? undefined : font.textColor,
        fillColor: fills[Number(fillId ?? 0)],
        borders: borders[Number(borderId ?? 0)],
        ...alignment(child(xf, 'alignment')?.attributes),
      }),
    };
  });
  return {
    styles: styles.length > 0 ? styles : [USUAL],
    ruleLooks: childrenAt(sheet, 'dxfs', 'dxf').map((dxf) => ruleLook(dxf, theme)),
  };
}

export function ruleLook(dxf: XmlNode, theme: ThemeColors): FileLook {
  const font = child(dxf, 'font');
  const fill = child(dxf, 'fill');
  return withoutGaps({
    ...(font ? { ...fontLook(font, theme), fontSize: undefined } : {}),
    // Rules keep the color of a plain fill where cells keep that of the background.
    fillColor: fill && (fillColor(fill, theme, 'bgColor') ?? fillColor(fill, theme, 'fgColor')),
  });
}

function fontLook(font: XmlNode, theme: ThemeColors): FileLook {
  const has = (name: string) => {
    const part = child(font, name)?.attributes;
    return part !== undefined && (part.val === undefined || isTrue(part.val)) ? true : undefined;
  };
  const underline = child(font, 'u')?.attributes;
  const size = Number(child(font, 'sz')?.attributes.val);
  const color = colorOf(child(font, 'color')?.attributes, theme);
  return withoutGaps({
    bold: has('b'),
    italic: has('i'),
    strikethrough: has('strike'),
    underline: underline && underline.val !== 'none' ? true : undefined,
    textColor: color === '#000000' ? undefined : color,
    fontSize: size > 0 ? size : undefined,
  });
}

function fillColor(fill: XmlNode, theme: ThemeColors, part: 'fgColor' | 'bgColor'): string | undefined {
  const pattern = child(fill, 'patternFill');
  if (!pattern)
    return colorOf(childrenAt(child(fill, 'gradientFill'), 'stop', 'color')[0]?.attributes, theme);
  const { patternType } = pattern.attributes;
  if (patternType === 'none' || (part === 'fgColor' && !patternType)) return undefined;
  const color = colorOf(child(pattern, part)?.attributes, theme);
  // The second fill of every file is an unused gray pattern.
  return patternType === 'gray125' && !color ? undefined : color;
}

function bordersOf(border: XmlNode, theme: ThemeColors): FileBorders | undefined {
  const found: { [side in BorderSide]?: { style: BorderLine; color: string } } = {};
  for (const side of SIDES) {
    const line =
      child(border, side) ?? child(border, side === 'left' ? 'start' : side === 'right' ? 'end' : '');
    const style = LINES.get(line?.attributes.style ?? '');
    if (line && style) {
      found[side] = { style, color: colorOf(child(line, 'color')?.attributes, theme) ?? '#000000' };
    }
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function alignment(given: Attributes | undefined): FileLook {
  if (!given) return {};
  return withoutGaps({
    align: ALIGN.get(given.horizontal ?? ''),
    // Cells are bottom-aligned by default.
    verticalAlign: given.vertical === 'bottom' ? undefined : VERTICAL.get(given.vertical ?? ''),
    wrapping: isTrue(given.wrapText) ? 'wrap' : undefined,
  });
}

type Gappy = { readonly [part in keyof FileLook]: FileLook[part] | undefined };

function withoutGaps(look: Gappy): FileLook {
  return Object.fromEntries(Object.entries(look).filter(([, part]) => part !== undefined));
}
