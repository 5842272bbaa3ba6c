// Analyzes past outcomes: reads their tab and the history, and works in slices, so that the page stays responsive.
import { batch } from '@preact/signals-core';
import { calibrationDay } from '../../domain/evidence/calibration-mark';
import { findEvidence } from '../../domain/evidence/find-evidence';
import { seenAfter } from '../../domain/evidence/seen-accounts';
import type { Progress } from '../../domain/evidence/steps';
import { HISTORY_TAB, type History, parseHistory } from '../../domain/history/history-tab';
import { planScoring } from '../../domain/scoring/plan-scoring';
import { scoreRowsOfDays } from '../../domain/scoring/score-table';
import { matchKey } from '../../domain/values/cell';
import { focusSheet } from '../../pages/script-run';
import type { Derived } from '../derived';
import { fetchTab } from '../fetch-tab';
import { outcomeTableOf, seenIn } from '../model/outcomes';
import { callServer } from '../server';
import type { SidebarState } from '../state';
import type { StatusActions } from './status';

export interface EvidenceActions {
  /** Fetches the tab with the outcomes, where the scorecard names one that is not here yet. */
  readOutcomes(): Promise<void>;
  /** Looks at the outcomes; an earlier look that still runs is dropped. */
  lookAtOutcomes(): Promise<void>;
  /** The user says that a metric is known before a customer leaves. */
  trustMetric(name: string): void;
  /** Selects an account's row on the tab with the outcomes. @param index of the account in their table */
  selectPastAccount(index: number): Promise<void>;
}

/** The page draws about sixty times a second. */
const SLICE_MS = 30;

/**
 * Works a job off in slices, so that the page can draw between them.
 * @param isCurrent false as soon as a newer job has begun
 * @param onProgress takes the share done (0-1), between two slices
 * @returns undefined where a newer job has begun
 */
async function runInSlices<Result>(
  job: Progress<Result>,
  isCurrent: () => boolean,
  onProgress: (share: number) => void,
): Promise<Result | undefined> {
  let until = Date.now() + SLICE_MS;
  while (isCurrent()) {
    const step = job.next();
    if (step.done) return step.value;
    if (Date.now() < until) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    until = Date.now() + SLICE_MS;
  }
  return undefined;
}

/** @returns the accounts whose outcome is known, with their scores of the day they were seen; undefined where the tab cannot be read */
function seenWithScores(derived: Derived, history: History | undefined) {
  const evaluation = derived.evaluation.value;
  const accounts = derived.outcomes.accounts.value;
  const { scorecard } = evaluation;
  const calibrated = calibrationDay(scorecard?.metrics.map(({ note }) => note) ?? []);
  const all = accounts && seenIn(evaluation, accounts, history);
  const seen = all && seenAfter(all, calibrated);
  if (seen === undefined || accounts === undefined || scorecard === undefined) return undefined;
  const plan = planScoring(scorecard, seen.headings);
  const scores = scoreRowsOfDays(plan, seen.accounts, evaluation.context.locale);
  return { evaluation, accounts, scorecard, calibrated, seen, scores };
}

/** @returns what the evidence is found from: one record for each account that has a score */
function evidenceInput({
  accounts,
  scorecard,
  seen,
  scores,
}: NonNullable<ReturnType<typeof seenWithScores>>) {
  const { keys } = outcomeTableOf(accounts, scorecard.settings.accountKey);
  return seen.accounts.flatMap(({ position, lost }, index) => {
    const score = scores[index];
    return score === undefined ? [] : [{ score, lost, key: keys[position] ?? '' }];
  });
}

/** @returns how to fetch the two tabs that outcomes come from */
function createTabReader(state: SidebarState, derived: Derived) {
  return {
    async outcomes(): Promise<void> {
      const name = derived.outcomes.tab.value;
      const isHere = [state.accountsTab.value?.name, state.outcomesTab.value?.name].some(
        (tab) => tab !== undefined && matchKey(tab) === matchKey(name ?? ''),
      );
      if (name === undefined || isHere) return;
      state.outcomesTab.value = await fetchTab(name, () => undefined);
    },
    async history(): Promise<History | undefined> {
      const { date } = derived.evaluation.value.draft.settings.outcomes;
      if (date === undefined || !state.opened.value?.tabs.includes(HISTORY_TAB)) return undefined;
      const tab = await fetchTab(HISTORY_TAB, () => undefined);
      return tab && parseHistory(tab.grid);
    },
  };
}

export function createEvidence(
  state: SidebarState,
  derived: Derived,
  { showError, showMessage }: StatusActions,
): EvidenceActions {
  const read = createTabReader(state, derived);
  let look = 0;
  async function lookAtOutcomes(): Promise<void> {
    look += 1;
    const own = look;
    const isCurrent = () => look === own;
    state.evidence.value = { kind: 'running', share: 0 };
    try {
      await read.outcomes();
      const past = seenWithScores(derived, await read.history());
      if (!isCurrent()) return;
      if (past === undefined) {
        state.evidence.value = { kind: 'none' };
        showMessage('The outcomes cannot be read. Check the tab and the columns above.', 'error');
        return;
      }
      const job = findEvidence({ accounts: evidenceInput(past), trusted: state.trustedMetrics.value });
      const found = await runInSlices(job, isCurrent, (share) => {
        state.evidence.value = { kind: 'running', share };
      });
      if (found === undefined) return;
      const { seen, calibrated, scores, accounts, evaluation } = past;
      state.evidence.value = { kind: 'done', found, seen, calibrated, scores, accounts, evaluation };
    } catch (error) {
      if (!isCurrent()) return;
      state.evidence.value = { kind: 'none' };
      showError(error);
    }
  }
  return {
    readOutcomes: () => read.outcomes().catch(showError),
    lookAtOutcomes,
    trustMetric(name) {
      batch(() => {
        state.trustedMetrics.value = [...state.trustedMetrics.value, name];
      });
      lookAtOutcomes();
    },
    async selectPastAccount(index) {
      const accounts = derived.outcomes.accounts.value;
      if (accounts === undefined) return;
      const row = (accounts.table.accountRows[index] ?? 0) + 1;
      try {
        if (await callServer('sidebarSelectRow', { tab: accounts.tab, row })) focusSheet();
        else showMessage(`Row ${row} no longer exists. Look at the outcomes again.`, 'error');
      } catch (error) {
        showError(error);
      }
    },
  };
}
