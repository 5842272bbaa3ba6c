// Bytes that are collected piece by piece in one array, since a list of pieces takes more memory than its content.

/** Of one unit of a text in UTF-8, at most. */
const BYTES_PER_UNIT = 3;
const SMALLEST = 1024;

export class GrowingBytes {
  private bytes: Uint8Array;
  private length = 0;
  private readonly encoder = new TextEncoder();

  /** @param size how many bytes are expected */
  constructor(size = 0) {
    this.bytes = new Uint8Array(Math.max(SMALLEST, size));
  }

  addBytes(source: Uint8Array, start = 0, end = source.length): void {
    this.makeRoom(end - start);
    this.bytes.set(source.subarray(start, end), this.length);
    this.length += end - start;
  }

  /** In UTF-8. */
  addText(text: string): void {
    if (text === '') return;
    this.makeRoom(text.length * BYTES_PER_UNIT);
    this.length += this.encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  whole(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
