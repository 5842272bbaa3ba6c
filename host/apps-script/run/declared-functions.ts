// Reads the bundle's text as Google's parser would: only ES2019, and only what is statically declared can be called.
import { type Comment, type Program, parse } from 'acorn';
import type { FunctionHelp } from '../../engine/plugins/wiring';

export interface DeclaredFunction {
  readonly name: string;
  readonly parameterCount: number;
  /** From the comment above the function, if there is one. */
  readonly help: FunctionHelp | undefined;
}

function parsed(code: string, comments: Comment[]): Program {
  try {
    return parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The bundle is not ES2019, so Google may refuse it: ${reason}`);
  }
}

export function declaredFunctions(code: string): readonly DeclaredFunction[] {
  const comments: Comment[] = [];
  const functions = new Map<string, DeclaredFunction>();
  for (const statement of parsed(code, comments).body) {
    if (statement.type !== 'FunctionDeclaration') continue;
    const { name } = statement.id;
    const above = comments.find(
      ({ end }) => end <= statement.start && code.slice(end, statement.start).trim() === '',
    );
    functions.set(name, {
      name,
      parameterCount: statement.params.length,
      help: above ? helpIn(above.value) : undefined,
    });
  }
  return [...functions.values()];
}

/** JSDoc as Sheets reads it: the words before the first tag, and each parameter's words. */
function helpIn(comment: string): FunctionHelp | undefined {
  if (!comment.startsWith('*') || !/@customfunction\b/.test(comment)) return undefined;
  const text = comment.replace(/^\*/, '').replace(/^[ \t]*\*[ \t]?/gm, '');
  const [summary = '', ...tags] = text.split(/^[ \t]*@/m);
  const parameters = tags.flatMap((tag) => {
    const found = /^param\s+(?:\{[^}]*\}\s*)?\[?(\w+)\]?\s*([\s\S]*)$/.exec(tag);
    if (!found) return [];
    const words = (found[2] ?? '').trim().replace(/\s+/g, ' ');
    return [{ name: found[1] ?? '', text: words, optional: /^optional\b/i.test(words) }];
  });
  return { summary: summary.trim().replace(/\s+/g, ' '), parameters };
}

/** Changes with this file, so that results of another version of it are not used. */
export function parserText(): string {
  return [parsed, declaredFunctions, helpIn].map(String).join('\n');
}
