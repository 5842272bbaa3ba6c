// The spreadsheet's side of the sidebar.
import type { SidebarServer } from '../actions/sidebar-server';
import { serverCalls } from '../pages/script-run';

export const callServer = serverCalls<SidebarServer>();
