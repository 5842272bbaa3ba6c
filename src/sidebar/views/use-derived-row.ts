// The row of a column from another tab, and what that tab holds.
import { useEffect } from 'preact/hooks';
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { cellText, matchKey } from '../../domain/values/cell';
import { useSidebar } from '../sidebar-context';

export const SECTION = 'Derived columns';

export interface RowProps {
  readonly index: number;
}

/** Its cells by heading. */
export function useCells(index: number): CardRow['cells'] {
  return useSidebar().state.rows.value[SECTION][index]?.cells ?? {};
}

/** The content of the row's tab; fetched when its form opens. */
export function useTab(index: number) {
  const { state, actions } = useSidebar();
  const from = cellText(useCells(index).From ?? '');
  const source = state.rows.value.Sources.find(
    ({ cells }) => matchKey(cells.Source ?? '') === matchKey(from),
  );
  const tab = cellText(source?.cells.Tab ?? from);
  const described = state.otherTabs.value.get(matchKey(tab));
  useEffect(() => {
    if (described === undefined && tab !== '') actions.describeTabs(tab);
  }, [tab]);
  return described;
}
