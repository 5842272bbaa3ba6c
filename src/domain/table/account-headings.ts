// Headings over the names of accounts, in the ways people and systems write them: Account, company_name, CustomerID, Kunde.
import { type Cell, cellText } from '../values/cell';

/** What accounts are called; from English to the languages that sheets are kept in. */
const NOUNS = new Set(
  (
    'account customer company client business organization organisation org logo tenant workspace ' +
    'kunde firma unternehmen mandant compte entreprise société societe cliente empresa cuenta conta ' +
    'organización organização klant bedrijf klantnaam azienda società kund kunder företag konto asiakas yritys'
  ).split(' '),
);
const NAME_WORDS = new Set('name names nom nombre nome naam namn nimi title'.split(' '));
/** Words beside them that change nothing. */
const FILL_WORDS = new Set(
  'the legal full display crm end sfdc salesforce hubspot der des du de la el'.split(' '),
);
const ID_WORDS = new Set(
  'id ids no nr number num key code uuid guid ref nummer numéro numero número'.split(' '),
);
const DOMAIN_WORDS = new Set('domain website url web site domaine dominio domein'.split(' '));

/** Compounds of German and its kin: Kundenname, Firmenname, Kundennummer, Klantnaam. */
const COMPOUND =
  /^(kunden?|firmen|konto|account|mandanten|klant|bedrijfs|företags|kund)-?(namen?|naam|namn|nummer|nr|id)$/;

/**
 * How well a heading says that its column names the accounts: 0 names them, then an account word alone, a bare "Name", their
 * ids, their domains. undefined for any other heading: "Account owner" and "Company size" are about accounts and name none.
 */
export function accountHeadingRank(heading: Cell): number | undefined {
  const words = headingTokens(heading);
  const [, , end = ''] = COMPOUND.exec(words.join('')) ?? [];
  if (end !== '') return /^na/.test(end) ? 0 : 3;
  const counted = words.filter((word) => !FILL_WORDS.has(word));
  const has = (set: ReadonlySet<string>) => counted.some((word) => set.has(word));
  const isOnly = (...sets: readonly ReadonlySet<string>[]) =>
    counted.length > 0 && counted.every((word) => sets.some((set) => set.has(word)));
  if (isOnly(NOUNS)) return 1;
  if (isOnly(NOUNS, NAME_WORDS)) return has(NOUNS) ? 0 : 2;
  if (isOnly(NOUNS, ID_WORDS)) return has(NOUNS) ? 3 : 4;
  return isOnly(NOUNS, DOMAIN_WORDS) ? 5 : undefined;
}

/** `company_name`, `CompanyName`, `Company Name__c`, `account.name` as their words in lower case. */
function headingTokens(heading: Cell): readonly string[] {
  return cellText(heading)
    .normalize('NFC')
    .replace(/__[a-z]$/i, '')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
