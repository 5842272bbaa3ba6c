// Widens the accounts tab's filter so that a sort moves our columns too.
import { widenFilter } from '../sheets/basic-filter';
import { withDocumentLock } from '../sheets/lock';
import { openBook, sheetNamed } from '../sheets/open-book';

export function widenAccountsFilter(tab: string): void {
  const sheet = sheetNamed(openBook(), tab);
  if (sheet === undefined) return;
  withDocumentLock(() => widenFilter(sheet));
}
