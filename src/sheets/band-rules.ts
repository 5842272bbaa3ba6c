// Conditional formats: the color of each band. Only our own rules are ever replaced.
import { type Band, NOT_ENOUGH_DATA } from '../domain/scorecard/band';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { columnLetters } from '../domain/values/cell-place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Nothing in a rule can carry a name, so each of ours carries a harmless term: N of a text is 0. */
const COLUMNS_MARK = '(N("customer-health")=0)';
const SELECTION_MARK = '(N("customer-health-selection")=0)';

interface Coloring {
  readonly formula: string;
  readonly color: string;
}

/** Colors score and band columns by the band's text, which is right for every segment and needs no other sheet. */
export function colorResults(
  sheet: Sheet,
  scorecard: Scorecard,
  place: {
    readonly firstRow: number;
    readonly rowCount: number;
    readonly score: number;
    readonly band: number;
  },
): void {
  const { firstRow, rowCount, score, band } = place;
  const beside = band === score + 1;
  const ranges = beside
    ? [sheet.getRange(firstRow, score, rowCount, 2)]
    : [sheet.getRange(firstRow, score, rowCount, 1), sheet.getRange(firstRow, band, rowCount, 1)];
  const cell = `$${columnLetters(band)}${firstRow}`;
  const colorings = bandsAndGap(scorecard).map(({ name, color }) => ({
    formula: `=(${cell}=${quoted(name)})*${COLUMNS_MARK}`,
    color,
  }));
  const rules = sheet.getConditionalFormatRules();
  swapRules(sheet, rules, isOursWith(COLUMNS_MARK), colorings, ranges);
}

/** Takes away what colorResults made. */
export function uncolorResults(sheet: Sheet): void {
  swapRules(sheet, sheet.getConditionalFormatRules(), isOursWith(COLUMNS_MARK), [], []);
}

/**
 * Colors a range that holds scores or names of bands, for people who use the functions.
 */
export function colorSelection(sheet: Sheet, range: Range, scorecard: Scorecard): void {
  const cell = `${columnLetters(range.getColumn())}${range.getRow()}`;
  const colorings = scorecard.bands.map((band, index) => {
    const above = scorecard.bands[index - 1];
    const below = above === undefined ? '' : `*(${cell}<${exact(above.from)})`;
    const from = index === scorecard.bands.length - 1 ? '' : `*(${cell}>=${exact(band.from)})`;
    return {
      formula: `=(ISNUMBER(${cell})${from}${below}+(${cell}=${quoted(band.name)}))*${SELECTION_MARK}`,
      color: band.color,
    };
  });
  const isOurs = isOursWith(SELECTION_MARK);
  const rules = sheet.getConditionalFormatRules();
  swapRules(
    sheet,
    rules,
    (rule) => isOurs(rule) && rule.getRanges().some((each) => isSamePlace(each, range)),
    colorings,
    [range],
  );
}

function bandsAndGap(scorecard: Scorecard): readonly Pick<Band, 'name' | 'color'>[] {
  return [...scorecard.bands, { name: NOT_ENOUGH_DATA, color: scorecard.notEnoughDataColor }];
}

function isOursWith(mark: string): (rule: Rule) => boolean {
  return (rule) => {
    const condition = rule.getBooleanCondition();
    if (condition === null || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA)
      return false;
    return String(condition.getCriteriaValues()[0]).includes(mark);
  };
}

/** Puts ours where ours were, the user's before and after them untouched; writes nothing when nothing of ours changed. */
function swapRules(
  sheet: Sheet,
  rules: Rule[],
  isOurs: (rule: Rule) => boolean,
  colorings: readonly Coloring[],
  ranges: Range[],
): void {
  const ours = rules.filter(isOurs);
  const same =
    ours.length === colorings.length &&
    ours.every((rule, index) => {
      const condition = rule.getBooleanCondition();
      const coloring = colorings[index];
      return (
        String(condition?.getCriteriaValues()[0]) === coloring?.formula &&
        condition?.getBackground()?.toLowerCase() === coloring.color.toLowerCase() &&
        areSamePlaces(rule.getRanges(), ranges)
      );
    });
  if (same) return;
  const fresh = colorings.map(({ formula, color }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(color)
      .setRanges(ranges)
      .build(),
  );
  const first = rules.findIndex(isOurs);
  const at = first < 0 ? rules.length : first;
  const others = (part: Rule[]) => part.filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...others(rules.slice(0, at)), ...fresh, ...others(rules.slice(at))]);
}

/** By row, column, height and width: B:B is read back as B1:B1000. */
function isSamePlace(one: Range, other: Range): boolean {
  return (
    one.getRow() === other.getRow() &&
    one.getColumn() === other.getColumn() &&
    one.getNumRows() === other.getNumRows() &&
    one.getNumColumns() === other.getNumColumns()
  );
}

function areSamePlaces(some: readonly Range[], others: readonly Range[]): boolean {
  return (
    some.length === others.length &&
    some.every((range, index) => {
      const other = others[index];
      return other !== undefined && isSamePlace(range, other);
    })
  );
}

/** A text in a formula. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A number in a formula without a decimal sign, which differs between locales: 69.9 is 699/10. */
function exact(value: number): string {
  const decimals = (String(value).split('.')[1] ?? '').length;
  return decimals === 0 ? String(value) : `${Math.round(value * 10 ** decimals)}/${10 ** decimals}`;
}
