// Runs the script for a person at the screen. Where it asks something, it is stopped, taken back, and run again with the answer.
import { keptStores, putStoresBack } from '../../apps-script/execution/kept-stores';
import {
  type Answered,
  type Asked,
  type Page,
  type Screen,
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
  private asked = 0;
  private answers: Answered[] = [];

  constructor(private readonly stage: Stage) {}

  begin(answers: Answered[]): void {
    this.effects = [];
    this.asked = 0;
    this.answers = answers;
  }

  /** Shows what came up since; an alert is shown until it is closed. */
  async show(from: number): Promise<number> {
    for (const effect of this.effects.slice(from)) await effect();
    return this.effects.length;
  }

  ask(asked: Asked): Answered {
    const known = this.answers[this.asked];
    this.asked += 1;
    if (asked.buttons === 'OK' && !asked.wantsText) {
      // There is only one answer, so the script need not wait for it.
      const answer = { button: 'OK', text: '' };
      this.effects.push(() => askPerson(asked));
      if (!known) this.answers.push(answer);
      return answer;
    }
    if (!known) throw new WaitForPerson(asked);
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

/** The person's selection is the script's, and the other way round. */
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
  /** What the page shows meanwhile; undefined where the caller shows its own progress. */
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
 * Google's scripts pause while a person thinks; in a page that would freeze everything. So the script is run up to its
 * question, and once more from the start when the answer is there, on the workbook and the properties as they were.
 */
export async function runAttended<Result>(
  workbook: OpenWorkbook,
  screen: AttendedScreen,
  { sentence, whenRun }: RunOptions,
  work: () => Result,
): Promise<Result> {
  const { engine, state } = workbook;
  const answers: Answered[] = [];
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
      answers.push(await askPerson(error.asked));
      engine.takeBackGroup();
      putStoresBack(state, stores);
      if (engine.sheets.exists(sheet)) engine.sheets.activate(sheet);
    }
  }
}
