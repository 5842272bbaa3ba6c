// Which templates fit a table: those of whose columns it has at least four, or at least four fifths.
import type { Cell } from '../values/cell';
import type { TabHeadings } from './match-derived';
import { matchTemplate } from './match-template';
import type { Template } from './template';

export interface FittingTemplate {
  readonly id: string;
  readonly name: string;
  readonly found: number;
  /** Columns that it reads. */
  readonly of: number;
}

const FOUND_ENOUGH = 4;
const SHARE_ENOUGH = 0.8;
const OFFERED = 3;

/** The three that fit best, the best first. */
export function fittingTemplates(
  headings: readonly Cell[],
  templates: readonly Template[],
  tabs: readonly TabHeadings[] = [],
): FittingTemplate[] {
  return templates
    .map((template) => {
      const { found, columns } = matchTemplate(template, headings, tabs);
      return { id: template.id, name: template.name, found, of: columns.length };
    })
    .filter(({ found, of }) => found >= FOUND_ENOUGH || found >= of * SHARE_ENOUGH)
    .sort((a, b) => b.found / b.of - a.found / a.of)
    .slice(0, OFFERED);
}
