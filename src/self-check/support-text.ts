// The self-check's result as plain text, for whoever looks after the add-on. It holds nothing from the user's tabs.
import type { Observation } from '../domain/bundled-data/observation';
import { VERSION } from '../domain/bundled-data/version';
import { QUESTIONS } from './questions';
import { seenText, VERDICT_WORDS, type Verdict, verdictOf } from './verdict';

export type Observations = ReadonlyMap<string, Observation>;

function countOf(verdict: Verdict, observations: Observations): number {
  return QUESTIONS.filter((question) => verdictOf(question, observations.get(question.id)) === verdict)
    .length;
}

/** The line above the table. */
export function summaryText(observations: Observations): string {
  const different = countOf('different', observations);
  const unseen = countOf('not seen', observations);
  return [
    `${countOf('same', observations)} of ${QUESTIONS.length} as assumed.`,
    different > 0 ? `${different} different: copy this for whoever looks after the add-on.` : '',
    unseen > 0 ? `${unseen} not seen: run the self-check again in a minute.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** @param circumstances spreadsheet, window and browser, one a line */
export function supportText(observations: Observations, circumstances: readonly string[]): string {
  const lines = QUESTIONS.map((question) => {
    const observation = observations.get(question.id);
    const verdict = VERDICT_WORDS[verdictOf(question, observation)];
    const seen = seenText(observation).replace(/\s*\n\s*/g, ' / ');
    return `${verdict} | ${question.question} | assumed: ${question.assumed} | seen: ${seen} | ${question.id}`;
  });
  return [
    `Customer Health ${VERSION}, self-check`,
    summaryText(observations),
    ...circumstances,
    '',
    ...lines,
  ].join('\n');
}
