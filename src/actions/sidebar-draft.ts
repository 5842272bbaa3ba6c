// Keeps what the sidebar has not saved yet, for the next time that it is opened.
import { keepDraft } from '../sheets/draft-store';
import { openBook } from '../sheets/open-book';
import { textFrom } from './untrusted';

export function sidebarKeepDraft(text: unknown): boolean {
  return keepDraft(openBook(), textFrom(text, Number.POSITIVE_INFINITY));
}
