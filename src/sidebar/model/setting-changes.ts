// The user's unsaved changes, row by row in words, and which of them moves an account.
import type { CardRow, CardRows } from '../../domain/scorecard-tab/card-rows';
import { HEADINGS, SECTIONS, type Section } from '../../domain/scorecard-tab/layout';
import { planScoring } from '../../domain/scoring/plan-scoring';
import { scoreAccount } from '../../domain/scoring/score-account';
import { type Cell, cellText, shortText } from '../../domain/values/cell';
import { type Evaluation, readRows } from './evaluation';
import { sameCell } from './merge';
import type { Mover } from './preview';

export interface SettingChange {
  /** "Active days: Healthy 20 → 27", "NPS added". */
  readonly text: string;
  /** The saved rows with this change alone. */
  readonly rows: CardRows;
}

/** One for each row that differs; the order of rows does not count. @internal exported for its tests */
export function changesBetween(saved: CardRows, rows: CardRows): readonly SettingChange[] {
  return SECTIONS.flatMap((section) => [
    ...rows[section].flatMap((row) => changedOrAdded(section, saved, row)),
    ...saved[section].flatMap((row) => removed(section, saved, rows, row)),
  ]);
}

function changedOrAdded(section: Section, saved: CardRows, row: CardRow): SettingChange[] {
  const at = saved[section].findIndex((each) => each.row !== undefined && each.row === row.row);
  const before = saved[section][at];
  if (before === undefined)
    return [
      { text: `${nameOf(section, row)} added`, rows: { ...saved, [section]: [...saved[section], row] } },
    ];
  const texts = cellChanges(section, before, row);
  if (texts.length === 0) return [];
  return [
    {
      text: section === 'Settings' ? texts.join(', ') : `${nameOf(section, row)}: ${texts.join(', ')}`,
      rows: { ...saved, [section]: saved[section].map((each, index) => (index === at ? row : each)) },
    },
  ];
}

function removed(section: Section, saved: CardRows, rows: CardRows, row: CardRow): SettingChange[] {
  if (rows[section].some((each) => each.row !== undefined && each.row === row.row)) return [];
  return [
    {
      text: `${nameOf(section, row)} removed`,
      rows: { ...saved, [section]: saved[section].filter((each) => each !== row) },
    },
  ];
}

function cellChanges(section: Section, before: CardRow, after: CardRow): string[] {
  return HEADINGS[section].flatMap((heading) => {
    const was = before.cells[heading] ?? '';
    const now = after.cells[heading] ?? '';
    if (sameCell(was, now) || heading === 'Note') return [];
    const label = section === 'Settings' ? cellText(after.cells.Setting ?? '') : heading;
    return [`${label} ${shown(was)} → ${shown(now)}`];
  });
}

function shown(cell: Cell): string {
  const text = shortText(cellText(typeof cell === 'number' ? Number(cell.toPrecision(9)) : cell), 24);
  return text === '' ? 'blank' : text;
}

const KINDS: Readonly<Partial<Record<Section, string>>> = {
  Rules: 'Rule on ',
  'Derived columns': 'Column ',
  Sources: 'Tab ',
};

function nameOf(section: Section, { cells }: CardRow): string {
  const [heading = ''] = HEADINGS[section];
  const name = shortText(cellText(cells[heading] ?? ''), 30);
  const segment = cellText(cells.Segment ?? '');
  if (section === 'Names') return `${name}: name ${shown(cells['Also called'] ?? '')}`;
  return `${KINDS[section] ?? ''}${name || 'A row'}${segment === '' ? '' : ` (${segment})`}`;
}

/** Beyond this many changes (a new scorecard) no single one is the reason. */
const MOST_CHANGES = 40;

const SEVERAL = 'Several changes together';

/**
 * Why each account changes band: the change that moves it there by itself, or else the one that moves it furthest that way.
 * @returns one text for each mover
 */
export function moverReasons(
  now: Evaluation,
  saved: Evaluation,
  movers: readonly Mover[],
): readonly string[] {
  const changes = changesBetween(saved.rows, now.rows);
  const [only] = changes;
  if (changes.length === 1 && only) return movers.map(() => only.text);
  if (changes.length > MOST_CHANGES) return movers.map(() => SEVERAL);
  const effects = changes.map((change) => effectOf(change, now, movers));
  return movers.map((mover, at) => reasonOf(mover, changes, (change) => effects[change]?.[at]));
}

interface Effect {
  readonly band: string;
  readonly score: number | undefined;
}

/** What each account would score with one change alone; empty where that is not a scorecard. */
function effectOf(
  { rows }: SettingChange,
  { accounts, context }: Evaluation,
  movers: readonly Mover[],
): readonly Effect[] {
  const { scorecard } = readRows(rows);
  if (scorecard === undefined || accounts === undefined) return [];
  const plan = planScoring(scorecard, accounts.table.headings);
  return movers.map(({ index }) => scoreAccount(plan, accounts.rows[index] ?? [], context));
}

function reasonOf(
  mover: Mover,
  changes: readonly SettingChange[],
  effectAt: (change: number) => Effect | undefined,
): string {
  const sign = (mover.score ?? 0) >= (mover.scoreBefore ?? 0) ? 1 : -1;
  let best: { readonly text: string; readonly arrives: boolean; readonly points: number } | undefined;
  changes.forEach(({ text }, at) => {
    const effect = effectAt(at);
    if (effect === undefined) return;
    const points = sign * ((effect.score ?? 0) - (mover.scoreBefore ?? 0));
    const arrives = effect.band === mover.to;
    if (!arrives && points <= 0) return;
    const isBetter =
      best === undefined || (arrives === best.arrives ? points > best.points : arrives && !best.arrives);
    if (isBetter) best = { text, arrives, points };
  });
  return best?.text ?? SEVERAL;
}
