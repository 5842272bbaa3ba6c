// The self-check's page: runs the probes and shows, line by line, whether Google Sheets behaves as this program assumes.
import type { Observation } from '../domain/bundled-data/observation';
import { closePage } from '../pages/script-run';
import { PLACE_ID, QUESTION_GROUPS, QUESTIONS } from './questions';
import { PAGE_PROBES, runOnTab } from './server';
import { summaryText, supportText } from './support-text';
import { seenText, VERDICT_WORDS, verdictOf } from './verdict';

const COLUMNS = 4;
const observations = new Map<string, Observation>();

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

/** Whatever the platform says becomes text, never HTML. */
function cell(tag: 'th' | 'td', text: string): HTMLTableCellElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

interface ShownQuestion {
  readonly seen: HTMLTableCellElement;
  readonly result: HTMLTableCellElement;
}

const shown = new Map<string, ShownQuestion>();

function drawTable(): void {
  for (const { title, questions } of QUESTION_GROUPS) {
    const group = document.createElement('tbody');
    const heading = cell('th', title);
    heading.scope = 'rowgroup';
    heading.colSpan = COLUMNS;
    group.insertRow().append(heading);
    for (const { id, question, assumed } of questions) {
      const name = cell('th', question);
      name.scope = 'row';
      const seen = cell('td', '');
      const result = cell('td', '');
      group.insertRow().append(name, cell('td', assumed), seen, result);
      shown.set(id, { seen, result });
    }
    element('table', HTMLTableElement).append(group);
  }
}

function fill(answers: readonly Observation[]): void {
  for (const answer of answers) observations.set(answer.id, answer);
  for (const question of QUESTIONS) {
    const observation = observations.get(question.id);
    const cells = shown.get(question.id);
    if (observation === undefined || cells === undefined) continue;
    const verdict = verdictOf(question, observation);
    cells.seen.textContent = seenText(observation);
    cells.result.textContent = VERDICT_WORDS[verdict];
    cells.result.dataset.verdict = verdict;
  }
}

function circumstances(): string[] {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return [
    `Spreadsheet: ${(observations.get(PLACE_ID)?.seen ?? 'not seen').replace(',', ', ')}`,
    `This window: ${innerWidth} × ${innerHeight}, ${dark}`,
    `Browser: ${navigator.userAgent}`,
  ];
}

function finish(text: string): void {
  for (const { result } of shown.values()) {
    if (result.dataset.verdict !== undefined) continue;
    result.textContent = VERDICT_WORDS['not seen'];
    result.dataset.verdict = 'not seen';
  }
  element('summary', HTMLElement).textContent = text;
  element('circumstances', HTMLElement).textContent = circumstances().slice(0, 2).join(' · ');
  element('copy', HTMLButtonElement).disabled = false;
}

function start(): void {
  element('start', HTMLButtonElement).disabled = true;
  element('summary', HTMLElement).textContent = 'Checking: this takes up to a minute…';
  for (const { result } of shown.values()) result.textContent = 'checking…';
  run();
}

async function run(): Promise<void> {
  let trouble = '';
  try {
    fill(await runOnTab());
  } catch (fault) {
    trouble = `The tab could not be made or removed: if a tab "Self-check" is there, delete it. ${fault instanceof Error ? fault.message : String(fault)} `;
  }
  for (const probe of PAGE_PROBES) fill([await probe()]);
  finish(`${trouble}${summaryText(observations)}`);
}

async function writtenToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function copy(): Promise<void> {
  const field = element('text', HTMLTextAreaElement);
  field.value = supportText(observations, circumstances());
  field.hidden = false;
  field.focus();
  field.select();
  // Not every frame may write to the clipboard: then the text stays there, selected, for the user's own keys.
  const message = element('copied', HTMLElement);
  const isCopied = document.execCommand('copy');
  // A browser may ask the user first, and wait for the answer.
  if (!isCopied) message.textContent = 'The text is selected: press Ctrl+C (on a Mac ⌘C).';
  if (!isCopied && !(await writtenToClipboard(field.value))) return;
  field.hidden = true;
  element('copy', HTMLButtonElement).focus();
  message.textContent = 'Copied.';
}

drawTable();
// The table is scrolled by keyboard, too.
element('answers', HTMLElement).tabIndex = 0;
element('copy', HTMLButtonElement).addEventListener('click', copy);
element('close', HTMLButtonElement).addEventListener('click', closePage);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  closePage();
});
const startButton = element('start', HTMLButtonElement);
startButton.addEventListener('click', start);
// A click before this line would do nothing.
startButton.disabled = false;
