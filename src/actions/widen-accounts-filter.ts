// Widens the accounts tab's filter so that a sort moves our columns too.
import { widenFilter } from '../sheets/basic-filter';
import { withDocumentLock } from '../sheets/lock';
import { openSpreadsheet, sheetNamed } from '../sheets/open-spreadsheet';

export function widenAccountsFilter(tab: string): void {
  const sheet = sheetNamed(openSpreadsheet(), tab);
  if (sheet === undefined) return;
  withDocumentLock(() => widenFilter(sheet));
}
