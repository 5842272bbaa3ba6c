// The spreadsheet's side as the self-check's page sees it: each call as an observation, refusals too.
import type { SelfCheckServer } from '../actions/self-check-server';
import { type Observation, seenValue } from '../domain/bundled-data/observation';

interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (fault: { readonly message: string }) => void): Runner;
}

type ScriptRun = Runner & { readonly [Name in keyof SelfCheckServer]: (...args: unknown[]) => void };

declare const google: {
  readonly script: { readonly run: ScriptRun; readonly host: { close(): void } };
};

export function closePage(): void {
  google.script.host.close();
}

function callServer(name: keyof SelfCheckServer, ...args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler((fault) => reject(new Error(fault.message))) as ScriptRun;
    run[name](...args);
  });
}

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
