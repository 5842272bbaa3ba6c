// The area under the curve when its usual error formula does not hold.
import { areaUnderCurve } from '../../../src/domain/evidence/area';

test('a group whose accounts all score the same has the largest possible error, not none', () => {
  // 20 lost with a full mark, 100 kept of which 8 have none: 8 × 20 pairs go the other way, the others are ties.
  const lost = Array.from({ length: 120 }, (_, at) => at < 20);
  const scores = lost.map((isLost, at) => (!isLost && at < 28 ? 0 : 100));
  const found = areaUnderCurve(scores, lost);
  expect(found?.area).toBeCloseTo(0.46, 10);
  expect(found?.error).toBeCloseTo(Math.sqrt((0.46 * 0.54) / 20), 10);
});
