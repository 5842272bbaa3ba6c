// Files that users pass instead of a table or a workbook, recognized by their content.

export interface KnownFile {
  /** Completes "FILE is ...". */
  readonly what: string;
  /** Whether a spreadsheet program can open it and save it in another form. */
  readonly canBeSavedAgain: boolean;
}

interface Signature extends KnownFile {
  readonly bytes: readonly number[];
}

const BINARY_FILES: readonly Signature[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', canBeSavedAgain: false },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', canBeSavedAgain: false },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture', canBeSavedAgain: false },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a picture', canBeSavedAgain: false },
  { bytes: [0x1f, 0x8b], what: 'a compressed file (gzip)', canBeSavedAgain: false },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a compressed file (7z)', canBeSavedAgain: false },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'a compressed file (rar)', canBeSavedAgain: false },
  { bytes: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file', canBeSavedAgain: false },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: 'an SQLite database', canBeSavedAgain: false },
];

const TEXT_FILES: readonly (KnownFile & { readonly start: RegExp })[] = [
  {
    start: /^\s*<(?:!doctype\s+html|html|table|head|body)\b/i,
    what: 'a web page',
    canBeSavedAgain: true,
  },
  {
    start: /^[\s\S]{0,400}(?:progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet)/i,
    what: 'an XML Spreadsheet 2003',
    canBeSavedAgain: true,
  },
  {
    start: /^[\s\S]{0,600}urn:oasis:names:tc:opendocument/i,
    what: 'a flat OpenDocument file (fods)',
    canBeSavedAgain: true,
  },
  { start: /^\s*<\?xml\b/i, what: 'an XML file', canBeSavedAgain: true },
  { start: /^MIME-Version:/i, what: 'a web archive (mht)', canBeSavedAgain: true },
  { start: /^ID;P/, what: 'a SYLK file (slk)', canBeSavedAgain: true },
  { start: /^TABLE\r?\n0,1\r?\n/, what: 'a DIF file', canBeSavedAgain: true },
  { start: /^\{\\rtf/, what: 'a rich text document (rtf)', canBeSavedAgain: false },
  { start: /^\s*[[{]\s*(?:[[{]\s*)?"[^"\n]*"\s*:/, what: 'JSON', canBeSavedAgain: false },
];

/** What the bytes are, where they are neither a table of text nor an Excel workbook. */
export function knownFile(bytes: Uint8Array): KnownFile | undefined {
  const binary = BINARY_FILES.find(({ bytes: start }) => startsWith(bytes, start));
  if (binary) return binary;
  const start = new TextDecoder().decode(bytes.subarray(0, 1000));
  return TEXT_FILES.find((kind) => kind.start.test(start));
}

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
