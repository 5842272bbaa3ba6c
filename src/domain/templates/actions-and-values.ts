// Template: points for what an account did, plus or minus, added up from a start.
import { metricOf, scorecardOf } from '../scorecard/scorecard';
import { between, each, spread, words } from './notation';
import { LOGINS_NOW, VALUE } from './other-headings';
import type { Template } from './template';

export const actionsAndValues: Template = {
  id: 'actions-and-values',
  name: 'Actions and values',
  purpose: 'Points for actions, as in lead scoring: each adds or takes its value, from a start of 50.',
  source: 'SaaS glossary: actions and their values',
  scorecard: scorecardOf(
    [
      metricOf('Onboarding task', 'task', {
        columns: ['Onboarding due', 'Onboarding done'],
        ...words({ 'on time': 15, late: 5, overdue: -20 }),
        note: 'Finished by the day agreed on: 15. Later: 5. Not finished and the day is past: 20 less. Not due yet: it does not count.',
      }),
      metricOf('Logins', 'number', {
        ...spread(-15, 15),
        ...between(0, 40),
        note: 'From 15 less at no login to 15 more at 40 in the last 30 days, in a straight line.',
      }),
      metricOf('Good survey comments', 'number', {
        ...each(5),
        note: 'Each comment that someone took the time to write.',
      }),
      metricOf('Referrals', 'number', {
        ...each(10),
        note: 'Who recommends you has decided to stay.',
      }),
      metricOf('Upgrades', 'number', {
        ...each(10),
        note: 'Upgrades and added licenses in the last 12 months.',
      }),
      metricOf('Downgrades', 'number', {
        ...each(-15),
        note: 'Downgrades and cancelled licenses in the last 12 months: each is half a farewell.',
      }),
    ],
    {
      name: 'Actions and values',
      method: 'points',
      start: 50,
      minimumCoverage: 0.5,
      valueColumn: 'ARR',
    },
  ),
  synonyms: {
    'Onboarding due': ['Onboarding due date', 'Onboarding deadline', 'Go-live due', 'Task due'],
    'Onboarding done': [
      'Onboarding finished',
      'Onboarding completed',
      'Onboarding done date',
      'Onboarding complete date',
      'Task done',
    ],
    Logins: LOGINS_NOW,
    'Good survey comments': ['Positive comments', 'Positive feedback', 'Good comments', 'Good feedback'],
    Referrals: ['Referrals given', 'References', 'References given'],
    Upgrades: ['Upsells', 'Expansions', 'Upgrades last 12 months'],
    Downgrades: ['Downsells', 'Contractions', 'Cancelled licenses', 'Downgrades last 12 months'],
    ARR: VALUE,
  },
};
