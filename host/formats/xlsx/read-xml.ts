// Reads XML without a browser's help: as a stream for the large parts, as a tree for the small ones.
import { SaxesParser } from 'saxes';

/** Attributes by name without prefix. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlReader {
  /** Names come without prefix: some programs write <x:row> for <row>. */
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

export class XmlProblem extends Error {}

export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new XmlProblem(error.message);
  });
  // A workbook has no document type: it could define entities that grow without end.
  parser.on('doctype', () => {
    throw new XmlProblem('a document type in a workbook');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local: Record<string, string> = Object.create(null);
    for (const key in attributes) local[withoutPrefix(key)] = attributes[key] ?? '';
    reader.open?.(withoutPrefix(name), local);
  });
  parser.on('closetag', ({ name }) => reader.close?.(withoutPrefix(name)));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.write(xml).close();
}

export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

const DEEPEST = 200;

/** A node without name that holds the document. */
export function xmlTree(xml: string): XmlNode {
  const root: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  readXml(xml, {
    open(name, attributes) {
      if (path.length > DEEPEST) throw new XmlProblem('nested too deeply');
      const node: OpenNode = { name, attributes, children: [], text: '' };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    close: () => path.pop(),
    text(text) {
      const node = path.at(-1);
      if (node) node.text += text;
    },
  });
  return root;
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((entry) => entry.name === name);
}

/** Children by a path of names: all of the last name, the first of the others. */
export function childrenAt(node: XmlNode | undefined, ...path: readonly string[]): readonly XmlNode[] {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce(child, node);
  return parent?.children.filter((entry) => entry.name === last) ?? [];
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Signs that XML cannot hold are written _x000D_ in workbooks. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
