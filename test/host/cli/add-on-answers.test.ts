// An answer of another version of the bundle is refused; one of this version is taken as it is.
import { refusal, scoringOutcome, templateList, templateUse } from '../../../host/cli/add-on-answers';
import { REPORT } from '../../support/sample-report';

describe('scoringOutcome', () => {
  it('takes a report and a refusal as they are', () => {
    expect(scoringOutcome(REPORT)).toBe(REPORT);
    expect(scoringOutcome(refusal('The tab holds mistakes.'))).toEqual({
      scored: false,
      message: 'The tab holds mistakes.',
      issues: [],
    });
  });

  it.each([[null], [undefined]])('takes %s as a failure, of which the last dialog tells', (answer) => {
    expect(scoringOutcome(answer)).toBeUndefined();
  });

  it.each([['done'], [[1]], [{ accounts: [] }], [{ scored: 'yes' }]])('refuses %j', (answer) => {
    expect(() => scoringOutcome(answer)).toThrow('npm run build');
  });
});

describe('answers about templates', () => {
  it('are taken as they are', () => {
    const use = { done: false, message: 'There is no template "x".', leftOut: [], lacking: [] };
    expect(templateUse(use)).toBe(use);
    expect(templateList([])).toEqual([]);
  });

  it.each([[undefined], ['none'], [{}]])('refuse %j', (answer) => {
    expect(() => templateUse(answer)).toThrow('sidebarUseTemplate');
    expect(() => templateList(answer)).toThrow('sidebarTemplates');
  });
});
