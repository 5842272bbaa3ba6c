// Metric type checklist: the share of yes among the answers.
import fc from 'fast-check';
import { checklistType } from '../../../src/domain/metric-types/checklist';
import { metricOf } from '../../../src/domain/scorecard/scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { at, readingOf } from '../../support/metric-reading';

const integrations = metricOf('Integrations', 'checklist', { columns: ['CRM', 'SSO', 'API'] });

describe('checklist', () => {
  it.each<[string, readonly Cell[], number]>([
    ['three boxes of five', [true, true, false, true, false], 0.6],
    ['all', [true, 'yes', 1], 1],
    ['none: boxes without a tick are a no', [false, false], 0],
    ['blanks are not answered', ['yes', '', 'no', 'N/A', '-'], 0.5],
    ['a single box', [true], 1],
  ])('%s', (_what, cells, share) => {
    expect(readingOf(checklistType, integrations, cells)).toBe(share);
  });

  it.each<[string, readonly Cell[]]>([
    ['nothing answered', ['', ' ', '#N/A']],
    ['no columns', []],
  ])('%s is missing', (_what, cells) => {
    expect(readingOf(checklistType, integrations, cells)).toBeUndefined();
  });

  it('names the cell that is not an answer', () => {
    const unreadable = { code: 'cell-not-an-answer', cell: 'soon' };
    expect(readingOf(checklistType, integrations, [true, false, 'soon'])).toEqual({
      value: 0.5,
      leftOut: [{ unreadable, at: 2 }],
    });
    expect(readingOf(checklistType, integrations, ['', 'soon', ''])).toEqual({ unreadable, at: 1 });
  });

  it('scores from none to all, unless thresholds say otherwise', () => {
    expect(checklistType.check(integrations)).toEqual([]);
    expect([0, 0.6, 1].map((share) => checklistType.score(share, integrations, 100))).toEqual([0, 60, 100]);
    const strict = { ...integrations, atRisk: at(0.5) };
    expect([0.5, 0.75].map((share) => checklistType.score(share, strict, 100))).toEqual([0, 50]);
    expect(checklistType.check({ ...integrations, atRisk: at(1) }).map(({ field }) => field)).toEqual([
      'atRisk',
    ]);
    expect(checklistType.thresholds?.(strict)).toMatchObject({ healthy: at(1), atRisk: at(0.5) });
    expect([0.6, 2 / 3].map((share) => checklistType.show(share, integrations))).toEqual(['60%', '67%']);
  });

  it('rises with every further tick', () => {
    const boxes = fc.array(fc.boolean(), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(boxes, fc.nat(9), (before, index) => {
        const after = before.map((yes, each) => yes || each === index % before.length);
        expect(Number(readingOf(checklistType, integrations, after))).toBeGreaterThanOrEqual(
          Number(readingOf(checklistType, integrations, before)),
        );
      }),
    );
  });
});
