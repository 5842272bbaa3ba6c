// Metric type tags: known tags add and take points, unknown ones are reported.
import fc from 'fast-check';
import { tagsType } from '../../../src/domain/metric-types/tags';
import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { pointsOf, pointsRange, scoreOfPoints } from '../../../src/domain/scoring/methods';
import { type PlannedMetric, planScoring } from '../../../src/domain/scoring/plan-scoring';
import type { Cell } from '../../../src/domain/values/cell';
import { labels, readingOf } from '../../support/metric-reading';

const POINTS = { 'Case study': 20, Referral: 30, 'Champion left': -40, 'Missing feature': -15 };
const signals = metricOf('Signals', 'tags', { points: labels(POINTS) });

describe('read', () => {
  it.each<[string, Cell, readonly string[]]>([
    ['commas', 'Referral, Case study', ['Case study', 'Referral']],
    ['semicolons', 'referral;CHAMPION LEFT', ['Referral', 'Champion left']],
    ['lines', 'Referral\nMissing  feature\r\n', ['Referral', 'Missing feature']],
    ['each once', 'Referral, referral , REFERRAL', ['Referral']],
    ['blanks among them', 'Referral, , -, n/a', ['Referral']],
  ])('%s', (_what, cell, tags) => {
    expect(readingOf(tagsType, signals, [cell])).toEqual(tags);
  });

  it.each<Cell>(['', '  ', 'N/A', '#REF!', ', ;'])('%j is missing', (cell) => {
    expect(readingOf(tagsType, signals, [cell])).toBeUndefined();
  });

  it('counts the known tags and reports each unknown one once', () => {
    expect(readingOf(tagsType, signals, ['Happy, Referral, happy, Golf'])).toEqual({
      value: ['Referral'],
      leftOut: [
        { unreadable: { code: 'word-without-points', cell: 'happy' } },
        { unreadable: { code: 'word-without-points', cell: 'Golf' } },
      ],
    });
  });

  it('is unreadable when no tag is known', () => {
    expect(readingOf(tagsType, signals, ['Golf, Tennis'])).toEqual({
      unreadable: { code: 'word-without-points', cell: 'Golf' },
    });
    expect(readingOf(tagsType, signals, [7])).toEqual({
      unreadable: { code: 'word-without-points', cell: '7' },
    });
  });
});

describe('score', () => {
  it.each<[readonly string[], number, number]>([
    [['Case study'], 100, 70],
    [['Case study', 'Missing feature'], 100, 55],
    [['Champion left', 'Missing feature'], 100, 0],
    [['Case study', 'Referral'], 100, 100],
    [['Missing feature'], 10, 0],
  ])('%j on the scale of %d', (tags, fullMark, score) => {
    expect(tagsType.score(tags, signals, fullMark)).toBe(score);
  });

  it('starts at the option start', () => {
    const from = (start: number) => ({ ...signals, options: { start } });
    expect(tagsType.score(['Missing feature'], from(100), 100)).toBe(85);
    expect(tagsType.score(['Case study'], from(0), 100)).toBe(20);
  });

  it('stays within the scale, whatever the tags', () => {
    const any = fc.subarray(Object.keys(POINTS));
    fc.assert(
      fc.property(any, fc.nat(100), (tags, start) => {
        const score = tagsType.score(tags, { ...signals, options: { start } }, 100);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('shows the tags', () => {
    expect(tagsType.show(['Case study', 'Referral'], signals)).toBe('Case study, Referral');
  });
});

describe('under the method points', () => {
  const [planned] = planScoring(scorecardOf([signals], { method: 'points' }), ['Signals']).metrics;
  const withTags = (act: (each: PlannedMetric) => unknown) => planned && act(planned);

  it('adds the plain sum, without a start of its own', () => {
    expect(withTags((each) => pointsOf(each, ['Referral', 'Champion left']))).toBe(-10);
    expect(withTags((each) => pointsOf(each, ['Case study', 'Referral']))).toBe(50);
  });

  it('ranges from all negative tags to all positive ones', () => {
    expect(withTags(pointsRange)).toEqual([-55, 50]);
    expect(withTags((each) => scoreOfPoints(each, 50, 100))).toBe(100);
    expect(withTags((each) => scoreOfPoints(each, -55, 100))).toBe(0);
  });
});

describe('check', () => {
  it.each<[string, Readonly<Record<string, number>>, number]>([
    ['tags with points', POINTS, 0],
    ['no tags', {}, 1],
    ['a tag with a comma', { 'Late, again': -5 }, 1],
    ['a tag that is a blank', { 'N/A': -5 }, 1],
  ])('%s', (_what, points, problems) => {
    const found = tagsType.check({ ...signals, points: labels(points) });
    expect(found.map(({ field }) => field)).toEqual(Array(problems).fill('points'));
  });

  it('needs tags, not steps', () => {
    expect(tagsType.check({ ...signals, points: { kind: 'each', points: 5 } })).toHaveLength(1);
    expect(tagsType.check({ ...signals, points: undefined })).toHaveLength(1);
  });
});
