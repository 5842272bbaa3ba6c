// Utilities, Session and Logger: the few members that an add-on without scopes can use.
import type { Execution } from '../execution/execution';
import { isDate } from '../execution/realm';
import { type MembersOf, serviceObject } from '../execution/service-object';
import { javaDate } from './java-dates';

function uuid(): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () =>
    Math.floor(Math.random() * 16).toString(16),
  );
}

export function utilities(execution: Execution): object {
  return serviceObject(
    execution,
    'Utilities',
    () =>
      ({
        formatDate: (date: unknown, zone: unknown, pattern: unknown) => {
          if (!isDate(date)) throw new Error('Utilities.formatDate takes a Date');
          return javaDate(date.getTime(), execution.host.zoneClock(String(zone)), String(pattern));
        },
        sleep: (milliseconds: unknown) => {
          execution.host.slept += Number(milliseconds);
        },
        getUuid: uuid,
      }) satisfies MembersOf<GoogleAppsScript.Utilities.Utilities>,
  );
}

export function session(execution: Execution): object {
  const { settings } = execution.host;
  // Only a full authorization shows who the user is; otherwise the address is empty (CF-10).
  const user = () =>
    serviceObject(
      execution,
      'User',
      () =>
        ({
          getEmail: () =>
            execution.mode === 'FULL' || execution.mode === 'UNATTENDED' ? 'person@example.com' : '',
        }) satisfies MembersOf<GoogleAppsScript.Base.User>,
    );
  return serviceObject(
    execution,
    'Session',
    () =>
      ({
        getScriptTimeZone: () => settings.scriptTimeZone,
        getActiveUserLocale: () => settings.localeCode.slice(0, 2),
        getActiveUser: user,
        getEffectiveUser: user,
      }) satisfies MembersOf<GoogleAppsScript.Base.Session>,
  );
}

export function logger(execution: Execution): object {
  const self: object = serviceObject(
    execution,
    'Logger',
    () =>
      ({
        log: (...words: unknown[]) => {
          execution.host.settings.log(words.map(String).join(' '));
          return self;
        },
        clear: () => undefined,
      }) satisfies MembersOf<GoogleAppsScript.Base.Logger>,
  );
  return self;
}
