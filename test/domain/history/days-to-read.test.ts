// Which days of the history a run reads: as few as it needs.
import { daysToRead } from '../../../src/domain/history/days-to-read';
import { addDays } from '../../../src/domain/values/civil-day';

const TODAY = '2026-11-16';
const EVERY_DAY = Array.from({ length: 200 }, (_, age) => addDays(TODAY, -age));

test('without a rule about the trend, it is one day a week, the last three, and the day to compare with', () => {
  const days = daysToRead(EVERY_DAY, TODAY, { baseline: '2026-06-01', isTrendAsked: false });
  expect(days.size).toBe(3 + 12 + 1);
  expect(days.has('2026-06-01')).toBe(true);
});

test('trend words count changes of the band, so they need every day of their 90', () => {
  const days = daysToRead(EVERY_DAY, TODAY, { baseline: undefined, isTrendAsked: true });
  const expected = EVERY_DAY.filter((day) => day < TODAY && day > addDays(TODAY, -90));
  expect(expected.filter((day) => !days.has(day))).toEqual([]);
  expect(days.size).toBe(expected.length);
});
