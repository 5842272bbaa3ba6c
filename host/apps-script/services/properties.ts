// PropertiesService: three stores of texts with Google's documented limits (§4.1).
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { isPlainObject } from '../execution/realm';
import { type MembersOf, serviceObject } from '../execution/service-object';

type GoogleService = GoogleAppsScript.Properties.PropertiesService;
type GoogleProperties = GoogleAppsScript.Properties.Properties;

// Live, larger values were once accepted (ST-4); the documented limit is the one to build on.
const bytesPerValue = 9 * 1024;
const bytesPerStore = 500 * 1024;

function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function keyOf(key: unknown): string {
  if (key === null || key === undefined || key === '') throw new ServiceError('propertyName');
  return String(key);
}

function put(store: Map<string, string>, key: unknown, value: unknown): void {
  const name = keyOf(key);
  const text = String(value);
  if (byteLength(text) > bytesPerValue) throw new ServiceError('propertyTooLarge');
  let total = byteLength(name) + byteLength(text);
  for (const [other, kept] of store) if (other !== name) total += byteLength(other) + byteLength(kept);
  if (total > bytesPerStore) throw new ServiceError('propertyQuota');
  store.set(name, text);
}

function storeObject(execution: Execution, name: string): object {
  const { propertyStores } = execution.host;
  const store = propertyStores.get(name) ?? new Map<string, string>();
  propertyStores.set(name, store);
  const self: object = serviceObject(
    execution,
    'Properties',
    () =>
      ({
        getProperty: (key: unknown) => store.get(keyOf(key)) ?? null,
        getKeys: () => [...store.keys()],
        getProperties: () => Object.assign(execution.realm.newObject(), Object.fromEntries(store)),
        setProperty: (key: unknown, value: unknown) => {
          put(store, key, value);
          return self;
        },
        setProperties: (values: unknown, deleteOthers: unknown = false) => {
          if (!isPlainObject(values)) throw new Error('Properties.setProperties takes an object');
          if (deleteOthers === true) store.clear();
          for (const [key, value] of Object.entries(values)) put(store, key, value);
          return self;
        },
        deleteProperty: (key: unknown) => {
          store.delete(keyOf(key));
          return self;
        },
        deleteAllProperties: () => {
          store.clear();
          return self;
        },
      }) satisfies MembersOf<GoogleProperties>,
  );
  return self;
}

export function propertiesService(execution: Execution): object {
  return serviceObject(
    execution,
    'PropertiesService',
    () =>
      ({
        getDocumentProperties: () => storeObject(execution, 'document'),
        getUserProperties: () => storeObject(execution, 'user'),
        getScriptProperties: () => storeObject(execution, 'script'),
      }) satisfies MembersOf<GoogleService>,
  );
}
