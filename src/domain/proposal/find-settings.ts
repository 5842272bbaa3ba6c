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
/** What says why an account left, and not whether it did. */
const WHY_WORDS: readonly string[] = [
  'reason',
  'why',
  'cause',
  'grund',
  'raison',
  'motif',
  'motivo',
  'razon',
  'reden',
];
const MOST_SEGMENTS = 12;
/** More different words than these are reasons or remarks. */
const MOST_STATUSES = 6;

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
  const [outcome] = others
    .filter(
      ({ meaning, kind }) => meaning.kind === 'fact' && meaning.reason === 'outcome' && kind !== 'empty',
    )
    .sort((first, second) => outcomeRank(first) - outcomeRank(second));
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

/** Which column is the outcome: yes or no rather than a status, a status rather than a day, and why it happened last of all. */
function outcomeRank({ heading, kind, counted }: ColumnReading): number {
  if (WHY_WORDS.some((word) => holdsWords(heading, word))) return 4;
  if (kind === 'words') return counted.length <= MOST_STATUSES ? 1 : 3;
  return kind === 'dates' ? 2 : 0;
}

/** Whether a heading holds these words, one after the other. */
function holdsWords(heading: string, words: string): boolean {
  const text = ` ${splitHeading(heading)
    .map(({ word }) => word)
    .join(' ')} `;
  return words.length > 3 ? text.includes(` ${words}`) : text.includes(` ${words} `);
}
