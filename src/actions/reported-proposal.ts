// A proposed scorecard in words: for the closing dialog, and as plain JSON for a page or a program.

import type { FoundSettings, LeftOutReason, Proposal } from '../domain/proposal/proposal';
import { directionText, leftOutText, questionText, thresholdsText } from '../domain/proposal/proposal-text';
import { shortText } from '../domain/values/cell';

export interface ReportedProposal {
  readonly used: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    /** null for words, which carry their own order. */
    readonly direction: 'higher' | 'lower' | null;
    /** `fewer or less is better` */
    readonly better: string;
    /** `healthy at 3, at risk at 9`, or the points of words. */
    readonly thresholds: string;
    /** What the column is about, by its heading. */
    readonly evidence: string;
  }[];
  /** Columns and words that do not count until the user has answered. */
  readonly questions: readonly {
    readonly name: string;
    readonly word: string | null;
    readonly question: string;
  }[];
  readonly leftOut: readonly {
    readonly name: string;
    readonly reason: LeftOutReason;
    readonly message: string;
  }[];
  /** Headings of the columns that were found; null where there is none. */
  readonly settings: Readonly<Record<keyof FoundSettings, string | null>>;
}

export function reportedProposal({ used, questions, leftOut, settings }: Proposal): ReportedProposal {
  return {
    used: used.map((column) => ({
      name: column.name,
      columns: column.metric.columns,
      direction: column.direction ?? null,
      better: directionText(column),
      thresholds: thresholdsText(column.metric),
      evidence: column.evidence,
    })),
    questions: questions.map((question) => ({
      name: question.name,
      word: question.word ?? null,
      question: questionText(question),
    })),
    leftOut: leftOut.map((column) => ({
      name: column.name,
      reason: column.reason,
      message: leftOutText(column),
    })),
    settings: {
      accountColumn: settings.accountColumn ?? null,
      valueColumn: settings.valueColumn ?? null,
      segmentColumn: settings.segmentColumn ?? null,
      ownerColumn: settings.ownerColumn ?? null,
      renewalColumn: settings.renewalColumn ?? null,
      outcomeColumn: settings.outcomeColumn ?? null,
    },
  };
}

/** Sentences for the report: open questions, and the column that shows whether scores predicted who left. */
export function proposalNotes({ questions, settings }: ReportedProposal): readonly string[] {
  const openQuestions = questions.map(({ question }) => question).join(' ');
  const { outcomeColumn } = settings;
  return [
    ...(openQuestions === ''
      ? []
      : [
          `Not counted until you decide (choose Open sidebar, then More > Start over > From my sheet or a template): ${openQuestions}`,
        ]),
    ...(outcomeColumn === null
      ? []
      : [
          `"${shortText(outcomeColumn)}" says what became of your customers. It is not counted: choose Evidence… in the menu, and it shows whether scores warn in time.`,
        ]),
  ];
}
