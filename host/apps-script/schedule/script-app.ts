// ScriptApp: clock-driven triggers and consent (TN-1 to TN-19). Triggers of other kinds are not in the local host.

import { authMode, constantName, eventType, triggerSource, weekday } from '../execution/enums';
import type { Execution } from '../execution/execution';
import { isDate } from '../execution/realm';
import { type ClockTrigger, type Repetition, SCOPES } from '../execution/schedule';
import { ConsentNeeded } from '../execution/screen';
import { type MembersOf, serviceObject, signatureError } from '../execution/service-object';

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

function triggerObject(execution: Execution, trigger: ClockTrigger): object {
  const self = serviceObject(
    execution,
    'Trigger',
    () =>
      ({
        getUniqueId: () => trigger.id,
        getHandlerFunction: () => trigger.functionName,
        getEventType: () => eventType.CLOCK,
        getTriggerSource: () => triggerSource.CLOCK,
        getTriggerSourceId: () => null,
      }) satisfies MembersOf<GoogleTrigger>,
  );
  execution.data.set(self, trigger);
  return self;
}

interface ClockParts {
  every?: 'days' | 'week' | 'hours' | 'minutes';
  count: number;
  weekDay: number;
  hour: number;
  minute: number | undefined;
  at: number | undefined;
  zone: string;
}

/** The minute that Google chooses by chance within the hour, and then keeps (TN-4). */
const chosenMinute = 23;

function repetitionOf({ every, count, weekDay, hour, minute = chosenMinute, at }: ClockParts): Repetition {
  if (at !== undefined) return { every: 'once', at };
  if (every === 'days') return { every, count, hour, minute };
  if (every === 'week') return { every, weekDay, hour, minute };
  if (every === undefined) throw new Error('The selected time-driven trigger is not complete.');
  return { every, count };
}

function clockBuilder(execution: Execution, functionName: string): object {
  const { host } = execution;
  const parts: ClockParts = {
    ...{ count: 1, weekDay: 1, hour: 0, minute: undefined, at: undefined },
    zone: host.settings.scriptTimeZone,
  };
  const set = (change: Partial<ClockParts>) => {
    Object.assign(parts, change);
    return self;
  };
  const self: object = serviceObject(
    execution,
    'ClockTriggerBuilder',
    () =>
      ({
        everyDays: (count: unknown) => set({ every: 'days', count: Number(count) }),
        everyHours: (count: unknown) => set({ every: 'hours', count: Number(count) }),
        everyMinutes: (count: unknown) => set({ every: 'minutes', count: Number(count) }),
        everyWeeks: (count: unknown) => {
          if (Number(count) !== 1)
            throw new Error('everyWeeks over more than one week is not in the local host');
          return set({ every: 'week' });
        },
        onWeekDay: (day: unknown) => {
          const name = constantName(weekday, day);
          if (name === undefined) throw signatureError('ClockTriggerBuilder.onWeekDay', [day]);
          return set({ every: 'week', weekDay: Object.keys(weekday).indexOf(name) });
        },
        atHour: (hour: unknown) => set({ hour: Number(hour) }),
        nearMinute: (minute: unknown) => set({ minute: Number(minute) }),
        inTimezone: (zone: unknown) => {
          host.zoneClock(String(zone));
          return set({ zone: String(zone) });
        },
        after: (milliseconds: unknown) => set({ at: host.now() + Number(milliseconds) }),
        at: (date: unknown) => {
          if (!isDate(date)) throw signatureError('ClockTriggerBuilder.at', [date]);
          return set({ at: date.getTime() });
        },
        create: () => {
          host.schedule.require(SCOPES.triggers, 'ScriptApp.newTrigger');
          const isDisabled =
            execution.mode === 'UNATTENDED' && host.settings.readings.nestedTriggers !== 'enabled';
          const added = host.schedule.add({
            functionName,
            zone: parts.zone,
            repetition: repetitionOf(parts),
            isDisabled,
            since: host.now(),
          });
          return triggerObject(execution, added);
        },
      }) satisfies MembersOf<GoogleClockBuilder>,
  );
  return self;
}

/** Ends the run and shows the consent screen where one of the scopes was not allowed; nothing catches that (TN-17). */
function requireConsent({ host, mode }: Execution, scopes: readonly string[]): void {
  const missing = scopes.filter((scope) => !host.schedule.consented.has(scope));
  if (missing.length === 0) return;
  if (mode === 'FULL') host.ui.consents.push(missing);
  throw new ConsentNeeded(missing);
}

export function scriptApp(execution: Execution): object {
  const { schedule } = execution.host;
  return serviceObject(
    execution,
    'ScriptApp',
    () =>
      ({
        AuthMode: authMode,
        EventType: eventType,
        TriggerSource: triggerSource,
        WeekDay: weekday,
        newTrigger: (functionName: unknown) =>
          serviceObject(execution, 'TriggerBuilder', () => ({
            timeBased: () => clockBuilder(execution, String(functionName)),
          })),
        getProjectTriggers: () => {
          schedule.require(SCOPES.triggers, 'ScriptApp.getProjectTriggers');
          return schedule.triggers.map((trigger) => triggerObject(execution, trigger));
        },
        deleteTrigger: (trigger: unknown) => {
          schedule.require(SCOPES.triggers, 'ScriptApp.deleteTrigger');
          const found =
            typeof trigger === 'object' && trigger !== null ? execution.data.get(trigger) : undefined;
          if (typeof found !== 'object' || found === null || !('id' in found))
            throw signatureError('ScriptApp.deleteTrigger', [trigger]);
          schedule.remove(String(found.id));
        },
        requireScopes: (_mode: unknown, scopes: unknown) =>
          requireConsent(execution, Array.isArray(scopes) ? Array.from(scopes, String) : []),
        requireAllScopes: () => requireConsent(execution, schedule.scopes),
      }) satisfies MembersOf<GoogleScriptApp>,
  );
}
