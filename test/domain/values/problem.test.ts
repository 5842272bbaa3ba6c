// Problems are values that can be told from everything else.
import { isProblem, problem } from '../../../src/domain/values/problem';

describe('isProblem', () => {
  it('knows a problem', () => {
    expect(isProblem(problem('x'))).toBe(true);
    expect(problem('x')).toEqual({ problem: 'x' });
  });

  it.each([0, '', 'problem', undefined, null, [], { kind: 'number' }])('%j is none', (value) => {
    expect(isProblem(value)).toBe(false);
  });
});
