// Opens an .xlsx in the engine: its workbook, and notes on what was changed or left out; or one sentence on why it cannot.

import { currenciesProblem } from '../../formats/currencies';
import { lettersOf, nameOf } from '../../formats/xlsx/places';
import { readWorkbook } from '../../formats/xlsx/read-workbook';
import type { FileProblem, WorkbookFile } from '../../formats/xlsx/workbook-file';
import type { SavedWorkbook } from '../library/workbook-data';
import { fileData } from './file-data';
import { type KeptValue, settledFormulas } from './settled-formulas';

export interface OpenedXlsx {
  /** As the file has it, except for formulas that were replaced by their values. */
  readonly file: WorkbookFile;
  readonly notes: readonly XlsxNote[];
}

export interface XlsxNote {
  readonly kind: 'stored values' | 'currencies' | 'left out';
  /** '' when it is about the whole workbook. */
  readonly sheet: string;
  /** Letters of the column; '' when it is about more. */
  readonly column: string;
  /** A whole sentence. */
  readonly message: string;
}

export function openXlsx(
  bytes: Uint8Array,
  fileName: string,
  now: () => Date = () => new Date(),
): OpenedXlsx | FileProblem {
  const read = readWorkbook(bytes, fileName);
  if ('problem' in read) return read;
  const settled = settledFormulas(read.file, () => now().getTime() / 86_400_000 + 25_569);
  if ('uncalculated' in settled) {
    return {
      problem: `${fileName} has formulas without results (the first is in ${settled.uncalculated}), and calculating them here takes too long. Open it in Excel, Google Sheets or LibreOffice, save it there, and use that file.`,
    };
  }
  const { file, kept } = settled;
  return {
    file,
    notes: [
      ...storedNotes(kept),
      ...currencyNotes(file),
      ...leftOutNotes(read.leftOut, fileData(file).undrawn),
    ],
  };
}

/** What the engine opens. */
export function workbookStart(file: WorkbookFile): SavedWorkbook {
  const { data, patterns } = fileData(file);
  return { saved: data, patterns, locale: 'en_US' };
}

function currencyNotes({ sheets, styles }: WorkbookFile): XlsxNote[] {
  return sheets.flatMap(({ name, cells }) => {
    const formats = new Map<number, Set<string>>();
    for (const { column, value, style } of cells) {
      if (typeof value !== 'number') continue;
      const found = formats.get(column) ?? new Set();
      formats.set(column, found.add(styles[style]?.format ?? ''));
    }
    return [...formats].flatMap(([column, found]): XlsxNote[] => {
      const letters = lettersOf(column);
      const message = currenciesProblem([...found], `Column ${letters} on the tab ${name}`);
      return message === undefined ? [] : [{ kind: 'currencies', sheet: name, column: letters, message }];
    });
  });
}

/** One note for each column and reason. */
function storedNotes(kept: readonly KeptValue[]): XlsxNote[] {
  const groups = new Map<string, KeptValue[]>();
  if (kept[0]?.reason.kind === 'too many') {
    const message = `The ${kept.length.toLocaleString('en-US')} formulas in this workbook keep the values that the file holds, because calculating so many takes this program too long`;
    return [{ kind: 'stored values', sheet: '', column: '', message }];
  }
  for (const value of kept) {
    const key = `${value.reason.kind} ${value.column} ${value.sheet}`;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()].flatMap((group): XlsxNote[] => {
    const [first] = group;
    if (!first) return [];
    const more = group.length - 1;
    const others = more === 0 ? '' : ` and ${more.toLocaleString('en-US')} more below it`;
    const keeps = more === 0 ? 'keeps the value' : 'keep the values';
    return [
      {
        kind: 'stored values',
        sheet: first.sheet,
        column: lettersOf(first.column),
        message: `${first.sheet}!${nameOf(first)}${others} ${keeps} that the file holds, because ${reasonText(first)}`,
      },
    ];
  });
}

function reasonText({ formula, reason }: KeptValue): string {
  const shown = formula.length > 60 ? `${formula.slice(0, 60)}…` : formula;
  if (reason.kind === 'not calculated') return `this program cannot calculate ${shown}`;
  if (reason.kind === 'too large' || reason.kind === 'too many')
    return `calculating ${shown} takes this program too long`;
  if (reason.kind === 'fills other cells')
    return `this program would fill other cells with the results of ${shown}`;
  return `this program calculates ${shown} as ${reason.result}`;
}

function leftOutNotes(leftOut: readonly string[], undrawn: readonly string[]): XlsxNote[] {
  const notes: string[] = [];
  if (leftOut.length > 0) {
    notes.push(`Not read, and not in a workbook that is saved from here: ${listed(leftOut)}.`);
  }
  if (undrawn.length > 0) {
    notes.push(`Shown as plain numbers, because this program cannot draw their format: ${listed(undrawn)}.`);
  }
  return notes.map((message) => ({ kind: 'left out', sheet: '', column: '', message }));
}

function listed(words: readonly string[]): string {
  const [last = ''] = words.slice(-1);
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
