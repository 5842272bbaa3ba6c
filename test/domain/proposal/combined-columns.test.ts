// Which columns become one metric together, and which do not.

import type { Proposal } from '../../../src/domain/proposal/proposal';
import { proposeScorecard } from '../../../src/domain/proposal/propose-scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';

const TODAY = '2026-11-28';
const ROWS = 20;

/** A pseudo-random whole number from 0 to 100, another one for each salt. */
const chance = (salt: number, row: number) =>
  ((row * row * (salt + 3) + row * (7 * salt + 11) + salt * 13) * 37) % 101;

type Filling = (row: number, salt: number) => Cell;

const answer: Filling = (row, salt) => (chance(salt, row) > 45 ? 'Yes' : 'No');
const mark: Filling = (row, salt) => 1 + (chance(salt, row) % 5);
const count: Filling = (row, salt) => chance(salt, row) % 9;
const pastDay: Filling = (row, salt) => ({ day: addDays(TODAY, -1 - chance(salt, row)) });
const money: Filling = (row, salt) => 1000 + chance(salt, row) * 90;
const blank: Filling = () => '';

function proposed(columns: Readonly<Record<string, Filling>>): Proposal {
  const headings = Object.keys(columns);
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `Account ${row}`,
    ...Object.values(columns).map((filling, salt) => filling(row, salt)),
  ]);
  return proposeScorecard({
    headings: ['Account', ...headings],
    rows,
    accountColumn: 0,
    asOf: TODAY,
    locale: EN_US,
  });
}

/** `checklist: A, B, C` for each metric with several columns. */
const combined = ({ used }: Proposal) =>
  used
    .filter(({ metric }) => metric.columns.length > 1)
    .map(({ metric }) => `${metric.type}: ${metric.columns.join(', ')}`);

describe('answers side by side', () => {
  it('are steps of one checklist if there are four, or if they share a word', () => {
    expect(
      combined(
        proposed({
          'Data connected': answer,
          'Team invited': answer,
          'Goals met': answer,
          'Training done': answer,
        }),
      ),
    ).toEqual(['checklist: Data connected, Team invited, Goals met, Training done']);
    expect(
      combined(proposed({ 'Sponsor known': answer, 'Champion known': answer, 'Buyer known': answer })),
    ).toEqual(['checklist: Sponsor known, Champion known, Buyer known']);
  });

  it('stay separate if they are few, if a yes is bad, or if another column is between them', () => {
    expect(
      combined(proposed({ 'Goals met': answer, 'Training done': answer, 'Data connected': answer })),
    ).toEqual([]);
    expect(
      combined(
        proposed({
          'Payment failed': answer,
          'Champion left': answer,
          'Card declined': answer,
          'At risk': answer,
        }),
      ),
    ).toEqual([]);
    expect(
      combined(
        proposed({ 'Sponsor known': answer, Logins: count, 'Champion known': answer, 'Buyer known': answer }),
      ),
    ).toEqual([]);
  });
});

describe('marks of several people', () => {
  const people = { 'Decision maker': mark, Champion: mark, 'Economic buyer': mark };

  it('are one rating, with a group of people among them', () => {
    expect(combined(proposed({ ...people, 'Business users': mark }))).toEqual([
      'rating: Decision maker, Champion, Economic buyer, Business users',
    ]);
  });

  it('are not combined from several surveys, which are separate signs', () => {
    expect(
      combined(proposed({ 'Support rating': mark, 'Product rating': mark, 'Onboarding rating': mark })),
    ).toEqual([]);
  });

  it('are not combined from counts, nor from two columns', () => {
    expect(combined(proposed({ ...people, 'Decision maker': count }))).toEqual([]);
    expect(combined(proposed({ Champion: mark, 'Economic buyer': mark, Users: mark }))).toEqual([]);
  });
});

describe('the last contact by several channels', () => {
  it('is the latest of them', () => {
    expect(
      combined(proposed({ 'Last e-mail': pastDay, 'Last call': pastDay, 'Last meeting': pastDay })),
    ).toEqual(['recency: Last e-mail, Last call, Last meeting']);
  });

  it('does not absorb the last login', () => {
    expect(
      combined(proposed({ 'Last login': pastDay, 'Last call': pastDay, 'Last meeting': pastDay })),
    ).toEqual([]);
  });
});

describe('a task', () => {
  it.each([
    ['Go-live due', 'Go-live done'],
    ['Onboarding deadline', 'Onboarding completed'],
    ['Due date kickoff', 'Kickoff done on'],
    ['Planned launch', 'Actual launch'],
    ['go_live_target', 'go_live_actual'],
  ])('results from %j and %j', (due, done) => {
    const proposal = proposed({ [due]: pastDay, [done]: pastDay });
    expect(combined(proposal)).toEqual([`task: ${due}, ${done}`]);
    expect(proposal.used[0]?.direction).toBeUndefined();
  });

  it('needs two days of the same event', () => {
    expect(combined(proposed({ 'Go-live due': pastDay, 'Onboarding done': pastDay }))).toEqual([]);
    expect(combined(proposed({ 'Due date': pastDay, 'Done date': pastDay }))).toEqual([]);
    expect(combined(proposed({ 'Go-live due': blank, 'Go-live done': pastDay }))).toEqual([]);
  });
});

describe('a ratio', () => {
  it('is what customers earned for what they paid', () => {
    expect(combined(proposed({ 'Value earned': money, 'Price paid': money }))).toEqual([
      'ratio: Value earned, Price paid',
    ]);
    expect(combined(proposed({ 'Hours saved': count, 'Price paid': money }))).toEqual([]);
  });

  it('is reopened tickets over solved ones, and less of it is better', () => {
    const proposal = proposed({
      'Tickets reopened': (row) => row % 4,
      'Tickets solved': (row) => 10 + (row % 7),
    });
    expect(combined(proposal)).toEqual(['ratio: Tickets reopened, Tickets solved']);
    expect(proposal.used[0]?.direction).toBe('lower');
    expect(
      combined(proposed({ 'Tickets reopened': (row) => row % 4, 'Cases solved': (row) => 10 + (row % 7) })),
    ).toEqual([]);
  });
});

describe('tags', () => {
  const TAGS = ['Referral', 'Case study', 'Champion left', 'Missing feature', 'Moonwalk'];
  const tags: Filling = (row, salt) =>
    TAGS.filter((_, at) => chance(salt + at, row) > 60).join(row % 2 === 0 ? ', ' : '; ');

  it('give and take points by meaning, and an unknown one becomes a question', () => {
    const { used, questions } = proposed({ Signals: tags });
    expect(used[0]?.metric.type).toBe('tags');
    const points = used[0]?.metric.points;
    expect(
      points?.kind === 'labels' && points.labels.map(({ label, points: worth }) => [label, worth]),
    ).toEqual(
      expect.arrayContaining([
        ['Referral', 30],
        ['Case study', 30],
        ['Champion left', -30],
        ['Missing feature', -30],
      ]),
    );
    expect(questions.map(({ word }) => word)).toEqual(['Moonwalk']);
    const bad = questions[0]?.choices.find((choice) => choice.answer === 'bad')?.metric?.points;
    expect(bad?.kind === 'labels' && bad.labels.find(({ label }) => label === 'Moonwalk')?.points).toBe(-30);
  });

  it('are not read from lists of products or of names', () => {
    const lists: Filling = (row) => ['Core, Reports', 'Core', 'Core, Billing, Reports'][row % 3] ?? '';
    const names: Filling = (row) => ['Roe, Jane', 'Doe, Max', 'Poe, Kim'][row % 3] ?? '';
    expect(proposed({ Modules: lists, Contact: names, Notes: lists }).used).toEqual([]);
  });
});
