// Template: many small accounts that no one calls, where the product's own data is all there is.
import { metricOf, type Scorecard, scorecardOf } from '../scorecard/scorecard';
import { between, good, rule } from './notation';
import { ACTIVE_USERS, ALL_USERS, LOGINS_BEFORE, LOGINS_NOW } from './other-headings';
import type { Template } from './template';

const scorecard: Scorecard = {
  ...scorecardOf(
    [
      metricOf('People active', 'ratio', {
        columns: ['Weekly active users', 'Users'],
        ...between(0.15, 0.6),
        weight: 3,
        note: 'Weekly users of all users. Count only who does what the product is for.',
      }),
      metricOf('Change of use', 'change', {
        columns: ['Logins this month', 'Logins last month'],
        ...between(-0.4, 0),
        weight: 2,
        note: 'The earliest sign in a product that no one calls about.',
      }),
      metricOf('Activation', 'checklist', {
        columns: ['Data connected', 'Team invited', 'First project', 'Integration on'],
        ...between(0.25, 1),
        weight: 2,
        note: 'The steps after which people stay. Find yours by comparing those who stayed with those who left.',
      }),
      metricOf('Work finished', 'ratio', {
        columns: ['Projects finished', 'Projects started'],
        ...between(0.1, 0.5),
        weight: 2,
        note: 'Vanity warning: activity without a result misleads, like full carts that no one pays for. This counts results.',
      }),
      metricOf('Last login', 'recency', {
        ...between(30, 7),
        note: 'Days since anybody of the account was there.',
      }),
      metricOf('Payment failed', 'yes/no', {
        ...good('no'),
        note: 'An expired card ends more small accounts than any decision.',
      }),
    ],
    { name: 'Product-led', minimumCoverage: 0.5, valueColumn: 'MRR' },
  ),
  rules: [
    rule({
      subject: 'People active',
      is: { kind: 'above', number: 0.7 },
      effect: { kind: 'flag', word: 'Expansion ready' },
      note: 'The product has spread through the team: offer the bigger plan. It changes no score.',
    }),
  ],
};

export const productLed: Template = {
  id: 'product-led',
  name: 'Product-led',
  purpose: 'Many small accounts without a CSM each, judged by what they do in the product.',
  source: 'product-led practice: activation, conversion and active users',
  scorecard,
  synonyms: {
    'Weekly active users': ['WAU', 'Active users', ...ACTIVE_USERS],
    Users: ALL_USERS,
    'Logins this month': LOGINS_NOW,
    'Logins last month': LOGINS_BEFORE,
    'Data connected': ['Data source connected', 'Data imported', 'Import done'],
    'Team invited': ['Invited team', 'Colleagues invited', 'Invites sent'],
    'First project': ['First project created', 'Project created'],
    'Integration on': ['Integration connected', 'Integrated', 'Integration live'],
    'Projects finished': ['Projects completed', 'Completed projects', 'Conversions', 'Orders'],
    'Projects started': ['Projects created', 'Started projects', 'Carts'],
    'Last login': ['Last seen', 'Last active', 'Last login date', 'Last activity'],
    'Payment failed': ['Card failed', 'Failed payment', 'Payment problem'],
    MRR: ['ARR', 'Monthly recurring revenue'],
  },
};
