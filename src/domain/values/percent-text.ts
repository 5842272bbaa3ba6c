// Shares for people: whole percents, but nothing that is not complete reads as 100%.

/**
 * A share (0-1) as whole percent; near the ends with one decimal, so that 100% means all and 0% none.
 * @example percentText(0.9958) //=> '99.5%'
 */
export function percentText(share: number): string {
  const percent = Math.round(share * 100);
  if (percent >= 100 && share < 1) return `${Math.min(99.9, Math.floor(share * 1000) / 10)}%`;
  if (percent <= 0 && share > 0) return `${Math.max(0.1, Math.ceil(share * 1000) / 10)}%`;
  return `${percent}%`;
}
