// Template: data from the help desk, the surveys and the product, each on its own tab.
import { metricOf, type Scorecard, scorecardOf } from '../scorecard/scorecard';
import { between, derived, steps } from './notation';
import { VALUE } from './other-headings';
import {
  LOGIN_HEADINGS,
  LOGIN_TABS,
  SURVEY_HEADINGS,
  SURVEY_TABS,
  TICKET_HEADINGS,
  TICKET_TABS,
} from './other-tabs';
import type { Template } from './template';

const scorecard: Scorecard = scorecardOf(
  [
    metricOf('Days since login', 'number', {
      ...between(21, 3),
      weight: 3,
      note: 'From the tab Logins. People do not leave a tool that they opened yesterday.',
    }),
    metricOf('Active users 28d', 'number', {
      ...between(0, 4),
      weight: 2,
      note: 'Different people who logged in. An account that hangs on one person leaves with that person.',
    }),
    metricOf('Login trend', 'percent', {
      ...between(-0.5, 0),
      weight: 2,
      note: 'Sessions of the last 28 days against the 28 before. Blank where there were none before: then it does not count.',
    }),
    metricOf('Tickets 30d', 'number', {
      ...steps([
        [0, 75],
        [1, 100],
        [4, 50],
        [8, 0],
      ]),
      weight: 2,
      note: 'From the tab Tickets. A few tickets show people at work, many show trouble.',
    }),
    metricOf('Urgent ticket share', 'percent', {
      ...between(0.6, 0.1),
      note: 'How many of their tickets are urgent.',
    }),
    metricOf('Last NPS', 'number', {
      ...between(6, 9),
      note: 'The latest answer of the last 180 days. Few people answer, so it weighs little.',
    }),
  ],
  { name: 'Several systems', minimumCoverage: 0.5, valueColumn: 'ARR' },
);

export const severalSystems: Template = {
  id: 'several-systems',
  name: 'Several systems',
  purpose: 'Tickets, surveys and logins on tabs of their own, joined to the accounts.',
  source: 'what CS teams keep beside their account list: help desk, survey tool, product log',
  scorecard,
  derived: [
    derived('Days since login', 'Logins', 'Account', { what: 'days since', by: 'Day' }),
    derived('Active users 28d', 'Logins', 'Account', { what: 'unique', of: 'User', last: 28, by: 'Day' }),
    derived('Login trend', 'Logins', 'Account', { what: 'change', of: 'Sessions', last: 28, by: 'Day' }),
    derived('Tickets 30d', 'Tickets', 'Account', {
      what: 'count',
      last: 30,
      by: 'Created',
      unknownIsZero: true,
    }),
    derived('Urgent ticket share', 'Tickets', 'Account', {
      what: 'share',
      where: [{ heading: 'Priority', is: { kind: 'is', text: 'High' } }],
      last: 90,
      by: 'Created',
    }),
    derived('Last NPS', 'Surveys', 'Company', { what: 'latest', of: 'Score', last: 180, by: 'Answered' }),
  ],
  tabs: {
    Tickets: { names: TICKET_TABS, headings: TICKET_HEADINGS },
    Surveys: { names: SURVEY_TABS, headings: SURVEY_HEADINGS },
    Logins: { names: LOGIN_TABS, headings: LOGIN_HEADINGS },
  },
  synonyms: {
    'Tickets 30d': ['Tickets last 30 days', 'Tickets this month', 'Support tickets'],
    'Last NPS': ['Latest NPS', 'Last NPS score'],
    'Days since login': ['Days since last login', 'Days inactive'],
    'Active users 28d': ['Active users', 'Monthly active users', 'MAU'],
    ARR: VALUE,
  },
};
