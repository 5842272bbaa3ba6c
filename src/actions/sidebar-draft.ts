// Stores unsaved changes of the sidebar, for the next time that it is opened.
import { keepDraft } from '../sheets/draft-store';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { textFrom } from './untrusted';

export function sidebarKeepDraft(text: unknown): boolean {
  return keepDraft(openSpreadsheet(), textFrom(text, Number.POSITIVE_INFINITY));
}
