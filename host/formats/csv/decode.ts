// Turns the bytes of a file into the body of a CSV, or gives one sentence on why they are not one.
import { type KnownFile, knownFile, startsWith } from '../known-files';
import { isUtf8, utf8Text } from './bytes';

export interface DecodedCsv {
  readonly bom: boolean;
  /** The bytes after the byte order mark: valid UTF-8, so cutting them at separators is lossless. */
  readonly body: Uint8Array;
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
  if (isUtf16(bytes)) {
    return { problem: `${fileName} is saved as UTF-16 ("Unicode text"). ${SAVE_AS_CSV}` };
  }
  if (bytes.includes(0)) return { problem: `${fileName} is not a text file. ${SAVE_AS}` };

  const bom = startsWith(bytes, UTF8_BOM);
  const body = bom ? bytes.subarray(UTF8_BOM.length) : bytes;
  const line = firstUnreadableLine(body);
  if (line !== undefined) {
    return { problem: `${fileName}, line ${line}: the letters are not saved as UTF-8. ${SAVE_AS_CSV}` };
  }
  const text = utf8Text(body);
  if (!/[^\s,;|"]/.test(text)) return { problem: `${fileName} has no filled cells.` };
  return { bom, body };
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

function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  // Without a mark: Latin letters in UTF-16 have a zero in every second byte.
  const sample = bytes.subarray(0, 400);
  const zerosAt = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zerosAt[index % 2] = (zerosAt[index % 2] ?? 0) + 1;
  });
  return sample.length >= 4 && Math.max(...zerosAt) > sample.length * 0.35;
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
