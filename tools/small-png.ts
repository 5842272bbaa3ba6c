// Makes a screenshot small: 256 colors, one byte a pixel. A page of text has few others, all close to these.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE_LENGTH = 8;
const BYTES_PER_PIXEL = 3;
const MOST_COLORS = 256;
/** Square of the distance at which nobody sees a difference. */
const ALIKE = 40;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row by row. */
  readonly pixels: Uint32Array;
}

/** What Chromium writes: eight bits a channel, no transparency, not interlaced. */
function read(png: Buffer): Picture {
  const parts: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let at = SIGNATURE_LENGTH; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      if (data[8] !== 8 || data[9] !== 2) throw new Error('This picture is not of the kind that is expected');
    }
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(parts)), width * BYTES_PER_PIXEL, height);
  const pixels = new Uint32Array(width * height);
  for (let index = 0; index < pixels.length; index += 1)
    pixels[index] = bytes.readUIntBE(index * BYTES_PER_PIXEL, BYTES_PER_PIXEL);
  return { width, height, pixels };
}

/** Each row begins with the number of the filter that it was written with. */
function unfiltered(filtered: Buffer, stride: number, height: number): Buffer {
  const plain = Buffer.alloc(stride * height);
  const at = (row: number, x: number) => (row < 0 || x < 0 ? 0 : (plain[row * stride + x] ?? 0));
  for (let row = 0; row < height; row += 1) {
    const filter = filtered[row * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = at(row, x - BYTES_PER_PIXEL);
      const above = at(row - 1, x);
      const corner = x < BYTES_PER_PIXEL ? 0 : at(row - 1, x - BYTES_PER_PIXEL);
      const guesses = [0, left, above, (left + above) >> 1, nearestOf(left, above, corner)];
      plain[row * stride + x] = (filtered[row * (stride + 1) + 1 + x] ?? 0) + (guesses[filter] ?? 0);
    }
  }
  return plain;
}

function nearestOf(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [guess - left, guess - above, guess - corner].map(Math.abs);
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}

function distance(one: number, other: number): number {
  const part = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255);
  return part(16) ** 2 + part(8) ** 2 + part(0) ** 2;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels } = read(png);
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color);
  // A rare color that is like no other (a link, a mark) goes before the hundredth shade of gray.
  const palette: number[] = [];
  for (const color of byCount) {
    if (palette.length === MOST_COLORS) break;
    if (palette.every((known) => distance(color, known) > ALIKE)) palette.push(color);
  }
  const indexOf = new Map(palette.map((color, index) => [color, index]));
  for (const color of byCount) {
    if (indexOf.has(color)) continue;
    const distances = palette.map((known) => distance(color, known));
    indexOf.set(color, distances.indexOf(Math.min(...distances)));
  }
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((color, at) => {
    rows[at + Math.floor(at / width) + 1] = indexOf.get(color) ?? 0;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    png.subarray(0, SIGNATURE_LENGTH),
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
