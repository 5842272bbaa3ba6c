// CacheService: texts that expire by the host's clock (§4.2).
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { type MembersOf, serviceObject } from '../execution/service-object';

type GoogleService = GoogleAppsScript.Cache.CacheService;
type GoogleCache = GoogleAppsScript.Cache.Cache;

const longestValue = 100 * 1024;
const longestSeconds = 21_600;

function cacheObject(execution: Execution, name: string): object {
  const { host } = execution;
  const cache = host.caches.get(name) ?? new Map<string, { value: string; expires: number }>();
  host.caches.set(name, cache);
  return serviceObject(
    execution,
    'Cache',
    () =>
      ({
        get: (key: unknown) => {
          const entry = cache.get(String(key));
          return entry && entry.expires > host.now() ? entry.value : null;
        },
        put: (key: unknown, value: unknown, seconds: unknown = 600) => {
          const text = String(value);
          if (text.length > longestValue) throw new ServiceError('cacheTooLarge');
          const lifetime = Math.min(Number(seconds), longestSeconds) * 1000;
          cache.set(String(key), { value: text, expires: host.now() + lifetime });
          return null;
        },
        remove: (key: unknown) => {
          cache.delete(String(key));
          return null;
        },
      }) satisfies MembersOf<GoogleCache>,
  );
}

export function cacheService(execution: Execution): object {
  return serviceObject(
    execution,
    'CacheService',
    () =>
      ({
        getDocumentCache: () => cacheObject(execution, 'document'),
        getScriptCache: () => cacheObject(execution, 'script'),
        getUserCache: () => cacheObject(execution, 'user'),
      }) satisfies MembersOf<GoogleService>,
  );
}
