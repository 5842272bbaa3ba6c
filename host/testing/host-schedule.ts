// What happens without a person, for tests: triggers, the clock that moves, the mailbox.
import type { HostSchedule } from '../api';
import type { HostState } from '../apps-script/execution/host-state';
import { nextRunOf, passTo } from '../apps-script/run/clock-runs';
import type { ScriptRunner } from '../apps-script/run/script-runner';

export function hostSchedule(runner: ScriptRunner, host: HostState): HostSchedule {
  const { schedule } = host;
  return {
    triggers: () =>
      schedule.triggers.map((trigger) => {
        const next = nextRunOf(host, trigger);
        return {
          id: trigger.id,
          functionName: trigger.functionName,
          timeZone: trigger.zone,
          next: next === undefined ? undefined : new Date(next).toISOString(),
        };
      }),
    runs: schedule.runs,
    mails: schedule.mails,
    get mailQuota() {
      return schedule.mailQuota;
    },
    set mailQuota(recipients) {
      schedule.mailQuota = recipients;
    },
    passTo: (instant) => {
      const time = Date.parse(instant);
      if (!(time >= host.now())) throw new Error(`passTo: "${instant}" is not an instant to come`);
      passTo(runner, host, time);
    },
    consent: (scopes) => {
      for (const scope of scopes) schedule.consented.add(scope);
    },
    ownerLeaves: () => {
      schedule.triggers = [];
    },
  };
}
