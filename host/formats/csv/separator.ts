// Detects which sign separates the cells of a CSV, and which line ends separate its records.
import { parse } from 'csv-parse/sync';
import { utf8Text } from './bytes';

/** One ASCII character. */
export type Separator = string;

/** In the order in which they are preferred where two fit alike. */
const CANDIDATES: readonly Separator[] = [',', ';', '\t', '|', '^', '~'];
const SAMPLE_BYTES = 64 * 1024;
const SAMPLE_RECORDS = 50;
/** Runs of signs, or of spaces that align columns. */
const UNREAD_SEPARATOR = /[^\p{L}\p{N}\s"'.,()%$€£_&-]+| {2,}/gu;
const SHARE_OF_LINES = 0.9;

/** By consistency over the first records; the row in which a table begins counts for half. */
export function detectSeparator(body: Uint8Array): Separator {
  const announced = announcedSeparator(body);
  if (announced) return announced;

  const widthsOf = new Map(CANDIDATES.map((candidate) => [candidate, sampleWidths(body, candidate)]));
  const firstRow = Math.min(...[...widthsOf.values()].map(tableStart));
  let best: { separator: Separator; score: number; width: number } = { separator: ',', score: 0, width: 1 };
  for (const [separator, widths] of widthsOf) {
    const width = commonWidth(widths);
    const fitOf = (found: number) => (found <= 1 ? 0 : found === width ? 1 : 0.5);
    const filled = widths.filter((found) => found > 0);
    const share = filled.reduce((sum, found) => sum + fitOf(found), 0) / Math.max(1, filled.length);
    const score = (fitOf(widths[firstRow] ?? 0) + share) / 2;
    if (score > best.score || (score === best.score && width > best.width))
      best = { separator, score, width };
  }
  return best.separator;
}

/** Excel's own first line, as in sep=| */
function announcedSeparator(body: Uint8Array): Separator | undefined {
  return /^"?sep=([^\w\s"]|\t)"?\r?\n/i.exec(utf8Text(body.subarray(0, 20)))?.[1];
}

/**
 * A sign that occurs equally often in nearly every line of a file that is one column: most likely the separator.
 * Undefined where there is none.
 */
export function likelySeparator(lines: readonly string[]): string | undefined {
  const filled = lines
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_RECORDS)
    .map((line) => line.trim().replace(/ {2,}/g, '  '));
  if (filled.length < 2) return undefined;
  const [first = ''] = filled;
  const signs = new Set(first.match(UNREAD_SEPARATOR));
  return [...signs].find((sign) => {
    const count = first.split(sign).length;
    const same = filled.filter((line) => line.split(sign).length === count).length;
    return same >= filled.length * SHARE_OF_LINES;
  });
}

/** Two rows make a table; one row may be a title with a comma in it. */
function tableStart(widths: readonly number[]): number {
  const index = widths.findIndex((width, row) => width > 1 && (widths[row + 1] ?? 0) > 1);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

/** Cells of each of the first records, 0 for a blank line. */
function sampleWidths(body: Uint8Array, separator: Separator): number[] {
  const widths: number[] = [];
  try {
    parse(body.subarray(0, SAMPLE_BYTES), {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      to: SAMPLE_RECORDS,
      on_record: (fields: string[]) => {
        widths.push(fields.every((field) => field.trim() === '') ? 0 : fields.length);
        return null;
      },
    });
  } catch {
    // The sample may be cut inside a quoted cell: the records before it still count.
  }
  return widths;
}

function commonWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let common = 1;
  for (const [width, count] of counts) {
    const most = counts.get(common) ?? 0;
    if (count > most || (count === most && width > common)) common = width;
  }
  return common;
}

/** Old Mac files end their records with a lone CR; elsewhere a lone CR is part of the text. */
export function lineEndsOf(body: Uint8Array): readonly string[] {
  if (!body.includes(0x0d)) return ['\n'];
  const outsideQuotes = utf8Text(body).replace(/(?<=^|[,;|^~\t\r\n])"(?:[^"]|"")*"/g, '');
  return outsideQuotes.includes('\n') || !outsideQuotes.includes('\r') ? ['\r\n', '\n'] : ['\r'];
}
