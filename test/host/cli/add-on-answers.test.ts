// An answer of another version of the bundle is refused; one of this version is accepted unchanged.
import { scoringOutcome, templateList, templateUse } from '../../../host/cli/add-on-answers';
import { REPORT } from '../../support/sample-report';

describe('scoringOutcome', () => {
  it('accepts a report and a refusal unchanged', () => {
    expect(scoringOutcome(REPORT)).toBe(REPORT);
    const refused = {
      scored: false,
      refusal: { code: 'busy' },
      message: 'Wait a minute and try again.',
      issues: [],
    };
    expect(scoringOutcome(refused)).toBe(refused);
  });

  it.each([[null], [undefined]])('treats %s as a failure with the message of the last dialog', (answer) => {
    expect(scoringOutcome(answer)).toBeUndefined();
  });

  it.each([['done'], [[1]], [{ accounts: [] }], [{ scored: 'yes' }]])('refuses %j', (answer) => {
    expect(() => scoringOutcome(answer)).toThrow('npm run build');
  });
});

describe('answers about templates', () => {
  it('are accepted unchanged', () => {
    const use = { done: false, message: 'There is no template "x".', refusal: { code: 'busy' } };
    expect(templateUse(use)).toBe(use);
    expect(templateList([])).toEqual([]);
  });

  it.each([[undefined], ['none'], [{}]])('refuse %j', (answer) => {
    expect(() => templateUse(answer)).toThrow('sidebarUseTemplate');
    expect(() => templateList(answer)).toThrow('sidebarTemplates');
  });
});
