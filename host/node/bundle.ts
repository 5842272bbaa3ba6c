// Reads the bundle's text as Google's parser would: only ES2019, and only what is statically declared can be called.
import { Script } from 'node:vm';
import { type Program, parse } from 'acorn';
import type { DeclaredFunction } from '../gas/custom-functions';

export interface Bundle {
  readonly script: Script;
  readonly functions: readonly DeclaredFunction[];
}

function parsed(code: string): Program {
  try {
    return parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The bundle is not ES2019, so Google may refuse it: ${reason}`);
  }
}

// Test suites open hundreds of hosts with one and the same bundle.
const recent = new Map<string, Bundle>();
const keptBundles = 8;

export function readBundle(code: string): Bundle {
  const known = recent.get(code);
  if (known) return known;
  const functions = new Map<string, DeclaredFunction>();
  for (const statement of parsed(code).body) {
    if (statement.type !== 'FunctionDeclaration') continue;
    const { name } = statement.id;
    functions.set(name, { name, parameterCount: statement.params.length });
  }
  const script = new Script(code, { filename: 'Code.js' });
  const bundle = { script, functions: [...functions.values()] };
  const [oldest] = recent.keys();
  if (recent.size >= keptBundles && oldest !== undefined) recent.delete(oldest);
  recent.set(code, bundle);
  return bundle;
}
