// Which columns of the table the scorecard uses, and which it does not.

import { columnsRead } from '../domain/scoring/columns-read';
import { sharesOf } from '../domain/scoring/methods';
import type { ScoringPlan } from '../domain/scoring/plan-scoring';
import { cellText, isBlank, matchKey, shortText } from '../domain/values/cell';
import type { ReportedProposal } from './reported-proposal';
import type { AccountsRead } from './scoring-job';
import type { ScoringReport } from './scoring-report';

/** The metrics that count for accounts of no segment, with the columns that they read. */
export function columnsUsed(plan: ScoringPlan): ScoringReport['columnsUsed'] {
  const shares = sharesOf(
    plan,
    plan.metrics.map(() => true),
  );
  const isWeighted = plan.scorecard.settings.method === 'weighted';
  return plan.metrics
    .map(({ metric, weight, columns }, index) => ({
      metric: shortText(metric.name),
      columns: metric.columns.map((heading) => shortText(heading)),
      share: isWeighted ? (shares[index] ?? 0) : null,
      isUsed: weight > 0 && columns.length > 0,
    }))
    .flatMap(({ isUsed, ...used }) => (isUsed ? [used] : []));
}

/** Columns of the table that neither a metric nor a rule nor a setting reads, with the reason where the scorecard was just proposed. */
export function columnsNotUsed(
  read: AccountsRead,
  plan: ScoringPlan,
  proposal: ReportedProposal | null,
): ScoringReport['columnsNotUsed'] {
  const { settings } = plan.scorecard;
  const readColumns = columnsRead(plan);
  const keys = new Set(
    [settings.valueColumn, settings.accountColumn].map((heading) => matchKey(heading ?? '')),
  );
  return read.table.headings.flatMap((heading, column) =>
    isBlank(heading) || column === read.nameColumn || readColumns.has(column) || keys.has(matchKey(heading))
      ? []
      : [{ heading: shortText(cellText(heading)), reason: reasonFor(cellText(heading), proposal) }],
  );
}

function reasonFor(heading: string, proposal: ReportedProposal | null): string {
  const isIt = ({ name }: { readonly name: string }) => matchKey(name) === matchKey(heading);
  const question = proposal?.questions.find(isIt)?.question;
  return question === undefined
    ? (proposal?.leftOut.find(isIt)?.message ?? '')
    : `not counted until you decide: ${question}`;
}
