// Writes the result of a scoring for a terminal.

import type { ReportedProposal, ScoringReport } from './add-on-answers';
import { type BandValues, bandBars } from './band-bars';
import { METRIC_HEADINGS } from './proposed-metrics';
import { type Noticed, reportedLines } from './reported-lines';
import { tabLines } from './tabs-read';
import { counted, oneLine, table } from './text-layout';

const LOWEST = 5;
const CHANGES_SHOWN = 10;
const LONGEST_CELL = 40;
const LONGEST_REASON = 80;

export interface SummaryInput {
  readonly file: string;
  readonly report: ScoringReport;
  readonly noticed: Noticed;
  /** The columns of a template that were found; '' without a template. */
  readonly template: string;
  /** Rows of the scorecard that was made from a template; empty otherwise. */
  readonly metrics: readonly (readonly string[])[];
  /** The history file that was extended; undefined without one. */
  readonly history: string | undefined;
  /** The scorecard tested against outcomes, in blocks of lines. */
  readonly tested?: readonly (readonly string[])[];
  /** Names of the tabs that came by --with. */
  readonly otherTabs: readonly string[];
  /** The last line: where the table went. */
  readonly outcome: string;
  readonly withColor: boolean;
}

export function renderSummary(input: SummaryInput): string {
  const { file, report, noticed, template, metrics, outcome, withColor } = input;
  const accounts = counted(report.accounts.length, 'account');
  const scorecard =
    report.starter || report.scorecard === '' ? '' : `, scorecard "${oneLine(report.scorecard)}"`;
  const blocks: (readonly string[])[] = [
    [`${oneLine(file)}: ${accounts}, as of ${report.asOf}${scorecard}`],
    report.proposal
      ? starterBlock(report.proposal)
      : template === ''
        ? []
        : madeBlock(oneLine(template), metrics),
    ...(report.proposal ? [questionsBlock(report.proposal), leftOutBlock(report.proposal)] : []),
    templatesBlock(report),
    titled('Accounts by band', bandBars(report.bands, withColor, valuesOf(report))),
    [coverageLine(report), ...amountLine(report), ...notUsedLine(report)],
    lowestBlock(report),
    changedBlock(report),
    titled('Other tabs', tabLines(report, input.otherTabs)),
    input.history === undefined ? [] : historyBlock(input.history, report),
    titled('Noticed', reportedLines(noticed)),
    ...(input.tested ?? []),
    [outcome],
  ];
  const filled = blocks.filter((block) => block.length > 0);
  return `${filled.map((block) => block.join('\n')).join('\n\n')}\n`;
}

const MOVERS_SHOWN = 5;

/** Who moved since the day to compare with, and why. */
function historyBlock(file: string, { history, decimals }: ScoringReport): string[] {
  const days = history.snapshot.kept ? history.snapshot.days : 0;
  const kept = `Saved today's scores in ${oneLine(file)}, which now has ${counted(days, 'day')}.`;
  if (history.baseline === null) return [kept];
  const rows = [...history.down.slice(0, MOVERS_SHOWN), ...history.up.slice(0, MOVERS_SHOWN)].map(
    ({ account, change, before, now, reason }) => [
      oneLine(account),
      `${change < 0 ? 'down' : 'up'} ${Math.abs(change).toFixed(decimals)}`,
      `${before.toFixed(decimals)} → ${now.toFixed(decimals)}`,
      oneLine(reason),
    ],
  );
  const columns = ['Account', 'Change', 'Score', 'Because'].map((heading, index) => ({
    heading,
    most: index === 3 ? LONGEST_REASON : LONGEST_CELL,
  }));
  const moves = rows.length === 0 ? ['No account moved.'] : table(columns, rows);
  const average = history.average === '' ? [] : [history.average];
  return [...titled(`Since ${history.baseline}`, [...average, ...moves]), kept];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function starterBlock({ used }: ReportedProposal): string[] {
  const rows = used.map(({ name, better, thresholds }) => [name, better, thresholds]);
  const columns = ['Metric', 'Better', 'Thresholds'].map((heading) => ({ heading, most: LONGEST_CELL }));
  return titled(
    'No scorecard was given, so this one was proposed from your own data. Review it before you rely on the scores:',
    table(columns, rows),
  );
}

/** What does not count yet. The sidebar takes the answers; a scorecard file states them. */
function questionsBlock({ questions }: ReportedProposal): string[] {
  return titled(
    'Not counted until you decide (answer in the sidebar, or add a metric to a scorecard for --scorecard)',
    questions.map(({ question }) => oneLine(question)),
  );
}

function leftOutBlock({ leftOut, settings }: ReportedProposal): string[] {
  const rows = leftOut.map(({ name, message }) => [name, message]);
  const outcome =
    settings.outcomeColumn === null ? [] : [`Outcome column: ${oneLine(settings.outcomeColumn)}`];
  if (rows.length === 0) return titled('Left out', outcome);
  const columns = [{ heading: 'Column', most: LONGEST_CELL }, { heading: 'Reason' }];
  return titled('Left out', [...table(columns, rows), ...outcome]);
}

function madeBlock(sentence: string, metrics: readonly (readonly string[])[]): string[] {
  const used = METRIC_HEADINGS.map((heading, index) => ({ heading, index })).filter(({ index }) =>
    metrics.some((row) => row[index]),
  );
  const columns = used.map(({ heading }) => ({
    heading,
    align: heading === 'Weight' ? ('right' as const) : ('left' as const),
    most: LONGEST_CELL,
  }));
  const rows = metrics.map((row) => used.map(({ index }) => row[index] ?? ''));
  return metrics.length === 0 ? [sentence.replace(/:$/, '.')] : titled(sentence, table(columns, rows));
}

function templatesBlock({ templates }: ScoringReport): string[] {
  const rows = templates.map(
    ({ id, name, found, of }) => `--template ${id}  ${name}: ${found} of ${of} columns`,
  );
  return titled('Templates that fit your columns', rows);
}

function coverageLine(report: ScoringReport): string {
  const lacking = report.accounts.filter((account) => account.score === null).length;
  const mean =
    report.meanCoverage === null
      ? ''
      : `Accounts have ${coveragePercent(report.meanCoverage)} of the data on average. `;
  const first = report.provisional
    ? ' Take the bands as provisional: there are few accounts with a score yet.'
    : '';
  if (lacking === 0) return `${mean}Every account has enough data for a score.${first}`;
  return `${mean}${counted(lacking, 'account has', 'accounts have')} too little data for a score.${first}`;
}

/** A sum of 0 is no amount at all where every cell is blank. */
function amountLine({ valueHeading, withoutAmount }: ScoringReport): string[] {
  if (valueHeading === null || withoutAmount === 0) return [];
  const accounts = counted(withoutAmount, 'account has', 'accounts have');
  return [
    `${accounts} no amount in ${oneLine(valueHeading)}: the sums leave ${withoutAmount === 1 ? 'it' : 'them'} out.`,
  ];
}

/** Whole percent, but never 100% where something is missing. */
function coveragePercent(share: number): string {
  const percent = Math.round(share * 100);
  return share < 1 && percent === 100 ? `${Math.min(99.9, Math.floor(share * 1000) / 10)}%` : `${percent}%`;
}

/** Sums by band, in the currency of the accounts. */
function valuesOf({ valueHeading, currency }: ScoringReport): BandValues | undefined {
  if (valueHeading === null) return undefined;
  const { prefix, suffix } = currency;
  return {
    heading: valueHeading,
    shown: (value) => `${prefix}${Math.round(value).toLocaleString('en-US')}${suffix}`,
  };
}

const COLUMNS_NAMED = 8;

/** Beside a proposal, its own list says why. */
function notUsedLine({ proposal, columnsNotUsed }: ScoringReport): string[] {
  if (proposal !== null || columnsNotUsed.length === 0) return [];
  const named = columnsNotUsed.slice(0, COLUMNS_NAMED).map(({ heading }) => heading);
  const more = columnsNotUsed.length - named.length;
  return [oneLine(`Columns not used: ${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`)];
}

function lowestBlock(report: ScoringReport): string[] {
  const scored = report.accounts.flatMap((account) =>
    account.score === null ? [] : [{ ...account, score: account.score }],
  );
  // Sorting keeps the order of the file among equals.
  const lowest = scored.sort((one, other) => one.score - other.score).slice(0, LOWEST);
  if (lowest.length === 0) return [];
  const rows = lowest.map(({ score, band, account, drivers }) => [
    score.toFixed(report.decimals),
    band,
    account === '' ? '(no name)' : account,
    drivers,
  ]);
  const title = lowest.length === 1 ? 'Lowest account' : `The ${lowest.length} lowest accounts`;
  return titled(
    title,
    table(
      [
        { heading: 'Score', align: 'right' },
        { heading: 'Band' },
        { heading: 'Account', most: 40 },
        { heading: 'Drivers' },
      ],
      rows,
    ),
  );
}

function changedBlock({ changed }: ScoringReport): string[] {
  const rows = changed
    .slice(0, CHANGES_SHOWN)
    .map(({ account, from, to, borderline }) =>
      oneLine(`${account}: ${from} → ${to}${borderline ? ' (near the border)' : ''}`),
    );
  const more = changed.length - rows.length;
  if (more > 0) rows.push(`and ${more.toLocaleString('en-US')} more; --json lists all`);
  return titled(`${counted(changed.length, 'account')} changed band since the last run`, rows);
}
