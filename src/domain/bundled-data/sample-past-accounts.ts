// A made-up story of outcomes: 120 past renewals, each account as it was 90 days before, 20 of them lost.
import { createRandom, type Random } from '../statistics/random';
import type { Cell } from '../values/cell';
import { addDays, type CivilDay } from '../values/civil-day';
import { SAMPLE_HEADINGS, type SampleRow, sampleAccounts } from './sample-accounts';

export const PAST_ACCOUNTS_TAB = 'Past accounts';
export const PAST_OUTCOME = 'Outcome';
/** The day on which the account was as its row says. */
const PAST_DAY = 'Day';

const PAST_HEADINGS = [SAMPLE_HEADINGS[0], PAST_DAY, ...SAMPLE_HEADINGS.slice(1), PAST_OUTCOME];

const ACCOUNTS = 120;
const LOST = 20;
const DAYS_BEFORE_RENEWAL = 90;
const SEED = 8;

const FIRST_WORDS = [
  'Amber',
  'Birch',
  'Canal',
  'Delta',
  'Elm',
  'Falcon',
  'Granite',
  'Harvest',
  'Iron',
  'Juniper',
  'Kestrel',
  'Lantern',
];
const SECOND_WORDS = [
  'Analytics',
  'Brewing',
  'Clinics',
  'Dental',
  'Engineering',
  'Foods',
  'Gardens',
  'Hotels',
  'Insurance',
  'Logistics',
];
const PLANS = [
  { segment: 'SMB', plan: 'Starter', arr: 6000, seats: 15 },
  { segment: 'Mid-market', plan: 'Growth', arr: 24_000, seats: 60 },
  { segment: 'Enterprise', plan: 'Scale', arr: 90_000, seats: 250 },
] as const;

interface PastAccount {
  readonly row: SampleRow;
  readonly renewalDaysAgo: number;
  /** Log odds of leaving, chance included: the accounts with the highest ones left. */
  readonly risk: number;
}

/**
 * The table with its headings. Use decides most of the outcomes, tickets some, the CSM's pulse and the last contact none:
 * what the scorecard of the samples thinks of them is for the view Evidence to find out.
 */
export function samplePastAccounts(today: CivilDay): Cell[][] {
  const random = createRandom(SEED);
  const accounts = Array.from({ length: ACCOUNTS }, (_, index) => pastAccount(index, random));
  const byRisk = [...accounts].sort((a, b) => b.risk - a.risk);
  const lost = new Set(byRisk.slice(0, LOST));
  return [
    [...PAST_HEADINGS],
    ...accounts.map((account): Cell[] => {
      const day = addDays(today, -account.renewalDaysAgo - DAYS_BEFORE_RENEWAL);
      const [, [name = '', ...cells] = []] = sampleAccounts(day, [account.row]);
      return [name, { day }, ...cells, lost.has(account) ? 'Churned' : 'Renewed'];
    }),
  ];
}

function pastAccount(index: number, random: Random): PastAccount {
  const first = FIRST_WORDS[index % FIRST_WORDS.length] ?? '';
  const second = SECOND_WORDS[Math.floor(index / FIRST_WORDS.length)] ?? '';
  const { segment, plan, arr, seats } = PLANS[Math.floor(random() ** 2 * PLANS.length)] ?? PLANS[0];
  const use = spread(random);
  const active = whole(30 * (0.75 * use + 0.25 * random()), 30);
  const core = whole(100 * (0.6 * use + 0.4 * random()), 100);
  const used = whole(seats * (0.3 + 0.4 * use + 0.3 * random()), seats);
  const tickets = whole(9 * random() ** 2, 9);
  const nps = random() < 0.5 ? '' : whole(3 + 4 * use + 4 * random(), 10);
  const pulse = ['Green', 'Green', 'Yellow', 'Green', 'Red'][Math.floor(5 * random())] ?? 'Green';
  const contact = whole(80 * random() ** 1.5, 80);
  const overdue = random() < 0.08 ? 'yes' : 'no';
  return {
    row: [
      `${first} ${second}`,
      segment,
      plan,
      whole(arr * (0.7 + 0.6 * random()), arr * 2),
      seats,
      used,
      active,
      core,
      nps,
      tickets,
      pulse,
      contact,
      DAYS_BEFORE_RENEWAL,
      overdue,
    ],
    renewalDaysAgo: 14 + Math.floor(700 * random()),
    risk: 4.5 * (1 - active / 30) + 2.5 * (1 - core / 100) + 0.2 * tickets + 0.5 * logistic(random),
  };
}

/** Most accounts use the product well: a number in 0-1 that is more often high. */
function spread(random: Random): number {
  return random() ** 0.7;
}

function whole(value: number, most: number): number {
  return Math.max(0, Math.min(most, Math.round(value)));
}

/** What could not be known on that day. */
function logistic(random: Random): number {
  const chance = Math.min(0.999, Math.max(0.001, random()));
  return Math.log(chance / (1 - chance));
}
