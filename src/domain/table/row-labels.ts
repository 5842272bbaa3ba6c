// What words say about the row or column they stand in: names of accounts, a total, a note, an explanation of the headings.
import { type Cell, matchKey } from '../values/cell';

/** Headings over the names of accounts, in matching form; the better word first. */
export const ACCOUNT_WORDS: readonly string[] =
  'account,account name,customer,customer name,company,company name,client,client name,name,organization,organization name,organisation,organisation name,business name,logo,domain,workspace,tenant,kunde,kundenname,firma,unternehmen,client name,nom du client,entreprise,société,cliente,nombre del cliente,empresa,nome do cliente,klant,klantnaam,bedrijf,bedrijfsnaam'.split(
    ',',
  );

/** Headings over numbers or codes of the accounts: they name an account where no name does. */
export const ACCOUNT_ID_WORDS: readonly string[] =
  'account id,customer id,company id,client id,organization id,org id,workspace id,tenant id,crm id,kundennummer,kunden-nr.,id'.split(
    ',',
  );

/** Words that no company bears alone, in languages that sheets are kept in. */
const TOTAL_LABEL =
  /^(grand |sub[- ]?|overall )?(totals?|(gesamt|zwischen|end)?summen?|gesamt|total général|sous-total|totaux|somme|totale|subtotale|suma|soma|totaal|subtotaal|totalt|razem|celkem)( \(.*\)|:.*)?$|^(grand |sub[- ]?)totals?\b|^total (for |accounts$|customers$)/;
/** Words that could be names ("Max"): they end a table only after an empty row or another total. */
const SUMMARY_LABEL =
  /^(overall |grand )?(sum|averages?|avg\.?|mean|median|count|min\.?|max\.?|minimum|maximum|durchschnitt|mittelwert|anzahl|moyenne|promedio|media|média|gemiddelde)( \(.*\)|:.*)?$/;
const NOTE_LABEL = /^(notes?|sources?|legend)\b ?[:.-]/;
/** A line that stands alone below a table: longer than any name, or said to be no account. */
const FOOTER = /^([*†] |©|copyright |confidential |(last )?updated( on|:)|as of |(export|generat)ed |.{60})/;
const EXPLAINING = /^(|\(.*\)|(e\.g\.|name of) .*|(units?|scale|description|definition|type):?)$/;

/**
 * @param label the row's first filled cell, in matching form
 * @param filled how many of its cells are filled
 * @param above the account right above: a subtotal repeats its segment or name ("Enterprise total"). "Total Wine" is an account
 */
export function isTotalOrNote(label: string, filled: number, above: readonly Cell[]): boolean {
  const of = label.replace(/^total | total$/, '');
  return (
    TOTAL_LABEL.test(label) ||
    (filled <= 2 && NOTE_LABEL.test(label)) ||
    (filled === 1 && FOOTER.test(label)) ||
    (of !== label && above.some((cell) => matchKey(cell) === of))
  );
}

/** An average and the like, which only stands below a table. */
export function isSummary(label: string): boolean {
  return SUMMARY_LABEL.test(label);
}

/** Whether this stands for a name where a row explains the headings: nothing, or what no company is called. */
export function isExplaining(label: string): boolean {
  return EXPLAINING.test(label);
}
