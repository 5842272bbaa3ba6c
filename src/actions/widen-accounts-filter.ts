// Widens the accounts tab's filter so that a sort moves our columns too.
import { widenFilter } from '../sheets/basic-filter';
import { withDocumentLock } from '../sheets/lock';
import { openBook, sheetNamed } from '../sheets/open-book';
import type { ScoringReport } from './scoring-report';

export function widenAccountsFilter(tab: string, columns: ScoringReport['columns']): void {
  const sheet = sheetNamed(openBook(), tab);
  if (sheet === undefined) return;
  withDocumentLock(() => widenFilter(sheet, columns.last));
}
