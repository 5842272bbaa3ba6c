// The distinct words of the sheet's columns, kept while the accounts and the columns stay the same.
import { useMemo } from 'preact/hooks';
import { type Word, wordsIn } from '../model/metric-facts';
import { useSidebar } from '../sidebar-context';

/** @param isList whether a cell holds several words */
export function useWords(headings: readonly string[], isList = false): readonly Word[] {
  const { accounts } = useSidebar().derived.evaluation.value;
  return useMemo(() => wordsIn(accounts, headings, isList), [accounts, JSON.stringify(headings), isList]);
}
