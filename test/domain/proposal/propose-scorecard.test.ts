// The proposed scorecard: metrics, types, directions and thresholds proposed from headings and data.
import type { ProposalTable } from '../../../src/domain/proposal/column-reading';
import { leftOutText, thresholdsText } from '../../../src/domain/proposal/proposal-text';
import { proposeScorecard } from '../../../src/domain/proposal/propose-scorecard';
import { STARTER_NAME, scorecardFrom } from '../../../src/domain/proposal/scorecard-from';
import type { Metric } from '../../../src/domain/scorecard/scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';

const TODAY = '2026-10-02';

const suggestScorecard = (table: ProposalTable) => scorecardFrom(proposeScorecard(table));

/** A starter for one column beside the account names. */
function proposed(heading: Cell, cells: readonly Cell[]): Metric | undefined {
  const rows = cells.map((cell, index) => [`Account ${index}`, cell]);
  return suggestScorecard({
    headings: ['Account', heading],
    rows,
    accountColumn: 0,
    asOf: TODAY,
    locale: EN_US,
  })?.metrics[0];
}

const oneToEleven: readonly Cell[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

describe('suggestScorecard', () => {
  it('takes the 20th and 80th percentile as thresholds, better upwards', () => {
    // Positions 2 and 8 of 1 to 11: 3 and 9.
    expect(proposed('Logins', oneToEleven)).toMatchObject({
      type: 'number',
      columns: ['Logins'],
      healthy: { kind: 'number', at: 9 },
      atRisk: { kind: 'number', at: 3 },
      weight: 1,
      ifBlank: 'leave out',
    });
  });

  it('reverses them when the heading says so, and explains why', () => {
    const tickets = proposed('Open tickets', oneToEleven);
    expect(tickets).toMatchObject({ healthy: { kind: 'number', at: 3 }, atRisk: { kind: 'number', at: 9 } });
    expect(tickets?.note).toContain('fewer or less is better (the heading says support load)');
  });

  it.each<[string, readonly Cell[], string]>([
    ['Seat use', ['85%', '40%', '60%'], 'percent'],
    ['Adoption %', [0.85, 0.4, 0.6], 'percent'],
    ['CSAT', [1, 4, 5, 3], 'rating'],
    ['CSAT', [10, 4, 5, 3], 'number'],
    ['CSM pulse', ['Green', 'Red', 'Yellow'], 'category'],
    ['Onboarding complete', ['yes', 'no', ''], 'yes/no'],
    ['Advocate', [true, false], 'yes/no'],
    ['Last contact', [{ day: '2026-09-01' }, { day: '2026-08-01' }], 'recency'],
    ['Savings', ['$1,200', '$900'], 'number'],
  ])('%s with %j is of type %s', (heading, cells, type) => {
    expect(proposed(heading, [...cells, ...cells])?.type).toBe(type);
  });

  it('proposes the bad answer when the heading names a bad thing', () => {
    expect(proposed('Invoice overdue', ['yes', 'no'])?.healthy).toEqual({ kind: 'answer', yes: false });
    expect(proposed('Reference', ['yes', 'no'])?.healthy).toEqual({ kind: 'answer', yes: true });
  });

  it('counts days since a date, older is worse, and leaves out future days', () => {
    const cells = Array.from({ length: 11 }, (_, index): Cell => ({ day: addDays(TODAY, -10 * index) }));
    expect(proposed('Last meeting', cells)).toMatchObject({
      healthy: { kind: 'number', at: 20 },
      atRisk: { kind: 'number', at: 80 },
    });
    expect(
      proposed('Next meeting', [{ day: '2026-11-01' }, { day: '2026-12-01' }, { day: '2026-09-01' }]),
    ).toBeUndefined();
  });

  it.each<[string, Cell, readonly Cell[]]>([
    ['a fact about the account', 'ARR', [100, 200, 300]],
    ['a constant', 'Logins', [5, 5, 5]],
    ['mostly blank', 'NPS', [9, '', '', '', '', '', '', '', '', '', '', '', '']],
    ['unknown words', 'Mood', ['sunny', 'rainy']],
    ['no heading', '', [1, 2, 3]],
    ['empty', 'NPS', ['', '-']],
  ])('a column that is %s is not a metric', (_what, heading, cells) => {
    expect(proposed(heading, cells)).toBeUndefined();
  });

  it('proposes at most eight, each heading once, not the account names', () => {
    const names =
      'Logins,NPS,Open tickets,Calls missed,API calls,Referrals,Days overdue,Active days,Bugs,Sessions,CSAT'.split(
        ',',
      );
    const headings = ['Account', ...names, names[0] ?? ''];
    const rows = oneToEleven.map((_, row) =>
      headings.map((_heading, column) => (row * row * ((column % 11) + 1) + row * column) % 13),
    );
    const starter = suggestScorecard({ headings, rows, accountColumn: 0, asOf: TODAY, locale: EN_US });
    // Each topic comes first once, then again in the order of the columns.
    expect(starter?.metrics.map(({ name }) => name)).toEqual(
      'Logins,NPS,Open tickets,Calls missed,API calls,Referrals,Days overdue,Bugs'.split(','),
    );
  });

  it('opinions in words do not crowd out what was measured', () => {
    const chance = (row: number, column: number) => (row * 73 + column * 37 + 11) ** 3 % 997;
    const oneOf = (words: string, number: number) => {
      const list = words.split('|');
      return list[number % list.length] ?? '';
    };
    const opinions: Readonly<Record<string, string>> = {
      'Health color': 'Green|Yellow|Red',
      Thumbs: '👍|👎',
      Sentiment: 'positive|neutral|negative',
      Promoter: 'Promoter|Passive|Detractor',
      'CSM mood': 'good|okay|bad',
      Relationship: 'Strong|Neutral|Weak',
    };
    const measured = ['CSAT', 'NPS', 'Seats used %', 'Days since last login', 'Open tickets'];
    const headings = ['Customer', ...Object.keys(opinions), ...measured];
    const rows = Array.from({ length: 40 }, (_, row) => [
      `Firm ${row}`,
      ...Object.values(opinions).map((words, at) => oneOf(words, chance(row, at))),
      ...measured.map((_heading, at) => chance(row, at + 10) % 11),
    ]);
    const starter = suggestScorecard({ headings, rows, accountColumn: 0, asOf: TODAY, locale: EN_US });
    const names = starter?.metrics.map(({ name }) => name) ?? [];
    expect(names).toHaveLength(8);
    expect(names).toEqual(expect.arrayContaining(['Health color', 'Seats used %', 'CSAT', 'Open tickets']));
  });

  it('is marked as a proposal, in its name and in every note', () => {
    const starter = suggestScorecard({
      headings: ['Logins', 'Open tickets', 'Pulse'],
      rows: oneToEleven.map((cell, index) => [cell, cell, index % 2 ? 'Green' : 'Red']),
      accountColumn: undefined,
      asOf: TODAY,
      locale: EN_US,
    });
    expect(starter?.settings).toMatchObject({ name: STARTER_NAME, minimumCoverage: 0.5, scale: 100 });
    expect(starter?.metrics.filter(({ note }) => !note.startsWith('Proposal: '))).toEqual([]);
  });

  it('gives no points to a cell whose text is blank', () => {
    const stages = ['Good', { day: '' }, 'Poor', 'Good', 'Poor', 'Good'];
    expect(proposed('Mood', stages)?.points).toMatchObject({
      labels: [{ label: 'Good' }, { label: 'Poor' }],
    });
  });

  it('keeps the measured column when words chosen by people repeat it', () => {
    const rows = Array.from({ length: 30 }, (_, row) => [
      `Account ${row}`,
      row < 10 ? 'Red' : row < 20 ? 'Amber' : 'Green',
      row < 10 ? 2 + (row % 2) * 0.1 : row < 20 ? 5 + (row % 2) * 0.1 : 9 + (row % 2) * 0.1,
    ]);
    const table = {
      headings: ['Account', 'RAG', 'Logins'],
      rows,
      accountColumn: 0,
      asOf: TODAY,
      locale: EN_US,
    };
    expect(proposeScorecard(table).used.map(({ name }) => name)).toEqual(['Logins']);
    // Eleven accounts do not prove a repetition, unless the columns are nearly equal.
    const logins = [2, 2.6, 2, 2.4, 5, 5.6, 5.2, 9, 9.4, 8.4];
    const few = logins.map((value, row) => [
      `Account ${row}`,
      row < 4 ? 'Red' : row < 7 ? 'Amber' : 'Green',
      value,
    ]);
    expect(proposeScorecard({ ...table, rows: few }).used.map(({ name }) => name)).toEqual(['RAG', 'Logins']);
  });
});

test.each(['Avg response time', 'Response time (hours)', 'Last login', 'Session length'])(
  'lengths of time under "%s" are left out, with what to do about them',
  (heading) => {
    const days = ['1899-12-30', '1899-12-31', '1900-01-01', '1900-01-04', '1900-02-01', '1899-12-30'];
    const rows = days.map((day, at): Cell[] => [`Account ${at}`, { day }]);
    const table = { headings: ['Account', heading], rows, accountColumn: 0, asOf: TODAY, locale: EN_US };
    const { used, questions, leftOut } = proposeScorecard(table);
    expect([used, questions]).toEqual([[], []]);
    const times = leftOut.filter(({ name }) => name === heading);
    expect(times.map(leftOutText)).toEqual([
      'lengths or times of day: to count them, add a column of plain numbers, such as =B2*24 for hours',
    ]);
  },
);

test.each<[string, (row: number) => Cell]>([
  ['percent points', (row) => 1 + ((row * 37) % 97)],
  ['fractions', (row) => (1 + ((row * 37) % 97)) / 100],
])('thresholds of %s under a heading that says rate stay below 100%%', (_what, cell) => {
  const metric = proposed(
    'Bounce rate',
    Array.from({ length: 20 }, (_, row) => cell(row)),
  );
  const shown = metric === undefined ? '' : thresholdsText(metric);
  expect(shown).toMatch(/^healthy at \d+%, at risk at \d+%$/);
  for (const [, percent] of shown.matchAll(/(\d+)%/g)) expect(Number(percent)).toBeLessThan(100);
});
