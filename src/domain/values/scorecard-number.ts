// Numbers in the scorecard tab: the same in every locale, since the tab is a public format that people pass around.
import type { Problem } from './problem';
import type { ValueProblems } from './value-problems';

/** No number of a scorecard is as large as this, so that sums and products of them stay numbers. */
export const TOO_LARGE = 1e100;

/**
 * `70`, `0.5`, `-3`, `80%` (0.8); a comma may be the decimal sign, never a group mark.
 * `1,234` is refused: it is 1.234 to some people and 1234 to others.
 */
export function scorecardNumber(
  text: string,
): number | Problem<ValueProblems, 'not-a-number' | 'number-with-two-readings'> {
  const trimmed = text.trim().replace(/^[−–]/, '-');
  const parts = /^([+-]?)(\d*)(?:([.,])(\d*))?(%?)$/.exec(trimmed.replace(/ %$/, '%'));
  const [, sign = '', whole = '', mark = '', fraction = '', percent = ''] = parts ?? [];
  if (!parts || (whole === '' && fraction === '') || !(Number(whole) < TOO_LARGE))
    return { code: 'not-a-number', text };
  if (mark === ',' && fraction.length === 3 && whole !== '0' && whole !== '') {
    return {
      code: 'number-with-two-readings',
      text: trimmed,
      readings: [`${sign}${whole}${fraction}${percent}`, `${sign}${whole}.${fraction}${percent}`],
    };
  }
  const value = Number(`${sign}${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}`);
  const exact = percent === '' ? value : Number((value / 100).toPrecision(15));
  return exact === 0 ? 0 : exact;
}

/** A number as scorecard text: no exponent, no group marks, point as decimal sign. */
export function scorecardNumberText(value: number): string {
  const text = String(value);
  return /e/i.test(text) ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
