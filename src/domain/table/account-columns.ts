// Where value, owner, segment and renewal are in a table, and what the row of an account holds there.
import type { Settings } from '../scorecard/scorecard';
import { type Cell, isBlank, isDateCell, matchKey, textIn } from '../values/cell';
import { type CivilDay, readDayText } from '../values/civil-day';
import { headingPositions } from '../values/headings';
import { readNumberText } from '../values/number-text';
import type { ReadingContext } from '../values/reading-context';

/** Positions from 0; undefined where the scorecard names no such column, or the table lacks it. */
export interface AccountColumns {
  readonly value: number | undefined;
  readonly owner: number | undefined;
  readonly segment: number | undefined;
  readonly renewal: number | undefined;
}

type NamedColumns = Pick<Settings, 'valueColumn' | 'ownerColumn' | 'segmentColumn' | 'renewalColumn'>;

export function accountColumns(headings: readonly Cell[], settings: NamedColumns): AccountColumns {
  const positions = headingPositions(headings);
  const at = (heading: string | undefined) =>
    heading === undefined ? undefined : positions.get(matchKey(heading));
  return {
    value: at(settings.valueColumn),
    owner: at(settings.ownerColumn),
    segment: at(settings.segmentColumn),
    renewal: at(settings.renewalColumn),
  };
}

export interface AccountRecord {
  /** undefined where the cell holds no number. */
  readonly value: number | undefined;
  /** '' for none. */
  readonly owner: string;
  readonly segment: string;
  readonly renewal: CivilDay | undefined;
}

type NumberContext = { readonly locale: Pick<ReadingContext['locale'], 'decimal'> };

/**
 * @param context its locale is read only when the cell holds text, since it may cost a call
 * @returns undefined where the cell holds no number
 */
export function amountIn(cell: Cell, context: NumberContext): number | undefined {
  const amount = typeof cell === 'string' ? readNumberText(cell, context.locale.decimal) : cell;
  return typeof amount === 'number' ? amount : undefined;
}

/** @param context its locale is read only when a cell holds text, since it may cost a call */
export function accountRecord(
  cells: readonly Cell[],
  columns: AccountColumns,
  context: Pick<ReadingContext, 'locale'>,
): AccountRecord {
  const cellAt = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
  const renewal = cellAt(columns.renewal);
  const day = isDateCell(renewal) || isBlank(renewal) ? undefined : textIn(renewal);
  return {
    value: amountIn(cellAt(columns.value), context),
    owner: textIn(cellAt(columns.owner)) ?? '',
    segment: textIn(cellAt(columns.segment)) ?? '',
    renewal: isDateCell(renewal) ? renewal.day : day && readDayText(day, context.locale.dateOrder),
  };
}
