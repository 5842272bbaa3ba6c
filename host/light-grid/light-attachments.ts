// Notes, metadata, filters and validations of the light grid: they follow inserted and deleted rows and columns.
import type { Attachment } from '../engine/plugins/wiring';
import type { AreaChange } from './moved-area';

export class LightAttachments {
  private attached: readonly Attachment[] = [];
  private lastId = 1;

  ofKind(kind: string): Attachment[] {
    return this.attached.filter((each) => each.kind === kind);
  }

  newId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  change(put: readonly Attachment[], remove: readonly number[]): void {
    const gone = new Set([...remove, ...put.map(({ id }) => id)]);
    this.attached = [...this.attached.filter(({ id }) => !gone.has(id)), ...put].sort((a, b) => a.id - b.id);
  }

  tabRemoved(sheetId: string): void {
    this.attached = this.attached.filter((each) => each.sheetId !== sheetId);
  }

  linesChanged(sheetId: string, change: AreaChange): void {
    this.attached = this.attached.flatMap((each): Attachment[] => {
      if (each.sheetId !== sheetId || each.area === undefined) return [each];
      const area = change(each.area);
      return area ? [{ ...each, area }] : [];
    });
  }
}
