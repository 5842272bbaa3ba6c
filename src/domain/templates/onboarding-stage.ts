// Template: accounts that are being onboarded, measured against the expectation for the days since their start.
import { metricOf, scorecardOf } from '../scorecard/scorecard';
import { between, words } from './notation';
import { CSAT, LAST_CONTACT, SPONSOR, VALUE } from './other-headings';
import type { Template } from './template';

export const onboardingStage: Template = {
  id: 'onboarding-stage',
  name: 'Onboarding stage',
  purpose: 'An early warning while an account is being onboarded, before usage can tell anything.',
  source: 'Rocketlane, indicators for the onboarding stage',
  scorecard: scorecardOf(
    [
      metricOf('Onboarding depth', 'percent', {
        columns: ['Onboarding tasks done'],
        ...between(0.5, 1),
        weight: 3,
        options: { expected: { value: 1, days: 60 }, start: 'Onboarding start' },
        note: 'Share of the tasks done, against a straight line to 100% on day 60: 30% on day 30 is 60% of what it should be.',
      }),
      metricOf('Onboarding breadth', 'ratio', {
        columns: ['Users onboarded', 'Users planned'],
        ...between(0.5, 1),
        weight: 2,
        options: { expected: { value: 0.8, days: 60 }, start: 'Onboarding start' },
        note: 'Share of the planned users who are in, against a straight line to 80% on day 60.',
      }),
      metricOf('Go-live', 'task', {
        columns: ['Go-live due', 'Go-live done'],
        ...words({ 'on time': 100, late: 40, overdue: 0 }),
        note: 'The day that was promised. Not due yet: it does not count.',
      }),
      metricOf('Onboarding CSAT', 'rating', {
        ...between(3, 4.5),
        note: 'Asked after the kick-off and after each milestone, 1 to 5.',
      }),
      metricOf('Sponsor relationship', 'category', {
        ...words({ Strong: 100, Fair: 50, Weak: 0 }),
        note: 'An onboarding without a sponsor who asks about it is the one that stalls.',
      }),
      metricOf('Last contact', 'recency', {
        ...between(21, 7),
        note: 'Days since the last conversation: in this stage a week is long.',
      }),
    ],
    { name: 'Onboarding stage', minimumCoverage: 0.5, valueColumn: 'ARR' },
  ),
  synonyms: {
    'Onboarding tasks done': ['Onboarding progress', 'Onboarding complete', 'Tasks done', 'Onboarding'],
    'Onboarding start': ['Onboarding started', 'Kick-off', 'Kick-off date', 'Onboarding start date'],
    'Users onboarded': ['Onboarded users', 'Users trained', 'Trained users', 'Users live'],
    'Users planned': ['Planned users', 'Users to onboard', 'Seats', 'Licenses'],
    'Go-live due': ['Go-live date', 'Go-live deadline', 'Planned go-live', 'Target go-live'],
    'Go-live done': ['Live', 'Went live', 'Live since', 'Actual go-live', 'Is live'],
    'Onboarding CSAT': CSAT,
    'Sponsor relationship': SPONSOR,
    'Last contact': LAST_CONTACT,
    ARR: VALUE,
  },
};
