// Reads the pictures that pdftoppm writes (PPM, P6), as far as counting colors needs it.

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Pixels at most `distance` steps away in each of red, green and blue. */
  count(color: string, distance?: number): number;
}

export function readPpm(bytes: Uint8Array): Picture {
  const start = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  const head = /^P6\s+(?:#[^\n]*\s+)*(\d+)\s+(\d+)\s+255\s/.exec(start);
  if (!head) throw new Error('This is no PPM with 8 bits a color');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const pixels = bytes.subarray(head[0].length);
  if (pixels.length !== width * height * 3) throw new Error('This PPM is cut short');
  return {
    width,
    height,
    count(color, distance = 3) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(color.slice(at, at + 2), 16),
      );
      const isNear = (at: number, wanted: number) => Math.abs((pixels[at] ?? -999) - wanted) <= distance;
      let found = 0;
      for (let at = 0; at < pixels.length; at += 3) {
        if (isNear(at, red) && isNear(at + 1, green) && isNear(at + 2, blue)) found += 1;
      }
      return found;
    },
  };
}
