// Names of ranges whose tab was deleted: the engine forgets them, Sheets keeps them as #REF! (WR-6, SS-53).
import type { EngineModel } from './engine-model';

const kind = 'dead name';

/** To be called before the tab is deleted. */
export function rememberDeadNames(engine: EngineModel, sheetId: string): void {
  const { getters } = engine.model;
  const names = getters.getNamedRanges().filter(({ range }) => range.sheetId === sheetId);
  engine.changeAttachments(
    names.map(({ name }) => ({
      id: engine.newAttachmentId(),
      kind,
      data: { name },
      sheetId: undefined,
      area: undefined,
    })),
    [],
  );
}

/** In lower case; a name that was set again lives, though it is among them. */
export function deadNames(engine: EngineModel): ReadonlySet<string> {
  return new Set(engine.attachments(kind).map(({ data }) => String(data.name).toLowerCase()));
}
