// The examples for the templates: for each, the columns of about twenty invented accounts that show it at work.
import { addDays } from '../../src/domain/values/civil-day';
import {
  arr,
  type Column,
  daysAgo,
  EXAMPLE_DAY,
  mark,
  nowAndBefore,
  partAndWhole,
  percent,
  sometimesBlank,
  whole,
  word,
  yes,
} from './columns';
import { type Invented, inventedAccounts } from './invented-accounts';

const COUNT = 22;

/** An onboarding that began up to 75 days ago. */
function onboardingDays(account: Invented): number {
  return 5 + Math.round(70 * account.chance('Onboarding start'));
}

function shareOfExpected(account: Invented, heading: string, full: number, days: number): number {
  const expected = full * Math.min(1, onboardingDays(account) / days);
  return Math.min(1, expected * (0.35 + 0.8 * account.level(heading)));
}

/** A task due `dueDays` after a start; done around that day where things go well, not yet where they do not. */
function dueAndDone(
  headings: readonly [string, string],
  start: (account: Invented) => number,
  dueDays: number,
): [Column, Column] {
  const [due, done] = headings;
  const doneIn = (account: Invented) =>
    Math.round(start(account) - dueDays * (1.6 - 0.9 * account.level(done)));
  return [
    [due, (account) => addDays(EXAMPLE_DAY, dueDays - start(account))],
    [
      done,
      (account) =>
        doneIn(account) < 0 || account.level(done) < 0.25 ? '' : addDays(EXAMPLE_DAY, -doneIn(account)),
    ],
  ];
}

function signals(account: Invented): string {
  const level = account.level('Signals');
  const tags = [
    level > 0.7 && 'Referral',
    level > 0.85 && 'Case study',
    level < 0.5 && account.chance('Missing') < 0.5 && 'Missing feature',
    level < 0.3 && 'Champion left',
    level < 0.15 && 'Company in trouble',
  ];
  return tags.filter((tag) => tag !== false).join(', ');
}

function isOnboarding(account: Invented): boolean {
  return account.index % 3 === 1;
}

const seatsByStage: readonly Column[] = [
  ['Stage', (account) => (isOnboarding(account) ? 'Onboarding' : 'Live')],
  ...partAndWhole(['Seats used', 'Seats bought'], [10, 400], [0.2, 1]).map(
    ([heading, cell]): Column => [
      heading,
      (account) =>
        isOnboarding(account) && heading === 'Seats used'
          ? Math.round(Number(cell(account)) * 0.45)
          : cell(account),
    ],
  ),
];

const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  'raw-four': [
    arr,
    // The first account is the one of the source: 10, 5, 5 and 10 points, so 7.5.
    first(word('Product setup', ['Not started', 'In progress', 'Complete']), 'Complete'),
    first(percent('Product usage rate'), '45%'),
    first(sometimesBlank(whole('NPS', 0, 10), 0.35), 7),
    first(sometimesBlank(word('CSM pulse', ['Poor', 'Okay', 'Good']), 0.1), 'Good'),
  ],
  'five-dimensions': [
    arr,
    ...partAndWhole(['Licenses used', 'Licenses bought'], [8, 300], [0.2, 1]),
    sometimesBlank(whole('Decision maker', 1, 5), 0.1),
    whole('Champion', 1, 5),
    sometimesBlank(whole('Business users', 1, 5), 0.25),
    sometimesBlank(whole('Economic buyer', 1, 5), 0.4),
    daysAgo('Last touch', 95, 2),
    ['Touch every (days)', (account) => (account.chance('ARR') > 0.6 ? 14 : 30)],
    sometimesBlank(mark('CSAT', 2, 5), 0.15),
    ['Days overdue', (account) => Math.max(0, Math.round(60 * (0.55 - account.level('Days overdue'))))],
    ['Signals', signals],
  ],
  'frequency-breadth-depth': [
    arr,
    whole('Active days', 0, 23),
    ...nowAndBefore(['Logins this month', 'Logins last month'], [30, 900], [-0.6, 0.25]),
    ...partAndWhole(['Active users', 'Users'], [10, 250], [0.1, 0.95]),
    sometimesBlank(percent('Core features', 0.05, 0.95), 0.1),
  ],
  'actions-and-values': [
    arr,
    ...dueAndDone(
      ['Onboarding due', 'Onboarding done'],
      (account) => 20 + Math.round(200 * account.chance('Start')),
      60,
    ),
    whole('Logins', 0, 55),
    ['Good survey comments', (account) => Math.max(0, Math.round(4 * account.level('Comments') - 1.5))],
    ['Referrals', (account) => (account.level('Referrals') > 0.8 ? 1 : 0)],
    ['Upgrades', (account) => (account.level('Upgrades') > 0.65 ? 1 : 0)],
    [
      'Downgrades',
      (account) => (account.level('Downgrades') < 0.25 ? 2 : account.level('Downgrades') < 0.4 ? 1 : 0),
    ],
  ],
  'six-metrics': [
    arr,
    percent('Product usage', 0.05, 0.95),
    [
      'Value earned',
      (account) => Math.round(Number(arr[1](account)) * (0.4 + 11 * account.level('ROI') ** 1.5)),
    ],
    ['Price paid', (account) => Math.round(Number(arr[1](account)) * (0.9 + 0.2 * account.chance('Paid')))],
    sometimesBlank(word('Sentiment', ['Unhappy', 'Neutral', 'Happy']), 0.05),
    daysAgo('Sentiment date', 140, 1),
    word('Advocacy', ['Refused', 'Not asked', 'Not asked', 'Willing', 'Advocate']),
    daysAgo('Last e-mail', 90, 1),
    sometimesBlank(daysAgo('Last call', 120, 3), 0.3),
    sometimesBlank(daysAgo('Last meeting', 200, 6), 0.4),
    yes('Sponsor known', 0.45),
    yes('Champion known', 0.25),
    yes('Admin known', 0.15),
    yes('Buyer known', 0.6),
  ],
  'onboarding-stage': [
    arr,
    ['Onboarding start', (account) => addDays(EXAMPLE_DAY, -onboardingDays(account))],
    ['Onboarding tasks done', (account) => `${Math.round(100 * shareOfExpected(account, 'Depth', 1, 60))}%`],
    ['Users planned', (account) => 8 + Math.round(70 * account.chance('Users planned'))],
    [
      'Users onboarded',
      (account) =>
        Math.round((8 + 70 * account.chance('Users planned')) * shareOfExpected(account, 'Breadth', 0.8, 60)),
    ],
    ...dueAndDone(['Go-live due', 'Go-live done'], onboardingDays, 45),
    sometimesBlank(mark('Onboarding CSAT', 2, 5), 0.25),
    sometimesBlank(word('Sponsor relationship', ['Weak', 'Fair', 'Strong']), 0.1),
    daysAgo('Last contact', 32, 1),
  ],
  'mature-stage': [
    percent('Features used', 0.05, 0.95),
    ...partAndWhole(['Licenses used', 'Licenses bought'], [20, 600], [0.25, 1.02]),
    ...nowAndBefore(['ARR', 'ARR a year ago'], [6000, 240_000], [-0.3, 0.3]),
    sometimesBlank(mark('CSAT', 2, 5), 0.2),
    ['Escalations', (account) => Math.max(0, Math.round(4 * (0.7 - account.level('Escalations'))))],
    word('Sponsor relationship', ['Weak', 'Fair', 'Strong']),
  ],
  'lifecycle-stages': [
    arr,
    ...seatsByStage,
    ...nowAndBefore(['Logins this month', 'Logins last month'], [20, 700], [-0.5, 0.3]),
    sometimesBlank(mark('CSAT', 2, 5), 0.3),
    word('CSM pulse', ['Red', 'Yellow', 'Green']),
    daysAgo('Last contact', 80, 1),
    ['Kick-off done', (account) => (isOnboarding(account) ? yes('Kick-off done', 0.3)[1](account) : '')],
  ],
  'support-heavy': [
    arr,
    ['Tickets this month', (account) => Math.round(14 * account.chance('Tickets') ** 1.7)],
    sometimesBlank(percent('Critical tickets on time', 0.5, 1), 0.2),
    sometimesBlank(mark('CSAT', 2, 5), 0.15),
    ['Tickets solved', (account) => 5 + Math.round(40 * account.chance('Solved'))],
    [
      'Tickets reopened',
      (account) =>
        Math.round((5 + 40 * account.chance('Solved')) * 0.3 * (1 - account.level('Tickets reopened'))),
    ],
    sometimesBlank(daysAgo('Oldest open ticket', 60, 1), 0.3),
    ['Escalations', (account) => Math.max(0, Math.round(5 * (0.65 - account.level('Escalations'))))],
  ],
  'product-led': [
    ['MRR', (account) => 20 + Math.round(480 * account.chance('MRR') ** 2)],
    ...partAndWhole(['Weekly active users', 'Users'], [3, 60], [0.05, 0.95]),
    ...nowAndBefore(['Logins this month', 'Logins last month'], [5, 400], [-0.7, 0.35]),
    yes('Data connected', 0.2),
    yes('Team invited', 0.35),
    yes('First project', 0.3),
    yes('Integration on', 0.6),
    ...partAndWhole(['Projects finished', 'Projects started'], [4, 50], [0, 0.75]),
    daysAgo('Last login', 70, 0),
    ['Payment failed', (account) => (account.level('Payment') < 0.36 ? 'yes' : 'no')],
  ],
  'several-systems': [
    arr,
    whole('Days since login', 40, 0),
    whole('Active users 28d', 0, 6),
    percent('Login trend', -0.7, 0.3),
    ['Tickets 30d', (account) => Math.round(12 * account.chance('Tickets') ** 1.7)],
    sometimesBlank(
      ['Urgent ticket share', (account) => `${Math.round(70 * (1 - account.level('Urgent ticket share')))}%`],
      0.2,
    ),
    sometimesBlank(whole('Last NPS', 2, 10), 0.4),
  ],
};

/** The column, with this value for the first account. */
function first([heading, cell]: Column, value: string | number): Column {
  return [heading, (account) => (account.index === 0 ? value : cell(account))];
}

/** Headings and accounts of each template's example, by the template's id. */
export function templateExample(id: string): (string | number)[][] {
  const columns = COLUMNS[id] ?? [];
  return [
    ['Account', ...columns.map(([heading]) => heading)],
    ...inventedAccounts(id, COUNT).map((account) => [
      account.name,
      ...columns.map(([, cell]) => cell(account)),
    ]),
  ];
}

export const EXAMPLE_TEMPLATES: readonly string[] = Object.keys(COLUMNS);
