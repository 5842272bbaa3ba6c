// Runs the script for a user at the screen. At a question it is stopped, undone, and run again with the answer.
import { keptStores, putStoresBack } from '../../apps-script/execution/kept-stores';
import {
  type Page,
  type Screen,
  type ScreenAnswer,
  type ScreenQuestion,
  WaitForPerson,
} from '../../apps-script/execution/screen';
import { nextPaint, whileBusy } from '../screen/busy';
import { askPerson } from '../screen/dialogs';
import type { OpenWorkbook } from './open-workbook';

type Effect = () => unknown;

/** Where toasts, sidebar and dialogs of the script go. */
export interface Stage {
  toast(message: string, title: string): void;
  showSidebar(page: Page): void;
  showDialog(page: Page): void;
}

/** Collects what a run shows, so that a second run of the same script does not show it twice. */
export class AttendedScreen implements Screen {
  private effects: Effect[] = [];
  private questions = 0;
  private answers: ScreenAnswer[] = [];

  constructor(private readonly stage: Stage) {}

  begin(answers: ScreenAnswer[]): void {
    this.effects = [];
    this.questions = 0;
    this.answers = answers;
  }

  /** Shows everything since; an alert is shown until it is closed. */
  async show(from: number): Promise<number> {
    for (const effect of this.effects.slice(from)) await effect();
    return this.effects.length;
  }

  ask(question: ScreenQuestion): ScreenAnswer {
    const known = this.answers[this.questions];
    this.questions += 1;
    if (question.buttons === 'OK' && !question.wantsText) {
      // There is only one answer, so the script need not wait for it.
      const answer = { button: 'OK', text: '' };
      this.effects.push(() => askPerson(question));
      if (!known) this.answers.push(answer);
      return answer;
    }
    if (!known) throw new WaitForPerson(question);
    return known;
  }

  toast(message: string, title: string): void {
    this.effects.push(() => this.stage.toast(message, title));
  }

  showSidebar(page: Page): void {
    this.effects.push(() => this.stage.showSidebar(page));
  }

  showDialog(page: Page): void {
    this.effects.push(() => this.stage.showDialog(page));
  }
}

/** The user's selection is the script's, and vice versa. */
function withSelection<Result>({ engine, state }: OpenWorkbook, work: () => Result): Result {
  const selected = engine.selection();
  state.selections.set(selected.sheetId, selected);
  const result = work();
  const active = engine.sheets.activeId();
  const wanted = state.selections.get(active);
  if (wanted && wanted !== selected && engine.fits(wanted)) engine.select(wanted);
  return result;
}

interface RunOptions {
  /** The message of the page meanwhile; undefined when the caller shows its own progress. */
  readonly sentence: string | undefined;
  /** Called when the script is done, before the messages that it leaves are shown and closed. */
  readonly whenRun: () => void;
}

/** Lets the page draw its own progress first: the script runs without a pause. */
async function afterPaint<Result>(run: () => Result): Promise<Result> {
  await nextPaint();
  return run();
}

/**
 * Google's scripts pause while the user thinks; in a page that would freeze everything. So the script is run up to its
 * question, and once more from the start when the answer is there, on the workbook and the properties as they were.
 */
export async function runAttended<Result>(
  workbook: OpenWorkbook,
  screen: AttendedScreen,
  { sentence, whenRun }: RunOptions,
  work: () => Result,
): Promise<Result> {
  const { engine, state } = workbook;
  const answers: ScreenAnswer[] = [];
  let shown = 0;
  for (;;) {
    const stores = keptStores(state);
    const sheet = engine.sheets.activeId();
    screen.begin(answers);
    try {
      const run = () => withSelection(workbook, work);
      const result = await (sentence === undefined ? afterPaint(run) : whileBusy(sentence, run));
      whenRun();
      await screen.show(shown);
      return result;
    } catch (error) {
      shown = await screen.show(shown);
      if (!(error instanceof WaitForPerson)) throw error;
      answers.push(await askPerson(error.question));
      engine.takeBackGroup();
      putStoresBack(state, stores);
      if (engine.sheets.exists(sheet)) engine.sheets.activate(sheet);
    }
  }
}
