// The spreadsheet's side as the self-check's page sees it: each call as an observation, refusals too.
import type { SelfCheckServer } from '../actions/self-check-server';
import { type Observation, seenValue } from '../domain/bundled-data/observation';
import { serverCalls } from '../pages/script-run';

const callServer = serverCalls<Record<keyof SelfCheckServer, (...args: unknown[]) => unknown>>();

/** The probes on their own tab. */
export async function runOnTab(): Promise<readonly Observation[]> {
  const result = await callServer('selfCheckRun');
  return Array.isArray(result) ? result.filter(isObservation) : [];
}

function isObservation(value: unknown): value is Observation {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

const LONG_TEXT = 'x'.repeat(2_000_000);

/** What passes through google.script.run, both ways. */
export const PAGE_PROBES: readonly (() => Promise<Observation>)[] = [
  () => observed('page error', seenValue, 'error'),
  () => observed('page date', seenValue, 2),
  () => observed('page NaN', seenValue, 0),
  () => observed('page object', String, 'value', { number: Number.NaN, nothing: undefined }),
  // The answer is String "xxx...": nine characters longer.
  () => observed('page text', (result) => `${String(result).length} characters`, 'value', LONG_TEXT),
];

async function observed(
  id: string,
  say: (result: unknown) => string,
  ...args: readonly unknown[]
): Promise<Observation> {
  try {
    return { id, seen: say(await callServer('selfCheckCell', ...args)) };
  } catch (fault) {
    return { id, fault: fault instanceof Error ? fault.message : String(fault) };
  }
}
