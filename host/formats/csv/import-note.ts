// An import's note about a column or a cell.

export interface ImportNote {
  /** Letters of the column, as the spreadsheet shows them; '' when it is about the whole file. */
  readonly column: string;
  /** The heading above it; '' if there is none. */
  readonly heading: string;
  /** The cell it is about: F7, or a line of a file; undefined when it is about the whole column. */
  readonly cell: string | undefined;
  /** Notes of one kind about one column may be reported together. */
  readonly kind:
    | 'ids'
    | 'decimal comma'
    | 'decimal point'
    | 'date order'
    | 'unclear number'
    | 'unclear date'
    | 'uneven line'
    | 'letters'
    | 'currencies'
    | 'stored values'
    | 'left out';
  /** A whole sentence. */
  readonly message: string;
}

export interface ColumnName {
  readonly column: string;
  readonly heading: string;
}

/** 'Column H "ARR"', or 'Column H' where there is no heading. */
export function columnTitle({ column, heading }: ColumnName): string {
  const shown = heading.trim().replace(/\s+/g, ' ');
  return shown === '' ? `Column ${column}` : `Column ${column} "${shown}"`;
}
