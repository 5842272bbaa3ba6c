// The bundle, read and compiled once for all hosts of a process.
import { Script } from 'node:vm';
import type { DeclaredFunction } from '../apps-script/run/declared-functions';
import { keptDeclarations } from './kept-declarations';

export interface Bundle {
  readonly script: Script;
  readonly functions: readonly DeclaredFunction[];
}

// Test suites open hundreds of hosts with one and the same bundle.
const recent = new Map<string, Bundle>();
const keptBundles = 8;

export function readBundle(code: string): Bundle {
  const known = recent.get(code);
  if (known) return known;
  const functions = keptDeclarations(code);
  const script = new Script(code, { filename: 'Code.js' });
  const bundle = { script, functions };
  const [oldest] = recent.keys();
  if (recent.size >= keptBundles && oldest !== undefined) recent.delete(oldest);
  recent.set(code, bundle);
  return bundle;
}
