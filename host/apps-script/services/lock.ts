// LockService: one lock for the document, given back when the execution ends (§4.3). Script and user locks are the same one here.
import type { Execution } from '../run/execution';
import { ServiceError } from '../run/messages';
import { type MembersOf, serviceObject } from '../run/service-object';

type GoogleService = GoogleAppsScript.Lock.LockService;
type GoogleLock = GoogleAppsScript.Lock.Lock;

function lockObject(execution: Execution): object {
  const { host } = execution;
  const holds = () => host.lockHolder === execution;
  const acquire = (timeout: unknown): boolean => {
    if (holds()) return true;
    if (Number(timeout) < 0) return false;
    if (host.lockHolder !== null) {
      // Nobody gives it back while this script waits: the time is spent on the host's clock.
      host.slept += Math.max(0, Number(timeout) || 0);
      return false;
    }
    host.lockHolder = execution;
    return true;
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
        hasLock: holds,
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
