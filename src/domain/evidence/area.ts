// The area under the curve: how often a lost account has the lower score, of all pairs of a lost and a kept account.

export interface Area {
  /** 0-1: the share of pairs in which the lost account scores lower; ties count half. 0.5 is a coin. */
  readonly area: number;
  /** Standard error of the area. */
  readonly error: number;
}

/** What each account contributes to an area: its share of won pairs with the other group. */
export interface Placements {
  readonly area: number;
  readonly ofLost: Float64Array;
  readonly ofKept: Float64Array;
}

/**
 * Area under the curve with its standard error; undefined unless there is at least one lost and one kept account.
 * Source: DeLong, DeLong and Clarke-Pearson (1988), computed by ranks as in Sun and Xu (2014).
 * @param scores one per account; lower means more likely to be lost
 * @param lost one per account
 * @example areaUnderCurve([-0.9, -0.6, -0.5, -0.7, -0.4, -0.3, -0.5], [true, true, true, false, false, false, false])
 * // { area: 0.791667, error: 0.192450 }
 */
export function areaUnderCurve(scores: ArrayLike<number>, lost: readonly boolean[]): Area | undefined {
  const placements = placementsOf(scores, lost);
  if (placements === undefined) return undefined;
  const { area, ofLost, ofKept } = placements;
  return {
    area,
    error: isSpread(ofLost) && isSpread(ofKept) ? errorOf(ofLost, ofKept) : largestError(placements),
  };
}

/**
 * Where all accounts of a group have the same score, their spread is not 0 but unknown: the largest error that is possible.
 * Source: Birnbaum and Klose (1957). @example an area of 0.46 with 20 lost and 100 kept: √(0.46 × 0.54 / 20) = 0.111
 */
function largestError({ area, ofLost, ofKept }: Placements): number {
  return Math.sqrt((area * (1 - area)) / Math.min(ofLost.length, ofKept.length));
}

function isSpread(values: Float64Array): boolean {
  return values.some((value) => value !== values[0]);
}

/**
 * How much larger the area of one score is than that of another on the same accounts, with the standard error of the
 * difference. Source: DeLong et al. (1988), paired form.
 */
export function areaDifference(
  scores: ArrayLike<number>,
  reference: ArrayLike<number>,
  lost: readonly boolean[],
): { readonly difference: number; readonly error: number } | undefined {
  const ours = placementsOf(scores, lost);
  const theirs = placementsOf(reference, lost);
  if (ours === undefined || theirs === undefined) return undefined;
  const ofLost = ours.ofLost.map((value, index) => value - (theirs.ofLost[index] ?? 0));
  const ofKept = ours.ofKept.map((value, index) => value - (theirs.ofKept[index] ?? 0));
  return { difference: ours.area - theirs.area, error: errorOf(ofLost, ofKept) };
}

/** Just the area, without its error: about twice as fast, for the many areas of a cross-validation. */
export function plainArea(scores: ArrayLike<number>, lost: readonly boolean[]): number | undefined {
  const order = ascending(scores);
  let kept = 0;
  let lostCount = 0;
  let wins = 0;
  for (let start = 0; start < order.length; ) {
    const end = endOfTies(scores, order, start);
    let tiedLost = 0;
    for (let at = start; at < end; at += 1) if (lost[order[at] ?? 0]) tiedLost += 1;
    const tiedKept = end - start - tiedLost;
    wins += tiedKept * (lostCount + tiedLost / 2);
    lostCount += tiedLost;
    kept += tiedKept;
    start = end;
  }
  return kept === 0 || lostCount === 0 ? undefined : wins / (kept * lostCount);
}

function placementsOf(scores: ArrayLike<number>, lost: readonly boolean[]): Placements | undefined {
  const lostCount = lost.reduce((count, isLost) => count + Number(isLost), 0);
  const keptCount = lost.length - lostCount;
  if (lostCount === 0 || keptCount === 0) return undefined;
  const order = ascending(scores);
  const placement = new Float64Array(lost.length);
  let lostBelow = 0;
  let keptBelow = 0;
  for (let start = 0; start < order.length; ) {
    const end = endOfTies(scores, order, start);
    let tiedLost = 0;
    for (let at = start; at < end; at += 1) if (lost[order[at] ?? 0]) tiedLost += 1;
    const tiedKept = end - start - tiedLost;
    for (let at = start; at < end; at += 1) {
      const account = order[at] ?? 0;
      placement[account] = lost[account]
        ? (keptCount - keptBelow - tiedKept / 2) / keptCount
        : (lostBelow + tiedLost / 2) / lostCount;
    }
    lostBelow += tiedLost;
    keptBelow += tiedKept;
    start = end;
  }
  const ofLost = placement.filter((_, account) => lost[account]);
  return { area: mean(ofLost), ofLost, ofKept: placement.filter((_, account) => !lost[account]) };
}

function ascending(scores: ArrayLike<number>): Uint32Array {
  const order = new Uint32Array(scores.length);
  for (let index = 0; index < order.length; index += 1) order[index] = index;
  return order.sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
}

function endOfTies(scores: ArrayLike<number>, order: Uint32Array, start: number): number {
  const value = scores[order[start] ?? 0];
  let end = start + 1;
  while (end < order.length && scores[order[end] ?? 0] === value) end += 1;
  return end;
}

function errorOf(ofLost: Float64Array, ofKept: Float64Array): number {
  return Math.sqrt(variance(ofLost) / ofLost.length + variance(ofKept) / ofKept.length);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample variance; 0 for a single value. */
function variance(values: Float64Array): number {
  if (values.length < 2) return 0;
  const center = mean(values);
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1);
}
