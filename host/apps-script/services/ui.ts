// Ui: menus, alerts, prompts, sidebar and dialogs: recorded, and shown when there is a screen (§5.1, §5.3).
import { constantName, constantOf, uiButton, uiButtonSet } from '../execution/enums';
import type { Execution } from '../execution/execution';
import type { MenuItem } from '../execution/host-state';
import { SCOPES } from '../execution/schedule';
import { buttonsOf, type ScreenAnswer } from '../execution/screen';
import { type MembersOf, serviceObject } from '../execution/service-object';
import { htmlRecord } from './html';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type GooglePrompt = GoogleAppsScript.Base.PromptResponse;

// alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons).
function wordsOf(args: readonly unknown[]): { title: string; message: string; buttons: string } {
  const last = args.at(-1);
  const buttons = constantName(uiButtonSet, last);
  const words = (buttons === undefined ? args : args.slice(0, -1)).map(String);
  if (words.length === 0 || words.length > 2 || (words.length === 2 && buttons === undefined)) {
    throw new Error(`Ui.alert takes (prompt), (prompt, buttons) or (title, prompt, buttons)`);
  }
  const [first = '', second] = words;
  return { title: second === undefined ? '' : first, message: second ?? first, buttons: buttons ?? 'OK' };
}

/** The script waits for the answer; its locks are gone afterwards (ST-22). */
function ask(execution: Execution, args: readonly unknown[], wantsText: boolean): ScreenAnswer {
  const { title, message, buttons } = wordsOf(args);
  const { host } = execution;
  execution.releaseLock();
  const [button = '', ...words] = (host.alertAnswers.shift() ?? '').split(' ');
  const answer = host.settings.screen?.ask({ title, message, buttons, wantsText }) ?? {
    button: button || (buttonsOf[buttons]?.[0] ?? 'OK'),
    text: words.join(' '),
  };
  if (answer.button !== 'CLOSE' && !buttonsOf[buttons]?.includes(answer.button)) {
    throw new Error(`The answer ${answer.button} is not a button of this alert (${buttons}): "${message}"`);
  }
  host.ui.alerts.push({ title, message, buttons, answer: answer.button });
  return answer;
}

interface OpenMenu {
  readonly caption: string;
  readonly items: MenuItem[];
}

function menuObject(execution: Execution, menu: OpenMenu): object {
  const self: object = serviceObject(
    execution,
    'Menu',
    () =>
      ({
        addItem: (caption: unknown, functionName: unknown) => {
          menu.items.push({ caption: String(caption), functionName: String(functionName) });
          return self;
        },
        addSeparator: () => self,
        addSubMenu: (subMenu: unknown) => {
          const found =
            typeof subMenu === 'object' && subMenu !== null ? execution.data.get(subMenu) : undefined;
          if (!isOpenMenu(found)) throw new Error('Menu.addSubMenu takes a menu');
          menu.items.push(...found.items);
          return self;
        },
        addToUi: () => {
          execution.host.ui.menus.set(menu.caption, [...menu.items]);
        },
      }) satisfies MembersOf<GoogleMenu>,
  );
  execution.data.set(self, menu);
  return self;
}

function isOpenMenu(value: unknown): value is OpenMenu {
  return typeof value === 'object' && value !== null && 'items' in value && 'caption' in value;
}

/** An add-on's menu carries the add-on's name in Sheets; the host has no name for it. */
const addonMenuCaption = 'Add-on';

export function uiObject(execution: Execution): object {
  const { ui, settings, schedule } = execution.host;
  const showDialog = (call: string) => (html: unknown, title: unknown) => {
    schedule.require(SCOPES.screen, `Ui.${call}`);
    const page = { ...htmlRecord(execution, html), title: String(title) };
    ui.dialogs.push(page);
    settings.screen?.showDialog(page);
  };
  const menu = (caption: string) => menuObject(execution, { caption, items: [] });
  return serviceObject(
    execution,
    'Ui',
    () =>
      ({
        Button: uiButton,
        ButtonSet: uiButtonSet,
        createMenu: (caption: unknown) => menu(String(caption)),
        createAddonMenu: () => menu(addonMenuCaption),
        alert: (...args: unknown[]) => constantOf(uiButton, ask(execution, args, false).button),
        prompt: (...args: unknown[]) => {
          const answer = ask(execution, args, true);
          return serviceObject(
            execution,
            'PromptResponse',
            () =>
              ({
                getSelectedButton: () => constantOf(uiButton, answer.button),
                getResponseText: () => answer.text,
              }) satisfies MembersOf<GooglePrompt>,
          );
        },
        // A sidebar has its own width, whatever the script asks for.
        showSidebar: (html: unknown) => {
          schedule.require(SCOPES.screen, 'Ui.showSidebar');
          const { title, content } = htmlRecord(execution, html);
          const page = { title, content };
          ui.sidebars.push(page);
          settings.screen?.showSidebar(page);
        },
        showModalDialog: showDialog('showModalDialog'),
        showModelessDialog: showDialog('showModelessDialog'),
      }) satisfies MembersOf<GoogleUi>,
  );
}
