// Which derived columns of a template the other tabs of a spreadsheet can give, in the words of those tabs.
import type { DerivedColumn, RowCondition } from '../scorecard/derived-column';
import { type Cell, matchKey } from '../values/cell';
import { headingWords } from './heading-words';
import { matchHeadings } from './match-headings';
import type { Template } from './template';

export interface TabHeadings {
  readonly title: string;
  readonly headings: readonly Cell[];
}

/** @param isFound whether the accounts have a column of this heading themselves */
export function matchDerived(
  { derived = [], tabs: words = {} }: Template,
  isFound: (heading: string) => boolean,
  tabs: readonly TabHeadings[],
): readonly DerivedColumn[] {
  return derived.flatMap((column) => {
    if (isFound(column.heading)) return [];
    const { names = [], headings = {} } = words[column.from] ?? {};
    const wanted = new Set([column.from, ...names].map(headingWords));
    const candidates = tabs.filter(({ title }) => wanted.has(headingWords(title)));
    for (const tab of candidates) {
      const matched = ofTab(column, tab, headings);
      if (matched !== undefined) return [matched];
    }
    return [];
  });
}

/** @returns undefined where the tab lacks a heading that the column reads */
function ofTab(
  column: DerivedColumn,
  { title, headings }: TabHeadings,
  synonyms: Template['synonyms'],
): DerivedColumn | undefined {
  const { key, of, where, window } = column;
  const dayColumn = 'dayColumn' in window ? window.dayColumn : '';
  const read = [...new Set([key, dayColumn, of, ...where.map(({ heading }) => heading)])].filter(
    (heading) => heading !== '',
  );
  const places = matchHeadings(synonyms, read, headings);
  if (read.some((heading) => !places.has(matchKey(heading)))) return undefined;
  const its = (heading: string) => places.get(matchKey(heading)) ?? '';
  return {
    ...column,
    from: title,
    key: its(key),
    of: its(of),
    where: where.map((each): RowCondition => ({ ...each, heading: its(each.heading) })),
    window: 'dayColumn' in window ? { ...window, dayColumn: its(window.dayColumn) } : window,
  };
}
