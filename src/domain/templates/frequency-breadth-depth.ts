// Template: how often, by how many people, and how deeply the product is used, with falling use counted against an account.
import { metricOf, type Scorecard, scorecardOf } from '../scorecard/scorecard';
import { between } from './notation';
import {
  ACTIVE_DAYS,
  ACTIVE_USERS,
  ALL_USERS,
  FEATURES,
  LOGINS_BEFORE,
  LOGINS_NOW,
  VALUE,
} from './other-headings';
import type { Template } from './template';

const scorecard: Scorecard = {
  ...scorecardOf(
    [
      metricOf('Active days', 'number', {
        dimension: 'Frequency',
        ...between(4, 18),
        note: 'Days with a login in the last 30. A tool for daily work needs more than one for the end of the month.',
      }),
      metricOf('Change of use', 'change', {
        columns: ['Logins this month', 'Logins last month'],
        dimension: 'Frequency',
        ...between(-0.3, 0),
        note: 'Who uses it less and less is leaving, however high the level still is: 30% less in a month gives nothing.',
      }),
      metricOf('People active', 'ratio', {
        columns: ['Active users', 'Users'],
        dimension: 'Breadth',
        ...between(0.3, 0.75),
        note: 'Regular users of all users, not logins: ten logins of one person are one person.',
      }),
      metricOf('Core features', 'percent', {
        dimension: 'Depth',
        ...between(0.2, 0.65),
        note: 'Only what they bought the product for. Vanity warning: clicks that come to no result are not depth; where you can, count finished work instead (carts paid, not carts filled).',
      }),
    ],
    {
      name: 'Frequency, breadth, depth',
      minimumCoverage: 0.5,
      valueColumn: 'ARR',
      dimensionColumns: true,
    },
  ),
  dimensions: ['Frequency', 'Breadth', 'Depth'].map((name) => ({ name, weight: 1, segment: undefined })),
};

export const frequencyBreadthDepth: Template = {
  id: 'frequency-breadth-depth',
  name: 'Frequency, breadth, depth',
  purpose: 'Product use alone, seen from three sides, where usage is the data that you have.',
  source: 'SaaS glossary: frequency, breadth and depth of use',
  scorecard,
  synonyms: {
    'Active days': ACTIVE_DAYS,
    'Logins this month': LOGINS_NOW,
    'Logins last month': LOGINS_BEFORE,
    'Active users': ACTIVE_USERS,
    Users: ALL_USERS,
    'Core features': FEATURES,
    ARR: VALUE,
  },
};
