// Turns the bytes of a file into the body of a CSV, or says in one sentence why it is none.
import { isUtf8, utf8Text } from './bytes';

export interface DecodedCsv {
  readonly bom: boolean;
  /** The bytes after the byte order mark: valid UTF-8, so cutting them at separators is lossless. */
  readonly body: Uint8Array;
}

export interface CsvProblem {
  readonly problem: string;
}

const SAVE_AS = 'Open it in your spreadsheet program and save it as CSV UTF-8.';
const UTF8_BOM = [0xef, 0xbb, 0xbf];

/** First bytes of files that people give instead of a CSV. */
const OTHER_FILES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'is a workbook (xlsx, ods) or a zip file, not a CSV' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], what: 'is an empty zip file, not a CSV' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'is an old Excel workbook (xls), not a CSV' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'is a PDF, not a CSV' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'is a picture, not a CSV' },
  { bytes: [0xff, 0xd8, 0xff], what: 'is a picture, not a CSV' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'is a picture, not a CSV' },
  { bytes: [0x1f, 0x8b], what: 'is a compressed file, not a CSV' },
];

export function decodeCsv(bytes: Uint8Array, fileName: string): DecodedCsv | CsvProblem {
  if (bytes.length === 0) return { problem: `${fileName} is empty.` };
  const other = OTHER_FILES.find((kind) => startsWith(bytes, kind.bytes));
  if (other) return { problem: `${fileName} ${other.what}. ${SAVE_AS}` };
  if (isUtf16(bytes)) {
    return { problem: `${fileName} is saved as UTF-16 ("Unicode text"). ${SAVE_AS}` };
  }
  if (bytes.includes(0)) return { problem: `${fileName} is not a text file. ${SAVE_AS}` };

  const bom = startsWith(bytes, UTF8_BOM);
  const body = bom ? bytes.subarray(UTF8_BOM.length) : bytes;
  const line = firstUnreadableLine(body);
  if (line !== null) {
    return { problem: `${fileName}, line ${line}: the letters are not saved as UTF-8. ${SAVE_AS}` };
  }
  const text = utf8Text(body);
  if (/^\s*<(?:!doctype\s+html|html|table)\b/i.test(text.slice(0, 500))) {
    return { problem: `${fileName} is a web page, not a CSV. ${SAVE_AS}` };
  }
  if (!/[^\s,;"]/.test(text)) return { problem: `${fileName} has no filled cells.` };
  return { bom, body };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
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

/** 1-based, or null when every byte is valid UTF-8. */
function firstUnreadableLine(body: Uint8Array): number | null {
  if (isUtf8(body)) return null;
  let line = 1;
  for (let start = 0; start < body.length; line += 1) {
    const newline = body.indexOf(0x0a, start);
    const end = newline < 0 ? body.length : newline;
    if (!isUtf8(body.subarray(start, end))) break;
    start = end + 1;
  }
  return line;
}
