// One workbook in the engine: making it, changing it by commands, and taking changes back.
import './environment';
import type { DispatchResult } from '@odoo/o-spreadsheet';
import { Model } from '@odoo/o-spreadsheet';
import type { WorkbookInput } from '../host-api';
import { changeAttachments, registerAttachments } from './attachments-plugin';
import { bulkWrite, registerBulkWrite } from './bulk-write-plugin';
import type { CellWrite } from './cell-values';
import { defineFunctions } from './functions';
import { type SheetLocale, sheetLocale } from './locales';
import { wallTimeOf } from './serial-days';
import { registerUndoCounter } from './undo-counter-plugin';
import { type Attachment, type FunctionCaller, Wiring, wiringKey } from './wiring';
import { workbookData } from './workbook-data';

type Dispatch = (type: string, payload: object) => DispatchResult;

export class EngineModel {
  readonly model: Model;
  readonly locale: SheetLocale;
  readonly wiring: Wiring;
  private readonly undoGroups: number[] = [];
  private countedSteps = 0;
  private nextAttachmentId = 1;
  private evaluatedDay: number;

  constructor(workbook: WorkbookInput, functions: FunctionCaller, wallClock: () => number) {
    this.locale = sheetLocale(workbook.locale ?? 'en_US');
    const { dateFormat, timeFormat } = this.locale;
    this.wiring = new Wiring(functions, wallClock, dateFormat, `${dateFormat} ${timeFormat}`);
    registerBulkWrite();
    registerAttachments();
    registerUndoCounter();
    defineFunctions(functions.names);
    this.evaluatedDay = Math.floor(wallClock());
    this.model = new Model(workbookData(workbook, this.locale, this.thisYear()), {
      custom: { [wiringKey]: this.wiring },
    });
  }

  thisYear(): number {
    return new Date(wallTimeOf(this.wiring.wallClock())).getUTCFullYear();
  }

  /** Gives the reasons of a refusal; nothing when it went through. That nothing changed is no refusal. */
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

  /** Everything changed since the last mark is one step for undo: a whole execution, as in Sheets (SS-48, believed). */
  markUndoGroup(): void {
    const steps = this.wiring.undoableSteps - this.countedSteps;
    this.countedSteps = this.wiring.undoableSteps;
    if (steps > 0) this.undoGroups.push(steps);
  }

  undo(): void {
    this.markUndoGroup();
    const steps = this.undoGroups.pop() ?? 0;
    for (let step = 0; step < steps; step += 1) this.change('REQUEST_UNDO');
  }
}
