// One cell of a spreadsheet as plain data, the way a person at the screen sees it.

/** A cell as it is: text, number, boolean, '' for blank, a date on the spreadsheet's wall clock, or an error. */
export type CellSeen =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly error: string; readonly message: string };
