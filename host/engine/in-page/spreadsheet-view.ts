// Shows a workbook in a page: the library's own grid, menu bar, formula bar and tabs, with menus of ours among them.
import { registries, Spreadsheet, stores } from '@odoo/o-spreadsheet';
import { App, Component, xml } from '@odoo/owl';
import type { Engine } from '../engine';

export interface MenuEntry {
  readonly caption: string;
  readonly run: () => void;
}

/** How the library shows messages and questions. */
export interface MessageBoxes {
  notify(text: string): void;
  show(text: string, then: () => void): void;
  confirm(text: string, yes: () => void, no: () => void): void;
}

export interface SpreadsheetView {
  close(): void;
}

interface RootProps {
  readonly model: Engine['model'];
  readonly notifyUser: (notification: { readonly text: string }) => void;
  readonly raiseError: (text: string, then?: () => void) => void;
  readonly askConfirmation: (text: string, yes: () => void, no?: () => void) => void;
}

// The view needs a store provider above it.
class Root extends Component<RootProps> {
  static override template = xml`
    <Spreadsheet model="props.model" notifyUser="props.notifyUser" raiseError="props.raiseError"
      askConfirmation="props.askConfirmation" colorScheme="'light'"/>`;
  static components = { Spreadsheet };

  override setup(): void {
    stores.useStoreProvider();
  }
}

const lastBuiltIn = 60;

/** Must run before the view is made: it reads its menus once. */
export function setMenu(title: string, entries: readonly MenuEntry[]): void {
  const { topbarMenuRegistry } = registries;
  const children = entries.map(({ caption, run }, index) => ({
    id: `entry${index}`,
    name: caption,
    sequence: index,
    execute: run,
  }));
  const menu = { name: title, sequence: lastBuiltIn + 10, children };
  if (topbarMenuRegistry.contains(title)) topbarMenuRegistry.replace(title, menu);
  else topbarMenuRegistry.add(title, menu);
}

export async function showSpreadsheet(
  engine: Engine,
  target: HTMLElement,
  templates: string,
  messages: MessageBoxes,
): Promise<SpreadsheetView> {
  const nothing = () => undefined;
  const app = new App(Root, {
    props: {
      model: engine.model,
      notifyUser: ({ text }) => messages.notify(text),
      raiseError: (text, then = nothing) => messages.show(text, then),
      askConfirmation: (text, yes, no = nothing) => messages.confirm(text, yes, no),
    },
    warnIfNoStaticProps: false,
  });
  app.addTemplates(templates);
  await app.mount(target);
  return { close: () => app.destroy() };
}
