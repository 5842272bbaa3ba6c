// Tabs of three other systems for the sample accounts: tickets, surveys and logins, with days relative to the day they are added.
import type { Cell } from '../values/cell';
import { addDays, type CivilDay } from '../values/civil-day';
import type { SampleRow } from './sample-accounts';

export interface SampleTab {
  readonly title: string;
  readonly table: readonly (readonly Cell[])[];
}

/** Names as other systems spell them: two that a person has to settle, and one that belongs to no account. */
const SPELLED_OTHERWISE: Readonly<Record<string, string>> = {
  'Rookwood Security': 'Rookwood Securtiy',
  'Ochre & Sons Paints': 'Ochre and Sons Paints Ltd',
};
const INTERNAL_ACCOUNT = 'Internal test account';

const TICKET_DAYS = 120;
const LOGIN_WEEKS = 8;
const MOST_USERS = 4;
const NAMES = ['ana', 'ben', 'chloe', 'dev'];

export function sampleTabs(today: CivilDay, accounts: readonly SampleRow[]): readonly SampleTab[] {
  return [
    { title: 'Tickets', table: tickets(today, accounts) },
    { title: 'Surveys', table: surveys(today, accounts) },
    { title: 'Logins', table: logins(today, accounts) },
  ];
}

interface Ticket {
  readonly account: string;
  readonly daysAgo: number;
  readonly priority: string;
  readonly status: string;
  readonly satisfaction: Cell;
}

function tickets(today: CivilDay, accounts: readonly SampleRow[]): Cell[][] {
  const made = accounts.flatMap(([account, , , , , , , , , open, pulse], index): Ticket[] => {
    const count = (open === '' ? 0 : open) * 2 + (index % 3);
    return Array.from({ length: count }, (_, at): Ticket => {
      const isOpen = at < (open === '' ? 0 : open);
      const draw = (what: number) => unlike(index, at, what);
      return {
        account: SPELLED_OTHERWISE[account] ?? account,
        daysAgo: Math.floor(draw(1) * (isOpen ? 35 : TICKET_DAYS)),
        priority: draw(2) < (pulse === 'Green' ? 0.15 : 0.4) ? 'High' : draw(3) < 0.5 ? 'Normal' : 'Low',
        status: isOpen ? 'Open' : 'Solved',
        satisfaction: isOpen || draw(4) < 0.4 ? '' : satisfactionOf(pulse, draw(5)),
      };
    });
  });
  const internal: Ticket[] = [3, 17, 40].map((daysAgo) => ({
    account: INTERNAL_ACCOUNT,
    daysAgo,
    priority: 'Low',
    status: 'Solved',
    satisfaction: '',
  }));
  const sorted = [...made, ...internal].sort((a, b) => b.daysAgo - a.daysAgo);
  return [
    ['Ticket ID', 'Account', 'Created', 'Priority', 'Status', 'Satisfaction'],
    ...sorted.map(({ account, daysAgo, priority, status, satisfaction }, at): Cell[] => [
      1001 + at,
      account,
      { day: addDays(today, -daysAgo) },
      priority,
      status,
      satisfaction,
    ]),
  ];
}

/** 1 to 5. */
function satisfactionOf(pulse: string, draw: number): number {
  if (pulse === 'Green') return draw < 0.7 ? 5 : 4;
  if (pulse === 'Red') return draw < 0.6 ? 2 : 1;
  return draw < 0.5 ? 4 : 3;
}

/** The latest answer of each account is its NPS; a few answered before. */
function surveys(today: CivilDay, accounts: readonly SampleRow[]): Cell[][] {
  const answers = accounts.flatMap(([account, , , , , , , , nps], index) => {
    if (nps === '') return [];
    const latest = 5 + Math.floor(unlike(index, 0, 6) * 140);
    const earlier = unlike(index, 0, 7) < 0.5 ? [] : [{ daysAgo: latest + 90, score: Math.min(10, nps + 1) }];
    return [...earlier, { daysAgo: latest, score: nps }].map((answer) => ({ account, ...answer }));
  });
  answers.sort((a, b) => b.daysAgo - a.daysAgo);
  return [
    ['Answered', 'Company', 'Score'],
    ...answers.map(({ account, daysAgo, score }): Cell[] => [
      { day: addDays(today, -daysAgo) },
      SPELLED_OTHERWISE[account] ?? account,
      score,
    ]),
  ];
}

/** One row a user and week; accounts with few active days fade away over the last weeks. */
function logins(today: CivilDay, accounts: readonly SampleRow[]): Cell[][] {
  const seen = accounts.flatMap(([account, , , , , , active], index) => {
    const days = active === '' ? 0 : active;
    const users = Math.min(MOST_USERS, Math.round(days / 5));
    return Array.from({ length: LOGIN_WEEKS * users }, (_, at) => {
      const [week, user] = [Math.floor(at / users), at % users];
      const isAway = unlike(index, at, 8) < (days < 10 ? 0.2 + 0.15 * (LOGIN_WEEKS - 1 - week) : 0.15);
      const daysAgo = 7 * week + Math.floor(unlike(index, at, 9) * 7);
      const sessions = 1 + Math.floor((unlike(index, at, 10) * days) / 2);
      return { account, user: NAMES[user] ?? '', daysAgo, sessions, isAway };
    }).filter(({ isAway }) => !isAway);
  });
  seen.sort((a, b) => b.daysAgo - a.daysAgo);
  return [
    ['Day', 'Account', 'User', 'Sessions'],
    ...seen.map(({ account, user, daysAgo, sessions }): Cell[] => [
      { day: addDays(today, -daysAgo) },
      account,
      user,
      sessions,
    ]),
  ];
}

/** A number from 0 to under 1, always the same for the same three. Source of the mixing: murmurhash3's finalizer. */
function unlike(account: number, at: number, what: number): number {
  let hash = Math.imul(account + 1, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b) ^ Math.imul(what, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
