// The examples of the eleven templates: the proposal finds the metrics that a template has for them.
import { EXAMPLE_DAY } from '../../../examples/data/columns';
import { templateExample } from '../../../examples/data/template-examples';
import { directionOf } from '../../../src/domain/proposal/flip-metric';
import { proposeScorecard, readDictionaries } from '../../../src/domain/proposal/propose-scorecard';
import type { Metric } from '../../../src/domain/scorecard/scorecard';
import { TEMPLATES } from '../../../src/domain/templates/registry';
import { EN_US } from '../../../src/domain/values/text-locale';

const FOUND_AT_LEAST = 0.9;

const dictionaries = readDictionaries();

const compared = TEMPLATES.flatMap(({ id, scorecard }) => {
  const [headings = [], ...rows] = templateExample(id);
  const proposal = proposeScorecard(
    { headings, rows, accountColumn: 0, asOf: EXAMPLE_DAY, locale: EN_US },
    dictionaries,
  );
  return scorecard.metrics.map((wanted) => ({
    name: `${id}: ${wanted.type} of ${wanted.columns.join(', ')}`,
    wanted,
    found: proposal.used.map(({ metric }) => metric).find((metric) => readsTheSame(metric, wanted)),
  }));
});

function readsTheSame(metric: Metric, wanted: Metric): boolean {
  return metric.type === wanted.type && metric.columns.join('\n') === wanted.columns.join('\n');
}

describe('the proposal for the examples of the templates', () => {
  it('has the type and the columns of at least nine metrics of ten', () => {
    const missing = compared.flatMap(({ name, found }) => (found === undefined ? name : []));
    expect(missing.length).toBeLessThanOrEqual(compared.length * (1 - FOUND_AT_LEAST));
    // A yes or a blank: every account that answered has a yes.
    expect(missing).toEqual(['lifecycle-stages: yes/no of Kick-off done']);
  });

  it('never has the other direction', () => {
    const turned = compared.filter(({ wanted, found }) => {
      const [direction, other] = [directionOf(wanted), found && directionOf(found)];
      return direction !== undefined && other !== undefined && direction !== other;
    });
    expect(turned.map(({ name }) => name)).toEqual([]);
  });
});
