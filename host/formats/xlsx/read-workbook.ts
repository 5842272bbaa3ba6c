// Reads an .xlsx into plain data, with what was left out, or says in one sentence what is wrong with it.
import { isDatePattern } from './built-in-formats';
import { withOpenRanges } from './formula-parts';
import { openZip, type Package } from './open-zip';
import { relationshipsOf, textOfPart, treeOf } from './package-parts';
import { themeColors, USUAL_THEME } from './read-colors';
import { readSheet } from './read-sheet';
import { readStyles } from './read-styles';
import { readSharedTexts } from './read-texts';
import { child, childrenAt, isTrue, type XmlNode, XmlProblem } from './read-xml';
import type { FileName, FileProblem, FileSheet, WorkbookFile } from './workbook-file';

export interface ReadWorkbook {
  readonly file: WorkbookFile;
  /** What the workbook holds and this reading leaves out, as in "charts and pictures". */
  readonly leftOut: readonly string[];
}

const MOST_CELLS = 4_000_000;
/** A Google spreadsheet holds no more. */
const MOST_TABS = 200;
const DAYS_FROM_1904 = 1462;

/** One cell or range of a sheet, without its $ signs. */
const RANGE =
  /^(?:'(?:[^']|'')+'|[^'!,(]+)!(?:[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?|[A-Z]{1,3}:[A-Z]{1,3}|\d+:\d+)$/i;

/** Carries what there is too much of. */
class TooLarge extends Error {}

export function readWorkbook(bytes: Uint8Array, fileName: string): ReadWorkbook | FileProblem {
  const parts = openZip(bytes, fileName);
  if ('problem' in parts) return parts;
  try {
    return readPackage(parts) ?? { problem: `${fileName} is a zip file, but holds no workbook.` };
  } catch (error) {
    if (error instanceof TooLarge) {
      return {
        problem: `${fileName} has more than ${error.message}. Save the tab with the accounts on its own.`,
      };
    }
    if (error instanceof XmlProblem)
      return { problem: `${fileName} is damaged: a part of it cannot be read.` };
    throw error;
  }
}

function readPackage(parts: Package): ReadWorkbook | null {
  const main = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const workbook = child(treeOf(parts, main) ?? undefined, 'workbook');
  if (main === undefined || !workbook) return null;
  const relations = relationshipsOf(parts, main);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const theme = treeOf(parts, partOf('theme'));
  const colors = theme ? themeColors(theme) : USUAL_THEME;
  const { styles, ruleLooks } = readStyles(treeOf(parts, partOf('styles')), colors);
  const is1904 = isTrue(child(workbook, 'workbookPr')?.attributes.date1904);
  const days = styles.map(({ format }) => (is1904 && isDatePattern(format) ? DAYS_FROM_1904 : 0));
  const sharedTexts = readSharedTexts(textOfPart(parts, partOf('sharedStrings')));
  const leftOut = new Set<string>();
  if (partOf('vbaProject')) leftOut.add('macros');
  let filled = 0;

  const tabs = childrenAt(workbook, 'sheets', 'sheet');
  if (tabs.length > MOST_TABS) throw new TooLarge(`${MOST_TABS} tabs`);
  const sheets = tabs.flatMap(({ attributes }): FileSheet[] => {
    const relation = relations.find(({ id }) => id === attributes.id);
    const text = relation?.type === 'worksheet' ? textOfPart(parts, relation.target) : null;
    if (!relation || text === null) {
      if (relation?.type === 'chartsheet') leftOut.add('charts and pictures');
      return [];
    }
    const isPivot = relationshipsOf(parts, relation.target).some(({ type }) => type === 'pivotTable');
    if (isPivot) leftOut.add('pivot tables');
    return [
      readSheet(text, {
        name: attributes.name ?? '',
        isHidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
        sharedTexts,
        styles,
        ruleLooks,
        theme: colors,
        daysOf: (style) => days[style] ?? 0,
        count: () => {
          filled += 1;
          if (filled > MOST_CELLS) throw new TooLarge(`${MOST_CELLS.toLocaleString('en-US')} filled cells`);
        },
        leaveOut: (what) => leftOut.add(what),
      }),
    ];
  });
  if (sheets.length === 0) return null;
  const names = sheets.map(({ name }) => name.toLowerCase());
  if (names.includes('') || new Set(names).size < names.length) throw new XmlProblem('tabs without a name');
  const active = Number(childrenAt(workbook, 'bookViews', 'workbookView')[0]?.attributes.activeTab ?? 0);
  const activeName = tabs[active]?.attributes.name;
  const activeSheet = sheets.findIndex(({ name, isHidden }) => name === activeName && !isHidden);
  return {
    file: {
      sheets,
      styles,
      names: namesOf(workbook),
      activeSheet: Math.max(0, activeSheet),
      wantsCalculation: isTrue(child(workbook, 'calcPr')?.attributes.fullCalcOnLoad),
    },
    leftOut: [...leftOut].sort(),
  };
}

/** A1:N1048576 is all of the columns A to N. */
function openRange(range: string): string {
  const cut = range.lastIndexOf('!') + 1;
  const cells = range.slice(cut).replace(/^([A-Z]+)1:([A-Z]+)1048576$/i, '$1:$2');
  return range.slice(0, cut) + withOpenRanges(cells);
}

/** Names of cells that count in the whole workbook; Excel's own begin with _xlnm. */
function namesOf(workbook: XmlNode): readonly FileName[] {
  return childrenAt(workbook, 'definedNames', 'definedName').flatMap(({ attributes, text }) => {
    const { name = '', localSheetId, hidden } = attributes;
    const range = text.trim().replace(/\$/g, '');
    const isRange = RANGE.test(range);
    return localSheetId === undefined && !isTrue(hidden) && !/^_xl/i.test(name) && isRange
      ? [{ name, range: openRange(range) }]
      : [];
  });
}
