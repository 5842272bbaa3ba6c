// Which columns hold an account's name, its value, its segment, its owner, its renewal date, and what became of it.

import { type ColumnReading, looksLikeShares } from './column-reading';
import type { FoundSettings } from './proposal';
import { splitHeading } from './split-heading';

/** What an account is worth, the likelier word first. */
const VALUE_WORDS: readonly string[] = [
  'arr',
  'annual recurring revenue',
  'mrr',
  'monthly recurring revenue',
  'acv',
  'annual contract value',
  'tcv',
  'contract value',
  'annual value',
  'vertragswert',
  'contractwaarde',
  'valor do contrato',
  'jahresumsatz',
  'umsatz',
  'chiffre affaire',
  'jaaromzet',
  'omzet',
  'ingreso',
  'faturamento',
  'receita',
  'revenue',
  'booking',
  'billing',
  'gmv',
  'spend',
  'value',
  'valor',
  'amount',
];
const SEGMENT_WORDS: readonly string[] = [
  'segment',
  'segmento',
  'tier',
  'plan',
  'size',
  'region',
  'industry',
  'branche',
  'stage',
  'phase',
  'vertical',
  'sector',
  'secteur',
  'type',
];
const OWNER_WORDS: readonly string[] = [
  'csm',
  'success manager',
  'account owner',
  'owner',
  'account manager',
  'betreuer',
  'responsable',
  'responsavel',
  'am',
];
const RENEWAL_WORDS: readonly string[] = [
  'renewal',
  'renew',
  'verlangerung',
  'renouvellement',
  'renovacion',
  'renovacao',
  'verlenging',
  'contract end',
  'vertragsende',
  'fin de contrat',
  'fin de contrato',
  'einddatum',
  'expir',
  'end date',
  'period end',
  'subscription end',
];
const MOST_SEGMENTS = 12;

/** A longer heading fits no setting of the scorecard tab. */
const LONGEST_SETTING = 200;

export function findSettings(
  columns: readonly ColumnReading[],
  account: ColumnReading | undefined,
): FoundSettings {
  const others = columns.filter(
    (column) => column !== account && column.heading !== '' && column.heading.length <= LONGEST_SETTING,
  );
  const named = (words: readonly string[], fits: (column: ColumnReading) => boolean) =>
    words.flatMap(
      (word) => others.find((column) => fits(column) && holdsWords(column.heading, word)) ?? [],
    )[0]?.heading;
  const isFact = ({ meaning }: ColumnReading) => meaning.kind === 'fact';
  const hasWords = ({ kind, counted }: ColumnReading, most: number) =>
    kind === 'words' && counted.length > 1 && counted.length <= most;
  const outcome = others.find(
    ({ meaning, kind }) => meaning.kind === 'fact' && meaning.reason === 'outcome' && kind !== 'empty',
  );
  return {
    accountColumn:
      account && account.heading.length <= LONGEST_SETTING && account.heading !== ''
        ? account.heading
        : undefined,
    valueColumn: named(
      VALUE_WORDS,
      (column) => column.kind === 'numbers' && isFact(column) && !looksLikeShares(column.numbers),
    ),
    segmentColumn: named(SEGMENT_WORDS, (column) => hasWords(column, MOST_SEGMENTS) && isFact(column)),
    ownerColumn: named(OWNER_WORDS, (column) => column.kind === 'words' && isFact(column)),
    renewalColumn: named(RENEWAL_WORDS, (column) => column.kind === 'dates' && isFact(column)),
    outcomeColumn: outcome?.heading,
  };
}

/** Whether a heading holds these words, one after the other. */
function holdsWords(heading: string, words: string): boolean {
  const text = ` ${splitHeading(heading)
    .map(({ word }) => word)
    .join(' ')} `;
  return words.length > 3 ? text.includes(` ${words}`) : text.includes(` ${words} `);
}
