// Pairs of columns for one metric: seats used and bought make a share, this month and last month a change.

import { typeProposedFor } from '../metric-types/registry';
import type { Metric } from '../scorecard/scorecard';
import { headingWords } from '../templates/heading-words';
import type { ColumnReading } from './column-reading';
import { onPercentiles } from './column-thresholds';
import type { Direction } from './proposal';
import { plain } from './split-heading';

const COUNTED = new Set('seat license user feature module site store project credit task'.split(' '));
const USED = new Set(
  'used use in active assigned taken filled enabled activated onboarded monthly weekly daily regular consumed done completed finished'.split(
    ' ',
  ),
);
const ALL = new Set(
  'bought purchased contracted licensed total all available allowed included paid planned invited sold limit provisioned started'.split(
    ' ',
  ),
);
/** Words that make a heading the earlier one of two. */
const BEFORE =
  /\b(previous(ly)?|prev|prior|before|earlier|(last|previous|prior) (month|quarter|week|year|period)|a (year|month|quarter) ago|(year|month|quarter|week) ago|lm|lq|ly|(letzter|voriger|letztes|voriges|letzten|vor) ?(monat|quartal|jahr|woche)?|vormonat|vorjahr|vorquartal|(mois|trimestre|an) (precedent|dernier)|(mes|trimestre|ano) (anterior|pasado|passado)|(vorige|vorig) (maand|kwartaal|jaar|week))\b/g;
/** Words that make a heading the later one; they may also be missing. */
const NOW =
  /\b(current(ly)?|now|today|latest|this (month|quarter|week|year|period)|(dieser|dieses) (monat|quartal|jahr|woche)|ce mois|este (mes|trimestre|ano)|deze (maand|week)|dit (kwartaal|jaar)|tm|tq|ty)\b/g;

/** Above this ratio in more than a few accounts, a column is not a share of the other. */
const LARGEST_SHARE = 1.5;
/** Above this (600%) in more than a few accounts, two columns are not the same measure at two times. */
const LARGEST_CHANGE = 4.9;
const MOSTLY = 0.8;

const COMPARED: ReadonlySet<ColumnReading['kind']> = new Set(['words', 'numbers', 'percents', 'answers']);

/** Columns that count together, as one metric. */
export interface CombinedColumns {
  readonly metric: Metric;
  /** undefined for outcomes, which carry their own order. */
  readonly direction: Direction | undefined;
  readonly evidence: string;
  /** Positions of the columns that the metric reads: they do not count by themselves. */
  readonly replaces: readonly number[];
  /** Its position among the others. */
  readonly position: number;
  readonly filled: number;
}

export function pairedColumns(columns: readonly ColumnReading[]): readonly CombinedColumns[] {
  return [...sharesIn(columns), ...changesIn(columns)];
}

function sharesIn(columns: readonly ColumnReading[]): readonly CombinedColumns[] {
  const parts = columns.map((column) =>
    column.kind === 'numbers' ? (partOf(column.heading) ?? partByConcepts(column)) : undefined,
  );
  return parts.flatMap((part, used): CombinedColumns[] => {
    if (part?.role !== 'used') return [];
    const all = parts.findIndex((other) => other?.role === 'all' && other.counted === part.counted);
    const [numerator, whole] = [columns[used], columns[all]];
    if (numerator === undefined || whole === undefined) return [];
    if (parts.findIndex((other) => other?.role === 'used' && other.counted === part.counted) < used)
      return [];
    const shares = valuesOf(numerator, whole, (part, all) => part / all);
    if (shares.filter((share) => share >= 0 && share <= LARGEST_SHARE).length < shares.length * MOSTLY)
      return [];
    const metric = onPercentiles({
      name: `${numerator.heading} of ${whole.heading}`,
      type: typeProposedFor('part and whole').id,
      columns: [numerator.heading, whole.heading],
      sorted: shares,
      direction: 'higher',
    });
    const filled = Math.min(numerator.filled, whole.filled);
    const pair = {
      direction: 'higher',
      evidence: 'the share of the two',
      replaces: [used, all],
      position: used,
      filled,
    } as const;
    return metric === undefined ? [] : [{ ...pair, metric }];
  });
}

/** What a heading counts, and whether all of it or what is in use; undefined for any other heading. */
function partOf(heading: string): { readonly counted: string; readonly role: 'used' | 'all' } | undefined {
  const words = headingWords(heading).split(' ');
  const counted = words.find((word) => COUNTED.has(word));
  const rest = words.filter((word) => word !== counted);
  if (counted === undefined) return undefined;
  if (rest.length > 0 && rest.every((word) => USED.has(word))) return { counted, role: 'used' };
  return rest.every((word) => ALL.has(word)) ? { counted, role: 'all' } : undefined;
}

/** The same in the languages of the word tables: `Lizenzen genutzt` and `Lizenzen gekauft`. */
function partByConcepts({ headingWords: words }: ColumnReading): ReturnType<typeof partOf> {
  const spoken = words.filter(({ concept }) => concept?.sense !== 'filler' && concept?.sense !== 'of');
  const counted = spoken.find(({ concept }) => concept?.sense === 'size');
  const [state] = spoken.filter((word) => word !== counted);
  if (counted === undefined || spoken.length !== 2) return undefined;
  if (state?.concept?.sense === 'in use' || state?.concept?.sense === 'taken up')
    return { counted: counted.text, role: 'used' };
  const isAll = state?.concept?.sense === 'label' && state.concept.reason === 'size';
  return isAll ? { counted: counted.text, role: 'all' } : undefined;
}

function changesIn(columns: readonly ColumnReading[]): readonly CombinedColumns[] {
  return columns.flatMap((before, at): CombinedColumns[] => {
    const name = withoutBefore(before.heading);
    if (name === undefined || (before.kind !== 'numbers' && before.kind !== 'percents')) return [];
    const now = columns.find(
      (column) => column !== before && column.kind === before.kind && isNowOf(column.heading, name),
    );
    if (now === undefined || now.meaning.kind === 'unknown') return [];
    const money = now.meaning.kind === 'fact' && now.meaning.reason === 'money';
    if (now.meaning.kind === 'fact' && !money) return [];
    const direction = now.meaning.kind === 'direction' ? now.meaning.direction : 'higher';
    const evidence = now.meaning.kind === 'direction' ? now.meaning.evidence : 'money that grows or shrinks';
    const isAbsolute = before.kind === 'percents' || isMark(now);
    const changes = valuesOf(now, before, (later, earlier) =>
      isAbsolute ? later - earlier : earlier === 0 ? Math.sign(later) : (later - earlier) / Math.abs(earlier),
    );
    const likely = changes.filter((change) => change >= -1 && change <= LARGEST_CHANGE);
    if (!isAbsolute && likely.length < changes.length * MOSTLY) return [];
    const proposed = onPercentiles({
      name: `Change of ${now.heading}`,
      type: typeProposedFor('now and before').id,
      columns: [now.heading, before.heading],
      sorted: changes,
      direction,
    });
    if (proposed === undefined) return [];
    const metric = isAbsolute ? { ...proposed, options: { as: 'absolute' } } : proposed;
    const isLevelToo = isMark(now) || now.kind === 'percents';
    const replaces = isLevelToo || money ? [at] : [now.position, at];
    return [
      {
        metric,
        direction,
        evidence,
        replaces,
        position: now.position,
        filled: Math.min(now.filled, before.filled),
      },
    ];
  });
}

/** The column of today's values, where this one has those of last month: the same measure would count twice. */
export function laterColumn(
  column: ColumnReading,
  columns: readonly ColumnReading[],
): ColumnReading | undefined {
  const name = COMPARED.has(column.kind) ? withoutBefore(column.heading) : undefined;
  if (name === undefined) return undefined;
  return columns.find(
    (other) => other !== column && other.kind === column.kind && isNowOf(other.heading, name),
  );
}

/** Marks such as NPS say something by themselves; a number of logins mostly how large an account is. */
function isMark({ meaning }: ColumnReading): boolean {
  return meaning.kind === 'direction' && meaning.evidence === 'satisfaction';
}

/** The heading without its words for earlier; undefined where it has none. */
function withoutBefore(heading: string): string | undefined {
  const text = spaced(heading);
  const rest = tidy(text.replace(BEFORE, ' '));
  return rest !== tidy(text) && rest !== '' ? rest : undefined;
}

function isNowOf(heading: string, name: string): boolean {
  const text = spaced(heading);
  return tidy(text) === name || tidy(text.replace(NOW, ' ')) === name;
}

function spaced(heading: string): string {
  return plain(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replace(/[^\p{L}\p{N}%]+/gu, ' ');
}

function tidy(text: string): string {
  return text
    .replace(/\b(\d+ ?)?(days?|d)\b|\blast\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What two columns come to, account by account; sorted. */
export function valuesOf(
  first: ColumnReading,
  second: ColumnReading,
  combine: (first: number, second: number) => number,
): readonly number[] {
  return first.byRow
    .flatMap((value, row) => {
      const other = second.byRow[row];
      return value === undefined || other === undefined ? [] : combine(value, other);
    })
    .filter(Number.isFinite)
    .sort((smaller, larger) => smaller - larger);
}
