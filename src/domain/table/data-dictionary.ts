// Tabs that describe the columns of another tab, one row a column: they look like tables and hold no accounts.
import { type Cell, matchKey } from '../values/cell';

const FIELD =
  /^(field|column|variable|attribute|property|metric|header|heading|feld|spalte|champ|colonne|campo|columna|coluna|veld|kolom)s?( name)?$/;
const DESCRIPTION =
  /^(description|definition|meaning|explanation|notes?|comments?|beschreibung|bedeutung|signification|descripción|descrição|definición|omschrijving|betekenis)$/;

/** How far down such a tab has its own headings: below a title. */
const ROWS_READ = 10;

/** Whether a tab describes columns, and what was taken for its headings is one of the columns described. */
export function isOnDataDictionary(grid: readonly (readonly Cell[])[]): boolean {
  return grid.slice(0, ROWS_READ).some(isDataDictionary);
}

/** Whether a row of headings is that of a data dictionary: names of columns beside what they mean. */
export function isDataDictionary(headings: readonly Cell[]): boolean {
  const keys = headings.map(matchKey);
  return keys.some((key) => FIELD.test(key)) && keys.some((key) => DESCRIPTION.test(key));
}
