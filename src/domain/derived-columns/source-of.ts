// Where a derived column comes from: the source that it names, and the settings it inherits from that source.
import { type DerivedColumn, HISTORY_SOURCE, type Source } from '../scorecard/derived-column';
import type { Scorecard } from '../scorecard/scorecard';
import { matchKey } from '../values/cell';

/** Names of the tabs that the derived columns of a scorecard read, each once, in the spelling of the scorecard; not the history. */
export function tabsToRead(scorecard: Pick<Scorecard, 'derivedColumns' | 'sources'>): readonly string[] {
  const names = new Map<string, string>();
  for (const column of scorecard.derivedColumns) {
    if (isFromHistory(column)) continue;
    const { tab, via } = sourceOf(column, scorecard.sources);
    for (const name of [tab, ...(via === undefined ? [] : [via.tab])])
      if (!names.has(matchKey(name))) names.set(matchKey(name), name);
  }
  return [...names.values()];
}

export function isFromHistory({ from }: DerivedColumn): boolean {
  return matchKey(from) === matchKey(HISTORY_SOURCE);
}

/** The source that `From` names; a tab's own name is enough. */
export function sourceOf({ from, key }: DerivedColumn, sources: readonly Source[]): Source {
  const named = sources.find(({ name }) => matchKey(name) === matchKey(from));
  if (named !== undefined) return key === '' ? named : { ...named, key };
  return {
    name: from,
    tab: from,
    key,
    day: '',
    knownSince: '',
    rowId: '',
    via: undefined,
    match: { kind: 'exact' },
    note: '',
  };
}

/** The column as it is calculated: what it leaves to its source is filled in. */
export function completed(column: DerivedColumn, source: Source): DerivedColumn {
  const { window } = column;
  const { day, key } = source;
  if (window.kind === 'all')
    return { ...column, key, window: day === '' ? window : { kind: 'up to today', dayColumn: day } };
  const isOpen = 'dayColumn' in window && window.dayColumn === '';
  return { ...column, key, window: isOpen ? { ...window, dayColumn: day } : window };
}
