// The state of the daily run, in the properties of the document: everyone who may open it shares them.
import type { SentAlerts } from '../domain/digest/sent-alerts';

export interface ScheduleRecord {
  /** Of the day, 0 to 23; undefined while it is turned off. */
  readonly hour?: number;
  readonly timeZone?: string;
  /** What the test found: whether an unattended run sees the spreadsheet; undefined until it has run. */
  readonly test?: 'waiting' | 'sees the spreadsheet' | 'sees nothing';
  /** When the test was started, in milliseconds. */
  readonly testStarted?: number;
  /** Days and moments are texts: 2026-11-28, 2026-11-28 07:23. */
  readonly lastRun?: string;
  /** What the last run did, in words. */
  readonly lastResult?: string;
  readonly lastFailure?: string;
  /** Consecutive failed runs. */
  readonly failures?: number;
  /** The civil day on which a digest was last begun: never two on one day, since a mail cannot be taken back. */
  readonly sendingDay?: string;
}

const KEY = 'schedule';
/** Before the reader, each in a property of its own: one holds 9 KB. */
const SENT = 'digest ';

/** Throws where Google does not answer: an empty record in its place would forget which digest was sent. */
export function readSchedule(): ScheduleRecord {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY) ?? '{}';
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

/** Stored immediately, so that it survives if the run is killed right after. */
export function keepSchedule(record: ScheduleRecord): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(record));
}

/** What each reader's last digest had; readers without one have no entry. */
export function readSent(): ReadonlyMap<string, SentAlerts> {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  return new Map(
    Object.entries(kept).flatMap(([key, text]) => {
      const sent = key.startsWith(SENT) ? parseSent(text) : undefined;
      return sent === undefined ? [] : [[key.slice(SENT.length), sent] as const];
    }),
  );
}

function parseSent(text: string): SentAlerts | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    return isSentAlerts(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isSentAlerts(kept: unknown): kept is SentAlerts {
  return typeof kept === 'object' && kept !== null && 'day' in kept && 'scores' in kept;
}

/** Other readers keep theirs. */
export function keepSent(sent: ReadonlyMap<string, SentAlerts>): void {
  if (sent.size === 0) return;
  PropertiesService.getDocumentProperties().setProperties(
    Object.fromEntries([...sent].map(([reader, alerts]) => [`${SENT}${reader}`, JSON.stringify(alerts)])),
  );
}
