// Makes values that belong to the bundle's own realm, so that its instanceof is true for them.

export interface Realm {
  /** @param length the final one: an array that grows takes up to four times the memory */
  newArray(length: number): unknown[];
  newObject(): Record<string, unknown>;
  newDate(instant: number): Date;
  /** An error as Apps Script throws it: name Exception. */
  newException(message: string): Error;
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
