// Pieces of XML as text: escaped values, attributes, and signs that XML cannot hold.

export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For formulas and attributes: what XML cannot hold is left out. */
export function escaped(text: string): string {
  return withoutHalves(text)
    .replace(FORBIDDEN, (sign) => (isAllowed(sign) ? sign : ''))
    .replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** For the text of a cell: what XML cannot hold is written _x0001_, as workbooks do. */
export function escapedText(text: string): string {
  return withoutHalves(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(FORBIDDEN, (sign) => {
      if (isAllowed(sign) && sign !== '\r') return sign;
      const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    })
    .replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign);
}

const FORBIDDEN = /[\p{Cc}\ufffe\uffff]/gu;

function isAllowed(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return sign === '\t' || sign === '\n' || sign === '\r' || (code >= 0x20 && code < 0xfffe);
}

/** An element without content; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return `<${name}${attributesText(attributes)}/>`;
}

/** An element around content. */
export function wrapped(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: string,
): string {
  return `<${name}${attributesText(attributes)}>${content}</${name}>`;
}

function attributesText(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

/** Half of a surrogate pair is not a character. */
function withoutHalves(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
