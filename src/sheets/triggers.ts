// Clock-driven triggers of the user who clicks: those of others are not visible. Only in the scheduled edition.

/** What the daily run may do once the user has agreed. */
const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/script.send_mail',
];

/** Ends the click and shows Google's question when a permission is missing; does nothing when none is. */
export function requirePermissions(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);
}

function triggersOf(functionName: string): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === functionName);
}

export function hasTrigger(functionName: string): boolean {
  return triggersOf(functionName).length > 0;
}

/** The new one is made before the old ones go: making it may fail. */
export function runDaily(functionName: string, hour: number, timeZone: string): void {
  const old = triggersOf(functionName);
  ScriptApp.newTrigger(functionName).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone).create();
  for (const trigger of old) ScriptApp.deleteTrigger(trigger);
}

/** Once, a minute from now: Google starts it within a few minutes. */
export function runSoon(functionName: string): void {
  stopRunning(functionName);
  ScriptApp.newTrigger(functionName).timeBased().after(60_000).create();
}

export function stopRunning(functionName: string): void {
  for (const trigger of triggersOf(functionName)) ScriptApp.deleteTrigger(trigger);
}
