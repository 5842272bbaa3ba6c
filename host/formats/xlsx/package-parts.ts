// Finds the parts of a package by their relationships: file names inside are each program's own choice.
import type { Package } from './open-zip';
import { childrenAt, type XmlNode, xmlTree } from './read-xml';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, as in worksheet. */
  readonly type: string;
  /** Name of the part in the package. */
  readonly target: string;
}

export function relationshipsOf(parts: Package, name: string): readonly Relationship[] {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const document = treeOf(parts, `${folder}_rels/${name.slice(slash)}.rels`);
  return childrenAt(document ?? undefined, 'Relationships', 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: Target.startsWith('/') ? Target.slice(1) : joined(folder, Target),
    }));
}

export function treeOf(parts: Package, name: string | undefined): XmlNode | null {
  const text = textOfPart(parts, name);
  return text === null ? null : xmlTree(text);
}

export function textOfPart(parts: Package, name: string | undefined): string | null {
  if (name === undefined) return null;
  const found = parts.get(name);
  if (found !== undefined) return found;
  // Names in a package are compared without regard to case.
  for (const [key, text] of parts) if (key.toLowerCase() === name.toLowerCase()) return text;
  return null;
}

function joined(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
