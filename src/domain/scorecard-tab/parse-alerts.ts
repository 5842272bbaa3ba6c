// Reads the Alerts and Plays sections. A row with an error is reported and left out: scores do not depend on it.
import { type Alert, STANDARD_QUIET_DAYS } from '../alert-definitions/alert';
import {
  type AlertCondition,
  isUnknownClause,
  readAlertCondition,
} from '../alert-definitions/alert-condition';
import { type Play, readLostCondition } from '../alert-definitions/plays';
import type { Band } from '../scorecard/band';
import { readCondition } from '../scorecard/condition';
import { warningAt } from '../scorecard/issue';
import type { Metric, Settings } from '../scorecard/scorecard';
import { readAnswer } from '../values/answer';
import { type Cell, cellText, isBlank, isDateCell, matchKey } from '../values/cell';
import { isProblem } from '../values/problem';
import { scorecardNumber } from '../values/scorecard-number';
import type { SectionTable } from './read-sections';
import type { TabIssue, TabProblem } from './tab-issue';

export interface AlertsContext {
  readonly settings: Settings;
  readonly metrics: readonly Metric[];
  readonly bands: readonly Band[];
}

/** undefined where the section has no row: then the standard alerts are used. */
export function parseAlerts(
  table: SectionTable | undefined,
  context: AlertsContext,
  issues: TabIssue[],
): readonly Alert[] | undefined {
  if (table === undefined || table.rows.length === 0) return undefined;
  const alerts: Alert[] = [];
  for (const row of table.rows) {
    const before = issues.length;
    const read = <T>(heading: string, reading: T | TabProblem): T | undefined => {
      if (!isProblem(reading)) return reading;
      issues.push(warningAt(row.place(heading), reading));
      return undefined;
    };
    const name = cellText(row.cell('Alert')).trim();
    if (name === '') read('Alert', { code: 'alert-without-name' });
    if (alerts.some((alert) => matchKey(alert.name) === matchKey(name)))
      read('Alert', { code: 'alert-repeated', name });
    const when = read('When', readWhen(row.cell('When'), context));
    const valueAtLeast = read('Value at least', readAmount(row.cell('Value at least'), undefined));
    const quietDays = read('Quiet days', readAmount(row.cell('Quiet days'), STANDARD_QUIET_DAYS));
    const digestOnly = read('Digest only', readYesNo(row.cell('Digest only')));
    if (issues.length > before || when === undefined || quietDays === undefined) continue;
    alerts.push({
      name,
      when,
      valueAtLeast,
      segment: cellText(row.cell('Segment')).trim(),
      quietDays,
      digestOnly: digestOnly ?? false,
      note: cellText(row.cell('Note')).trim(),
    });
  }
  return alerts;
}

function readWhen(cell: Cell, { settings, metrics, bands }: AlertsContext): AlertCondition | TabProblem {
  const names = bandNames(bands);
  const text = cellText(cell).trim();
  const subjects = metrics.flatMap(({ name, columns }) => [name, ...columns]);
  const condition = readAlertCondition(text, { bands: names, subjects });
  if (isUnknownClause(condition))
    return { code: 'alert-condition-unknown', text: condition.unknown, bands: names };
  for (const clause of condition) {
    if (clause.kind === 'value') {
      const read = readCondition(clause.is);
      if (isProblem(read)) return read;
    }
    if (clause.kind === 'renews within' && settings.renewalColumn === undefined)
      return { code: 'alert-without-renewal-column' };
  }
  return condition;
}

/** A number of 0 or more; blank gives the standard. */
function readAmount<Standard extends number | undefined>(
  cell: Cell,
  standard: Standard,
): number | Standard | TabProblem {
  if (isBlank(cell)) return standard;
  const number = typeof cell === 'number' ? cell : scorecardNumber(cellText(cell));
  return isProblem(number) || number < 0 || isDateCell(cell)
    ? { code: 'alert-amount-unreadable', cell }
    : number;
}

function readYesNo(cell: Cell): boolean | TabProblem {
  const answer = isBlank(cell) ? false : readAnswer(cell);
  return answer ?? { code: 'alert-answer-unreadable', cell };
}

export function parsePlays(
  table: SectionTable | undefined,
  metrics: readonly Metric[],
  issues: TabIssue[],
): readonly Play[] {
  const subjects = new Set(
    metrics.flatMap(({ name, dimension }) => [name, dimension ?? '']).map((name) => matchKey(name)),
  );
  const plays: Play[] = [];
  for (const row of table?.rows ?? []) {
    const before = issues.length;
    const report = (heading: string, problem: TabProblem) =>
      issues.push(warningAt(row.place(heading), problem));
    const metric = cellText(row.cell('Metric')).trim();
    const action = cellText(row.cell('Do this')).trim();
    if (action === '') report('Do this', { code: 'play-without-action' });
    if (metric !== '' && !subjects.has(matchKey(metric)))
      report('Metric', { code: 'play-without-metric', name: metric });
    const lost = readLostCondition(row.cell('When'));
    if (lost === 'unreadable') report('When', { code: 'play-when-unreadable', cell: row.cell('When') });
    const withinDays = readAmount(row.cell('Within days'), undefined);
    if (isProblem(withinDays)) report('Within days', withinDays);
    if (issues.length > before || lost === 'unreadable' || isProblem(withinDays)) continue;
    plays.push({ metric, lost, action, withinDays });
  }
  return plays;
}

/** Names of the general bands, from best to worst. */
function bandNames(bands: readonly Band[]): readonly string[] {
  return bands.filter(({ segment }) => segment === undefined).map(({ name }) => name);
}
