// Google's enums: constants with a name, an order and no other behavior; JSON shows the name (RT-8).

export interface EnumConstant {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumConstant): number;
  toJSON(): string;
}

export type EnumObject<Names extends string> = Readonly<Record<Names, EnumConstant>>;

export function enumOf<Names extends string>(...names: Names[]): EnumObject<Names> {
  const entries = names.map((name, index): [Names, EnumConstant] => [
    name,
    Object.freeze({
      toString: () => name,
      name: () => name,
      ordinal: () => index,
      compareTo: (other: EnumConstant) => index - other.ordinal(),
      toJSON: () => name,
    }),
  ]);
  const constants = Object.fromEntries(entries) as Record<Names, EnumConstant>;
  return Object.freeze(constants);
}

export function constantOf(values: Readonly<Record<string, EnumConstant>>, name: string): EnumConstant {
  const found = values[name];
  if (!found) throw new Error(`${name} is not in the local host`);
  return found;
}

/** The name of an enum constant passed by the script; undefined for anything else. */
export function constantName(
  values: Readonly<Record<string, EnumConstant>>,
  value: unknown,
): string | undefined {
  return Object.keys(values).find((name) => values[name] === value);
}

export const booleanCriteria = enumOf(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'CUSTOM_FORMULA',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_ENDS_WITH',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
);
export const metadataVisibility = enumOf('DOCUMENT', 'PROJECT');
export const metadataLocationType = enumOf('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const wrapStrategy = enumOf('WRAP', 'OVERFLOW', 'CLIP');
export const dataValidationCriteria = enumOf('VALUE_IN_LIST', 'CHECKBOX', 'VALUE_IN_RANGE', 'CUSTOM_FORMULA');
export const uiButton = enumOf('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const uiButtonSet = enumOf('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
export const authMode = enumOf('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const sandboxMode = enumOf('EMULATED', 'IFRAME', 'NATIVE');
export const xFrameOptionsMode = enumOf('ALLOWALL', 'DEFAULT');
export const eventType = enumOf('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE');
export const triggerSource = enumOf('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
/** Sunday first: the place in the list is the day's number. */
export const weekday = enumOf('SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY');
export const sheetType = enumOf('GRID', 'OBJECT', 'DATASOURCE');
export const spreadsheetDimension = enumOf('COLUMNS', 'ROWS');
