// Everything a user can do in the sidebar: each change of the state starts here.
import type { Derived } from '../derived';
import type { SidebarState } from '../state';
import { type CheckingActions, createChecking } from './checking';
import { createEditing, type EditingActions } from './editing';
import { createEvidence, type EvidenceActions } from './evidence';
import { createFetching } from './fetching';
import { createMerging, type MergingActions } from './merging';
import { createOtherTabs, type OtherTabsActions } from './other-tabs';
import { createReading, type ReadingActions } from './reading';
import { createSaving, type SavingActions } from './saving';
import { createShowing, type ShowingActions } from './showing';
import { createReporter, type StatusActions } from './status';

export type Actions = ReadingActions &
  EditingActions &
  MergingActions &
  SavingActions &
  ShowingActions &
  CheckingActions &
  EvidenceActions &
  OtherTabsActions &
  StatusActions;

export function createActions(state: SidebarState, derived: Derived): Actions {
  const reporter = createReporter(state);
  const fetching = createFetching(state, reporter);
  const merging = createMerging(state, reporter, fetching);
  const editing = createEditing(state, reporter, fetching);
  const { showMessage, showError } = reporter;
  return {
    ...createReading(state, derived, reporter, fetching, merging),
    ...editing,
    ...createOtherTabs(state, derived, reporter, editing),
    ...createSaving(state, reporter, fetching, merging),
    ...createShowing(state, reporter),
    ...createChecking(),
    ...createEvidence(state, derived, reporter),
    settle: merging.settle,
    takeTheirs: merging.takeTheirs,
    showMessage,
    showError,
  };
}
