// The lines of a file in which its records begin: a cell in quotes may run over several.
import type { CsvTable } from './csv-table';

/** From a row, from 0, to the number of its first line, from 1. All are counted at the first question. */
export function lineNumbers(table: CsvTable): (row: number) => number {
  let known: Uint32Array | undefined;
  return (row) => {
    known ??= countedLines(table);
    return known[row] ?? 1;
  };
}

/** `line 7`, from a row, which counts from 0: how notes name a cell of a file. */
export function lineNames(table: CsvTable): (row: number) => string {
  const lines = lineNumbers(table);
  return (row) => `line ${lines(row)}`;
}

function countedLines({ records, body }: CsvTable): Uint32Array {
  const lines = new Uint32Array(records.length);
  let line = 1;
  let at = 0;
  for (let row = 0; row < records.length; row += 1) {
    const start = records[row]?.start ?? 0;
    for (; at < start; at += 1) {
      const byte = body[at];
      // CR LF is one line end, counted at its LF.
      if (byte === 0x0a || (byte === 0x0d && body[at + 1] !== 0x0a)) line += 1;
    }
    lines[row] = line;
  }
  return lines;
}
