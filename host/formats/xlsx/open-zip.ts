// Opens the zip that an .xlsx is, within bounds; of any other file it names the kind in one sentence.
import { strFromU8, unzipSync } from 'fflate';
import { knownFile, startsWith } from '../known-files';
import type { FileProblem } from './workbook-file';

/** Texts of the parts that are read, by their names in the package. */
export type Package = ReadonlyMap<string, string>;

const MOST_BYTES = 100_000_000;
const MOST_PARTS = 20_000;
/** A sheet of 100,000 rows and 20 columns takes about 100 MB of XML. */
const MOST_TEXT = 300_000_000;
/** Markup shrinks to a tenth or a fiftieth. Beyond this it is made to fill the memory. */
const MOST_RATIO = 500;

const SAVE_AS = 'Open it in your spreadsheet program and save it as an Excel workbook (.xlsx).';
const DAMAGED = 'is damaged, or was not downloaded completely';

export function openZip(bytes: Uint8Array, fileName: string): Package | FileProblem {
  if (bytes.length === 0) return { problem: `${fileName} is empty.` };
  if (bytes.length > MOST_BYTES) {
    return { problem: `${fileName} is larger than 100 MB. Save the tab with the accounts on its own.` };
  }
  if (!startsWith(bytes, [0x50, 0x4b])) return { problem: `${fileName} ${otherFile(bytes)}` };
  const names: string[] = [];
  let size = 0;
  let isBomb = false;
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, {
      filter: ({ name, originalSize, size: packed }) => {
        names.push(name);
        if (!/\.(xml|rels)$|^mimetype$/i.test(name) || isBomb) return false;
        size += originalSize;
        isBomb =
          names.length > MOST_PARTS ||
          size > MOST_TEXT ||
          (originalSize > 1_000_000 && originalSize > packed * MOST_RATIO);
        return !isBomb;
      },
    });
  } catch {
    return { problem: `${fileName} ${DAMAGED}.` };
  }
  if (isBomb) {
    return {
      problem: `${fileName} unpacks to far more than a workbook holds, so it was not opened. Save the tab with the accounts on its own.`,
    };
  }
  const other = otherPackage(names, found);
  if (other) return { problem: `${fileName} ${other}` };
  return new Map(Object.entries(found).map(([name, text]) => [name.replace(/\\/g, '/'), textOf(text)]));
}

function otherPackage(names: readonly string[], found: Readonly<Record<string, Uint8Array>>): string | null {
  const { mimetype } = found;
  if (mimetype && strFromU8(mimetype).includes('opendocument')) {
    return `is an OpenDocument file (ods), not an Excel workbook. ${SAVE_AS}`;
  }
  if (names.some((name) => /(^|\/)Index(\.zip$|\/.*\.iwa$)/i.test(name))) {
    return 'is a Numbers document. In Numbers choose File > Export To > Excel, and take that file.';
  }
  if (names.some((name) => /^xl\/workbook\.bin$/i.test(name))) {
    return `is a binary Excel workbook (xlsb). ${SAVE_AS}`;
  }
  if (names.some((name) => /^word\//i.test(name))) return 'is a Word document, not a workbook.';
  if (names.some((name) => /^ppt\//i.test(name))) return 'is a presentation, not a workbook.';
  return names.some((name) => /^\[Content_Types\]\.xml$/i.test(name))
    ? null
    : 'is a zip file, not a workbook.';
}

function otherFile(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return isEncrypted(bytes)
      ? 'is protected with a password. Open it, take the password away (File > Info > Protect Workbook), and save it again.'
      : `is an old Excel workbook (xls). ${SAVE_AS}`;
  }
  const known = knownFile(bytes);
  if (known) return `is ${known.what}, not an Excel workbook.${known.canBeSavedAgain ? ` ${SAVE_AS}` : ''}`;
  return bytes.subarray(0, 4096).includes(0)
    ? 'is not an Excel workbook (.xlsx).'
    : 'is text, not an Excel workbook (.xlsx).';
}

/** The container of old Office files names its streams in UTF-16; one of an encrypted workbook is called so. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
  const parts = [bytes.subarray(0, 65_536), bytes.subarray(Math.max(0, bytes.length - 65_536))];
  return parts.some((part) => strFromU8(part, true).includes(name));
}

function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
