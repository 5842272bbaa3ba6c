// The checker's findings and lacking columns, each with the field that it is about.
import { shortText } from '../../domain/cell';
import { checkScorecard } from '../../domain/checker/check-scorecard';
import type { Issue } from '../../domain/issue';
import { columnOf } from './accounts';
import { type PlacedIssue, placed, type Working } from './working';

/** Everything to look at: mistakes first. It reads all accounts, so it comes a moment after a change. */
export function checkWorking(working: Working): readonly PlacedIssue[] {
  const { rows, parsed, plan, accounts, scores, context, issues } = working;
  if (plan === undefined || accounts === undefined) return issues;
  const found = checkScorecard(parsed, { plan, rows: accounts.rows, accounts: scores, context });
  const warnings = [...lackingColumns(working), ...found].map((issue) => placed(rows, issue));
  return [...issues, ...warnings];
}

function lackingColumns({ draft, parsed, accounts }: Working): Issue[] {
  if (accounts === undefined) return [];
  const lacking = (heading: string, cell: string): Issue[] =>
    heading === '' || columnOf(accounts, heading) >= 0
      ? []
      : [
          {
            cell,
            message: `The tab ${accounts.tab} has no column "${shortText(heading)}". Pick another one.`,
            severity: 'warning',
          },
        ];
  return [
    ...draft.metrics.flatMap((metric) =>
      metric.columns.flatMap((heading) => lacking(heading, parsed.metricCell(metric, 'Column'))),
    ),
    ...(['Account column', 'Value column', 'Segment column'] as const).flatMap((name) => {
      const setting = {
        'Account column': 'accountColumn',
        'Value column': 'valueColumn',
        'Segment column': 'segmentColumn',
      } as const;
      return lacking(draft.settings[setting[name]], parsed.settingCell(name));
    }),
  ];
}
