// Shows rows that apply by default but are not on the scorecard tab yet, such as the standard bands.
import type { ComponentChildren } from 'preact';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { useWork, WorkContext } from '../work';

/** The views inside see and edit the rows with the defaults added; the first edit writes the defaults too. */
export function WithDefaultRows(props: {
  readonly addDefaults: (rows: CardRows) => CardRows;
  readonly children: ComponentChildren;
}) {
  const { addDefaults, children } = props;
  const work = useWork();
  const { state, actions } = work;
  const rows = addDefaults(state.rows);
  const edit: typeof actions.edit = (label, change, series) =>
    actions.edit(label, (before) => change(addDefaults(before)), series);
  return (
    <WorkContext.Provider value={{ ...work, state: { ...state, rows }, actions: { ...actions, edit } }}>
      {children}
    </WorkContext.Provider>
  );
}
