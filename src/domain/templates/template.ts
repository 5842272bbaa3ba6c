// What a template is: a ready-made scorecard of a published model, and the headings by which users' columns are recognized.

import type { DerivedColumn } from '../scorecard/derived-column';
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
  /** Columns that it calculates from other tabs, where the accounts lack them and such tabs are there. */
  readonly derived?: readonly DerivedColumn[];
  /** For each tab that they come from, other names of it and of its columns. */
  readonly tabs?: Readonly<Record<string, TabWords>>;
  /** For each of its headings, others that people have for the same thing. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

export interface TabWords {
  readonly names: readonly string[];
  readonly headings: Readonly<Record<string, readonly string[]>>;
}

/** The template of this id or name, in any case; undefined where there is none. */
export function templateOf(id: string, templates: readonly Template[]): Template | undefined {
  const key = matchKey(id);
  return templates.find((template) => template.id === key || matchKey(template.name) === key);
}
