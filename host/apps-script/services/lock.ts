// LockService: one lock for the document, released when the execution ends (§4.3). Script and user locks are the same one here.
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { type MembersOf, serviceObject } from '../execution/service-object';

type GoogleService = GoogleAppsScript.Lock.LockService;
type GoogleLock = GoogleAppsScript.Lock.Lock;

function lockObject(execution: Execution): object {
  const { host } = execution;
  const acquire = (timeout: unknown): boolean => {
    if (host.lock.isHeldBy(execution)) return true;
    if (Number(timeout) < 0) return false;
    if (host.lock.take(execution)) return true;
    // Nothing releases it while this script waits: the wait only moves the host's clock.
    host.slept += Math.max(0, Number(timeout) || 0);
    return false;
  };
  return serviceObject(
    execution,
    'Lock',
    () =>
      ({
        tryLock: acquire,
        waitLock: (timeout: unknown) => {
          if (!acquire(timeout)) throw new ServiceError('lockTimeout');
        },
        hasLock: () => host.lock.isHeldBy(execution),
        releaseLock: () => execution.releaseLock(),
      }) satisfies MembersOf<GoogleLock>,
  );
}

export function lockService(execution: Execution): object {
  return serviceObject(
    execution,
    'LockService',
    () =>
      ({
        getDocumentLock: () => lockObject(execution),
        getScriptLock: () => lockObject(execution),
        getUserLock: () => lockObject(execution),
      }) satisfies MembersOf<GoogleService>,
  );
}
