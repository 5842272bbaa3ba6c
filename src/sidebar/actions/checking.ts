// Has the server find what takes all accounts: odd data, and the way to the next band.
import type { SidebarAccountHistory } from '../../actions/sidebar-server';
import { tabRow } from '../model/accounts';
import { type Evaluation, type PlacedIssue, placeIssue } from '../model/evaluation';
import { callServer } from '../server';

export interface CheckingActions {
  /** Issues of the scorecard and its data. @returns undefined when the answer is no longer wanted */
  check(evaluation: Evaluation, isWanted: () => boolean): Promise<readonly PlacedIssue[] | undefined>;
  /** What would move an account to the next band; '' where nothing has to. @returns undefined when no longer wanted */
  findNextBand(evaluation: Evaluation, index: number, isWanted: () => boolean): Promise<string | undefined>;
  /** The past of an account. @returns undefined when no longer wanted */
  readHistory(
    evaluation: Evaluation,
    index: number,
    isWanted: () => boolean,
  ): Promise<SidebarAccountHistory | undefined>;
}

export function createChecking(): CheckingActions {
  let lastCall: Promise<unknown> = Promise.resolve();
  /** Each call scores every account, so one waits for the other, and is dropped if it is no longer wanted by then. */
  function inTurn<Result>(call: () => Promise<Result>, isWanted: () => boolean): Promise<Result | undefined> {
    const result = lastCall.then(() => (isWanted() ? call() : undefined));
    lastCall = result.catch(() => undefined);
    return result;
  }
  return {
    async check({ rows, scorecard, accounts }, isWanted) {
      if (scorecard === undefined || accounts === undefined) return [];
      const request = { rows, tab: accounts.tab };
      const answer = await inTurn(() => callServer('sidebarCheck', request), isWanted);
      return answer?.issues.map((issue) => placeIssue(rows, issue));
    },
    async findNextBand({ rows, accounts }, index, isWanted) {
      if (accounts === undefined) return '';
      const request = { rows, tab: accounts.tab, row: tabRow(accounts, index) };
      const answer = await inTurn(() => callServer('sidebarNextBand', request), isWanted);
      return answer?.text;
    },
    async readHistory({ rows, accounts }, index, isWanted) {
      if (accounts === undefined) return undefined;
      const request = { rows, tab: accounts.tab, row: tabRow(accounts, index) };
      return inTurn(() => callServer('sidebarAccountHistory', request), isWanted);
    },
  };
}
