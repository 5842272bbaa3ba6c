// Sample accounts as a table, with days relative to the day they are put on the sheet.
import type { Cell } from '../values/cell';
import { addDays, type CivilDay } from '../values/civil-day';

export const SAMPLE_TAB = 'Sample accounts';

export const SAMPLE_HEADINGS = [
  'Account',
  'Segment',
  'Plan',
  'ARR',
  'Seats bought',
  'Seats used',
  'Seat use',
  'Active days',
  'Core features',
  'NPS',
  'Open tickets',
  'CSM pulse',
  'Last contact',
  'Renewal date',
  'Invoice overdue',
  'Owner',
] as const;

/** One account: '' where nothing is known. */
export type SampleRow = readonly [
  account: string,
  segment: string,
  plan: string,
  arr: number,
  seatsBought: number,
  seatsUsed: number | '',
  /** Days with a login in the last 30. */
  activeDays: number | '',
  /** Percent of the core features in use. */
  coreFeatures: number | '',
  nps: number | '',
  openTickets: number | '',
  pulse: string,
  lastContactDaysAgo: number | '',
  renewalInDays: number,
  invoiceOverdue: string,
];

/** The sample table: headings, then one row per account; shares are fractions (0.86), days are date cells. */
export function sampleAccounts(today: CivilDay, accounts: readonly SampleRow[]): Cell[][] {
  return [
    [...SAMPLE_HEADINGS],
    ...accounts.map(
      ([
        account,
        segment,
        plan,
        arr,
        bought,
        used,
        active,
        core,
        nps,
        tickets,
        pulse,
        contact,
        renewal,
        overdue,
      ]): Cell[] => [
        account,
        segment,
        plan,
        arr,
        bought,
        used,
        used === '' ? '' : Math.round((100 * used) / bought) / 100,
        active,
        core === '' ? '' : core / 100,
        nps,
        tickets,
        pulse,
        contact === '' ? '' : { day: addDays(today, -contact) },
        { day: addDays(today, renewal) },
        overdue,
        ownerOf(account, segment),
      ],
    ),
  ];
}

/** The made-up success managers of each segment. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  Enterprise: ['Priya Nair', 'Tom Becker'],
  'Mid-market': ['Elena Rossi', 'Marcus Hale'],
  SMB: ['Joy Adeyemi'],
};

/** Always the same one for an account. */
function ownerOf(account: string, segment: string): string {
  const owners = OWNERS[segment] ?? [''];
  return owners[account.length % owners.length] ?? '';
}
