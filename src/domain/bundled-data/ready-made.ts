// What comes ready-made: templates, sample accounts with their scorecard, and the cells of the self-check. It lies in a file of its own beside the program, because every formula in
// every cell loads the program again, and no formula needs this.

import type { Scorecard } from '../scorecard/scorecard';
import { TEMPLATES } from '../templates/registry';
import type { Template } from '../templates/template';
import { SAMPLE_ROWS } from './sample-account-rows';
import type { SampleRow } from './sample-accounts';
import { sampleScorecard } from './sample-scorecard';
import { SELF_CHECK_CELLS } from './self-check-cells';

export interface ReadyMade {
  readonly templates: readonly Template[];
  readonly sampleRows: readonly SampleRow[];
  /** For the sample accounts; the tab that it scores is not set yet. */
  readonly sampleScorecard: Scorecard;
  readonly selfCheck: readonly string[];
}

/** For the build, which writes it into the file. */
export const READY_MADE: ReadyMade = {
  templates: TEMPLATES,
  sampleRows: SAMPLE_ROWS,
  sampleScorecard: sampleScorecard(''),
  selfCheck: SELF_CHECK_CELLS,
};
