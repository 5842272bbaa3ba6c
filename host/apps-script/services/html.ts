// HtmlService: HTML files of the project and HTML made on the spot. Templates are not in the local host.
import { sandboxMode, xFrameOptionsMode } from '../execution/enums';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import type { Page } from '../execution/screen';
import { type MembersOf, serviceObject } from '../execution/service-object';

type GoogleHtml = GoogleAppsScript.HTML.HtmlService;
type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;

interface Output {
  title: string;
  content: string;
  width: number | null;
  height: number | null;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function outputObject(execution: Execution, content: string): object {
  const output: Output = { title: '', content, width: null, height: null };
  const set = (part: Partial<Output>) => {
    Object.assign(output, part);
    return self;
  };
  const self: object = serviceObject(
    execution,
    'HtmlOutput',
    () =>
      ({
        getContent: () => output.content,
        setContent: (text: unknown) => set({ content: String(text) }),
        append: (text: unknown) => set({ content: output.content + String(text) }),
        appendUntrusted: (text: unknown) => set({ content: output.content + escaped(String(text)) }),
        getTitle: () => output.title,
        setTitle: (title: unknown) => set({ title: String(title) }),
        getWidth: () => output.width,
        setWidth: (width: unknown) => set({ width: Number(width) }),
        getHeight: () => output.height,
        setHeight: (height: unknown) => set({ height: Number(height) }),
        addMetaTag: () => self,
        setSandboxMode: () => self,
        setXFrameOptionsMode: () => self,
      }) satisfies MembersOf<GoogleOutput>,
  );
  execution.data.set(self, output);
  return self;
}

/** What showSidebar and the dialogs take: an HtmlOutput, or its text. */
export function htmlRecord(execution: Execution, html: unknown): Page {
  if (typeof html === 'string') return { title: '', content: html };
  const found = typeof html === 'object' && html !== null ? execution.data.get(html) : undefined;
  if (typeof found !== 'object' || found === null || !('content' in found) || !('title' in found)) {
    throw new Error('This is no HtmlOutput');
  }
  const pixels = (size: unknown) => (typeof size === 'number' ? size : undefined);
  return {
    title: String(found.title),
    content: String(found.content),
    width: 'width' in found ? pixels(found.width) : undefined,
    height: 'height' in found ? pixels(found.height) : undefined,
  };
}

export function htmlService(execution: Execution): object {
  return serviceObject(
    execution,
    'HtmlService',
    () =>
      ({
        SandboxMode: sandboxMode,
        XFrameOptionsMode: xFrameOptionsMode,
        createHtmlOutput: (content: unknown = '') => outputObject(execution, String(content)),
        createHtmlOutputFromFile: (name: unknown) => {
          const file = String(name).replace(/\.html$/i, '');
          const content = execution.host.settings.files[file];
          if (content === undefined) throw new ServiceError('noHtmlFile', [String(name)]);
          return outputObject(execution, content);
        },
        getUserAgent: () => null,
      }) satisfies MembersOf<GoogleHtml>,
  );
}
