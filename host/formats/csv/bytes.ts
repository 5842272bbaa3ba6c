// Texts in bytes, only with functions that Node and browsers share.

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export function utf8Text(bytes: Uint8Array): string {
  return lenient.decode(bytes);
}

const encoder = new TextEncoder();

export function utf8Bytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** One character for each byte: for looking at separators, quotes and line ends. */
export function byteText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (const byte of bytes.subarray(Math.max(0, from), to)) text += String.fromCharCode(byte);
  return text;
}
