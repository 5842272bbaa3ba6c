// The sidebar as a whole, and how views reach it.
// Makes components draw again when a signal that they read changes.
import '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actions } from './actions/create-actions';
import type { Derived } from './derived';
import type { ReadonlyState } from './state';

export interface Sidebar {
  readonly state: ReadonlyState;
  readonly derived: Derived;
  readonly actions: Actions;
}

export const SidebarContext = createContext<Sidebar | undefined>(undefined);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (sidebar === undefined) throw new Error('useSidebar: the component is outside the app');
  return sidebar;
}
