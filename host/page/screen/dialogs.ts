// Dialogs in Google's manner: the keyboard stays inside, Escape closes, and the focus goes back to where it was.
import {
  buttonsOf,
  type Page,
  type ScreenAnswer,
  type ScreenQuestion,
} from '../../apps-script/execution/screen';
import { giveKeyboardTo, make } from './elements';

const captions: Readonly<Record<string, string>> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

export interface Choice {
  readonly value: string;
  readonly caption: string;
}

let dialogsMade = 0;

function dialogWith(title: string): HTMLDialogElement {
  dialogsMade += 1;
  const dialog = make('dialog', 'dialog');
  const heading = make('h2', 'dialog-title', title);
  heading.id = `dialog-title-${dialogsMade}`;
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(heading);
  return dialog;
}

/** Shows the dialog until it is closed; returns its return value, '' for Escape. */
function shown(dialog: HTMLDialogElement): Promise<string> {
  const before = document.activeElement;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before instanceof HTMLElement) giveKeyboardTo(before);
      resolve(dialog.returnValue);
    });
  });
}

function buttonRow(choices: readonly Choice[]): HTMLElement {
  const row = make('div', 'dialog-buttons');
  choices.forEach(({ value, caption }, index) => {
    const button = make('button', index === 0 ? 'button action' : 'button', caption);
    button.value = value;
    row.append(button);
  });
  return row;
}

/** Gives the value of the chosen button; '' for Escape. */
export async function choose(title: string, message: string, choices: readonly Choice[]): Promise<string> {
  const { answer } = await chooseOrType(title, message, choices, false);
  return answer;
}

async function chooseOrType(
  title: string,
  message: string,
  choices: readonly Choice[],
  wantsText: boolean,
): Promise<{ answer: string; text: string }> {
  const dialog = dialogWith(title);
  const form = make('form', 'dialog-form');
  form.method = 'dialog';
  const words = make('p', 'dialog-message', message);
  // A long message is scrolled by keyboard too.
  words.tabIndex = 0;
  const field = make('input', 'dialog-field');
  field.type = 'text';
  field.setAttribute('aria-label', message);
  const row = buttonRow(choices);
  form.append(words, ...(wantsText ? [field] : []), row);
  dialog.append(form);
  const closed = shown(dialog);
  const first = wantsText ? field : row.querySelector('button');
  first?.focus();
  return { answer: await closed, text: field.value };
}

export async function askPerson({
  title,
  message,
  buttons,
  wantsText,
}: ScreenQuestion): Promise<ScreenAnswer> {
  const choices = (buttonsOf[buttons] ?? ['OK']).map((value) => ({
    value,
    caption: captions[value] ?? value,
  }));
  const { answer, text } = await chooseOrType(title || 'Customer Health', message, choices, wantsText);
  return { button: answer === '' ? 'CLOSE' : answer, text };
}

export async function showMessage(title: string, message: string): Promise<void> {
  await choose(title, message, [{ value: 'OK', caption: 'OK' }]);
}

/** A page of the add-on in a dialog, in the size that it asks for. */
export function showPage({ title, width, height }: Page, frame: HTMLIFrameElement): HTMLDialogElement {
  const dialog = dialogWith(title);
  if (width !== undefined) {
    dialog.style.width = 'fit-content';
    frame.style.width = `min(${width}px, 86vw)`;
  }
  if (height !== undefined) frame.style.height = `min(${height}px, 70vh)`;
  const form = make('form', 'dialog-corner');
  form.method = 'dialog';
  const close = make('button', 'close', '×');
  close.setAttribute('aria-label', 'Close');
  form.append(close);
  dialog.append(form, frame);
  shown(dialog);
  return dialog;
}
