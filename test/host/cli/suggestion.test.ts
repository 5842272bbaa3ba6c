// A mistyped word gets the known one that is nearest, and none when nothing is near.
import { nearestWord, suggestion } from '../../../host/cli/suggestion';

const OPTIONS = ['--scorecard', '--template', '--as-of', '--out', '--json'];

describe('nearestWord', () => {
  it.each([
    ['--jsno', '--json'],
    ['--score-card', '--scorecard'],
    ['--SCORECARD', '--scorecard'],
    ['--asof', '--as-of'],
    ['--ot', '--out'],
    ['--temp', '--template'],
  ])('finds for %s the option %s', (word, nearest) => {
    expect(nearestWord(word, OPTIONS)).toBe(nearest);
  });

  it.each([
    ['Logns', 'Logins'],
    ['open_tickets', 'Open tickets'],
    ['Last contct', 'Last contact'],
  ])('finds for %s the column %s', (word, nearest) => {
    expect(nearestWord(word, ['Account', 'Logins', 'Open tickets', 'Last contact'])).toBe(nearest);
  });

  it.each(['--verbose', '-x', 'NPS'])('finds none for %s', (word) => {
    expect(nearestWord(word, OPTIONS)).toBeUndefined();
    expect(suggestion(word, OPTIONS)).toBe('');
  });
});
