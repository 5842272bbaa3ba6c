// The self-check's own tab: made, probed and removed. Nothing else in the spreadsheet is touched.
import { type Observation, seenValue } from '../domain/bundled-data/observation';
import { addTab, openSpreadsheet } from './open-spreadsheet';

const SELF_CHECK_TAB = 'Self-check';

const RULE = '=($E1="Watch")*(N("x")=0)';

/** A cell that is still calculating shows nothing, or a word for loading, which ends in dots in every language. */
const WAITING = /^$|\.\.$|…$/;
const TRIES = 9;
const WAIT_MS = 500;

/**
 * Tries everything on the platform that does no harm; a probe that fails does not stop the others.
 * @param cells what is put into a cell, one after the other
 */
export function probeOwnTab(cells: readonly string[]): Observation[] {
  const spreadsheet = openSpreadsheet();
  const open = spreadsheet.getActiveSheet();
  const sheet = addTab(spreadsheet, SELF_CHECK_TAB);
  const name = `SELFCHECK_${sheet.getSheetId()}`;
  const cell = sheet.getRange('E1');
  const around = sheet.getRange('E1:G3');
  const seen: Observation[] = [];
  const observe = (id: string, probe: () => unknown): void => {
    try {
      seen.push({ id, seen: `${probe()}` });
    } catch (fault) {
      seen.push({ id, fault: `${fault}` });
    }
  };
  /** What the formula shows, once it no longer shows what it did. */
  const shown = (stale = ''): string => {
    for (let tries = TRIES; ; tries -= 1) {
      SpreadsheetApp.flush();
      const rows = around.getDisplayValues().map((row) => row.join('\t'));
      const text = rows.join('\n').trim();
      if (tries === 0 || (text !== stale && !WAITING.test(text))) return text;
      Utilities.sleep(WAIT_MS);
    }
  };
  const clean = () => {
    around.clear();
    return cell;
  };
  /** After a change, a new text is written into the cell that the name refers to: what the formula then shows. */
  const observeName = (id: string, place: string, change: () => void) =>
    observe(id, () => {
      const stale = cell.getDisplayValue();
      change();
      sheet.getRange(place).setValue(id);
      return shown(stale);
    });
  const setName = (place: string) => spreadsheet.setNamedRange(name, sheet.getRange(place));
  const tidyUp = () => {
    for (const each of sheet.getNamedRanges()) each.remove();
    spreadsheet.setActiveSheet(open, true);
    spreadsheet.deleteSheet(sheet);
  };
  try {
    observe('place', () => [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()]);
    observe('error', () => {
      sheet.getRange('A1:C1').setValues([['=NA()', 80, 60]]);
      return seenValue(sheet.getRange('A1').getValue());
    });
    for (const text of cells)
      observe(text, () => {
        clean().setValue(text);
        return text[0] === '=' ? shown() : seenValue(cell.getValue());
      });
    observe('@', () => seenValue(clean().setNumberFormat('@').setValue('0:50').getValue()));
    observe('rule', () => {
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(RULE);
      sheet.setConditionalFormatRules([rule.setBold(true).setRanges([cell]).build()]);
      const read = sheet.getConditionalFormatRules();
      return read.map((each) => each.getBooleanCondition()?.getCriteriaValues());
    });
    observeName('name', 'A3', () => {
      setName('A3');
      clean().setValue(`=selfCheckCell("value";${name})`);
    });
    observeName('changed', 'A3', () => undefined);
    observeName('moved', 'A4', () => {
      sheet.insertRowsBefore(3, 1);
    });
    observeName('redefined', 'A9', () => setName('A9'));
    observe('mark', () => {
      sheet.getRange('C:C').addDeveloperMetadata(name);
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
  } finally {
    // A fault here would leave the tab behind: once more, then.
    try {
      tidyUp();
    } catch {
      tidyUp();
    }
  }
  return seen;
}
