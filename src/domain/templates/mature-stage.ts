// Template: accounts after go-live, with a flag for those that are ready to grow.
import { metricOf, type Scorecard, scorecardOf } from '../scorecard/scorecard';
import { between, rule, words } from './notation';
import { BOUGHT_SEATS, CSAT, ESCALATIONS, FEATURES, SPONSOR, USED_SEATS, VALUE } from './other-headings';
import type { Template } from './template';

const scorecard: Scorecard = {
  ...scorecardOf(
    [
      metricOf('Usage depth', 'percent', {
        columns: ['Features used'],
        ...between(0.25, 0.7),
        weight: 3,
        note: 'Share of the features that they use. What no one uses, no one misses.',
      }),
      metricOf('Usage breadth', 'ratio', {
        columns: ['Licenses used', 'Licenses bought'],
        ...between(0.4, 0.85),
        weight: 3,
        note: 'Share of the licenses in use. Near 100% they need more of them.',
      }),
      metricOf('Growth', 'change', {
        columns: ['ARR', 'ARR a year ago'],
        ...between(-0.1, 0.1),
        weight: 2,
        note: 'What they pay now against a year ago: renewals, up-sells and down-sells in one number.',
      }),
      metricOf('CSAT', 'rating', {
        ...between(3, 4.5),
        weight: 2,
        note: 'Mean of the answers in the last quarter, 1 to 5.',
      }),
      metricOf('Escalations', 'number', {
        ...between(3, 0),
        note: 'In the last quarter. One may happen; three are a pattern.',
      }),
      metricOf('Sponsor relationship', 'category', {
        ...words({ Strong: 100, Fair: 50, Weak: 0 }),
        weight: 2,
        note: 'The person who signs the renewal.',
      }),
    ],
    { name: 'Mature stage', minimumCoverage: 0.5, valueColumn: 'ARR', watermelon: true },
  ),
  rules: [
    rule({
      subject: 'Usage breadth',
      is: { kind: 'above', number: 0.9 },
      effect: { kind: 'flag', word: 'Expansion ready' },
      note: 'More than 90% of the licenses are in use: talk about more before they run out. It changes no score.',
    }),
    rule({
      subject: 'Sponsor relationship',
      is: { kind: 'is', text: 'Weak' },
      effect: { kind: 'at most', band: 'Watch' },
      note: 'Good use without a sponsor is lost in the next round of savings.',
    }),
  ],
};

export const matureStage: Template = {
  id: 'mature-stage',
  name: 'Mature stage',
  purpose: 'Accounts after go-live: will they renew, and which of them are ready for more?',
  source: 'Rocketlane, indicators after go-live',
  scorecard,
  synonyms: {
    'Features used': ['Core features', ...FEATURES],
    'Licenses used': USED_SEATS,
    'Licenses bought': BOUGHT_SEATS,
    ARR: ['ARR now', 'Current ARR', ...VALUE],
    'ARR a year ago': ['ARR last year', 'Previous ARR', 'ARR before', 'MRR a year ago'],
    CSAT,
    Escalations: ESCALATIONS,
    'Sponsor relationship': SPONSOR,
  },
};
