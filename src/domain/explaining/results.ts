// The columns that a scorecard asks for beside the accounts, and the value of each for one account.

import type { Scorecard } from '../scorecard/scorecard';
import { scorecardFor, segmentsOf } from '../scoring/plan-scoring';
import type { AccountScore } from '../scoring/score-account';
import { dimensionScores, watermelonReason } from '../scoring/watermelon';
import { type Cell, matchKey } from '../values/cell';
import { driversText } from './drivers';

export interface ResultColumn {
  /** What it is, as its mark in the sheet says. */
  readonly id: string;
  readonly heading: string;
  readonly kind: 'score' | 'share' | 'change' | 'text' | 'derived';
}

/** In every sheet, in this order; derived columns come before them. */
export const FIRST_COLUMNS: readonly ResultColumn[] = [
  { id: 'score', heading: 'Health score', kind: 'score' },
  { id: 'band', heading: 'Health band', kind: 'text' },
  { id: 'coverage', heading: 'Health coverage', kind: 'share' },
  { id: 'drivers', heading: 'Health drivers', kind: 'text' },
];

const COMPUTED: ResultColumn = { id: 'computed', heading: 'Health computed', kind: 'score' };
export const CHANGE_HEADING = 'Health change';
/** Its id. */
export const CHANGE_COLUMN = 'change';
/** Where there is an earlier snapshot to compare with. */
export const TIME_COLUMNS: readonly ResultColumn[] = [
  { id: CHANGE_COLUMN, heading: CHANGE_HEADING, kind: 'change' },
  { id: 'trend', heading: 'Health trend', kind: 'text' },
];
const FIRMNESS: ResultColumn = { id: 'firmness', heading: 'Health firmness', kind: 'text' };
const FLAGS: ResultColumn = { id: 'flags', heading: 'Health flags', kind: 'text' };
/** All that are not named after something in the scorecard: a column is found by its mark only if it is in this list. */
const ALL_COLUMNS: readonly ResultColumn[] = [...FIRST_COLUMNS, COMPUTED, FLAGS, FIRMNESS, ...TIME_COLUMNS];

const DIMENSION = 'dimension ';
const DERIVED = 'derived ';

/** Computed where rules can change the score, flags where something can set one, dimensions where the scorecard says so. */
export function resultColumns(scorecard: Scorecard): readonly ResultColumn[] {
  const changes = scorecard.rules.some((rule) => rule.effect.kind !== 'flag');
  const flags = scorecard.settings.watermelon || scorecard.rules.some((rule) => rule.effect.kind === 'flag');
  return [
    ...(scorecard.settings.writeDerivedColumns
      ? scorecard.derivedColumns.map(({ heading }) => derivedResult(heading))
      : []),
    ...FIRST_COLUMNS,
    ...(changes ? [COMPUTED] : []),
    ...(flags ? [FLAGS] : []),
    ...(scorecard.settings.firmnessColumn ? [FIRMNESS] : []),
    ...(scorecard.settings.dimensionColumns ? dimensionNames(scorecard).map(dimensionColumn) : []),
  ];
}

/** The dimensions that metrics name, of all segments, in the scorecard's order; metrics without one have none. */
export function dimensionNames(scorecard: Scorecard): string[] {
  const cards = [undefined, ...segmentsOf(scorecard)].map((segment) => scorecardFor(scorecard, segment));
  const names = cards.flatMap(({ metrics, dimensions }) => [
    ...dimensions
      .map((each) => each.name)
      .filter((name) => metrics.some((metric) => matchKey(metric.dimension ?? '') === matchKey(name))),
    ...metrics.flatMap((metric) => metric.dimension ?? []),
  ]);
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(matchKey(name))) byKey.set(matchKey(name), name);
  return [...byKey.values()];
}

function dimensionColumn(name: string): ResultColumn {
  return { id: `${DIMENSION}${name}`, heading: `Health: ${name}`, kind: 'score' };
}

function derivedResult(heading: string): ResultColumn {
  return { id: derivedId(heading), heading, kind: 'derived' };
}

/** The id of the column that shows a derived column. */
export function derivedId(heading: string): string {
  return `${DERIVED}${heading}`;
}

/** Heading of the derived column of an id; undefined for any other column of ours. */
export function derivedHeading(id: string): string | undefined {
  return id.startsWith(DERIVED) ? id.slice(DERIVED.length) : undefined;
}

/** The column of an id, also of one that the scorecard no longer asks for. */
export function resultColumnOf(id: string): ResultColumn | undefined {
  if (id.startsWith(DERIVED)) return derivedResult(id.slice(DERIVED.length));
  if (id.startsWith(DIMENSION)) return dimensionColumn(id.slice(DIMENSION.length));
  return ALL_COLUMNS.find((column) => column.id === id);
}

/** The value of a column for an account; '' where it has none. */
export function resultValue(account: AccountScore, id: string): Cell {
  switch (id) {
    case 'score':
      return account.score ?? '';
    case 'band':
      return account.band;
    case 'coverage':
      return account.coverage;
    case 'drivers':
      return driversText(account);
    case 'computed':
      return account.computedScore ?? '';
    case 'flags':
      return flagsText(account);
    default:
      return dimensionScores(account).find(({ name }) => `${DIMENSION}${name}` === id)?.score ?? '';
  }
}

/** Flags that rules set, then why the account is a watermelon. */
export function flagsText(account: AccountScore): string {
  const reason = account.plan.scorecard.settings.watermelon ? watermelonReason(account) : '';
  return [...account.flags, ...(reason === '' ? [] : [`Watermelon: ${reason}`])].join(' · ');
}
