// The most useful columns from the rows of another tab: how many lately, how long ago the last one, the last rating.
import type { ColumnProfile } from '../table/column-profile';
import { type Cell, matchKey } from '../values/cell';

/** A derived column that is ready to be added. */
export interface ColumnOffer {
  /** In the words of a sentence: `tickets in the last 30 days`. */
  readonly label: string;
  /** The cells of its row in the section Derived columns. */
  readonly cells: Readonly<Record<string, Cell>>;
}

interface TabToOffer {
  readonly tab: string;
  readonly key: string;
  /** '' for none. */
  readonly day: string;
  readonly profiles: readonly ColumnProfile[];
}

const MOST_OFFERS = 4;
const DAYS = 30;
/** Answers to surveys are few: the last one counts for half a year. */
const RATING_DAYS = 180;
const MONEY_DAYS = 90;

const RATING = /satisfaction|csat|nps|ces\b|rating|score|zufriedenheit|bewertung|satisfacci|satisfa[cç]/i;
const PERSON = /user|person|contact|e-?mail|login|member|nutzer|benutzer|utilisateur|usuario/i;
const AMOUNT = /amount|total|hours|minutes|value|betrag|summe|stunden|montant|importe/i;

/** The most useful ones first, at most four. */
export function offersOf({ tab, key, day, profiles }: TabToOffer): readonly ColumnOffer[] {
  const others = profiles.filter(({ heading }) => matchKey(heading) !== matchKey(key));
  const named = (pattern: RegExp, kinds: readonly ColumnProfile['kind'][]) =>
    others.find(({ heading, kind }) => kinds.includes(kind) && pattern.test(heading))?.heading;
  const offers = [
    ...eventOffers(tab, day),
    ...ratingOffer(named(RATING, ['numbers', 'percents']), day),
    ...personOffer(named(PERSON, ['words']), day),
    ...amountOffer(named(AMOUNT, ['numbers']), day),
  ];
  return offers
    .slice(0, MOST_OFFERS)
    .map(({ label, cells }) => ({ label, cells: { From: tab, Key: key, ...cells } }));
}

function eventOffers(tab: string, day: string): ColumnOffer[] {
  const rows = tab.trim();
  if (day === '')
    return [{ label: `all ${lowered(rows)}`, cells: { Column: `${rows} in all`, What: 'count' } }];
  return [
    {
      label: `${lowered(rows)} in the last ${DAYS} days`,
      cells: { Column: `${rows} last ${DAYS} days`, What: 'count', Window: lastDays(DAYS, day) },
    },
    {
      label: `days since the last ${lowered(singular(rows))}`,
      cells: {
        Column: `Days since last ${lowered(singular(rows))}`,
        What: 'days since',
        Window: `by ${day}`,
      },
    },
  ];
}

function ratingOffer(of: string | undefined, day: string): ColumnOffer[] {
  if (of === undefined || day === '') return [];
  return [
    {
      label: `last ${lowered(of)}`,
      cells: { Column: `Last ${lowered(of)}`, What: 'latest', Of: of, Window: lastDays(RATING_DAYS, day) },
    },
  ];
}

function personOffer(of: string | undefined, day: string): ColumnOffer[] {
  if (of === undefined || day === '') return [];
  return [
    {
      label: `how many different ${lowered(plural(of))} in the last ${DAYS} days`,
      cells: {
        Column: `${plural(of)} last ${DAYS} days`,
        What: 'unique',
        Of: of,
        Window: lastDays(DAYS, day),
      },
    },
  ];
}

function amountOffer(of: string | undefined, day: string): ColumnOffer[] {
  if (of === undefined) return [];
  if (day === '') return [{ label: `sum of ${of}`, cells: { Column: `Sum of ${of}`, What: 'sum', Of: of } }];
  return [
    {
      label: `sum of ${of} in the last ${MONEY_DAYS} days`,
      cells: {
        Column: `${of} last ${MONEY_DAYS} days`,
        What: 'sum',
        Of: of,
        Window: lastDays(MONEY_DAYS, day),
      },
    },
  ];
}

function lastDays(days: number, day: string): string {
  return `last ${days} days by ${day}`;
}

/** Within a sentence; abbreviations such as NPS stay as they are. */
function lowered(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function singular(text: string): string {
  if (/ies$/i.test(text)) return text.replace(/ies$/i, 'y');
  return /[^s]s$/i.test(text) ? text.slice(0, -1) : text;
}

function plural(text: string): string {
  return /s$/i.test(text) ? text : `${text}s`;
}
