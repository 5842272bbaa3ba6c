// Template: products with a busy help desk, where a few tickets are better than none and many are a warning.
import { metricOf, type Scorecard, scorecardOf } from '../scorecard/scorecard';
import { between, derived, rule, steps } from './notation';
import { CSAT, ESCALATIONS, VALUE } from './other-headings';
import { TICKET_HEADINGS, TICKET_TABS } from './other-tabs';
import type { Template } from './template';

const scorecard: Scorecard = {
  ...scorecardOf(
    [
      metricOf('Tickets this month', 'number', {
        ...steps([
          [0, 50],
          [1, 100],
          [4, 75],
          [8, 25],
        ]),
        weight: 2,
        note: 'A sweet spot: silence is not health. None at all often means that no one uses it; a few show people at work; many show trouble.',
      }),
      metricOf('Critical tickets on time', 'percent', {
        ...between(0.7, 0.95),
        weight: 3,
        note: 'Solved within what the contract promises. Blank where there was none: then it does not count.',
      }),
      metricOf('CSAT', 'rating', {
        ...between(3, 4.5),
        weight: 2,
        note: 'Happiness with the answers, 1 to 5.',
      }),
      metricOf('Reopened tickets', 'ratio', {
        columns: ['Tickets reopened', 'Tickets solved'],
        ...between(0.2, 0.02),
        note: 'Share of the solved ones that came back: the customer did not agree that it was solved.',
      }),
      metricOf('Oldest open ticket', 'recency', {
        ...between(30, 5),
        note: 'Days since the oldest ticket still open was opened. Blank where none is open: then it does not count.',
      }),
      metricOf('Escalations', 'number', {
        ...between(3, 0),
        weight: 2,
        note: 'In the last 90 days, to a manager on either side.',
      }),
    ],
    { name: 'Support-heavy', minimumCoverage: 0.5, valueColumn: 'ARR' },
  ),
  rules: [
    rule({
      subject: 'Escalations',
      is: { kind: 'above', number: 2 },
      effect: { kind: 'at most', band: 'Watch' },
      note: 'Quick answers do not make up for three escalations.',
    }),
  ],
};

export const supportHeavy: Template = {
  id: 'support-heavy',
  name: 'Support-heavy',
  purpose: 'Products with a busy help desk: what tickets, their answers and escalations tell.',
  source: 'the sweet spot for tickets as in Mattermost; service as in CustomerSuccessBox',
  scorecard,
  derived: [
    derived('Tickets this month', 'Tickets', 'Account', {
      what: 'count',
      last: 30,
      by: 'Created',
      unknownIsZero: true,
    }),
    derived('CSAT', 'Tickets', 'Account', { what: 'average', of: 'Satisfaction', last: 90, by: 'Created' }),
    derived('Oldest open ticket', 'Tickets', 'Account', {
      what: 'earliest',
      of: 'Created',
      where: [{ heading: 'Status', is: { kind: 'is', text: 'Open' } }],
      by: 'Created',
    }),
  ],
  tabs: { Tickets: { names: TICKET_TABS, headings: TICKET_HEADINGS } },
  synonyms: {
    'Tickets this month': ['Tickets', 'Support tickets', 'Tickets last 30 days', 'Support requests', 'Cases'],
    'Critical tickets on time': ['SLA met', 'SLA attainment', 'On-time critical tickets', 'Within SLA'],
    CSAT,
    'Tickets reopened': ['Reopened tickets', 'Reopened'],
    'Tickets solved': ['Solved tickets', 'Resolved tickets', 'Tickets closed', 'Tickets resolved'],
    'Oldest open ticket': ['Oldest ticket', 'Oldest open ticket date', 'Oldest open case'],
    Escalations: ESCALATIONS,
    ARR: VALUE,
  },
};
