// Which words of an outcome column mean that an account left, stayed, or is not known yet.
import { headingMeaning, knownOutcome } from '../../../src/domain/evidence/outcome-words';
import { readOutcomes } from '../../../src/domain/evidence/read-outcomes';
import { NO_OUTCOME_WORDS } from '../../../src/domain/scorecard/outcome-settings';

describe('words for outcomes', () => {
  test.each([
    ['Churned', 'lost'],
    ['CANCELLED', 'lost'],
    ['Closed-Lost', 'lost'],
    ['gekündigt', 'lost'],
    ['Renewed', 'kept'],
    ['Active', 'kept'],
    ['Bankruptcy', 'involuntary'],
    ['Pending', undefined],
    ['Paused', undefined],
    ['', undefined],
  ])('%s is %s', (word, outcome) => {
    expect(knownOutcome(word)).toBe(outcome);
  });

  test.each([
    ['Churned?', 'yes is lost'],
    ['is_churn', 'yes is lost'],
    ['Renewed', 'yes is kept'],
    ['Active', 'yes is kept'],
    ['Inactive', 'unclear'],
    ['Non-renewed', 'unclear'],
    ['Outcome', 'unclear'],
  ])('a ticked box under %s means: %s', (heading, meaning) => {
    expect(headingMeaning(heading)).toBe(meaning);
  });
});

describe('a column of outcomes', () => {
  test('unambiguous words are read, the others are listed for the user to explain', () => {
    const outcomes = readOutcomes('Status', ['Active', 'Churned', 'Paused', 'paused', '', 'Bankrupt']);
    expect(outcomes.lost).toEqual([false, true, undefined, undefined, undefined, undefined]);
    expect(outcomes.unknown).toEqual([{ word: 'Paused', accounts: 2 }]);
    expect(outcomes).toMatchObject({ involuntary: 1, blank: 1 });
  });

  test("the user's choice goes before the known meaning", () => {
    const words = { ...NO_OUTCOME_WORDS, lost: ['paused'], kept: ['Churned', '(blank)'] };
    expect(readOutcomes('Status', ['Paused', 'Churned', ''], words).lost).toEqual([true, false, false]);
  });

  test('yes and no need a heading that gives their meaning', () => {
    expect(readOutcomes('Churned', [true, 'no', 'Yes', 0]).lost).toEqual([true, false, true, false]);
    expect(readOutcomes('Renewed', [true, 'no', 1]).lost).toEqual([false, true, false]);
    const unclear = readOutcomes('Result', ['yes', 'no', 'no']);
    expect(unclear.lost).toEqual([undefined, undefined, undefined]);
    expect(unclear.unknown).toEqual([
      { word: 'no', accounts: 2 },
      { word: 'yes', accounts: 1 },
    ]);
  });

  test('a day under a heading about losses is a loss; a blank beside it is unknown', () => {
    const outcomes = readOutcomes('Churn date', [{ day: '2026-03-01' }, '']);
    expect(outcomes.lost).toEqual([true, undefined]);
    expect(outcomes.readAs).toEqual([{ word: 'a date', outcome: 'lost', accounts: 1 }]);
  });
});
