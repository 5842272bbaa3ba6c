// The part of the command that tests a scorecard: against outcomes, and against another scorecard.
import { resolve } from 'node:path';
import type { Host } from '../api';
import { comparisonJson, evidenceJson } from '../evidence/evidence-json';
import { comparisonBlock, type EvidenceBlock, evidenceBlocks } from '../evidence/evidence-lines';
import { type Tested, testScorecard } from '../evidence/test-scorecard';
import type { FileProblem } from '../formats/xlsx/workbook-file';
import { readScorecard } from './accounts-workbook';
import type { EvidenceOptions } from './evidence-options';
import { readInputFile } from './files';
import { suggestion } from './suggestion';
import { oneLine, table } from './text-layout';

export interface TestedOutcomes {
  /** Blocks of lines for a person. */
  readonly blocks: readonly (readonly string[])[];
  /** Fields for other programs. */
  readonly json: object;
}

export interface OutcomeTest {
  readonly host: Host;
  /** The tab that was scored. */
  readonly tab: string;
  readonly decimals: number;
  /** The one that file names start from. */
  readonly folder: string;
}

export function testOutcomes(
  options: EvidenceOptions,
  { host, tab, decimals, folder }: OutcomeTest,
): TestedOutcomes | FileProblem {
  const against = options.against === undefined ? undefined : otherScorecard(options.against, folder);
  if (against !== undefined && 'problem' in against) return against;
  const { outcome, outcomeDate, lost, kept, horizonDays } = options;
  const tested = testScorecard(host, {
    outcome:
      outcome === undefined ? undefined : { column: outcome, date: outcomeDate, lost, kept, horizonDays },
    against,
    tab,
  });
  if ('problem' in tested) {
    const { problem, missing = [], headings = [] } = tested;
    return { problem: `${problem}${missing.map((heading) => suggestion(heading, headings)).join('')}` };
  }
  return { blocks: blocksOf(tested, options.against ?? '', decimals), json: jsonOf(tested) };
}

function otherScorecard(shown: string, folder: string): ReturnType<typeof readScorecard> {
  const file = readInputFile(resolve(folder, shown), shown, () => new Date());
  return 'problem' in file ? file : readScorecard(file, shown);
}

const LONGEST_CELL = 90;

function blocksOf(
  { evidence, comparison }: Tested,
  against: string,
  decimals: number,
): readonly (readonly string[])[] {
  const blocks: EvidenceBlock[] = [
    ...(evidence === undefined ? [] : evidenceBlocks(evidence)),
    ...(comparison === undefined ? [] : [comparisonBlock(comparison, against, decimals)]),
  ];
  return blocks.map(({ title, lines, table: cells }) => [
    oneLine(title),
    ...lines.map((line) => `  ${oneLine(line)}`),
    ...(cells === undefined || cells.rows.length === 0
      ? []
      : table(
          cells.headings.map((heading) => ({ heading, most: LONGEST_CELL })),
          cells.rows,
        ).map((line) => `  ${line}`)),
  ]);
}

function jsonOf({ evidence, comparison }: Tested): object {
  return {
    ...(evidence && { evidence: evidenceJson(evidence) }),
    ...(comparison && { comparison: comparisonJson(comparison) }),
  };
}
