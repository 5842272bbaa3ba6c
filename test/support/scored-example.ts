// Scores the example of a template, or other accounts under it, without a spreadsheet.
import { EXAMPLE_DAY } from '../../examples/data/columns';
import { templateExample } from '../../examples/data/template-examples';
import { checkScorecard } from '../../src/domain/checker/check-scorecard';
import { type Issue, issueText } from '../../src/domain/issues/issue';
import type { Scorecard } from '../../src/domain/scorecard/scorecard';
import { parseScorecard } from '../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../src/domain/scorecard-tab/render';
import { planScoring } from '../../src/domain/scoring/plan-scoring';
import { type AccountScore, scoreAccount } from '../../src/domain/scoring/score-account';
import { matchTemplate } from '../../src/domain/templates/match-template';
import { TEMPLATES } from '../../src/domain/templates/registry';
import { type Template, templateOf } from '../../src/domain/templates/template';
import type { Cell } from '../../src/domain/values/cell';
import { EN_US } from '../../src/domain/values/text-locale';

const CONTEXT = { asOf: EXAMPLE_DAY, locale: EN_US };

export function templateNamed(id: string): Template {
  const template = templateOf(id, TEMPLATES);
  if (template === undefined) throw new Error(`no template ${id}`);
  return template;
}

export interface ScoredExample {
  readonly accounts: readonly AccountScore[];
  readonly issues: readonly Issue[];
}

/** The rows under a scorecard that went through its tab, with the checker's issues. */
export function scoreRows(
  scorecard: Scorecard,
  [headings = [], ...rows]: readonly (readonly Cell[])[],
): ScoredExample {
  const parsed = parseScorecard(renderScorecard(scorecard));
  if (parsed.scorecard === undefined)
    throw new Error(parsed.issues.map((issue) => issueText(issue)).join('; '));
  const plan = planScoring(parsed.scorecard, headings);
  const accounts = rows.map((row) => scoreAccount(plan, row, CONTEXT));
  return {
    accounts,
    issues: checkScorecard(parsed, { plan, rows, settled: [], accounts, context: CONTEXT }),
  };
}

export function scoredExample(id: string): ScoredExample {
  const rows = templateExample(id);
  return scoreRows(matchTemplate(templateNamed(id), rows[0] ?? []).scorecard, rows);
}
