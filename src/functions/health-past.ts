// HEALTHPAST: the score that an account had on a day.
import type { RegionalSettings } from '../domain/values/regional-settings';
import type { Argument, FunctionResult } from './grid';
import { dayArgument, forEachAccount, historyArgument, lastUntil } from './history-argument';

const FN = 'HEALTHPAST';

/** @returns for each account the score of the last snapshot on or before the day; '' where there is none */
export function healthPast(
  regional: RegionalSettings,
  account: Argument,
  history: Argument,
  day: Argument,
): FunctionResult {
  const kept = historyArgument(FN, history, regional);
  const until = dayArgument(FN, 'day', day, regional);
  return forEachAccount(account, kept, regional, (snapshots) => lastUntil(snapshots, until)?.score ?? '');
}
