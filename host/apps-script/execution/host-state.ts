// Everything that outlives one execution: the workbook, the stores, the lock, the clock, what was shown to the user.

import type { BelievedReadings, UiRecord } from '../../api';
import type { Grid } from '../../engine/grid';
import type { Area } from '../../engine/values/area';
import { DocumentLock } from './document-lock';
import { Schedule } from './schedule';
import type { Page, Screen } from './screen';
import { ServiceCalls } from './service-calls';
import { ZoneClock } from './zone-clock';

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export interface RecordedUi extends UiRecord {
  readonly alerts: { title: string; message: string; buttons: string; answer: string }[];
  readonly toasts: { message: string; title: string }[];
  readonly sidebars: { title: string; content: string }[];
  readonly dialogs: Page[];
  readonly consents: (readonly string[])[];
  readonly menus: Map<string, readonly MenuItem[]>;
}

export class HostState {
  readonly calls = new ServiceCalls();
  readonly ui: RecordedUi = {
    ...{ alerts: [], toasts: [], sidebars: [], dialogs: [], consents: [] },
    menus: new Map(),
  };
  readonly schedule: Schedule;
  readonly propertyStores = new Map<string, Map<string, string>>();
  readonly caches = new Map<string, Map<string, { value: string; expires: number }>>();
  readonly alertAnswers: string[];
  /** By attachment id: what is not plain data, such as the criteria of a filter. */
  readonly kept = new Map<number, object>();
  /** By sheet id. */
  readonly selections = new Map<string, Area>();
  readonly lock = new DocumentLock();
  /** How long scripts have slept, in ms: only the host's clock moves. */
  slept = 0;
  /** What the grid refused, in one of its scripts. */
  needsEngine: string | undefined;
  readonly spreadsheetClock: ZoneClock;
  private readonly zoneClocks = new Map<string, ZoneClock>();

  constructor(
    readonly settings: {
      readonly files: Readonly<Record<string, string>>;
      readonly localeCode: string;
      readonly timeZone: string;
      readonly scriptTimeZone: string;
      readonly localizedErrors: boolean;
      readonly alertAnswers: readonly string[];
      readonly now: () => Date;
      readonly log: (line: string) => void;
      readonly readings: BelievedReadings;
      readonly scopes: readonly string[];
      readonly consented: readonly string[] | undefined;
      readonly mailQuota: number;
      /** Absent without a person: then alerts are answered from the list. */
      readonly screen: Screen | undefined;
    },
    /** Late, because the engine needs the host's clock and functions first. */
    private readonly engineOf: () => Grid,
  ) {
    this.schedule = new Schedule(settings.scopes, settings.consented, settings.mailQuota);
    this.spreadsheetClock = this.zoneClock(settings.timeZone);
    this.alertAnswers = [...settings.alertAnswers];
  }

  get engine(): Grid {
    return this.engineOf();
  }

  zoneClock(zone: string): ZoneClock {
    const clock = this.zoneClocks.get(zone) ?? new ZoneClock(zone);
    this.zoneClocks.set(zone, clock);
    return clock;
  }

  now(): number {
    return this.settings.now().getTime() + this.slept;
  }
}
