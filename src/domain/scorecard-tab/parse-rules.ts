// Reads the Rules section.
import type { Band } from '../scorecard/band';
import { errorAt } from '../scorecard/issue';
import { readConditions } from '../scorecard/rule-cells';
import type { Effect, Rule, Until } from '../scorecard/rules';
import type { Metric } from '../scorecard/scorecard';
import { type Cell, cellText, isBlank, isDateCell, matchKey } from '../values/cell';
import { readDayText } from '../values/civil-day';
import { isProblem } from '../values/problem';
import { scorecardNumber } from '../values/scorecard-number';
import type { SectionTable } from './read-sections';
import type { TabIssue, TabProblem } from './tab-issue';
import { timeConditionProblem, timeSubjectOf } from './time-rules';

const EFFECTS = ['at most', 'at least', 'plus', 'minus', 'flag'] as const;

/** What the other sections say that rules refer to. */
export interface RuleSurroundings {
  readonly bands: readonly Band[];
  readonly fullMark: number;
  readonly metrics: readonly Metric[];
}

export function parseRules(
  table: SectionTable | undefined,
  { bands, fullMark, metrics }: RuleSurroundings,
  issues: TabIssue[],
): readonly Rule[] {
  const rules: Rule[] = [];
  for (const row of table?.rows ?? []) {
    const before = issues.length;
    const read = <T>(heading: string, reading: T | TabProblem): T | undefined => {
      if (!isProblem(reading)) return reading;
      issues.push(errorAt(row.place(heading), reading));
      return undefined;
    };
    const subjectCell = row.cell('Metric or column');
    if (isBlank(subjectCell)) read('Metric or column', { code: 'rule-without-subject' });
    const conditions = read('Is', readConditions(subjectCell, row.cell('Is'))) ?? [];
    const [first, ...and] = conditions;
    const timed = conditions.find(({ subject }) => timeSubjectOf(subject, metrics) !== undefined);
    for (const condition of conditions) read('Is', timeConditionProblem(condition, metrics));
    const kind = EFFECTS.find((each) => each === matchKey(row.cell('Then')));
    if (kind === undefined)
      read('Then', { code: 'unknown-effect', text: cellText(row.cell('Then')), effects: EFFECTS });
    if (timed !== undefined && kind !== undefined && kind !== 'flag')
      read('Then', { code: 'time-rule-moves-score', subject: timed.subject });
    const effect = kind && read('Value', readEffect(kind, row.cell('Value'), bands, fullMark));
    const until = read('Until', readUntil(row.cell('Until')));
    if (issues.length > before || first === undefined || effect === undefined) continue;
    const note = cellText(row.cell('Note')).trim();
    rules.push({ ...first, ...(and.length > 0 && { and }), effect, until, note });
  }
  return rules;
}

function readEffect(
  kind: Effect['kind'],
  cell: Cell,
  bands: readonly Band[],
  fullMark: number,
): Effect | TabProblem {
  const text = cellText(cell).trim();
  if (kind === 'flag') return text === '' ? { code: 'flag-without-word' } : { kind, word: text };
  if (isDateCell(cell)) return { code: 'turned-into-date' };
  if (kind === 'at most' || kind === 'at least') {
    const band = bands.find((each) => matchKey(each.name) === matchKey(cell));
    const names = bands.filter((each) => each.segment === undefined).map((each) => each.name);
    return band ? { kind, band: band.name } : { code: 'unknown-band', text, bands: names };
  }
  const points = typeof cell === 'number' ? cell : scorecardNumber(text);
  if (isProblem(points)) return points;
  return points > 0 && points <= fullMark
    ? { kind, points }
    : { code: 'rule-points-out-of-range', highest: fullMark };
}

/** A day, or the heading of a column with a day for each account. */
function readUntil(cell: Cell): Until | undefined | TabProblem {
  if (isBlank(cell)) return undefined;
  if (isDateCell(cell)) return { day: cell.day };
  if (typeof cell !== 'string') return { code: 'until-unreadable' };
  const day = readDayText(cell, 'year-first');
  return day === undefined ? { column: cell.trim() } : { day };
}
