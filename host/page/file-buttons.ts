// The bar above the sheet: open a file, save, start over; and files dropped anywhere on the page.
import { whileBusy } from './screen/busy';
import { choose, showMessage } from './screen/dialogs';
import { element } from './screen/elements';
import type { Session } from './session';
import { type FileProblem, type OpenedFile, openFile, shownNotes } from './workbook/open-file';
import { saveXlsx } from './workbook/save-file';

export interface FileActions {
  readonly session: Session;
  readonly reset: () => Promise<void>;
}

async function mayReplace(session: Session, what: string): Promise<boolean> {
  if (!session.touched) return true;
  const answer = await choose(
    what,
    'This replaces the workbook that is open now. Your changes to it will be lost.',
    [
      { value: 'go', caption: 'Continue' },
      { value: 'stay', caption: 'Cancel' },
    ],
  );
  return answer === 'go';
}

async function openInPlace(session: Session, file: File): Promise<OpenedFile | FileProblem> {
  try {
    const read = await openFile(file);
    if (!('problem' in read)) await session.showFile(read);
    return read;
  } catch (error) {
    console.warn(error);
    return { problem: `This page cannot show the contents of ${file.name}.` };
  }
}

async function openOwnFile(session: Session, file: File): Promise<void> {
  if (!(await mayReplace(session, `Open ${file.name}?`))) return;
  const opened = await whileBusy(`Opening ${file.name}…`, () => openInPlace(session, file));
  if ('problem' in opened) return showMessage('This file could not be opened', opened.problem);
  const notes =
    opened.notes.length > 0 ? `\n\nWhat was read, and how:\n${shownNotes(opened.notes).join('\n')}` : '';
  const answer = await choose(
    `${opened.size} opened`,
    `Score the accounts now, or later in the menu Customer Health.${notes}`,
    [
      { value: 'score', caption: 'Score accounts' },
      { value: 'later', caption: 'Later' },
    ],
  );
  if (answer === 'score') await session.clickCaption('Score accounts');
}

export function listenToFiles({ session, reset }: FileActions): void {
  const picker = element('file', HTMLInputElement);
  element('open', HTMLButtonElement).addEventListener('click', () => picker.click());
  picker.addEventListener('change', async () => {
    const [file] = picker.files ?? [];
    picker.value = '';
    if (file) await openOwnFile(session, file);
  });
  element('save', HTMLButtonElement).addEventListener('click', () =>
    whileBusy('Writing the file…', () => saveXlsx(session)),
  );
  element('reset', HTMLButtonElement).addEventListener('click', async () => {
    if (await mayReplace(session, 'Reset the sample?')) await reset();
  });
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping');
  });
  addEventListener('drop', async (event) => {
    document.body.classList.remove('dropping');
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    await openOwnFile(session, file);
  });
}
