// What a heading says itself about its scale: Effort (1 = easy, 7 = hard), Churn risk (1 = high), Index (lower is better).

import type { HeadingMeaning } from './heading-words';
import { type WordDictionary, wordMeaning } from './judge-words';
import type { Direction } from './proposal';

export interface StatedScale {
  /** The heading without the scale, whose words (easy, high) say nothing about the column. */
  readonly heading: string;
  readonly end: 'best is high' | 'best is low' | 'most is high' | 'most is low';
}

interface ScalePoint {
  readonly at: number;
  readonly rank: number;
  readonly isJudged: boolean;
}

/** A number begins where no digit is before it: else a heading of nothing but digits would be tried from each of them. */
const POINT =
  /(?<![\p{L}\d])(\d{1,4}|high|higher|highest|more|bigger|larger|low|lower|lowest|less|fewer|smaller)\s*(?:=|:|\bis\b|\bmeans\b)\s*(\p{L}+(?:\s\p{L}+){0,2})/iu;
const POINTS = new RegExp(POINT.source, 'giu');
const HIGH = /^(high|higher|highest|more|bigger|larger)$/i;
/** A lone point at 1 or below is the low end of its scale, one from here on the high end. */
const HIGH_END = 3;
const MIDDLE = 50;

export function statedScale(heading: string, dictionary: WordDictionary): StatedScale | undefined {
  const texts = heading.match(POINTS) ?? [];
  const points = texts.flatMap((text) => pointOf(text, dictionary) ?? []);
  const isUp = risesWith(points);
  if (points.length < texts.length || isUp === undefined) return undefined;
  const isJudged = points.every((point) => point.isJudged);
  return {
    heading: heading.replace(POINTS, ' '),
    end: isJudged ? (isUp ? 'best is high' : 'best is low') : isUp ? 'most is high' : 'most is low',
  };
}

/** A stated best end settles the direction; a stated high end turns what the heading says. */
export function onScale(meaning: HeadingMeaning, { end }: StatedScale): HeadingMeaning {
  if (meaning.kind === 'fact' || end === 'most is high') return meaning;
  if (end === 'most is low') {
    if (meaning.kind !== 'direction') return meaning;
    return { ...meaning, direction: meaning.direction === 'higher' ? 'lower' : 'higher' };
  }
  const direction: Direction = end === 'best is high' ? 'higher' : 'lower';
  return { kind: 'direction', direction, evidence: 'its scale' };
}

function pointOf(text: string, dictionary: WordDictionary): ScalePoint | undefined {
  const [, number = '', meaning = ''] = POINT.exec(text) ?? [];
  const words = meaning.split(/\s/);
  const known = words
    .map((_, dropped) => wordMeaning(words.slice(0, words.length - dropped).join(' '), dictionary))
    .find((found) => found !== undefined && found.sense !== 'blank');
  if (known === undefined) return undefined;
  const at = /^\d/.test(number) ? Number(number) : HIGH.test(number) ? Infinity : -Infinity;
  return { at, rank: known.rank, isJudged: known.sense === 'judgment' || known.sense === 'progress' };
}

/** Whether the better (or greater) end has the higher number. */
function risesWith(points: readonly ScalePoint[]): boolean | undefined {
  const sorted = [...points].sort((first, second) => (first.at < second.at ? -1 : 1));
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (low === undefined || high === undefined) return undefined;
  if (low.at !== high.at) return low.rank === high.rank ? undefined : high.rank > low.rank;
  if (low.rank === MIDDLE || (low.at > 1 && low.at < HIGH_END)) return undefined;
  return low.rank > MIDDLE === low.at >= HIGH_END;
}
