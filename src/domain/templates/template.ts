// What a template is: a ready-made scorecard of a published model, and the headings by which users' columns are recognized.

import type { Scorecard } from '../scorecard/scorecard';
import { matchKey } from '../values/cell';

export interface Template {
  /** As the command line and the sidebar call it. */
  readonly id: string;
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** Whose model it is, in short. */
  readonly source: string;
  /** Ready for the tab. Its thresholds are examples to be replaced by one's own. */
  readonly scorecard: Scorecard;
  /** For each of its headings, others that people have for the same thing. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

/** The template of this id or name, in any case; undefined where there is none. */
export function templateOf(id: string, templates: readonly Template[]): Template | undefined {
  const key = matchKey(id);
  return templates.find((template) => template.id === key || matchKey(template.name) === key);
}
