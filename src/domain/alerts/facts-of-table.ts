// What alerts go by in each account of a scored table: its scores over time under today's scorecard, value, segment and renewal.
import { comparableSeries } from '../history/comparable-series';
import { confirmedBands, standardConfirmation } from '../history/confirmed-band';
import type { History } from '../history/history-tab';
import { isLost, type KnownLosses } from '../history/known-loss';
import { reliableSeries } from '../history/reliable-days';
import { scorecardStamp } from '../history/scorecard-stamp';
import { readCondition } from '../scorecard/condition';
import { fulfills } from '../scorecard/fulfills';
import type { Scorecard } from '../scorecard/scorecard';
import { valueAsCell } from '../scoring/account-rules';
import { createFirmnessMeasure, isFirm } from '../scoring/firmness';
import type { AccountScore } from '../scoring/score-account';
import type { ScoredTable } from '../scoring/score-table';
import { type AccountColumns, type AccountRecord, accountRecord } from '../table/account-columns';
import { type Cell, isBlank, matchKey } from '../values/cell';
import { headingPositions } from '../values/headings';
import { isProblem } from '../values/problem';
import type { AccountFacts } from './account-facts';
import { accountLabel } from './alert-row';

export interface TableWithPast {
  readonly scorecard: Scorecard;
  readonly headings: readonly Cell[];
  readonly table: ScoredTable;
  readonly columns: AccountColumns;
  /** What identifies each account. */
  readonly keys: readonly Cell[];
  /** The name that people read, where the key is another column; otherwise the keys themselves. */
  readonly names: readonly Cell[];
  /** Days before today; undefined without any. */
  readonly history: History | undefined;
  /** undefined where no column says who was lost. */
  readonly losses: KnownLosses | undefined;
}

export interface FactsOfAccount {
  /** Position in the table of accounts. */
  readonly index: number;
  readonly key: Cell;
  readonly record: AccountRecord;
  readonly facts: AccountFacts;
}

/**
 * Of two accounts with one key the first counts, as in the history; one without a key has no past and no alerts, and one that is
 * known as lost needs no attention any more.
 */
export function factsOfTable(source: TableWithPast): FactsOfAccount[] {
  const { scorecard, table, keys, history } = source;
  const past =
    history === undefined
      ? undefined
      : reliableSeries(comparableSeries(history, source), scorecard.settings.scale);
  const stamp = scorecardStamp(scorecard);
  const positions = headingPositions(source.headings);
  const seen = new Set<string>();
  const measure = createFirmnessMeasure();
  return table.accounts.flatMap((account, index): FactsOfAccount[] => {
    const key = keys[index] ?? '';
    if (isBlank(key) || seen.has(matchKey(key))) return [];
    seen.add(matchKey(key));
    if (isLost(source.losses, key, table.context.asOf)) return [];
    const row = table.rows[index] ?? [];
    const record = accountRecord(row, source.columns, table.context);
    const today = { day: table.context.asOf, score: account.score, band: account.band, scorecard: stamp };
    const series = [...(past?.get(matchKey(key)) ?? []), today];
    const { bands, settings } = account.plan.scorecard;
    const facts: AccountFacts = {
      account: accountLabel(source.names[index] ?? '', key),
      series,
      confirmed: confirmedBands(series, bands, standardConfirmation(settings.scale)),
      value: record.value,
      segment: record.segment,
      renewal: record.renewal,
      isBorderline: () => {
        const firmness = measure(account, row, table.context);
        return firmness !== undefined && !isFirm(firmness);
      },
      fulfills: (subject, is) => subjectFulfills(subject, is, account, row, positions, table),
    };
    return [{ index, key, record, facts }];
  });
}

/** A metric goes before a column of its name, as in rules. */
function subjectFulfills(
  subject: string,
  is: string,
  account: AccountScore,
  row: readonly Cell[],
  positions: ReadonlyMap<string, number>,
  { context }: ScoredTable,
): boolean | undefined {
  const condition = readCondition(is);
  if (isProblem(condition)) return undefined;
  const metric = account.plan.metrics.findIndex((each) => matchKey(each.metric.name) === matchKey(subject));
  const reading = account.values[metric];
  if (reading !== undefined) return fulfills(condition, valueAsCell(reading), context);
  const column = positions.get(matchKey(subject));
  return column === undefined ? undefined : fulfills(condition, row[column] ?? '', context);
}
