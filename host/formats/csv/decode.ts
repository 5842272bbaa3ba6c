// Turns the bytes of a file into the body of a CSV, or gives one sentence on why they are not one.
import { type KnownFile, knownFile, startsWith } from '../known-files';
import { byteText, isUtf8, utf8Bytes, utf8Text } from './bytes';

export interface DecodedCsv {
  readonly bom: boolean;
  /** The bytes after the byte order mark: valid UTF-8, so cutting them at separators is lossless. */
  readonly body: Uint8Array;
  /** The letters were probably in the code page of Western Windows. */
  readonly isGuessed: boolean;
}

export interface CsvProblem {
  readonly problem: string;
}

const SAVE_AS_CSV = 'Open it in your spreadsheet program and save it as CSV UTF-8.';
const SAVE_AS =
  'Open it in your spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV UTF-8.';
const UTF8_BOM = [0xef, 0xbb, 0xbf];

export function decodeCsv(bytes: Uint8Array, fileName: string): DecodedCsv | CsvProblem {
  if (bytes.length === 0) return { problem: `${fileName} is empty.` };
  const other = knownFile(bytes) ?? officeFile(bytes);
  if (other)
    return {
      problem: `${fileName} is ${other.what}, not a CSV.${other.canBeSavedAgain ? ` ${SAVE_AS}` : ''}`,
    };
  const unicode = utf16Text(bytes);
  if (unicode === undefined && bytes.includes(0))
    return { problem: `${fileName} is not a text file. ${SAVE_AS}` };

  const bom = startsWith(bytes, UTF8_BOM);
  const own = bom ? bytes.subarray(UTF8_BOM.length) : bytes;
  const line = unicode === undefined ? firstUnreadableLine(own) : undefined;
  const western = line === undefined ? undefined : westernText(own);
  if (line !== undefined && western === undefined) {
    return { problem: `${fileName}, line ${line}: the letters are not saved as UTF-8. ${SAVE_AS_CSV}` };
  }
  const read = unicode ?? western;
  const body = read === undefined ? own : utf8Bytes(read);
  if (!/[^\s,;|"]/.test(utf8Text(body))) return { problem: `${fileName} has no filled cells.` };
  // Without a mark of its own a table that is written back would show Ã¶ for ö in Excel.
  return { bom: bom || read !== undefined, body, isGuessed: western !== undefined };
}

/** Binary files of spreadsheet programs. */
function officeFile(bytes: Uint8Array): KnownFile | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
    return { what: 'a workbook (xlsx, ods) or a zip file', canBeSavedAgain: true };
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return { what: 'an empty zip file', canBeSavedAgain: false };
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])
    ? { what: 'an old Excel workbook (xls)', canBeSavedAgain: true }
    : undefined;
}

/** Characters that no text has: a file with some is of another kind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001f\ufffd]/;

/** Text of two bytes a letter, which Excel calls Unicode Text; without a byte order mark only what reads as text. */
function utf16Text(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const zerosAt = zerosByPlace(bytes);
  if (zerosAt === undefined) return undefined;
  const text = new TextDecoder(zerosAt === 'second' ? 'utf-16le' : 'utf-16be').decode(bytes);
  return NOT_TEXT.test(text) ? undefined : text;
}

/** In which byte of two the zeros of Latin letters in UTF-16 are; undefined for other text. */
function zerosByPlace(bytes: Uint8Array): 'first' | 'second' | undefined {
  const sample = bytes.subarray(0, 400);
  const zerosAt = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zerosAt[index % 2] = (zerosAt[index % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zerosAt;
  if (sample.length < 4 || Math.max(first, second) <= sample.length * 0.35) return undefined;
  return second > first ? 'second' : 'first';
}

/** Letters of two bytes in UTF-8: a file that has some is UTF-8 with a broken place. */
const HAS_UTF8_LETTER = /[\u00c2-\u00df][\u0080-\u00bf]/;
/** A letter of UTF-8 that the end of the file cuts, and bytes that Western Windows has no letter for. */
const NOT_WESTERN = /[\u00c2-\u00f4]$|[\u0081\u008d\u008f\u0090\u009d]/;

/** Its letters from 0x80 to 0x9f; the others are those of Unicode. Node's own decoder takes them for control characters. */
const WESTERN = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The text in the code page that Excel saves CSV in where Windows is Western; undefined where it cannot be. */
function westernText(body: Uint8Array): string | undefined {
  const byByte = byteText(body, 0, body.length);
  if (HAS_UTF8_LETTER.test(byByte) || NOT_WESTERN.test(byByte)) return undefined;
  return byByte.replace(/[\u0080-\u009f]/g, (byte) => WESTERN.charAt(byte.charCodeAt(0) - 0x80));
}

/** From 1; undefined when every byte is valid UTF-8. */
function firstUnreadableLine(body: Uint8Array): number | undefined {
  if (isUtf8(body)) return undefined;
  let line = 1;
  for (let start = 0; start < body.length; line += 1) {
    const newline = body.indexOf(0x0a, start);
    const end = newline < 0 ? body.length : newline;
    if (!isUtf8(body.subarray(start, end))) break;
    start = end + 1;
  }
  return line;
}
