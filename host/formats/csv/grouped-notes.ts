// Many notes of one kind about one column as one line, with the first as the example.
import { columnTitle, type ImportNote } from './import-note';

/** @returns a line for each kind and column, and for each kind of line of the file */
export function noteLines(notes: readonly ImportNote[]): string[] {
  return groupsOf(notes, groupOfNote).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const isOfColumn = first.column !== '' && first.cell !== undefined;
    const where = isOfColumn ? `${columnTitle(first)}: ${first.cell}: ${first.message}` : first.message;
    const more = group.length - 1;
    if (more === 0) return [where];
    const others = `${more.toLocaleString('en-US')} more ${isOfColumn ? 'cell' : 'line'}${more === 1 ? '' : 's'}`;
    return [`${where} The same goes for ${others}${isOfColumn ? ' below it' : ''}.`];
  });
}

/** Lines of the file are alike where their sentences are, numbers aside. */
function groupOfNote({ column, kind, message }: ImportNote): string {
  return column === '' ? `${kind} ${message.replace(/\d+/g, '')}` : `${column} ${kind}`;
}

/** @returns the entries in groups of one key each, in the order of their first ones */
export function groupsOf<T>(entries: readonly T[], keyOf: (entry: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}
