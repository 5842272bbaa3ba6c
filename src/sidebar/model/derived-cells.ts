// The cells of a derived column's row as form fields show them: its conditions, its window, and the name that others read it by.

import {
  type WrittenRowCondition,
  whereCell,
  writtenRowConditions,
} from '../../domain/derived-columns/row-conditions';
import { readWindow, windowText } from '../../domain/derived-columns/window';
import { typeProposedFor } from '../../domain/metric-types/registry';
import { HISTORY_SOURCE } from '../../domain/scorecard/derived-column';
import { isResultSubject } from '../../domain/scorecard/rules';
import type { CardRow, CardRows } from '../../domain/scorecard-tab/card-rows';
import { type Cell, cellText, matchKey } from '../../domain/values/cell';
import { isProblem } from '../../domain/values/problem';
import { withCells } from './edits';
import { columnCell, headingsIn } from './metric-cells';
import { withSubjectNamed } from './rule-condition';

type Cells = CardRow['cells'];

/** The conditions of a row; undefined where the cell cannot be taken apart: then it is edited as text. */
export function whereIn(cells: Cells): readonly WrittenRowCondition[] | undefined {
  const written = writtenRowConditions(cellText(cells.Where ?? ''));
  return isProblem(written) ? undefined : written;
}

export function withWhere(conditions: readonly WrittenRowCondition[]): Cells {
  return { Where: whereCell(conditions) };
}

export interface WindowParts {
  readonly kind: 'last' | 'up to today' | 'all';
  readonly days: number;
  /** Heading of the column of days; '' for the one of the source, or none. */
  readonly day: string;
}

const USUAL_DAYS = 30;

/** undefined where the cell cannot be read, or is one of the history's: then it is edited as text. */
export function windowIn(cells: Cells): WindowParts | undefined {
  const window = readWindow(cellText(cells.Window ?? ''));
  switch (window?.kind) {
    case 'last':
      return { kind: 'last', days: window.days, day: window.dayColumn };
    case 'up to today':
      return { kind: 'up to today', days: USUAL_DAYS, day: window.dayColumn };
    case 'all':
      return { kind: 'all', days: USUAL_DAYS, day: '' };
    default:
      return undefined;
  }
}

export function windowCell({ kind, days, day }: WindowParts): Cells {
  if (kind === 'all') return { Window: '' };
  return {
    Window: windowText(kind === 'last' ? { kind, days, dayColumn: day } : { kind, dayColumn: day }),
  };
}

/** Renames a derived column: metrics and rules that read it follow. */
export function withDerivedNamed(rows: CardRows, index: number, from: string, to: string): CardRows {
  const renamed = (heading: string) => (matchKey(heading) === matchKey(from) ? to : heading);
  const metric = (row: CardRow): CardRow => {
    const headings = headingsIn(row.cells.Column ?? '', cellText(row.cells.Metric ?? ''));
    if (headings === undefined || !headings.some((each) => matchKey(each) === matchKey(from))) return row;
    return { ...row, cells: { ...row.cells, Column: columnCell(headings.map(renamed)) } };
  };
  return {
    ...withCells(rows, 'Derived columns', index, { Column: to }),
    Metrics: rows.Metrics.map(metric),
    Rules: rows.Rules.map((row) => ({ ...row, cells: withSubjectNamed(row.cells, from, to) })),
  };
}

/** A heading that neither the accounts nor another derived column has. */
export function freeHeading(wanted: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(matchKey));
  let heading = isResultSubject(wanted) ? `${wanted} 2` : wanted;
  for (let number = 2; keys.has(matchKey(heading)); number += 1) heading = `${wanted} ${number}`;
  return heading;
}

/** A column as it was 30 days ago. */
export function earlierCells(of: string): Readonly<Record<string, Cell>> {
  return {
    Column: `${of} ${USUAL_DAYS} days ago`,
    From: HISTORY_SOURCE,
    What: 'value',
    Of: of,
    Window: `${USUAL_DAYS} days ago`,
  };
}

/** A metric of how much a column changed since a derived column's day. @param isRiseGood what a rise of it says */
export function changeMetric(
  of: string,
  earlier: string,
  isRiseGood: boolean,
): Readonly<Record<string, Cell>> {
  return {
    Column: columnCell([of, earlier]),
    Type: typeProposedFor('now and before').id,
    Healthy: '0%',
    'At risk': isRiseGood ? '-30%' : '30%',
    Weight: 1,
  };
}

/** The first row for a tab that offers nothing: how many rows an account has there. */
export function firstCells(tab: string, key: string): Readonly<Record<string, Cell>> {
  return { Column: `${tab} in all`, From: tab, Key: key, What: 'count' };
}
