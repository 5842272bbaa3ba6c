// A made-up past of the sample accounts: 26 weeks in which two slide, one drops, one recovers, one wavers, and the scorecard changes once.
import { HISTORY_HEADINGS } from '../history/history-tab';
import { scorecardStamp } from '../history/scorecard-stamp';
import type { Scorecard } from '../scorecard/scorecard';
import { planScoring } from '../scoring/plan-scoring';
import { scoreTable } from '../scoring/score-table';
import { type Cell, cellText, matchKey } from '../values/cell';
import { addDays, type CivilDay } from '../values/civil-day';
import { EN_US } from '../values/text-locale';
import { type SampleRow, sampleAccounts } from './sample-accounts';

/** @internal exported for its tests */
export const SAMPLE_WEEKS = 26;
/** The scorecard of today is this many weeks old. */
const SCORECARD_WEEKS = 10;
const BAND = Object.keys(HISTORY_HEADINGS).indexOf('band');

export interface SampleHistory {
  readonly headings: readonly string[];
  /** Oldest day first. */
  readonly rows: readonly (readonly Cell[])[];
  readonly versions: readonly {
    readonly day: CivilDay;
    readonly scorecard: Scorecard;
    readonly note: string;
    /** Accounts that had another band under the scorecard of before; undefined for the first version. */
    readonly bandChanges: number | undefined;
  }[];
}

/**
 * One snapshot a week before today, each scored under the scorecard of its day.
 * @param scorecard today's; until ten weeks ago the CSM's pulse weighed as much as use does
 */
export function sampleHistory(
  today: CivilDay,
  accounts: readonly SampleRow[],
  scorecard: Scorecard,
): SampleHistory {
  const earlier = earlierScorecard(scorecard);
  const [tableHeadings = []] = sampleAccounts(today, []);
  const raw = tableHeadings.slice(1).map(cellText);
  const rows: (readonly Cell[])[] = [];
  for (let week = SAMPLE_WEEKS; week >= 1; week -= 1) {
    const day = addDays(today, -7 * week);
    const card = week > SCORECARD_WEEKS ? earlier : scorecard;
    rows.push(
      ...snapshotRows(
        day,
        accounts.map((account, index) => asOfWeek(account, index, week)),
        card,
      ),
    );
  }
  const changeDay = addDays(today, -7 * SCORECARD_WEEKS);
  const then = accounts.map((account, index) => asOfWeek(account, index, SCORECARD_WEEKS));
  const [bandsBefore, bandsAfter] = [earlier, scorecard].map((card) => bandsOf(changeDay, then, card));
  return {
    headings: [...Object.values(HISTORY_HEADINGS), ...raw],
    rows,
    versions: [
      {
        day: addDays(today, -7 * SAMPLE_WEEKS),
        scorecard: earlier,
        note: 'Where we began',
        bandChanges: undefined,
      },
      {
        day: changeDay,
        scorecard,
        bandChanges: bandsAfter?.filter((band, index) => band !== bandsBefore?.[index]).length,
        note: 'What customers do counts more than how we feel about them',
      },
    ],
  };
}

function bandsOf(day: CivilDay, accounts: readonly SampleRow[], scorecard: Scorecard): Cell[] {
  return snapshotRows(day, accounts, scorecard).map((row) => row[BAND] ?? '');
}

function snapshotRows(
  day: CivilDay,
  accounts: readonly SampleRow[],
  scorecard: Scorecard,
): (readonly Cell[])[] {
  const [headings = [], ...rows] = sampleAccounts(day, accounts);
  const { accounts: scored } = scoreTable(planScoring(scorecard, headings), rows, {
    asOf: day,
    locale: EN_US,
  });
  const stamp = scorecardStamp(scorecard);
  return rows.map(([account = '', ...cells], index) => {
    const { score = '', band = '', coverage = 0 } = scored[index] ?? {};
    return [{ day }, account, score, band, coverage, stamp, ...cells];
  });
}

function earlierScorecard(scorecard: Scorecard): Scorecard {
  return {
    ...scorecard,
    metrics: scorecard.metrics.map((metric) =>
      matchKey(metric.name) === 'csm pulse' ? { ...metric, weight: 3 } : metric,
    ),
  };
}

/** What happened to an account: its numbers this many weeks ago, from what they are today. */
type Story = (row: SampleRow, week: number) => SampleRow;

const STORIES: Readonly<Record<string, Story>> = {
  // Fewer logins and features week after week: nothing alarms, and after half a year they are at risk.
  'Fernhill Schools Trust': (row, week) =>
    withUse(row, { active: 12 + week * 0.4, core: 37 + week * 1.6, pulse: 'Green' }),
  'Umberto Kitchens': (row, week) =>
    withUse(row, { active: 11 + week * 0.35, core: 58 + week * 0.8, pulse: 'Green' }),
  // Their champion left three weeks ago.
  'Harborlight Media': (row, week) =>
    week > 3 ? withUse(row, { active: 19, core: 74, pulse: 'Green', nps: 8, tickets: 2, contact: 12 }) : row,
  // A rescue that worked.
  'Yellowtail Surf Co': (row, week) =>
    week > 6
      ? withUse(row, {
          active: Math.max(4, 20 - week),
          core: 35,
          pulse: 'Red',
          nps: 4,
          tickets: 7,
          contact: 50,
        })
      : row,
  // Busy one week, quiet the next.
  'Eastgate Insurance Desk': (row, week) =>
    week % 6 < 3
      ? withUse(row, { active: 21, core: 84, pulse: 'Green' })
      : withUse(row, { active: 9, core: 50, pulse: 'Yellow' }),
};

function asOfWeek(row: SampleRow, index: number, week: number): SampleRow {
  const story = STORIES[row[0]];
  return story === undefined ? withSmallMoves(row, index, week) : story(row, week);
}

interface Use {
  readonly active: number;
  readonly core: number;
  readonly pulse: string;
  readonly nps?: number;
  readonly tickets?: number;
  readonly contact?: number;
}

function withUse(row: SampleRow, use: Use): SampleRow {
  const [account, segment, plan, arr, bought, used, , , nps, tickets, , contact, renewal, overdue] = row;
  return [
    account,
    segment,
    plan,
    arr,
    bought,
    used,
    Math.min(30, Math.round(use.active)),
    Math.min(100, Math.round(use.core)),
    use.nps ?? nps,
    use.tickets ?? tickets,
    use.pulse,
    use.contact ?? contact,
    renewal,
    overdue,
  ];
}

const DAYS_BETWEEN_CONTACTS = 21;

/** Days since the last contact this many weeks ago: the same one while it lasts, and one every three weeks before it. */
function contactThen(contact: number, week: number): number {
  const age = 7 * week;
  return contact >= age ? contact - age : DAYS_BETWEEN_CONTACTS - ((age - contact) % DAYS_BETWEEN_CONTACTS);
}

/** A day of use more or less, a ticket opened or closed: always the same for an account and a week. */
function withSmallMoves(row: SampleRow, index: number, week: number): SampleRow {
  const [
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
  ] = row;
  const move = (step: number) => ((index * 31 + week * 17 + step * 7) % 3) - 1;
  const moved = (value: number | '', step: number, most: number) =>
    value === '' ? value : Math.max(0, Math.min(most, value + move(step)));
  return [
    account,
    segment,
    plan,
    arr,
    bought,
    used,
    moved(active, 1, 30),
    moved(core, 2, 100),
    nps,
    moved(tickets, 3, 99),
    pulse,
    contact === '' ? contact : contactThen(contact, week),
    renewal,
    overdue,
  ];
}
