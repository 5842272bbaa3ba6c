// What words say about the row or column they are in: names of accounts, a total, a note, an explanation of the headings.
import { type Cell, matchKey } from '../values/cell';

/**
 * total: not a company name. sum word: a total in its language, and the name of companies (Soma, Suma). like a total: names as
 * well ("Total Wine", "Max"), so that they prove less.
 * summary: an average and the like. note: a line about the table.
 */
export type LabelKind = 'total' | 'sum word' | 'like a total' | 'summary' | 'note';

const END = '( \\(.*\\)|:.*)?$';

/** Words for a total in languages that sheets are kept in, none of them a company's name. */
const TOTAL = new RegExp(
  `^((grand |sub[- ]?|overall )?totals?|(gesamt|zwischen|end)?summen?|(gesamt|zwischen|teil|end)?ergebnis|(ins)?gesamt|total (general|général|geral)|sous-total|résultat|subtotaal|totaal|totaux|totale|subtotale|eindtotaal|totalt|sammanlagt|i alt|yhteensä|toplam|összesen|razem|suma końcowa|celkem|итого|всего|合計|総計|小計|总计|小计|합계|σ|∑)${END}|^(total (for |accounts$|customers$)|(all|\\d[\\d.,]*) (accounts|customers|clients|companies|kunden|konten|comptes|clients|cuentas|clientes|contas|klanten)$)`,
);
const SUM_WORD = new RegExp(`^(somme|soma|suma|summa)${END}`);
/** Such words that are names as well, and phrases that begin or end like a total. */
const LIKE_TOTAL = new RegExp(
  `^(grand |sub[- ]?)totals?\\b|^total |( total|-total)$|^(all|overall|portfolio|sum|mean|max\\.?|min\\.?|media|média|count|anzahl)${END}`,
);
const SUMMARY = new RegExp(
  `^(overall |grand )?(averages?|avg\\.?|median|minimum|maximum|durchschnitt|mittelwert|moyenne|promedio|mediana|gemiddelde|ø)${END}`,
);
/** A line that says it is not an account, or is longer than any name. */
const NOTE =
  /^((foot)?notes?|sources?|legend|filters?( applied)?|applied filters?|quelle|hinweis|filter|nota|remarque|fuente|bron)\b ?[:.-]|^(--|==|[*†‡] |©|copyright |confidential|end of (report|data|file)|(last )?updated( on|:)|as of |(export|generat|creat|print)ed (by|on|at|from)\b|(export|generat|print)ed\b|report (run|date)|n ?= ?\d|erstellt (am|von)|généré (le|par)|stand:? |.{60})/;

/** @param label in matching form */
export function labelKind(label: string): LabelKind | undefined {
  if (TOTAL.test(label)) return 'total';
  if (SUMMARY.test(label)) return 'summary';
  if (NOTE.test(label)) return 'note';
  if (SUM_WORD.test(label)) return 'sum word';
  return LIKE_TOTAL.test(label) ? 'like a total' : undefined;
}

/** Whether a label is a subtotal of a segment or name right above it ("Enterprise total"). "Total Wine" is an account. */
export function repeatsAbove(label: string, above: readonly Cell[]): boolean {
  const group = subtotalOf(label);
  return group !== undefined && above.some((cell) => matchKey(cell) === group);
}

/** The group in the label of a subtotal: `emea` in `emea total`; undefined where there is none. */
export function subtotalOf(label: string): string | undefined {
  const group = label.replace(/^(sub[- ]?)?total:? | total$/, '');
  return group === label ? undefined : group;
}

const EXPLAINING =
  /^(|\(.*\)|\{.*\}|\[.*\]|<.*>|(e\.g\.|for example|example:|name of|z\. ?b\.|p\. ?ex\.) .*|.*\b(legal|full|display) name|(units?|scale|description|definition|type|format|source|field|data type|einheit|beschreibung):?)$/;

/** Types of data, which a row below the headings of an export may name: text, integer, date. */
const DATA_TYPE =
  /^(text|string|varchar|char|int|integer|bigint|number|numeric|decimal|float|double|currency|money|percent|percentage|date|datetime|timestamp|time|bool|boolean|id|uuid|picklist|lookup|formula|enum|email|url|open-ended response|response|other \(please specify\))( ?\(\d+(, ?\d+)?\))?$/;

/** Whether a cell names a type of data, or of answers in a survey. */
export function namesDataType(key: string): boolean {
  return DATA_TYPE.test(key);
}

/** Whether this is what a row that explains the headings has in place of a name: nothing, or what no company is called. */
export function isExplaining(label: string): boolean {
  return EXPLAINING.test(label);
}

/** Whether a cell says its heading again in other letters: `Recorded Date` under `RecordedDate`. */
export function restatesHeading(cell: Cell, heading: Cell): boolean {
  const letters = (text: Cell) => matchKey(text).replace(/[^\p{L}\p{N}]/gu, '');
  return letters(heading) !== '' && letters(cell) === letters(heading);
}
