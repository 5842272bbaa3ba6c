// Sends each cell that is written only to the plugins that react to it: a third of about sixty.
import type { Model } from '@odoo/o-spreadsheet';

/** The two commands that the library sends for every single cell. Both are core commands, so no plugin is left out for its kind. */
const CELL_COMMANDS: ReadonlySet<string> = new Set(['UPDATE_CELL', 'UPDATE_CELL_POSITION']);
const METHODS = ['beforeHandle', 'handle'] as const;

interface Command {
  readonly type: string;
}

interface Handler {
  beforeHandle(command: Command): void;
  handle(command: Command): void;
}

type Dispatch = (handlers: readonly Handler[], command: Command) => void;

function isDispatch(value: unknown): value is Dispatch {
  return typeof value === 'function';
}

/** A method that begins and ends with a choice by the type of the command. */
const ONLY_CHOICE = /^switch ?\(\w+\.type\) ?\{.*\}$/s;
/** In the choice: what other types lead to as well. */
const FOR_OTHER_TYPES = /\bdefault:|\bsuper\./;

/**
 * @returns false only where the text of the method shows that it does nothing: it is empty, or a choice by the command's
 * type without this one. Whatever has another form is called.
 */
function mayReact(handler: Handler, method: (typeof METHODS)[number], type: string): boolean {
  const text = handler[method].toString();
  const body = text.slice(text.indexOf('{') + 1, text.lastIndexOf('}')).trim();
  if (body === '') return false;
  return !ONLY_CHOICE.test(body) || FOR_OTHER_TYPES.test(body) || body.includes(type);
}

export function dispatchShortly(model: Model): void {
  const full: unknown = Reflect.get(model, 'dispatchToHandlers');
  const trigger: unknown = Reflect.get(model, 'trigger');
  if (!isDispatch(full) || typeof trigger !== 'function')
    throw new Error('dispatchShortly: the library works otherwise now');
  const known = new Map<readonly Handler[], Map<string, readonly (readonly Handler[])[]>>();
  const reacting = (handlers: readonly Handler[], type: string) => {
    const ofHandlers = known.get(handlers) ?? new Map<string, readonly (readonly Handler[])[]>();
    known.set(handlers, ofHandlers);
    const lists =
      ofHandlers.get(type) ??
      METHODS.map((method) => handlers.filter((handler) => mayReact(handler, method, type)));
    ofHandlers.set(type, lists);
    return lists;
  };
  const short: Dispatch = (handlers, command) => {
    if (!CELL_COMMANDS.has(command.type)) {
      full.call(model, handlers, command);
      return;
    }
    const [before = [], after = []] = reacting(handlers, command.type);
    for (const handler of before) handler.beforeHandle(command);
    for (const handler of after) handler.handle(command);
    trigger.call(model, 'command-dispatched', command);
  };
  Reflect.set(model, 'dispatchToHandlers', short);
}
