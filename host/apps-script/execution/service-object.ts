// Wraps a service object: checks the mode, counts the call, translates results and errors, and names what is missing.
import type { Execution } from './execution';
import { ServiceError } from './messages';
import { WaitForPerson } from './screen';

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

function wrapped(
  execution: Execution,
  service: string,
  member: string,
  method: Method,
  refuse: ((member: string) => void) | undefined,
): Method {
  return (...args) => {
    if (execution.waiting) throw execution.toBundleError(execution.waiting);
    try {
      execution.enter(service, member);
      refuse?.(member);
      return execution.toBundle(method(...args));
    } catch (error) {
      if (error instanceof WaitForPerson) execution.waiting = error;
      throw execution.toBundleError(error);
    }
  };
}

/** `members` may be made when first asked for, since most executions need few services. `refuse` throws before a call that may not be. */
export function serviceObject<Members extends object>(
  execution: Execution,
  name: string,
  makeMembers: () => Members,
  refuse?: (member: string) => void,
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
      const method = wrapped(execution, name, key, value, refuse);
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
