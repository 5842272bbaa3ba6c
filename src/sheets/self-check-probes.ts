// The probes of the self-check, each on the check's own tab: what the platform does with values, formulas, rules, names and marks.
import { seenValue } from '../domain/bundled-data/observation';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where the probes work, and who notes what they see. */
export interface ProbeTab {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  /** Of the tab's named range. */
  readonly name: string;
  /** Notes what a probe returns, or its fault: one that fails does not stop the others. */
  observe(id: string, probe: () => unknown): void;
}

const RULE = '=($E1="Watch")*(N("x")=0)';

/** A cell that is still calculating shows nothing, or a word for loading, which ends in dots in every language. */
const WAITING = /^$|\.\.$|…$/;
const TRIES = 9;
const WAIT_MS = 500;

/** Everything that a script may try without harm, one after the other. @param cells what is put into a cell */
export function runProbes(tab: ProbeTab, cells: readonly string[]): void {
  probeValues(tab, cells);
  probeRules(tab);
  probeName(tab);
  probeWrites(tab);
  probeStores(tab);
  probeChart(tab);
}

function testCell({ sheet }: ProbeTab): Range {
  sheet.getRange('E1:G3').clear();
  return sheet.getRange('E1');
}

/** What the formula in the test cell shows, once it no longer shows what it did. */
function shown(sheet: Sheet, stale = ''): string {
  for (let tries = TRIES; ; tries -= 1) {
    SpreadsheetApp.flush();
    const rows = sheet.getRange('E1:G3').getDisplayValues();
    const text = rows
      .map((row) => row.join('\t'))
      .join('\n')
      .trim();
    if (tries === 0 || (text !== stale && !WAITING.test(text))) return text;
    Utilities.sleep(WAIT_MS);
  }
}

function probeValues(tab: ProbeTab, cells: readonly string[]): void {
  const { spreadsheet, sheet, observe } = tab;
  observe('place', () => [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()]);
  observe('error', () => {
    sheet.getRange('A1:C1').setValues([['=NA()', 80, 60]]);
    return seenValue(sheet.getRange('A1').getValue());
  });
  for (const text of cells)
    observe(text, () => {
      const cell = testCell(tab);
      cell.setValue(text);
      return text[0] === '=' ? shown(sheet) : seenValue(cell.getValue());
    });
  observe('@', () => seenValue(testCell(tab).setNumberFormat('@').setValue('0:50').getValue()));
}

function probeRules(tab: ProbeTab): void {
  const { sheet, observe } = tab;
  const ruleOn = (range: Range) => {
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(RULE);
    sheet.setConditionalFormatRules([rule.setBold(true).setRanges([range]).build()]);
    return sheet.getConditionalFormatRules();
  };
  observe('rule', () => ruleOn(testCell(tab)).map((each) => each.getBooleanCondition()?.getCriteriaValues()));
  observe('rule on a column', () =>
    ruleOn(sheet.getRange('E:E')).map((each) =>
      each.getRanges().map((range) => range.getNumRows() === sheet.getMaxRows()),
    ),
  );
}

/** After each change, a new text is written into the cell that the name refers to: what the formula then shows. */
function probeName(tab: ProbeTab): void {
  const { spreadsheet, sheet, name, observe } = tab;
  const cell = sheet.getRange('E1');
  const setName = (place: string) => spreadsheet.setNamedRange(name, sheet.getRange(place));
  const observeName = (id: string, place: string, change: () => void) =>
    observe(id, () => {
      const stale = cell.getDisplayValue();
      change();
      sheet.getRange(place).setValue(id);
      return shown(sheet, stale);
    });
  observeName('name', 'A3', () => {
    setName('A3');
    testCell(tab).setValue(`=selfCheckCell("value",${name})`);
  });
  observeName('changed', 'A3', () => undefined);
  observeName('moved', 'A4', () => {
    sheet.insertRowsBefore(3, 1);
  });
  observeName('redefined', 'A9', () => setName('A9'));
}

/** When a refused write is noticed, and which separators a formula may have. */
function probeWrites(tab: ProbeTab): void {
  const { observe } = tab;
  observe('refused write', () => {
    const cell = testCell(tab);
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false);
    cell.setDataValidation(rule.build());
    SpreadsheetApp.flush();
    try {
      return whenRefused(() => cell.setValue('word'));
    } finally {
      cell.clearDataValidations();
    }
  });
  observe('commas', () => testCell(tab).setFormula('=SUM(1,2)').getValue());
  observe('semicolons', () => testCell(tab).setFormula('=SUM(1;2)').getValue());
  observe('commas among values', () => writtenWithValues(tab, '=SUM(1,2)'));
  observe('semicolons among values', () => writtenWithValues(tab, '=SUM(1;2)'));
}

function whenRefused(write: () => void): string {
  try {
    write();
  } catch {
    return 'at the call';
  }
  try {
    SpreadsheetApp.flush();
    return 'accepted';
  } catch {
    return 'at the flush';
  }
}

/** What a formula gives that is written as text among other values. */
function writtenWithValues(tab: ProbeTab, formula: string): unknown {
  const cells = testCell(tab).offset(0, 0, 1, 2);
  cells.setValues([[formula, 1]]);
  return cells.getValues()[0]?.[0];
}

function probeStores({ sheet, name, observe }: ProbeTab): void {
  observe('mark', () => {
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    sheet.getRange('C:C').addDeveloperMetadata(name, '', DOCUMENT);
    sheet.insertColumnsBefore(1, 1);
    const found = sheet.createDeveloperMetadataFinder().withKey(name).find();
    return found.map((mark) => mark.getLocation().getColumn()?.getA1Notation());
  });
  observe('size', () => {
    sheet.addDeveloperMetadata(name, 'x'.repeat(31_000));
  });
  observe('property', () => {
    PropertiesService.getDocumentProperties().setProperty(name, 'x'.repeat(10_000)).deleteProperty(name);
  });
}

/** A chart over two columns of our own, then its title changed in place: what a script reads back of it. */
function probeChart(tab: ProbeTab): void {
  const { sheet, observe } = tab;
  const readBack = () =>
    sheet.getCharts().map((chart) => [
      chart.getChartId(),
      chart
        .getRanges()
        .map((range) => range.getA1Notation())
        .join(' '),
      chart.getOptions()?.get('title'),
    ]);
  observe('chart', () => {
    const cells = testCell(tab).offset(0, 0, 3, 2);
    cells.setValues([
      ['Band', 'Accounts'],
      ['Healthy', 3],
      ['Watch', 1],
    ]);
    const chart = sheet.newChart().asColumnChart().setTitle('before').setNumHeaders(1);
    for (const column of [0, 1]) chart.addRange(cells.offset(0, column, 3, 1));
    sheet.insertChart(chart.setPosition(1, 1, 0, 0).build());
    const [, ranges, title] = readBack()[0] ?? [];
    return `${ranges}, ${title}`;
  });
  observe('chart changed', () => {
    const [chart] = sheet.getCharts();
    if (chart === undefined) return 'no chart';
    sheet.updateChart(chart.modify().setOption('title', 'after').build());
    const [[id, , title] = []] = readBack();
    return `${id === chart.getChartId() ? 'same' : 'another'} chart, ${title}`;
  });
}
