// A link that selects a cell of the spreadsheet.
import type { PlaceToSelect } from '../actions/report-page';

export type SelectCell = (place: PlaceToSelect) => void;

interface LinkProps {
  readonly text: string;
  readonly place: PlaceToSelect;
  readonly select: SelectCell;
}

export function CellLink({ text, place, select }: LinkProps) {
  return (
    <button class="link" type="button" onClick={() => select(place)}>
      {text}
    </button>
  );
}
