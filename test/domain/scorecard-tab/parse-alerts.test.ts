// The sections Alerts and Plays: their fields, and that every error names its cell and still lets all accounts be scored.
import { issueLine } from '../../../src/domain/issues/issue';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../../src/domain/values/cell';

function parse(...rows: readonly Cell[][]) {
  const grid: Cell[][] = [
    ['Health Scorecard', 1],
    ['Settings'],
    ['Setting', 'Value'],
    ['Renewal column', 'Renews'],
    ['Metrics'],
    ['Metric', 'Column', 'Dimension', 'Healthy', 'At risk'],
    ['Logins', 'Logins 30d', 'Adoption', 30, 5],
    ['NPS', '', 'Sentiment', 9, 6],
    ...rows,
  ];
  const width = Math.max(...grid.map((row) => row.length));
  return parseScorecard(grid.map((row) => Array.from({ length: width }, (_, at): Cell => row[at] ?? '')));
}

const lines = (parsed: ReturnType<typeof parse>) =>
  parsed.issues.map((issue) => issueLine(issue, 'Health Scorecard'));

describe('the section Alerts', () => {
  const headings = ['Alert', 'When', 'Value at least', 'Segment', 'Quiet days', 'Digest only', 'Note'];

  test('without the section, or without a row in it, the default alerts are used', () => {
    expect(parse().scorecard?.alerts).toBeUndefined();
    expect(parse(['Alerts'], headings).scorecard?.alerts).toBeUndefined();
  });

  test('each row is an alert, with defaults for blank cells', () => {
    const { scorecard, issues } = parse(
      ['Alerts'],
      headings,
      ['Losing users', 'Logins below 5 and falls by 10 in 30 days', 5000, 'SMB', 14, 'yes', 'Ask the admin'],
      ['Renewal soon', 'renews within 60 days and at most Watch'],
    );
    expect(issues).toEqual([]);
    expect(scorecard?.alerts).toEqual([
      {
        name: 'Losing users',
        when: [
          { kind: 'value', subject: 'Logins', is: 'below 5' },
          { kind: 'falls by', points: 10, days: 30, band: undefined },
        ],
        valueAtLeast: 5000,
        segment: 'SMB',
        quietDays: 14,
        digestOnly: true,
        note: 'Ask the admin',
      },
      {
        name: 'Renewal soon',
        when: [
          { kind: 'renews within', days: 60 },
          { kind: 'at most', band: 'Watch' },
        ],
        valueAtLeast: undefined,
        segment: '',
        quietDays: 30,
        digestOnly: false,
        note: '',
      },
    ]);
  });

  test('an error names its cell and leaves the row out; accounts are scored all the same', () => {
    const parsed = parse(
      ['Alerts'],
      headings,
      ['Big fall', 'falls 15', 'a lot', '', -1, 'perhaps'],
      ['Twice', 'falls to At risk'],
      ['twice', 'At risk for 9 days'],
      ['Odd', 'NPS above a few'],
    );
    expect(parsed.scorecard?.alerts?.map(({ name }) => name)).toEqual(['Twice']);
    expect(lines(parsed)).toEqual([
      expect.stringContaining(
        'Health Scorecard!B11: "falls 15" is not a condition: write one such as falls to At risk',
      ),
      'Health Scorecard!C11: "a lot" is not a number of 0 or more',
      'Health Scorecard!E11: -1 is not a number of 0 or more',
      'Health Scorecard!F11: "perhaps" is not an answer: write yes or no',
      'Health Scorecard!A13: "twice" appears twice: give each alert its own name',
      'Health Scorecard!B14: "a few" is not a number',
    ]);
  });
});

describe('the section Plays', () => {
  const headings = ['Metric', 'When', 'Do this', 'Within days'];

  test('a play belongs to a metric, a dimension, or any', () => {
    const { scorecard, issues } = parse(
      ['Plays'],
      headings,
      ['Logins', 'lost over 7.5 points', 'Call the champion', 7],
      ['sentiment', '', 'Ask why'],
      ['', 'lost 20', 'Look at it'],
    );
    expect(issues).toEqual([]);
    expect(scorecard?.plays).toEqual([
      {
        metric: 'Logins',
        lost: { points: 7.5, isAtLeast: false },
        action: 'Call the champion',
        withinDays: 7,
      },
      { metric: 'sentiment', lost: undefined, action: 'Ask why', withinDays: undefined },
      { metric: '', lost: { points: 20, isAtLeast: true }, action: 'Look at it', withinDays: undefined },
    ]);
  });

  test('an error names its cell', () => {
    const parsed = parse(['Plays'], headings, ['Logons', '', 'Call'], ['NPS', 'often', '', 'soon']);
    expect(parsed.scorecard?.plays).toEqual([]);
    expect(lines(parsed)).toEqual([
      'Health Scorecard!A11: no metric or dimension is called "Logons", so this play is never suggested',
      'Health Scorecard!C12: enter what to do, for example Book a call this week',
      'Health Scorecard!B12: "often" is not known here: write one such as lost over 5 points, or leave it blank',
      'Health Scorecard!D12: "soon" is not a number of 0 or more',
    ]);
  });
});

describe('the settings of alerts and mail', () => {
  const withSettings = (...rows: Cell[][]) =>
    parseScorecard(
      [
        ['Settings', ''],
        ['Setting', 'Value'],
        ...rows,
        ['', ''],
        ['Metrics', ''],
        ['Metric', 'Healthy'],
        ['NPS', 9],
      ].map((row): Cell[] => [row[0] ?? '', row[1] ?? '']),
    );

  test('addresses are separated by commas, semicolons or spaces, each listed once', () => {
    const { draft } = withSettings(
      ['Alerts', 'no'],
      ['E-mail to', 'maria@example.com; Maria@example.com, jo@mail.example.org'],
      ['E-mail owners', 'yes'],
      ['E-mail on', 'monday'],
    );
    expect(draft?.settings.alerts).toBe(false);
    expect(draft?.settings.mail).toEqual({
      to: ['maria@example.com', 'jo@mail.example.org'],
      owners: true,
      on: 'Monday',
    });
  });

  test.each([
    ['Maria <maria@example.com>', 'Maria'],
    ['maria@localhost', 'maria@localhost'],
    ['a@b@example.com', 'a@b@example.com'],
  ])('%s is not an address, and no mail is sent', (text, wrong) => {
    const { draft, issues } = withSettings(['E-mail to', text]);
    expect(draft?.settings.mail.to).toEqual([]);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'not-an-address', text: wrong }));
  });
});
