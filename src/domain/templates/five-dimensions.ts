// Template: five dimensions with their own scores, from adoption to relationship ratings.
import { metricOf, type Scorecard, scorecardOf } from '../scorecard/scorecard';
import { between, rule, words } from './notation';
import { BOUGHT_SEATS, CSAT, LAST_CONTACT, OVERDUE_DAYS, USED_SEATS, VALUE } from './other-headings';
import type { Template } from './template';

const ADOPTION = 'Product adoption';
const RELATIONSHIP = 'Relationship';
const SERVICE = 'Service';
const FINANCIAL = 'Financial';
const EXTERNAL = 'External';

const scorecard: Scorecard = {
  ...scorecardOf(
    [
      metricOf('License use', 'ratio', {
        columns: ['Licenses used', 'Licenses bought'],
        dimension: ADOPTION,
        ...between(0.4, 0.8),
        note: 'Licenses that no one uses are cut at the next renewal. More than 100% counts as 100%.',
      }),
      metricOf('Rapport', 'rating', {
        columns: ['Decision maker', 'Champion', 'Business users', 'Economic buyer'],
        dimension: RELATIONSHIP,
        ...between(2, 4),
        note: 'Marks from 1 to 5 for each of the people who decide; their mean. One friend in the house is not enough.',
      }),
      metricOf('Touchpoints', 'recency', {
        columns: ['Last touch'],
        dimension: RELATIONSHIP,
        ...between(2, 1),
        options: { cadence: 'Touch every (days)' },
        note: 'Days since the last touch against what was agreed with this account: late at once, nothing at twice the time.',
      }),
      metricOf('CSAT', 'rating', {
        dimension: SERVICE,
        ...between(3, 4.5),
        note: 'How happy they are with the answers of support, 1 to 5. The middle of this scale is already a complaint.',
      }),
      metricOf('Days overdue', 'number', {
        dimension: FINANCIAL,
        ...between(30, 0),
        note: 'The oldest unpaid invoice. Who means to leave stops paying first.',
      }),
      metricOf('Signals', 'tags', {
        dimension: EXTERNAL,
        ...words({
          'Case study': 30,
          Referral: 30,
          'Champion left': -40,
          'Missing feature': -20,
          'Company in trouble': -50,
        }),
        ifBlank: 'neutral',
        note: 'Good and bad news in words, several with commas between. They start from half; each tag adds or takes its points.',
      }),
    ],
    {
      name: 'Five dimensions',
      minimumCoverage: 0.5,
      valueColumn: 'ARR',
      watermelon: true,
      dimensionColumns: true,
    },
  ),
  dimensions: [
    { name: ADOPTION, weight: 3, segment: undefined },
    { name: RELATIONSHIP, weight: 2, segment: undefined },
    { name: SERVICE, weight: 2, segment: undefined },
    { name: FINANCIAL, weight: 2, segment: undefined },
    { name: EXTERNAL, weight: 1, segment: undefined },
  ],
  rules: [
    rule({
      subject: 'Signals',
      is: { kind: 'contains', text: 'Champion left' },
      effect: { kind: 'at most', band: 'Watch' },
      note: 'However good the numbers look: without a champion no one is Healthy.',
    }),
  ],
};

export const fiveDimensions: Template = {
  id: 'five-dimensions',
  name: 'Five dimensions',
  purpose: 'The whole picture of an account, with a score for each of five sides beside the overall one.',
  source: 'CustomerSuccessBox, the five dimensions of customer health',
  scorecard,
  synonyms: {
    'Licenses used': USED_SEATS,
    'Licenses bought': BOUGHT_SEATS,
    'Decision maker': ['Decision maker rapport', 'Rapport decision maker'],
    Champion: ['Champion rapport', 'Rapport champion'],
    'Business users': ['Business user rapport', 'End user rapport', 'End users'],
    'Economic buyer': ['Economic buyer rapport', 'Buyer rapport', 'Budget owner'],
    'Last touch': ['Last contact', ...LAST_CONTACT],
    'Touch every (days)': ['Touch every', 'Cadence', 'Touch cadence', 'Contact every', 'Cadence in days'],
    CSAT,
    'Days overdue': OVERDUE_DAYS,
    Signals: ['Tags', 'Risk tags', 'Risks', 'Risk and confidence tags', 'Flags'],
    ARR: VALUE,
  },
};
