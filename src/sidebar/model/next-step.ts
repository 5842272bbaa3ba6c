// What the user should do next, in one sentence.
import type { Evaluation } from './evaluation';
import type { MetricFacts } from './metric-facts';

export interface NextStep {
  readonly text: string;
  /** The view that the step leads to; undefined where it is on this page. */
  readonly view: 'Metrics' | 'More' | undefined;
}

/** Above this share of blanks a metric says little about the accounts. */
const MOSTLY_BLANK = 0.5;

export function nextStep(
  { scorecard, scores, draft, metrics }: Evaluation,
  facts: readonly MetricFacts[],
  state: { readonly isChanged: boolean; readonly hasSaved: boolean },
): NextStep | undefined {
  if (scorecard === undefined) return { text: 'Fix the marked fields, then apply.', view: 'Metrics' };
  if (!state.hasSaved)
    return {
      text: 'Check thresholds and weights, then apply.',
      view: 'Metrics',
    };
  if (state.isChanged)
    return { text: 'Press Apply and score to write these scores to your sheet.', view: undefined };
  if (draft.settings.valueColumn === undefined)
    return { text: 'Pick the value column under More to see what is at stake.', view: 'More' };
  const blank = metrics.find((_, at) => {
    const { accounts = 0, blank: blanks = 0 } = facts[at] ?? {};
    return accounts > 0 && blanks / accounts > MOSTLY_BLANK;
  });
  if (blank !== undefined)
    return {
      text: `${blank.name} is blank for most accounts. Fill it in, or leave it out.`,
      view: 'Metrics',
    };
  return scores.length === 0 ? undefined : { text: 'Start with the accounts below.', view: undefined };
}
