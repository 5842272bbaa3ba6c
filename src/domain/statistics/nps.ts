// The Net Promoter Score: the share of promoters among the answers, less the share of detractors.

/** Answers run from 0 to this. */
export const HIGHEST_ANSWER = 10;
export const STANDARD_PROMOTER_FROM = 9;
/** The lowest answer that may count as a promoter: some count 7 and 8 as well. */
export const LOWEST_PROMOTER_FROM = 7;
/** Up to here an answer detracts. */
const DETRACTOR_TO = 6;

/**
 * NPS = 100 × (promoters − detractors) / answers, from −100 to 100, not rounded.
 * Source: F. Reichheld, "The One Number You Need to Grow" (promoters 9-10, detractors 0-6).
 * @returns undefined without answers
 * @example netPromoterScore([10, 9, 8, 3]) //=> 25
 */
export function netPromoterScore(
  answers: readonly number[],
  promoterFrom = STANDARD_PROMOTER_FROM,
): number | undefined {
  if (answers.length === 0) return undefined;
  const promoters = answers.filter((answer) => answer >= promoterFrom).length;
  const detractors = answers.filter((answer) => answer <= DETRACTOR_TO).length;
  return (100 * (promoters - detractors)) / answers.length;
}
