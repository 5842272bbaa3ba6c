// Takes apart what the bundle answers, field by field: whatever is not as expected is a fault that names its place.

export type Check<T> = (value: unknown, path: string) => T;

export function fieldsOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(path);
  return Object.fromEntries(Object.entries(value));
}

export function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw unexpected(path);
  return value;
}

export function number(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unexpected(path);
  return value;
}

export function yesOrNo(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw unexpected(path);
  return value;
}

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, path) => (value === null || value === undefined ? null : check(value, path));
}

export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw unexpected(path);
    return value.map((entry: unknown, index) => check(entry, `${path}[${index}]`));
  };
}

export function unexpected(path: string): Error {
  return new Error(`The add-on's answer is not as expected (${path}). Build it again with: npm run build`);
}
