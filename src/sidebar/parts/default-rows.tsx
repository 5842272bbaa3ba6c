// Shows rows that apply by default but are not on the scorecard tab yet, such as the standard bands.
import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { type Sidebar, SidebarContext, useSidebar } from '../sidebar-context';

/**
 * The views inside see and edit the rows with the defaults added; the first edit writes the defaults too.
 * @param props.addDefaults must take what else it needs from signals when it is called
 */
export function WithDefaultRows(props: {
  readonly addDefaults: (rows: CardRows) => CardRows;
  readonly children: ComponentChildren;
}) {
  const { addDefaults, children } = props;
  const sidebar = useSidebar();
  const { state, actions } = sidebar;
  const rows = useComputed(() => addDefaults(state.rows.value));
  const inner = useMemo((): Sidebar => {
    const edit: typeof actions.edit = (label, change, series) =>
      actions.edit(label, (before) => change(addDefaults(before)), series);
    return { ...sidebar, state: { ...state, rows }, actions: { ...actions, edit } };
  }, [sidebar]);
  return <SidebarContext.Provider value={inner}>{children}</SidebarContext.Provider>;
}
