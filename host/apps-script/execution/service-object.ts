// Wraps a service object: checks the mode, counts the call, translates results and errors, and names what is missing.

import { NeedsEngine } from '../../engine/grid';
import type { Execution } from './execution';
import { ServiceError } from './messages';
import type { ReadKey } from './read-cache';
import { ConsentNeeded, WaitForPerson } from './screen';

type Method = (...args: unknown[]) => unknown;

/** The members of a Google class, by name: a record checked against it may not hold a member that Google lacks. */
export type MembersOf<GoogleClass> = { readonly [Member in keyof GoogleClass]?: unknown };

// What the language itself asks of any object; JSON of a service object is {}.
const silent = new Set<PropertyKey>([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'asymmetricMatch',
  'nodeType',
  'inspect',
]);

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}

/** What some services add to their calls. */
export interface CallHooks {
  /** Throws before a call that is not allowed on these cells. */
  readonly refuse?: (member: string) => void;
  /** What a read asks for; undefined for reads that are never cached. */
  readonly cacheKey?: (member: string) => ReadKey | undefined;
}

function wrapped(
  execution: Execution,
  { service, member, handle }: { readonly service: string; readonly member: string; readonly handle: object },
  method: Method,
  { refuse, cacheKey }: CallHooks,
): Method {
  return (...args) => {
    if (execution.waiting) throw execution.toBundleError(execution.waiting);
    try {
      execution.checkMode(service, member);
      const call = { service, member, handle, cacheKey: cacheKey?.(member) };
      const result = execution.perform(call, () => {
        refuse?.(member);
        return method(...args);
      });
      return execution.toBundle(result);
    } catch (error) {
      if (error instanceof NeedsEngine) execution.host.needsEngine ??= error.what;
      if (error instanceof WaitForPerson || error instanceof ConsentNeeded) execution.waiting = error;
      throw execution.toBundleError(error);
    }
  };
}

/** `makeMembers` runs when a member is first used, since most executions need few services. */
export function serviceObject<Members extends object>(
  execution: Execution,
  name: string,
  makeMembers: () => Members,
  hooks: CallHooks = {},
): object {
  let members: Members | undefined;
  const methods = new Map<string, Method>();
  const service: object = new Proxy(Object.create(null), {
    get(_target, key) {
      if (typeof key === 'symbol') return undefined;
      if (key === 'toString') return () => name;
      if (silent.has(key)) return undefined;
      const known = methods.get(key);
      if (known) return known;
      members ??= makeMembers();
      const value: unknown = Reflect.get(members, key);
      if (value === undefined) {
        throw execution.toBundleError(new Error(`${name}.${key} is not in the local host`));
      }
      if (!isMethod(value)) return value;
      const method = wrapped(execution, { service: name, member: key, handle: service }, value, hooks);
      methods.set(key, method);
      return method;
    },
    set(_target, key) {
      throw execution.toBundleError(new Error(`${name}.${String(key)} cannot be set`));
    },
  });
  execution.services.add(service);
  return service;
}

const javaNames: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'number',
  boolean: 'Boolean',
  function: 'Function',
};

function javaName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return typeof value[0] === 'number' ? 'number[]' : 'Object[]';
  return javaNames[typeof value] ?? 'Object';
}

export function signatureError(method: string, args: readonly unknown[]): ServiceError {
  return new ServiceError('signature', [args.map(javaName).join(','), `SpreadsheetApp.${method}`]);
}
