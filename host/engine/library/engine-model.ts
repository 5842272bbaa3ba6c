// One workbook in the engine: making it, changing it by commands, and taking changes back.
import '../plugins/environment';
import type { DispatchResult } from '@odoo/o-spreadsheet';
import { Model, registries } from '@odoo/o-spreadsheet';
import { changeAttachments, registerAttachments } from '../plugins/attachments-plugin';
import { bulkWrite, registerBulkWrite } from '../plugins/bulk-write-plugin';
import { registerScreenPositions } from '../plugins/screen-positions-plugin';
import { registerUndoSteps } from '../plugins/undo-steps-plugin';
import { registerUsedCells } from '../plugins/used-cells-plugin';
import { registerVisibleRules } from '../plugins/visible-rules-plugin';
import { type Attachment, type FunctionCaller, Wiring, wiringKey } from '../plugins/wiring';
import { engineFormula } from '../text/formula-text';
import { type SheetLocale, sheetLocale } from '../text/locales';
import { wallTimeOf } from '../text/serial-days';
import type { CellWrite } from '../values/cell-values';
import { defineFunctions } from './functions';
import { dispatchShortly } from './short-dispatch';
import { type WorkbookStart, workbookData } from './workbook-data';

type Dispatch = (type: string, payload?: object) => DispatchResult;

export class EngineModel {
  readonly model: Model;
  readonly locale: SheetLocale;
  readonly wiring: Wiring;
  private nextAttachmentId = 1;
  private evaluatedDay: number;

  constructor(workbook: WorkbookStart, functions: FunctionCaller, wallClock: () => number) {
    this.locale = sheetLocale(workbook.locale ?? 'en_US');
    const { dateFormat, timeFormat } = this.locale;
    this.wiring = new Wiring(functions, wallClock, dateFormat, `${dateFormat} ${timeFormat}`);
    registerBulkWrite();
    registerAttachments();
    registerUndoSteps();
    registerUsedCells();
    registerScreenPositions();
    registerVisibleRules();
    defineFunctions(functions);
    this.evaluatedDay = Math.floor(wallClock());
    this.model = new Model(workbookData(workbook, this.locale, this.thisYear()), {
      custom: { [wiringKey]: this.wiring },
    });
    dispatchShortly(this.model);
    for (const { id } of this.wiring.attachmentStore.attachments)
      this.nextAttachmentId = Math.max(this.nextAttachmentId, id);
    this.listenToThePerson();
  }

  /** What a person does in the page goes through the model's own dispatch: formulas and undo are put in Google's terms there. */
  private listenToThePerson(): void {
    const { undoGroups } = this.wiring;
    const dispatch = this.model.dispatch as Dispatch;
    const repeated = (type: string, times: number): DispatchResult => {
      for (let step = 1; step < times; step += 1) this.withoutRecalculating(() => dispatch(type));
      const result = dispatch(type);
      undoGroups.changed();
      return result;
    };
    const translated: Dispatch = (type, payload) => {
      if (type === 'REQUEST_UNDO') return repeated(type, undoGroups.undo());
      if (type === 'REQUEST_REDO') return repeated(type, undoGroups.redo());
      return dispatch(type, type === 'UPDATE_CELL' && payload ? this.typedFormula(payload) : payload);
    };
    Reflect.set(this.model, 'dispatch', translated);
  }

  // A scoring is a dozen steps, and every one of them taken back would recalculate the whole workbook.
  private withoutRecalculating(change: () => void): void {
    const Evaluation = registries.coreViewsPluginRegistry.get('evaluation');
    const handlers: unknown = Reflect.get(this.model, 'handlers');
    const others = Array.isArray(handlers)
      ? handlers.filter((handler) => !(handler instanceof Evaluation))
      : [];
    Reflect.set(this.model, 'finalize', () => {
      for (const handler of others) handler.finalize();
    });
    try {
      change();
    } finally {
      Reflect.deleteProperty(this.model, 'finalize');
    }
  }

  private typedFormula(payload: object): object {
    const content = 'content' in payload ? payload.content : undefined;
    const isFormula = typeof content === 'string' && content.startsWith('=');
    return isFormula ? { ...payload, content: engineFormula(content, this.locale) } : payload;
  }

  thisYear(): number {
    return new Date(wallTimeOf(this.wiring.wallClock())).getUTCFullYear();
  }

  /** Returns the reasons for a refusal, none on success. A change that changes nothing is a success. */
  change(type: string, payload: object = {}): readonly string[] {
    const dispatch = this.model.dispatch as Dispatch;
    const reasons: readonly string[] = dispatch(type, payload).reasons;
    return reasons.filter((reason) => reason !== 'NoChanges' && reason !== 'ValuesNotChanged');
  }

  mustChange(type: string, payload: object = {}): void {
    const reasons = this.change(type, payload);
    if (reasons.length > 0) throw new Error(`The engine refused ${type}: ${reasons.join(', ')}`);
  }

  write(sheetId: string, cells: readonly CellWrite[]): void {
    if (cells.length > 0) this.mustChange(bulkWrite, { sheetId, cells });
  }

  /** TODAY() and NOW() move on when the host's clock has passed midnight in the spreadsheet. */
  refreshClock(): void {
    const day = Math.floor(this.wiring.wallClock());
    if (day === this.evaluatedDay) return;
    this.evaluatedDay = day;
    this.change('EVALUATE_CELLS');
  }

  attachments(kind: string): Attachment[] {
    return this.wiring.attachmentStore.attachments.filter((attachment) => attachment.kind === kind);
  }

  newAttachmentId(): number {
    this.nextAttachmentId += 1;
    return this.nextAttachmentId;
  }

  changeAttachments(put: readonly Attachment[], remove: readonly number[]): void {
    if (put.length + remove.length > 0)
      this.mustChange(changeAttachments, { put: [...put], remove: [...remove] });
  }

  // The library's public export packs the cells, and then makes a whole second workbook to see that nothing was lost: two
  // seconds for 10,000 rows after every change. Unpacked data cannot lose anything, and is marked as such.
  exportData(): object {
    const unpacked: unknown = Reflect.get(this.model, '_exportData');
    if (typeof unpacked !== 'function') return this.model.exportData();
    const data: object = unpacked.call(this.model, false);
    return { ...data, isNotSquishable: true };
  }

  undo(): void {
    this.change('REQUEST_UNDO');
  }
}
