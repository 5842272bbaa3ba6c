// Whether an observation fits the assumption, and the observation in words.
import type { Observation } from '../domain/bundled-data/observation';
import type { Question } from './questions';

export type Verdict = 'same' | 'different' | 'not seen';

/** A word beside each sign, since color or sign alone is not accessible. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  same: '✓ As assumed',
  different: '✗ Different',
  'not seen': '? Not seen',
};

/** A cell that never came to a result shows nothing, or a word for loading that ends in dots. */
const UNSETTLED = /^$|\.\.$|…$/;

export function verdictOf(question: Question, observation: Observation | undefined): Verdict {
  if (observation === undefined) return 'not seen';
  const { seen, fault } = observation;
  if (fault !== undefined) return question.fits.test('refused') ? 'same' : 'different';
  if (seen === undefined || UNSETTLED.test(seen)) return 'not seen';
  return question.fits.test(seen) ? 'same' : 'different';
}

const KINDS: Readonly<Record<string, string>> = {
  Number: 'number',
  String: 'text',
  Boolean: '',
  Date: 'date',
  Array: 'table',
  Object: 'object',
};

const LONGEST = 120;

/** What was seen, in words; values are those of the probe, never of the user's tabs. */
export function seenText(observation: Observation | undefined): string {
  if (observation === undefined) return '';
  const { seen = '', fault } = observation;
  if (fault !== undefined) return shortened(`refused: ${fault}`);
  if (seen === '') return 'nothing yet';
  if (seen === 'undefined') return 'accepted';
  const [, kind = '', json = ''] = /^([A-Z][a-z]+) ([\s\S]*)$/.exec(seen) ?? [];
  if (kind === 'Undefined' || kind === 'Null') return `nothing (${json})`;
  if (json === '""') return 'empty text';
  if (kind === 'Number' && json === 'null') return 'not a number (NaN)';
  const word = KINDS[kind];
  if (word !== undefined) return shortened(`${word} ${json}`.trim());
  return shortened(seen.replace(/\t+$/gm, '').replace(/\t/g, ' | '));
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
