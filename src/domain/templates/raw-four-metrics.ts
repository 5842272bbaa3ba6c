// Template: four metrics with their own points, equal weights, on a scale of 10.
import { metricOf, scorecardOf } from '../scorecard/scorecard';
import { steps, words } from './notation';
import { NPS, PULSE, VALUE } from './other-headings';
import type { Template } from './template';

export const rawFourMetrics: Template = {
  id: 'raw-four',
  name: 'Raw four metrics',
  purpose: 'The plainest start: four metrics, points of 0, 5 or 10 each, and their mean as the score.',
  source: 'Staircase AI, Demystifying Customer Health Score; the points as in Vitally',
  scorecard: scorecardOf(
    [
      metricOf('Product setup', 'category', {
        ...words({ Complete: 10, 'In progress': 5, 'Not started': 0 }),
        note: 'Who never set the product up has nothing to lose by leaving. Write your own words for the steps.',
      }),
      metricOf('Product usage rate', 'percent', {
        ...steps([
          [0, 0],
          [0.3, 5],
          [0.7, 10],
        ]),
        note: 'Regular users of all users. The first candidate for a heavier weight: give it 2 and compare.',
      }),
      metricOf('NPS', 'number', {
        ...steps([
          [0, 0],
          [7, 5],
          [9, 10],
        ]),
        note: 'Detractor 0, passive 5, promoter 10 points. Few people answer and answers age: a blank is left out, never 0.',
      }),
      metricOf('CSM pulse', 'category', {
        ...words({ Good: 10, Green: 10, Okay: 5, Yellow: 5, Poor: 0, Red: 0 }),
        note: 'What the CSM knows and no system does. A judgment: the first candidate for a lighter weight.',
      }),
    ],
    { name: 'Raw four metrics', scale: 10, minimumCoverage: 0.5, valueColumn: 'ARR' },
  ),
  synonyms: {
    'Product setup': ['Setup', 'Setup status', 'Implementation status', 'Onboarding status'],
    'Product usage rate': ['Usage rate', 'Product usage', 'Usage', 'Active user rate', 'Active users share'],
    NPS,
    'CSM pulse': PULSE,
    ARR: VALUE,
  },
};
