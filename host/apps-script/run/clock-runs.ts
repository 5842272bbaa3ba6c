// Lets time pass: the host's clock moves, and due triggers run unattended on the way (TN-2, TN-8, TN-35).

import { eventType } from '../execution/enums';
import type { HostState } from '../execution/host-state';
import { messageOf } from '../execution/messages';
import type { ClockTrigger } from '../execution/schedule';
import { nextDue } from '../schedule/due-times';
import type { ScriptRunner } from './script-runner';

interface DueRun {
  readonly trigger: ClockTrigger;
  readonly at: number;
}

function dueOf(host: HostState, trigger: ClockTrigger, after: number): DueRun | undefined {
  const changes = host.settings.readings.clockChangeDays ?? 'once';
  const at = nextDue(trigger, host.zoneClock(trigger.zone), after, changes);
  return at === undefined ? undefined : { trigger, at };
}

/** When each trigger comes next; undefined for one that never does. */
export function nextRunOf(host: HostState, trigger: ClockTrigger): number | undefined {
  return trigger.isDisabled ? undefined : dueOf(host, trigger, host.now())?.at;
}

/** Errors do not stop the clock: they are what the owner's failure mail would hold. */
export function passTo(runner: ScriptRunner, host: HostState, instant: number): void {
  let from = host.now();
  for (;;) {
    const due = host.schedule.triggers
      .filter(({ isDisabled }) => !isDisabled)
      .flatMap((trigger) => dueOf(host, trigger, from) ?? [])
      .filter(({ at }) => at <= instant)
      .sort((one, other) => one.at - other.at);
    const [next] = due;
    if (!next) break;
    // Triggers that are due at the same instant all run.
    for (const { trigger, at } of due.filter((run) => run.at === next.at)) {
      host.slept += at - host.now();
      runOne(runner, host, trigger);
      if (trigger.repetition.every === 'once') host.schedule.remove(trigger.id);
    }
    from = next.at;
  }
  host.slept += instant - host.now();
}

function runOne(runner: ScriptRunner, host: HostState, { functionName, id }: ClockTrigger): void {
  const at = new Date(host.now()).toISOString();
  try {
    runner.execute('UNATTENDED', ({ execution, call }) => {
      if (!runner.has(functionName))
        throw new Error(messageOf('functionNotFound', [functionName], host.settings.localizedErrors));
      const event = execution.realm.newObject();
      event.triggerUid = id;
      event.authMode = execution.authModeSeen();
      event.eventType = eventType.CLOCK;
      call(functionName, [event]);
    });
    host.schedule.runs.push({ functionName, at, fault: undefined });
  } catch (error) {
    host.schedule.runs.push({
      functionName,
      at,
      fault: error instanceof Error ? error.message : String(error),
    });
  }
}
