// The workbook that is open in the page right now, and everything that can be done with it.

import { type KeptStores, keptStores } from '../apps-script/execution/kept-stores';
import type { Page } from '../apps-script/execution/screen';
import { runFromPage, runMenuItem } from '../apps-script/run/entry-points';
import {
  type MessageBoxes,
  type SpreadsheetView,
  setMenu,
  showSpreadsheet,
} from '../engine/in-page/spreadsheet-view';
import type { WorkbookStart } from '../engine/library/workbook-data';
import { addOnPage } from './screen/add-on-page';
import { nextPaint } from './screen/busy';
import { choose, showMessage, showPage } from './screen/dialogs';
import { element } from './screen/elements';
import { describeMenus, focusSheet, nextPane } from './screen/keyboard';
import { closeSidebar, showSidebar } from './screen/sidebar';
import { toast } from './screen/toasts';
import { type AddOn, fetchText } from './script/add-on';
import { AttendedScreen, runAttended } from './script/attended-run';
import { type OpenWorkbook, openWorkbook } from './script/open-workbook';
import { type Autosave, autosave } from './workbook/autosave';
import type { OpenedFile } from './workbook/open-file';
import { type KeptWorkbook, keep } from './workbook/storage';

const messages: MessageBoxes = {
  notify: (text) => toast(text),
  show: (text, then) => {
    showMessage('Customer Health', text).then(then);
  },
  confirm: async (text, yes, no) => {
    const answer = await choose('Customer Health', text, [
      { value: 'YES', caption: 'Yes' },
      { value: 'NO', caption: 'No' },
    ]);
    if (answer === 'YES') yes();
    else no();
  },
};

type Label = Omit<KeptWorkbook, 'workbook' | 'stores'>;

export class Session {
  private workbook: OpenWorkbook | undefined;
  private view: SpreadsheetView | undefined;
  private saving: Autosave | undefined;
  private kept: Label | undefined;
  private readonly screen: AttendedScreen;
  /** One thing after the other, as Google's own lock sees to it. */
  private queue: Promise<unknown> = Promise.resolve();
  private turns = 0;
  private reportedFullStore = false;

  constructor(private readonly addOn: AddOn) {
    const run = (name: string, args: readonly unknown[]) => this.callFromPage(name, args);
    const owner = { run, focusSheet, nextPane };
    this.screen = new AttendedScreen({
      toast,
      showSidebar: (page) => showSidebar(page, owner),
      showDialog: (page: Page) => {
        const close = () => dialog.close();
        const dialog = showPage(page, addOnPage(page.title, page.content, { ...owner, close }));
      },
    });
  }

  get open(): OpenWorkbook {
    if (!this.workbook) throw new Error('No workbook is open yet');
    return this.workbook;
  }

  /** Whether anything was changed since the workbook was opened. */
  get touched(): boolean {
    return this.kept?.touched ?? false;
  }

  get name(): string {
    return this.kept?.name ?? '';
  }

  show({ workbook, stores, ...label }: KeptWorkbook): Promise<void> {
    return this.showStart({ saved: workbook, locale: label.locale }, stores, label, () => undefined);
  }

  private async showStart(
    start: WorkbookStart,
    stores: KeptStores,
    label: Label,
    prepare: (workbook: OpenWorkbook) => void,
  ): Promise<void> {
    const templates = await fetchText('library/o-spreadsheet.xml');
    const workbook = openWorkbook(this.addOn, start, stores, this.screen);
    prepare(workbook);
    // Only now: a file that cannot be opened leaves what was there.
    this.close();
    const [ownMenu = ''] = workbook.state.ui.menus.keys();
    for (const [title, items] of workbook.state.ui.menus) {
      setMenu(
        title,
        items.map(({ caption, functionName }) => ({
          caption,
          run: () => void this.clickMenu(caption, functionName),
        })),
      );
    }
    this.view = await showSpreadsheet(workbook.engine, element('grid', HTMLElement), templates, messages);
    await nextPaint();
    describeMenus(ownMenu);
    this.workbook = workbook;
    this.kept = label;
    this.saving = autosave(
      () => this.save(),
      () => this.turns === 0,
      (isKept) => document.body.toggleAttribute('data-unsaved', !isKept),
    );
    workbook.engine.onChange(() => this.changed());
    // It is there again after a reload, changed or not.
    this.saving.changed();
  }

  /** A file in place of what was open. */
  showFile(file: OpenedFile): Promise<void> {
    return this.showStart(
      file.start,
      [],
      { version: 1, name: file.name, locale: 'en_US', touched: false },
      file.prepare,
    );
  }

  /** Clicks an item of the add-on's menu by its caption. */
  async clickCaption(caption: string): Promise<void> {
    for (const items of this.open.state.ui.menus.values()) {
      const item = items.find((entry) => entry.caption === caption);
      if (item) await this.clickMenu(caption, item.functionName);
    }
  }

  /** Clicks an item of the add-on's menu. */
  clickMenu(caption: string, functionName: string): Promise<void> {
    return this.inTurn(async () => {
      try {
        const options = { sentence: `${caption}…`, whenRun: () => this.keepNow() };
        await runAttended(this.open, this.screen, options, () => runMenuItem(this.open.runner, functionName));
      } catch (error) {
        await showMessage('That did not work', error instanceof Error ? error.message : String(error));
      }
      this.changed();
    });
  }

  /** Keeps what is waiting to be kept. */
  async flush(): Promise<void> {
    await this.saving?.flush();
  }

  private callFromPage(name: string, args: readonly unknown[]): Promise<unknown> {
    return this.inTurn(async () => {
      const { runner, state } = this.open;
      const before = JSON.stringify(keptStores(state));
      const whenRun = () => {
        // Changed cells are noticed by the engine; a call that only reads changes nothing.
        if (JSON.stringify(keptStores(state)) !== before) this.changed();
      };
      // The page shows its own progress.
      return runAttended(this.open, this.screen, { sentence: undefined, whenRun }, () =>
        runFromPage(runner, state, name, args),
      );
    });
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    this.turns += 1;
    const turn = this.queue.then(work).finally(() => {
      this.turns -= 1;
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** What a menu item did survives a reload at once, and while its closing message is still open. */
  private keepNow(): void {
    this.changed();
    void this.flush();
  }

  private changed(): void {
    if (this.kept && !this.kept.touched) this.kept = { ...this.kept, touched: true };
    this.saving?.changed();
  }

  private async save(): Promise<void> {
    if (!this.kept || !this.workbook) return;
    const { engine, state } = this.workbook;
    try {
      await keep({ ...this.kept, workbook: engine.export(), stores: keptStores(state) });
    } catch (error) {
      if (!this.reportedFullStore) toast('This browser keeps nothing. Save as XLSX before you leave.');
      this.reportedFullStore = true;
      console.warn(error);
    }
  }

  private close(): void {
    this.saving?.stop();
    this.view?.close();
    closeSidebar();
    this.view = undefined;
    this.workbook = undefined;
  }
}
