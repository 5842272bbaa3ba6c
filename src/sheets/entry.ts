// The one wrapper around everything that a click or the sidebar starts: a fault becomes a message for the user.
import { showMessage } from './dialogs';
import { UnfinishedWrite } from './write-or-restore';

/** A menu click: the user reads what failed and what to do; the execution log gets the fault itself. */
export function fromMenu<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (fault) {
    console.error(fault);
    showMessage('That did not work', faultText(fault));
    return undefined;
  }
}

/** A call from the sidebar: the message goes to its failure handler. */
export function fromSidebar<T>(work: () => T): T {
  try {
    return work();
  } catch (fault) {
    console.error(fault);
    throw new Error(faultText(fault));
  }
}

/** Google names the permissions that are missing by their addresses, which are the same in every language. */
const NAMES_A_PERMISSION = /googleapis\.com\/auth\//;

/** Correct in both editions: the scheduled one needs two more permissions. */
const ALLOW_ALL =
  'Customer Health needs every permission that Google asks for, and one of them was not allowed. Open myaccount.google.com/connections, remove the access of this script, then choose the menu item again and allow all of them.';

function faultText(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  if (NAMES_A_PERMISSION.test(message)) return ALLOW_ALL;
  const cells =
    fault instanceof UnfinishedWrite
      ? fault.leftBehind
      : 'Your own cells are as they were. Try again; if it happens again, check that you may edit this tab and that no protected range covers the health columns.';
  return `Google Sheets reported: "${message}"\n\n${cells}`;
}
