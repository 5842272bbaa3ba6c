// Template: one scorecard for accounts of different stages, with separate rows for those that are being onboarded.
import { metricOf, scorecardOf } from '../scorecard/scorecard';
import { between, good, words } from './notation';
import {
  BOUGHT_SEATS,
  CSAT,
  LAST_CONTACT,
  LOGINS_BEFORE,
  LOGINS_NOW,
  PULSE,
  STAGE,
  USED_SEATS,
  VALUE,
} from './other-headings';
import type { Template } from './template';

const ONBOARDING = 'Onboarding';

export const lifecycleStages: Template = {
  id: 'lifecycle-stages',
  name: 'Lifecycle stages',
  purpose: 'Onboarding and live accounts in one table, each measured by what its stage can show.',
  source: 'Rocketlane: different models for each stage of the lifecycle',
  scorecard: scorecardOf(
    [
      metricOf('Seat use', 'ratio', {
        columns: ['Seats used', 'Seats bought'],
        ...between(0.4, 0.85),
        weight: 3,
        note: 'For accounts that are live: seats that no one uses are cut at the renewal.',
      }),
      metricOf('Change of use', 'change', {
        columns: ['Logins this month', 'Logins last month'],
        ...between(-0.3, 0),
        weight: 2,
        note: 'Falling use is bad even at a high level.',
      }),
      metricOf('CSAT', 'rating', { ...between(3, 4.5), weight: 2, note: 'Mean of their answers, 1 to 5.' }),
      metricOf('CSM pulse', 'category', {
        ...words({ Green: 100, Yellow: 50, Red: 0 }),
        weight: 2,
        note: 'What the CSM knows and no system does.',
      }),
      metricOf('Last contact', 'recency', {
        ...between(60, 14),
        weight: 2,
        note: 'Days since the last conversation.',
      }),
      metricOf('Seat use', 'ratio', {
        columns: ['Seats used', 'Seats bought'],
        ...between(0.05, 0.4),
        weight: 2,
        segment: ONBOARDING,
        note: 'In onboarding 40% is already good. This row replaces the general one.',
      }),
      metricOf('Last contact', 'recency', {
        ...between(21, 7),
        weight: 3,
        segment: ONBOARDING,
        note: 'In onboarding a week is long.',
      }),
      metricOf('Kick-off done', 'yes/no', {
        ...good('yes'),
        weight: 3,
        segment: ONBOARDING,
        note: 'Only accounts in onboarding are asked for it.',
      }),
    ],
    { name: 'Lifecycle stages', minimumCoverage: 0.5, valueColumn: 'ARR', segmentColumn: 'Stage' },
  ),
  synonyms: {
    Stage: STAGE,
    'Seats used': USED_SEATS,
    'Seats bought': BOUGHT_SEATS,
    'Logins this month': LOGINS_NOW,
    'Logins last month': LOGINS_BEFORE,
    CSAT,
    'CSM pulse': PULSE,
    'Last contact': LAST_CONTACT,
    'Kick-off done': ['Kick-off', 'Kickoff done', 'Kickoff'],
    ARR: VALUE,
  },
};
