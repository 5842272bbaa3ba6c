// Bytes that are put together piece by piece: one buffer for all, since a list of pieces takes more room than what it holds.

const TEXT_BYTES_AT_MOST = 3;

export class GrowingBytes {
  private buffer: Buffer;
  private length = 0;

  /** @param size how many bytes are expected */
  constructor(size: number) {
    this.buffer = Buffer.allocUnsafe(Math.max(1024, size));
  }

  addBytes(source: Uint8Array, start = 0, end = source.length): void {
    this.makeRoom(end - start);
    this.buffer.set(source.subarray(start, end), this.length);
    this.length += end - start;
  }

  /** In UTF-8. */
  addText(text: string): void {
    if (text === '') return;
    this.makeRoom(text.length * TEXT_BYTES_AT_MOST);
    this.length += this.buffer.write(text, this.length);
  }

  whole(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.length + count));
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}
