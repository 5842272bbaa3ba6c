// Reads the Rules section.
import type { Band } from '../scorecard/band';
import { readCondition } from '../scorecard/condition';
import type { Issue } from '../scorecard/issue';
import type { Effect, Rule, Until } from '../scorecard/rules';
import { TURNED_INTO_DATE } from '../scorecard/threshold';
import { type Cell, cellText, isBlank, isDateCell, matchKey, shortText } from '../values/cell';
import { readDayText } from '../values/civil-day';
import { isProblem, type Problem, problem } from '../values/problem';
import { scorecardNumber } from '../values/scorecard-number';
import type { SectionTable } from './read-sections';

const EFFECTS = ['at most', 'at least', 'plus', 'minus', 'flag'] as const;

export function parseRules(
  table: SectionTable | undefined,
  bands: readonly Band[],
  fullMark: number,
  issues: Issue[],
): readonly Rule[] {
  const rules: Rule[] = [];
  for (const row of table?.rows ?? []) {
    const before = issues.length;
    const read = <T>(heading: string, reading: T | Problem): T | undefined => {
      if (!isProblem(reading)) return reading;
      issues.push({ cell: row.address(heading), message: reading.problem, severity: 'error' });
      return undefined;
    };
    const subject = cellText(row.cell('Metric or column')).trim();
    if (subject === '') read('Metric or column', problem('say which metric or column the rule looks at'));
    const is = read('Is', readCondition(row.cell('Is')));
    const kind = EFFECTS.find((each) => each === matchKey(row.cell('Then')));
    if (kind === undefined) {
      read(
        'Then',
        problem(
          `"${shortText(cellText(row.cell('Then')))}" is not known here: write one of ${EFFECTS.join(', ')}`,
        ),
      );
    }
    const effect = kind && read('Value', readEffect(kind, row.cell('Value'), bands, fullMark));
    const until = read('Until', readUntil(row.cell('Until')));
    if (issues.length > before || is === undefined || effect === undefined) continue;
    rules.push({ subject, is, effect, until, note: cellText(row.cell('Note')).trim() });
  }
  return rules;
}

function readEffect(
  kind: Effect['kind'],
  cell: Cell,
  bands: readonly Band[],
  fullMark: number,
): Effect | Problem {
  const text = cellText(cell).trim();
  if (kind === 'flag')
    return text === ''
      ? problem('say the word to flag with, for example Expansion ready')
      : { kind, word: text };
  if (isDateCell(cell)) return problem(TURNED_INTO_DATE);
  if (kind === 'at most' || kind === 'at least') {
    const band = bands.find((each) => matchKey(each.name) === matchKey(cell));
    const names = bands.filter((each) => each.segment === '').map((each) => each.name);
    return band
      ? { kind, band: band.name }
      : problem(`"${shortText(text)}" is not a band: write one of ${names.join(', ')}`);
  }
  const points = typeof cell === 'number' ? cell : scorecardNumber(text);
  if (isProblem(points)) return points;
  return points > 0 && points <= fullMark
    ? { kind, points }
    : problem(`write points above 0, up to ${fullMark}`);
}

/** A day, or the heading of a column with a day for each account. */
function readUntil(cell: Cell): Until | undefined | Problem {
  if (isBlank(cell)) return undefined;
  if (isDateCell(cell)) return { day: cell.day };
  if (typeof cell !== 'string')
    return problem('write the last day as 2026-12-31, or the heading of a column with dates');
  const day = readDayText(cell, 'year-first');
  return day === undefined ? { column: cell.trim() } : { day };
}
