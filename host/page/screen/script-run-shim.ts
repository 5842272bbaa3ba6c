// google.script.run and google.script.host as a page of the add-on finds them: source text, because it runs inside that page.

/** Requests go to the page around it as { call, name, args }, answers come back as { answer, value } or { answer, fault }. */
const shim = `(() => {
  const waiting = new Map();
  let calls = 0;
  const runner = (handlers) => new Proxy({}, {
    get: (_target, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
      if (name === 'withUserObject') return (user) => runner({ ...handlers, user });
      if (typeof name !== 'string' || name === 'then') return undefined;
      return (...args) => {
        calls += 1;
        try {
          parent.postMessage({ call: calls, name, args }, '*');
        } catch (error) {
          throw new TypeError('Failed due to illegal value in property: 0');
        }
        waiting.set(calls, handlers);
      };
    },
  });
  addEventListener('message', ({ source, data }) => {
    const handlers = source === parent && data ? waiting.get(data.answer) : undefined;
    if (!handlers) return;
    waiting.delete(data.answer);
    if (data.fault === undefined) handlers.success?.(data.value, handlers.user);
    else if (handlers.failure) handlers.failure(Object.assign(new Error(data.fault), { name: 'ScriptError' }), handlers.user);
    else console.error(data.fault);
  });
  const ask = (request) => parent.postMessage({ request }, '*');
  addEventListener('keydown', (event) => {
    if (event.key === 'F6') ask('next pane');
    if (event.key === 'Escape' && !event.defaultPrevented) ask('focus sheet');
  });
  const host = {
    close: () => ask('close'),
    setHeight: () => undefined,
    setWidth: () => undefined,
    editor: { focus: () => ask('focus sheet') },
    origin: 'https://docs.google.com',
  };
  globalThis.google = { script: { run: runner({}), host } };
})();`;

/** The shim comes first of all scripts, and after the doctype: before it the page would be drawn in the old manner. */
export function withScriptRun(content: string): string {
  const script = `<script>${shim}</script>`;
  const head =
    /<head[^>]*>/i.exec(content) ?? /<html[^>]*>/i.exec(content) ?? /<!doctype[^>]*>/i.exec(content);
  const at = head ? head.index + head[0].length : 0;
  return content.slice(0, at) + script + content.slice(at);
}
