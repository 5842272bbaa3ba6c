// Problems are values that isProblem recognizes among all others.
import { isProblem } from '../../../src/domain/values/problem';

describe('isProblem', () => {
  it('recognizes a problem', () => {
    expect(isProblem({ code: 'not-a-number', text: 'x' })).toBe(true);
  });

  it.each([0, '', 'code', undefined, null, [], { kind: 'number' }])('%j is not a problem', (value) => {
    expect(isProblem(value)).toBe(false);
  });
});
