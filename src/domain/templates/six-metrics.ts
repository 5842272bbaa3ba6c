// Template: six metrics in three groups, an overall score out of 100 with one decimal.
import { metricOf, type Scorecard, scorecardOf } from '../scorecard/scorecard';
import { between, derived, words } from './notation';
import { VALUE } from './other-headings';
import { ACTIVITY_HEADINGS, ACTIVITY_TABS } from './other-tabs';
import type { Template } from './template';

const scorecard: Scorecard = {
  ...scorecardOf(
    [
      metricOf('Product usage', 'percent', {
        dimension: 'Value',
        ...between(0.3, 0.8),
        weight: 2,
        note: 'Share of their people who use it regularly. Watch the few key users apart from the many.',
      }),
      metricOf('ROI', 'ratio', {
        columns: ['Value earned', 'Price paid'],
        dimension: 'Value',
        ...between(1, 10),
        note: 'What they earned for each dollar paid: 10 : 1 is full, 1 : 1 nothing. Their own figures, not ours.',
      }),
      metricOf('Sentiment', 'category', {
        dimension: 'Voice',
        ...words({ Happy: 100, Green: 100, Neutral: 50, Yellow: 50, Unhappy: 0, Red: 0 }),
        weight: 2,
        options: { expires: 90, dated: 'Sentiment date' },
        note: 'Set after each conversation. A feeling older than 90 days counts as missing, so that no one trusts an old smile.',
      }),
      metricOf('Advocacy', 'category', {
        dimension: 'Voice',
        ...words({ Advocate: 100, Willing: 75, 'Not asked': 50, Refused: 0 }),
        note: 'Would they speak for you? A step of its own for those who said yes and have not done it yet.',
      }),
      metricOf('Engagement', 'recency', {
        columns: ['Last e-mail', 'Last call', 'Last meeting'],
        dimension: 'Contact',
        ...between(60, 14),
        weight: 2,
        note: 'Days since the last communication by any channel; the latest counts.',
      }),
      metricOf('Relationship', 'checklist', {
        columns: ['Sponsor known', 'Champion known', 'Admin known', 'Buyer known'],
        dimension: 'Contact',
        ...between(0.25, 1),
        note: 'High and wide: in how many of the roles that matter do you know someone?',
      }),
    ],
    {
      name: 'Six metrics',
      decimals: 1,
      minimumCoverage: 0.5,
      valueColumn: 'ARR',
      watermelon: true,
      dimensionColumns: true,
    },
  ),
  dimensions: ['Value', 'Voice', 'Contact'].map((name) => ({ name, weight: 1, segment: undefined })),
};

export const sixMetrics: Template = {
  id: 'six-metrics',
  name: 'Six metrics',
  purpose: 'Usage, sentiment, advocacy, engagement, relationship and return, in three groups and one score.',
  source: 'ClientSuccess, SuccessScore',
  scorecard,
  derived: [
    ['Last e-mail', 'mail'],
    ['Last call', 'call'],
    ['Last meeting', 'meeting'],
  ].map(([heading = '', text = '']) =>
    derived(heading, 'Activities', 'Account', {
      what: 'latest',
      of: 'Date',
      where: [{ heading: 'Type', is: { kind: 'contains', text } }],
      by: 'Date',
    }),
  ),
  tabs: { Activities: { names: ACTIVITY_TABS, headings: ACTIVITY_HEADINGS } },
  synonyms: {
    'Product usage': ['Usage', 'Usage rate', 'Product usage rate', 'Active user share', 'Adoption'],
    'Value earned': ['Value created', 'Savings', 'Benefit', 'Return'],
    'Price paid': ['Paid', 'Spend', 'Invoiced', 'Cost'],
    Sentiment: ['CSM pulse', 'Pulse', 'CSM sentiment', 'Gut feeling'],
    'Sentiment date': ['Pulse date', 'Sentiment set on', 'Sentiment updated', 'Pulse updated'],
    Advocacy: ['Advocate', 'Reference', 'Referenceable', 'Advocacy status'],
    'Last e-mail': ['Last email', 'Last mail', 'Last email date'],
    'Last call': ['Last call date', 'Last phone call'],
    'Last meeting': ['Last meeting date', 'Last visit', 'Last QBR'],
    'Sponsor known': ['Executive sponsor known', 'Exec sponsor known', 'Sponsor identified'],
    'Champion known': ['Champion identified'],
    'Admin known': ['Administrator known', 'Admin identified'],
    'Buyer known': ['Economic buyer known', 'Buyer identified'],
    ARR: VALUE,
  },
};
