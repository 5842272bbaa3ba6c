// Keeps notes, developer metadata, filters and validations beside the cells: they follow inserts, deletes and undo.

import type { CoreCommand, RangeAdapterFunctions, WorkbookData } from '@odoo/o-spreadsheet';
import { CorePlugin, registries } from '@odoo/o-spreadsheet';
import { allowCoreCommand } from './core-commands';
import { type AttachedArea, type Attachment, wiringOf } from './wiring';

export const changeAttachments = 'HOST_CHANGE_ATTACHMENTS';

/** Attachments with a known id are replaced. */
export interface AttachmentChange {
  readonly put: readonly Attachment[];
  readonly remove: readonly number[];
}

type PluginConfig = ConstructorParameters<typeof CorePlugin>[0];
type Adapt = RangeAdapterFunctions['applyChange'];

/** The place in a saved workbook. */
const savedUnder = 'customerHealthAttachments';

function isAttachment(value: unknown): value is Attachment {
  return typeof value === 'object' && value !== null && 'id' in value && 'kind' in value && 'data' in value;
}

// Earlier versions saved null for no sheet and no area.
function withoutNull({ sheetId, area, ...rest }: Attachment): Attachment {
  return { ...rest, sheetId: sheetId ?? undefined, area: area ?? undefined };
}

function isChange(command: {
  readonly type: string;
}): command is AttachmentChange & { readonly type: string } {
  return command.type === changeAttachments;
}

class AttachmentsPlugin extends CorePlugin {
  static override getters = [] as const;
  readonly attachments: readonly Attachment[] = [];

  constructor(config: PluginConfig) {
    super(config);
    const wiring = wiringOf(config.custom);
    // The library makes a second, throw-away model to verify an export: the first store stays the real one.
    if (!(wiring.attachmentStore instanceof AttachmentsPlugin)) wiring.attachmentStore = this;
  }

  override import(data: WorkbookData): void {
    const kept: unknown = Reflect.get(data, savedUnder);
    if (Array.isArray(kept)) this.history.update('attachments', kept.filter(isAttachment).map(withoutNull));
  }

  override export(data: WorkbookData): void {
    Reflect.set(data, savedUnder, this.attachments);
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    let changed = false;
    const kept: Attachment[] = [];
    for (const attachment of this.attachments) {
      const moved = this.moved(attachment, applyChange);
      if (moved !== attachment) changed = true;
      if (moved) kept.push(moved);
    }
    if (changed) this.history.update('attachments', kept);
  }

  override handle(command: CoreCommand): void {
    if (command.type === 'DELETE_SHEET') {
      const kept = this.attachments.filter(({ sheetId }) => sheetId !== command.sheetId);
      if (kept.length !== this.attachments.length) this.history.update('attachments', kept);
    }
    if (!isChange(command)) return;
    const gone = new Set([...command.remove, ...command.put.map(({ id }) => id)]);
    const kept = this.attachments.filter(({ id }) => !gone.has(id));
    this.history.update(
      'attachments',
      [...kept, ...command.put].sort((a, b) => a.id - b.id),
    );
  }

  private moved(attachment: Attachment, applyChange: Adapt): Attachment | undefined {
    const { sheetId, area } = attachment;
    if (sheetId === undefined || area === undefined) return attachment;
    const range = this.getters.getRangeFromZone(sheetId, {
      top: area.top,
      left: area.left,
      bottom: area.wholeColumns ? undefined : area.bottom,
      right: area.wholeRows ? undefined : area.right,
    });
    const change = applyChange(range);
    if (change.changeType === 'NONE') return attachment;
    if (change.changeType === 'REMOVE') return undefined;
    const { top, left, bottom, right } = change.range.zone;
    const next: AttachedArea = { ...area, top, left, bottom, right };
    return { ...attachment, area: next };
  }
}

export function registerAttachments(): void {
  if (registries.corePluginRegistry.contains(changeAttachments)) return;
  registries.corePluginRegistry.add(changeAttachments, AttachmentsPlugin);
  allowCoreCommand(changeAttachments);
}
