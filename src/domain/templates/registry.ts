// All templates, one line each: a new template is a file beside this one and a line here.
import { actionsAndValues } from './actions-and-values';
import { examplePlays } from './example-plays';
import { fiveDimensions } from './five-dimensions';
import { frequencyBreadthDepth } from './frequency-breadth-depth';
import { lifecycleStages } from './lifecycle-stages';
import { matureStage } from './mature-stage';
import { onboardingStage } from './onboarding-stage';
import { productLed } from './product-led';
import { rawFourMetrics } from './raw-four-metrics';
import { severalSystems } from './several-systems';
import { sixMetrics } from './six-metrics';
import { supportHeavy } from './support-heavy';
import type { Template } from './template';

const ALL: readonly Template[] = [
  rawFourMetrics,
  fiveDimensions,
  frequencyBreadthDepth,
  actionsAndValues,
  sixMetrics,
  onboardingStage,
  matureStage,
  lifecycleStages,
  supportHeavy,
  productLed,
  severalSystems,
];

/** Each with the example plays that fit its metrics. */
export const TEMPLATES: readonly Template[] = ALL.map((template) => ({
  ...template,
  scorecard: { ...template.scorecard, plays: examplePlays(template.scorecard.metrics) },
}));
