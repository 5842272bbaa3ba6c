// Writes the styles of a workbook: each font, fill, border and number format once, and the looks of its rules.
import { BUILT_IN_FORMATS } from './built-in-formats';
import type { BorderSide, FileBorders, FileLook, FileStyle } from './workbook-file';
import { element, escaped, MAIN_NAMESPACE, wrapped, XML_START } from './write-xml';

const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];
const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;
const FIRST_OWN_FORMAT = 164;
const USUAL_SIZE = 10;
/** What numbers 14 and 22 show depends on the reader's country, and these patterns do not. */
const builtInIds = new Map(
  [...BUILT_IN_FORMATS]
    .filter(([id]) => id < 5 || (id > 8 && id < 14) || id === 49)
    .map(([id, p]) => [p, id]),
);

class Parts {
  readonly texts: string[] = [];

  constructor(...texts: readonly string[]) {
    for (const text of texts) this.indexOf(text);
  }

  indexOf(text: string): number {
    const known = this.texts.indexOf(text);
    return known < 0 ? this.texts.push(text) - 1 : known;
  }

  written(name: string): string {
    return wrapped(name, { count: this.texts.length }, this.texts.join(''));
  }
}

export class StyleSheet {
  private readonly fonts = new Parts(fontXml({}));
  // The first two fills are given: none, and an unused gray pattern.
  private readonly fills = new Parts(patternFill('none'), patternFill('gray125'));
  private readonly borders = new Parts(bordersXml({}));
  private readonly formats = new Parts();
  private readonly ruleLooks = new Parts();

  constructor(private readonly styles: readonly FileStyle[]) {}

  /** The number by which a rule names its look. */
  ruleLook(look: FileLook): number {
    const { bold, italic, underline, strikethrough, textColor, fillColor } = look;
    const hasFont = bold || italic || underline || strikethrough || textColor;
    const font = hasFont ? fontXml(look, true) : '';
    const fill = fillColor
      ? `<fill><patternFill patternType="solid">${color('fgColor', fillColor)}${color('bgColor', fillColor)}</patternFill></fill>`
      : '';
    return this.ruleLooks.indexOf(wrapped('dxf', {}, font + fill));
  }

  /** To be written last, when all rules have got their looks. */
  xml(): string {
    const cells = this.styles.map((style) => this.cellXml(style)).join('');
    const formats = this.formats.texts.map((pattern, index) =>
      element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode: pattern }),
    );
    const numberFormats =
      formats.length > 0 ? wrapped('numFmts', { count: formats.length }, formats.join('')) : '';
    return [
      `${XML_START}<styleSheet xmlns="${MAIN_NAMESPACE}">${numberFormats}`,
      this.fonts.written('fonts'),
      this.fills.written('fills'),
      this.borders.written('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      wrapped('cellXfs', { count: this.styles.length }, cells),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.ruleLooks.written('dxfs'),
      '</styleSheet>',
    ].join('');
  }

  private cellXml({ format, look }: FileStyle): string {
    const { align, verticalAlign, wrapping, fillColor, borders } = look;
    const alignment = element('alignment', {
      horizontal: align,
      vertical: verticalAlign && VERTICAL[verticalAlign],
      wrapText: wrapping === 'wrap' ? 1 : undefined,
    });
    const attributes = {
      numFmtId: this.formatId(format),
      fontId: this.fonts.indexOf(fontXml(look)),
      fillId: fillColor ? this.fills.indexOf(patternFill('solid', fillColor)) : 0,
      borderId: this.borders.indexOf(bordersXml(borders ?? {})),
      xfId: 0,
      applyNumberFormat: format ? 1 : undefined,
      applyFill: fillColor ? 1 : undefined,
      applyAlignment: alignment === '<alignment/>' ? undefined : 1,
    };
    return alignment === '<alignment/>' ? element('xf', attributes) : wrapped('xf', attributes, alignment);
  }

  private formatId(pattern: string): number {
    if (pattern === '') return 0;
    // Spreadsheets in the browser write noon as "a", files as AM/PM.
    const written = pattern.replace(/(h[^"]*?) a\b/gi, '$1 AM/PM');
    return builtInIds.get(written) ?? FIRST_OWN_FORMAT + this.formats.indexOf(written);
  }
}

function fontXml(look: FileLook, isRule = false): string {
  const parts = [
    look.bold ? '<b/>' : '',
    look.italic ? '<i/>' : '',
    look.strikethrough ? '<strike/>' : '',
    look.underline ? '<u/>' : '',
    isRule ? '' : element('sz', { val: look.fontSize ?? USUAL_SIZE }),
    look.textColor ? color('color', look.textColor) : '',
    isRule ? '' : '<name val="Arial"/><family val="2"/>',
  ];
  return wrapped('font', {}, parts.join(''));
}

function patternFill(patternType: string, fillColor?: string): string {
  const content = fillColor ? `${color('fgColor', fillColor)}<bgColor indexed="64"/>` : '';
  return `<fill><patternFill patternType="${patternType}">${content}</patternFill></fill>`;
}

function bordersXml(borders: FileBorders): string {
  const sides = SIDES.map((side) => {
    const line = borders[side];
    return line ? wrapped(side, { style: line.style }, color('color', line.color)) : `<${side}/>`;
  });
  return wrapped('border', {}, `${sides.join('')}<diagonal/>`);
}

/** Names of colors, which some programs set, are left to the reader. */
export function color(name: string, given: string): string {
  const parts = /^#([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(given);
  const digits = parts?.[1] ?? '';
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return full === '' ? '' : `<${name} rgb="FF${escaped(full.toUpperCase())}"/>`;
}
