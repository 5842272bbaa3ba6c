// What is new and what got worse since the last digest that was sent.
import {
  type ComparedAlert,
  sentAlerts,
  sinceSent,
  withoutAlerts,
} from '../../../src/domain/digest/sent-alerts';

const alert = (stamp: string, score: number | null, day = '2026-11-10'): ComparedAlert => ({
  stamp,
  day,
  score,
});
const SIZES = { fullMark: 100, most: 300 };
const FIRST = sentAlerts([alert('acme', 38.2), alert('globex', null)], '2026-11-16', undefined, SIZES);

test('before the first digest everything is new', () => {
  expect(sinceSent(alert('acme', 38.2), undefined, 100)).toEqual({ kind: 'fresh' });
});

test('without changes nothing is news, and an alert that readers have not seen is, whenever it opened', () => {
  expect(sinceSent(alert('acme', 38.2), FIRST, 100)).toEqual({ kind: 'known' });
  expect(sinceSent(alert('initech', 30, '2026-11-16'), FIRST, 100)).toEqual({ kind: 'fresh' });
  expect(sinceSent(alert('initech', 30, '2026-10-01'), FIRST, 100)).toEqual({ kind: 'fresh' });
});

test.each([
  [33.2, { kind: 'worse', scoreThen: 38.2 }],
  [33.3, { kind: 'known' }],
  [60, { kind: 'known' }],
  [null, { kind: 'known' }],
] as const)('38.2 in the last digest and %p now', (score, since) => {
  expect(sinceSent(alert('acme', score), FIRST, 100)).toEqual(since);
});

test('on a scale of ten, half a point is worse', () => {
  const sent = sentAlerts([alert('acme', 3.8)], '2026-11-16', undefined, { fullMark: 10, most: 300 });
  expect(sinceSent(alert('acme', 3.3), sent, 10)).toEqual({ kind: 'worse', scoreThen: 3.8 });
});

test('a slide in small steps adds up to news', () => {
  const second = sentAlerts([alert('acme', 35)], '2026-11-17', FIRST, SIZES);
  expect(sinceSent(alert('acme', 33), second, 100)).toEqual({ kind: 'worse', scoreThen: 38.2 });
  const third = sentAlerts([alert('acme', 33)], '2026-11-18', second, SIZES);
  expect(sinceSent(alert('acme', 29), third, 100)).toEqual({ kind: 'known' });
});

test('an alert that one digest leaves out, since its account was missing that day, is not new in the next', () => {
  const second = sentAlerts([alert('globex', null)], '2026-11-17', FIRST, SIZES);
  expect(sinceSent(alert('acme', 38), second, 100)).toEqual({ kind: 'known' });
  const small = sentAlerts([alert('globex', null)], '2026-11-17', FIRST, { fullMark: 100, most: 1 });
  expect(Object.keys(small.scores)).toEqual(['globex']);
});

test('an alert that is forgotten is news when it is back', () => {
  const cleared = withoutAlerts(FIRST, (stamp) => stamp === 'acme');
  expect(sinceSent(alert('acme', 38), cleared, 100)).toEqual({ kind: 'fresh' });
  expect(sinceSent(alert('globex', null), cleared, 100)).toEqual({ kind: 'known' });
});

test('beyond the storage limit, only the day determines what is new', () => {
  const alerts = [alert('acme', 1), alert('globex', 2), alert('initech', 3)];
  const sent = sentAlerts(alerts, '2026-11-16', undefined, { fullMark: 100, most: 2 });
  expect(sent).toMatchObject({ isWhole: false, scores: { acme: 1, globex: 2 } });
  expect(sinceSent(alert('initech', 3), sent, 100)).toEqual({ kind: 'known' });
  expect(sinceSent(alert('umbrella', 3, '2026-11-17'), sent, 100)).toEqual({ kind: 'fresh' });
});
