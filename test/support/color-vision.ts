// Simulated color vision and color difference, for the tests of band colors.

type Matrix = readonly [number, number, number, number, number, number, number, number, number];

/** On linear RGB. Normal sight leaves the color alone. */
export const VISIONS: readonly (readonly [name: string, matrix: Matrix])[] = [
  ['normal sight', [1, 0, 0, 0, 1, 0, 0, 0, 1]],
  // Viénot, Brettel and Mollon (1999), "Digital video colourmaps for checking the legibility of displays by dichromats".
  ['protanopia (Viénot 1999)', [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1]],
  ['deuteranopia (Viénot 1999)', [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1]],
  // Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color vision deficiency", severity 1.
  [
    'protanopia (Machado 2009)',
    [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  ],
  [
    'deuteranopia (Machado 2009)',
    [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  ],
  [
    'tritanopia (Machado 2009)',
    [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  ],
];

/** CIE76 Delta E between two colors `#rrggbb`, as seen through a matrix. */
export function deltaE(a: string, b: string, matrix: Matrix): number {
  const [l1, a1, b1] = lab(seen(linearRgb(a), matrix));
  const [l2, a2, b2] = lab(seen(linearRgb(b), matrix));
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

type Triple = readonly [number, number, number];

/** IEC 61966-2-1 (sRGB). */
function linearRgb(hex: string): Triple {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen([r, g, b]: Triple, m: Matrix): Triple {
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clamp(m[0] * r + m[1] * g + m[2] * b),
    clamp(m[3] * r + m[4] * g + m[5] * b),
    clamp(m[6] * r + m[7] * g + m[8] * b),
  ];
}

/** CIE L*a*b* at D65. */
function lab([r, g, b]: Triple): Triple {
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}
