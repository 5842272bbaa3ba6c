// What can be wrong with a row of a section (a metric, a dimension, a band, a rule), and the sentence for it.
import { type Cell, namedCell, shortText } from '../values/cell';
import type { NoFields, Sentences } from '../values/problem';

interface MetricRowProblems {
  'no-metrics': NoFields;
  'all-weights-zero': NoFields;
  'metric-without-name': NoFields;
  'metric-repeated': { readonly name: string };
  'unknown-metric-type': { readonly text: string; readonly types: readonly string[] };
  'too-many-columns': { readonly type: string; readonly columns: number };
  'unknown-curve': { readonly cell: Cell };
  'bounded-without-points-method': NoFields;
  'points-missing': NoFields;
  'weight-unreadable': { readonly cell: Cell; readonly words: readonly string[] };
  'weight-negative': NoFields;
  'unknown-if-blank': { readonly cell: Cell; readonly lowest: number; readonly highest: number };
  'if-blank-out-of-range': { readonly lowest: number; readonly highest: number };
}

interface DimensionRowProblems {
  'dimension-without-name': NoFields;
  'dimension-repeated': { readonly name: string };
  'dimension-without-metrics': { readonly name: string };
  'dimension-weight-unreadable': { readonly cell: Cell };
  'all-dimension-weights-zero': NoFields;
}

interface BandRowProblems {
  'band-without-name': NoFields;
  'band-repeated': { readonly name: string };
  'band-without-floor': NoFields;
  'band-floor-not-a-number': { readonly cell: Cell };
  'band-floor-out-of-range': { readonly highest: number };
  'band-floor-repeated': { readonly floor: number };
  'lowest-band-above-zero': { readonly floor: number };
  'not-a-color': { readonly text: string };
}

interface RuleRowProblems {
  'rule-without-subject': NoFields;
  'unknown-effect': { readonly text: string; readonly effects: readonly string[] };
  'flag-without-word': NoFields;
  'unknown-band': { readonly text: string; readonly bands: readonly string[] };
  'rule-points-out-of-range': { readonly highest: number };
  'until-unreadable': NoFields;
  'time-rule-moves-score': { readonly subject: string };
  'change-without-number': NoFields;
  'trend-word-unknown': { readonly words: readonly string[] };
}

interface AlertRowProblems {
  'alert-without-name': NoFields;
  'alert-repeated': { readonly name: string };
  'alert-condition-unknown': { readonly text: string; readonly bands: readonly string[] };
  'alert-without-renewal-column': NoFields;
  'alert-amount-unreadable': { readonly cell: Cell };
  'alert-answer-unreadable': { readonly cell: Cell };
}

interface PlayRowProblems {
  'play-without-action': NoFields;
  'play-without-metric': { readonly name: string };
  'play-when-unreadable': { readonly cell: Cell };
}

export interface RowProblems
  extends MetricRowProblems,
    DimensionRowProblems,
    BandRowProblems,
    RuleRowProblems,
    AlertRowProblems,
    PlayRowProblems {}

export const ROW_SENTENCES: Sentences<RowProblems> = {
  'no-metrics': () => 'there is no metric below this heading: write at least one',
  'all-weights-zero': () => 'all weights are 0: give at least one metric a weight',
  'metric-without-name': () => 'this metric needs a name',
  'metric-repeated': ({ name }) => `"${shortText(name)}" appears twice: give each metric its own name`,
  'unknown-metric-type': ({ text, types }) =>
    `"${shortText(text)}" is not a metric type: write one of ${types.join(', ')}`,
  'too-many-columns': ({ type, columns }) => `a ${type} metric reads one column, and this names ${columns}`,
  'unknown-curve': ({ cell }) => `${namedCell(cell)} is not a curve: write linear or steps`,
  'bounded-without-points-method': () => 'bounded is for the method points: write linear or steps',
  'points-missing': () =>
    'the method points needs points for each metric, for example -5..5 (from At risk to Healthy) or 2 each',
  'weight-unreadable': ({ cell, words }) =>
    `${namedCell(cell)} is not a weight: write a number, or ${words.join(', ')}`,
  'weight-negative': () => 'a weight must be 0 or more',
  'unknown-if-blank': ({ cell, lowest, highest }) =>
    `${namedCell(cell)} is not known here: write leave out, neutral, worst, or points from ${lowest} to ${highest}`,
  'if-blank-out-of-range': ({ lowest, highest }) => `write points from ${lowest} to ${highest}`,

  'dimension-without-name': () => 'this dimension needs a name',
  'dimension-repeated': ({ name }) => `"${shortText(name)}" appears twice`,
  'dimension-without-metrics': ({ name }) =>
    `no metric belongs to "${shortText(name)}": write it beside a metric, under Dimension`,
  'dimension-weight-unreadable': ({ cell }) =>
    `${namedCell(cell)} is not a weight: write a number of 0 or more, or low, medium, high, critical`,
  'all-dimension-weights-zero': () => 'all dimension weights are 0: give at least one a weight',

  'band-without-name': () => 'this band needs a name',
  'band-repeated': ({ name }) => `"${shortText(name)}" appears twice`,
  'band-without-floor': () => 'write the lowest score of this band',
  'band-floor-not-a-number': ({ cell }) => `${namedCell(cell)} is not a number`,
  'band-floor-out-of-range': ({ highest }) => `a band starts somewhere from 0 to ${highest}`,
  'band-floor-repeated': ({ floor }) => `two bands start at ${floor}: give each its own start`,
  'lowest-band-above-zero': ({ floor }) =>
    `the lowest band must start at 0, or scores below ${floor} have no band`,
  'not-a-color': ({ text }) => `"${shortText(text)}" is not a color: write one such as #b7e1cd`,

  'rule-without-subject': () => 'enter the metric or column that the rule reads',
  'unknown-effect': ({ text, effects }) =>
    `"${shortText(text)}" is not known here: write one of ${effects.join(', ')}`,
  'flag-without-word': () => 'enter the word to flag with, for example Expansion ready',
  'unknown-band': ({ text, bands }) => `"${shortText(text)}" is not a band: write one of ${bands.join(', ')}`,
  'rule-points-out-of-range': ({ highest }) => `write points above 0, up to ${highest}`,
  'until-unreadable': () => 'write the last day as 2026-12-31, or the heading of a column with dates',
  'time-rule-moves-score': ({ subject }) =>
    `${shortText(subject)} is known only after the score, so it cannot move the score: write flag here, or ask for the Health score instead`,
  'change-without-number': () =>
    'write how many points the score moved, for example below -15 or above 10, or blank',
  'trend-word-unknown': ({ words }) =>
    `write one of ${words.join(', ')}, or not and one of them, or blank for an account that is none of them`,

  'alert-without-name': () => 'this alert needs a name',
  'alert-repeated': ({ name }) => `"${shortText(name)}" appears twice: give each alert its own name`,
  'alert-condition-unknown': ({ text, bands }) => {
    const [best = 'Healthy'] = bands;
    const worst = bands[bands.length - 1] ?? 'At risk';
    const part = text === '' ? 'this alert has no condition' : `"${shortText(text)}" is not a condition`;
    return `${part}: write one such as falls to ${worst}, ${worst} for 30 days, falls by 15 in 30 days to ${worst}, rises to ${best}, renews within 90 days, NPS below 6, or several with "and" between them`;
  },
  'alert-without-renewal-column': () =>
    'no column is set for the renewals, so this alert is not used: write its heading beside Renewal column',
  'alert-amount-unreadable': ({ cell }) => `${namedCell(cell)} is not a number of 0 or more`,
  'alert-answer-unreadable': ({ cell }) => `${namedCell(cell)} is not an answer: write yes or no`,

  'play-without-action': () => 'enter what to do, for example Book a call this week',
  'play-without-metric': ({ name }) =>
    `no metric or dimension is called "${shortText(name)}", so this play is never suggested`,
  'play-when-unreadable': ({ cell }) =>
    `${namedCell(cell)} is not known here: write one such as lost over 5 points, or leave it blank`,
};
