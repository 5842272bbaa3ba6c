// Numbers and lists of the report in words.
import type { AccountMove } from '../actions/scoring-report';

export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Whole percents; what is not quite complete is not called 100%. */
export function percentText(share: number): string {
  const percent = Math.round(share * 100);
  return `${percent === 100 && share < 1 - 1e-9 ? 99 : percent}%`;
}

/** `up from Watch to Healthy`, or `down 18.2 points, still Watch`. */
export function moveText({ from, to, direction, scoreBefore, score }: AccountMove, decimals: number): string {
  if (from !== to) return `${direction} from ${from} to ${to}`;
  const points = Math.abs((scoreBefore ?? 0) - (score ?? 0)).toFixed(decimals);
  return `${direction} ${points} points, still ${to}`;
}

export function scoresText({ scoreBefore, score }: AccountMove, decimals: number): string {
  const shown = (each: number | null) => (each === null ? 'no score' : each.toFixed(decimals));
  return `${shown(scoreBefore)} → ${shown(score)}`;
}
