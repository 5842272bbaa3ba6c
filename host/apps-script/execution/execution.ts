// One run of the script: a menu click, a trigger, a call from the sidebar, or one custom function in one cell.

import type { AuthMode } from '../../api';
import { wallTimeOf } from '../../engine/text/serial-days';
import type { Area } from '../../engine/values/area';
import { CellError, SerialDate } from '../../engine/values/cell-values';
import { type Access, needsOf } from './counted-calls';
import { authMode, constantOf, type EnumConstant } from './enums';
import type { Handles } from './handles';
import type { HostState } from './host-state';
import { messageOf, ServiceError } from './messages';
import { PendingWrites } from './pending-writes';
import { ReadCache, type ReadKey } from './read-cache';
import type { Realm } from './realm';
import type { ConsentNeeded, WaitForPerson } from './screen';

/** A clock-driven run has all rights of its owner, and no screen. */
export type RunMode = AuthMode | 'UNATTENDED';

const allowed: Readonly<Record<RunMode, ReadonlySet<Access>>> = {
  NONE: new Set(['menu']),
  LIMITED: new Set(['read', 'write', 'handle', 'properties', 'lock', 'menu', 'user']),
  CUSTOM_FUNCTION: new Set(['read', 'handle', 'properties', 'lock', 'user']),
  FULL: new Set([
    'read',
    'write',
    'handle',
    'properties',
    'lock',
    'menu',
    'screen',
    'user',
    'mail',
    'triggers',
  ]),
  UNATTENDED: new Set(['read', 'write', 'handle', 'properties', 'lock', 'user', 'mail', 'triggers']),
};

/** One call of a service's method. */
export interface ServiceCall {
  readonly service: string;
  readonly member: string;
  /** The service object itself. */
  readonly handle: object;
  /** What a read asks for; undefined for reads that are never cached. */
  readonly cacheKey: ReadKey | undefined;
}

export class Execution {
  /** The cells and tabs behind the Range and Sheet handles that the script holds. */
  readonly areas = new WeakMap<object, Area>();
  readonly sheetIds = new WeakMap<object, string>();
  readonly data = new WeakMap<object, unknown>();
  /** Every service object that the script has: none of them crosses to the sidebar. */
  readonly services = new WeakSet<object>();
  /** Once set, the script does nothing more: every further call stops it again. */
  waiting: WaitForPerson | ConsentNeeded | undefined;

  readonly handles: Handles;
  readonly writes: PendingWrites;
  readonly reads: ReadCache;

  constructor(
    readonly host: HostState,
    readonly mode: RunMode,
    readonly realm: Realm,
    makeHandles: (execution: Execution) => Handles,
    /** The calling cell of a custom function. */
    readonly cell: Area | undefined = undefined,
  ) {
    const { writeFaults, repeatedRead } = host.settings.readings;
    this.writes = new PendingWrites(writeFaults === 'late');
    this.reads = new ReadCache(repeatedRead === 'cached');
    this.handles = makeHandles(this);
  }

  /** The mode as the script sees it. */
  authModeSeen(): EnumConstant {
    return constantOf(authMode, this.mode === 'UNATTENDED' ? 'FULL' : this.mode);
  }

  /** Whether the mode allows the call. */
  checkMode(service: string, member: string): void {
    const needs = needsOf(service, member);
    if (!needs) return;
    if (!allowed[this.mode].has(needs.access)) {
      if (member === 'getUi') throw new ServiceError('noUi');
      const call = service === 'Range' || service === 'Sheet' ? member : `${service}.${member}`;
      throw new ServiceError('noPermission', [call]);
    }
  }

  /** Counts the call and runs it: writes may be refused late, reads may be answered from the cache. */
  perform(call: ServiceCall, run: () => unknown): unknown {
    const { service, member, handle, cacheKey } = call;
    const needs = needsOf(service, member);
    if (!needs?.counted) return run();
    const isRead = needs.access === 'read';
    const count = () => this.host.calls.enter(`${service}.${member}`);
    if (needs.access === 'write') this.reads.clear();
    if (isRead || needs.access === 'write') {
      const answered = () => this.reads.read(isRead ? cacheKey : undefined, run);
      return this.writes.run({ service, member, handle }, count, answered);
    }
    count();
    return run();
  }

  /** Results as the bundle must see them: its own arrays, dates and objects; error cells as their text (SS-7). */
  toBundle(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof SerialDate) {
      const isNumber = value.serial < 1 && this.host.settings.readings.duration === 'number';
      return isNumber ? value.serial : this.dateOf(value);
    }
    if (value instanceof CellError) return value.code;
    if (!Array.isArray(value)) return value;
    const copy = this.realm.newArray(value.length);
    for (let index = 0; index < value.length; index += 1) copy[index] = this.toBundle(value[index]);
    return copy;
  }

  dateOf(date: SerialDate): Date {
    return this.realm.newDate(this.host.spreadsheetClock.instant(wallTimeOf(date.serial)));
  }

  toBundleError(error: unknown): unknown {
    if (error instanceof ServiceError) {
      return this.realm.newException(messageOf(error.key, error.details, this.host.settings.localizedErrors));
    }
    if (error instanceof Error) return this.realm.newException(error.message);
    return error;
  }

  releaseLock(): void {
    this.host.lock.release(this);
  }
}
