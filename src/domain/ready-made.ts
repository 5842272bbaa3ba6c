// What comes ready-made: templates and sample accounts. It lies in a file of its own beside the program, because every formula in
// every cell loads the program anew, and no formula needs this.
import { SAMPLE_ROWS } from './sample-account-rows';
import type { SampleRow } from './sample-accounts';
import { TEMPLATES } from './templates/registry';
import type { Template } from './templates/template';

export interface ReadyMade {
  readonly templates: readonly Template[];
  readonly sampleRows: readonly SampleRow[];
}

/** For the build, which writes it into the file. */
export const READY_MADE: ReadyMade = { templates: TEMPLATES, sampleRows: SAMPLE_ROWS };
