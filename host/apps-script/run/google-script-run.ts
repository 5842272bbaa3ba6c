// The values that google.script.run passes between the sidebar and the server, in both directions (§5.2).
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';

function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function illegal(property: string | number): Error {
  return new Error(`Failed due to illegal value in property: ${property}`);
}

/** An argument from the page as the server's function receives it. `property` is what the page's error names. */
export function argumentFromPage(execution: Execution, value: unknown, property: string | number): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // Believed (UI-21): NaN and infinities become null, as in JSON.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw illegal(property);
  if (Array.isArray(value)) {
    const copy = execution.realm.newArray(value.length);
    for (let index = 0; index < value.length; index += 1) {
      copy[index] = argumentFromPage(execution, value[index], index);
    }
    return copy;
  }
  if (kindOf(value) !== 'Object') throw illegal(property);
  const copy = execution.realm.newObject();
  for (const [key, entry] of Object.entries(value)) copy[key] = argumentFromPage(execution, entry, key);
  return copy;
}

/** Thrown to the top: one such value loses the whole result. */
class LostResult extends Error {}

function copied(execution: Execution, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'function') return String(value);
  if (typeof value !== 'object' || execution.services.has(value)) throw new LostResult();
  if (Array.isArray(value)) return Array.from(value, (entry) => copied(execution, entry));
  const kind = kindOf(value);
  if (kind === 'Date') throw new LostResult();
  if (kind === 'Uint8Array') throw new ServiceError('serverError');
  if (kind === 'Promise')
    throw new Error('A Promise from the server is awaited by Google; the local host cannot');
  if (['Number', 'RegExp', 'Map', 'Set', 'ArrayBuffer'].includes(kind)) return {};
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value))
    if (entry !== undefined) copy[key] = copied(execution, entry);
  return copy;
}

/** A result as the page's success handler receives it. */
export function resultForPage(execution: Execution, value: unknown): unknown {
  try {
    return copied(execution, value);
  } catch (error) {
    if (error instanceof LostResult) return null;
    throw error;
  }
}
