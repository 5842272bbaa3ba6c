// Reads the arguments of a command; an error is a sentence that names the argument.
import { parseArgs } from 'node:util';
import { suggestion } from './suggestion';

/** `Tickets=tickets.csv`: a tab and the file or table that it comes from. */
export interface NamedFile {
  readonly name: string;
  readonly file: string;
}

type WordOptions = Readonly<
  Record<
    string,
    { readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple?: boolean }
  >
>;

type Words<Options extends WordOptions> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; strict: true; allowPositionals: true }>
>;

/** @param values what each option that takes a value needs, in words */
export function readWords<Options extends WordOptions>(
  words: readonly string[],
  options: Options,
  values: ReadonlyMap<string, string>,
): Words<Options> | { readonly problem: string } {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: true });
  } catch (error) {
    if (!isWordsError(error)) throw error;
    return withHelp(wordsProblem(words, options, values));
  }
}

export function withHelp(sentence: string): { readonly problem: string } {
  return { problem: `${sentence} See npm run score -- --help.` };
}

function isWordsError(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

/** The parser's own errors speak to programmers: this finds the first word that it refused. */
function wordsProblem(
  words: readonly string[],
  options: WordOptions,
  values: ReadonlyMap<string, string>,
): string {
  for (const [index, word] of words.entries()) {
    if (!word.startsWith('-')) continue;
    const [written = '', value] = word.split('=', 2);
    const name = written === '-h' ? 'help' : written.replace(/^--/, '');
    const option = Object.entries(options).find(([known]) => known === name)?.[1];
    if (option === undefined) {
      const known = Object.keys(options).map((each) => `--${each}`);
      return `There is no option ${written}.${suggestion(written, known)}`;
    }
    const next = words[index + 1];
    if (option.type === 'boolean' && value !== undefined) return `${written} takes no value.`;
    const lacksValue = value === undefined ? next === undefined || next.startsWith('-') : value === '';
    if (option.type === 'string' && lacksValue) return `${written} needs ${values.get(name)}.`;
  }
  return 'These words cannot be read.';
}

/** @param needs what --with needs, in words */
export function namedFiles(
  words: readonly string[],
  needs: string,
): { readonly files: readonly NamedFile[] } | { readonly problem: string } {
  const files: NamedFile[] = [];
  for (const word of words) {
    const [, name = '', file = ''] = /^\s*([^=]*?)\s*=(.*)$/s.exec(word) ?? [];
    if (name === '' || file === '') return { problem: `--with needs ${needs}, and "${word}" is not that.` };
    files.push({ name, file });
  }
  return { files };
}

export function isDay(text: string): boolean {
  const day = new Date(`${text}T12:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    text >= '1900-01-01' &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
}
