// Which files of a script project are not ours, and would be deleted by a push.
import { basename, extname } from 'node:path';

/** Files of a script project by their names: { 'Code.js': 'function ...' }. */
export type ProjectFiles = ReadonlyMap<string, string>;

const MANIFEST = 'appsscript.json';
/** Every version of our program says both, pushed or pasted. */
const OUR_WORDS = ['@OnlyCurrentDoc', 'function HEALTHSCORE('];
/** What Google puts into a new script project. */
const EMPTY_SCRIPT = /^\s*function myFunction\(\)\s*\{\s*\}\s*$/;

function isOurProgram(text: string): boolean {
  return OUR_WORDS.every((word) => text.includes(word));
}

/**
 * Names of the files that a push would delete or overwrite and that are not ours. A page is ours where the program is ours and has a page of that
 * name: someone's own Sidebar.html beside their own script is not.
 * @param remote files of the script project
 * @param ours names of the files that are pushed
 */
export function foreignFiles(remote: ProjectFiles, ours: readonly string[]): string[] {
  const hasOurProgram = [...remote.values()].some(isOurProgram);
  const isKnown = (name: string, text: string) => {
    if (name === MANIFEST) return true;
    if (extname(name) === '.html') return hasOurProgram && ours.includes(basename(name));
    return text.trim() === '' || EMPTY_SCRIPT.test(text) || isOurProgram(text);
  };
  return [...remote].filter(([name, text]) => !isKnown(name, text)).map(([name]) => name);
}
