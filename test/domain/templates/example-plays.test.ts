// The bundled plays: one for each kind of driver, by any name that a scorecard gives it.
import { metricOf } from '../../../src/domain/scorecard/scorecard';
import { examplePlays } from '../../../src/domain/templates/example-plays';
import { TEMPLATES } from '../../../src/domain/templates/registry';

test.each([
  ['Logins 30d', 'Call the champion'],
  ['Seats used', 'Find the unused seats'],
  ['Feature depth', 'Show one feature'],
  ['NPS', 'Call and ask why'],
  ['Open tickets', 'Go through the open tickets'],
  ['Last contact', 'Book a call this week'],
  ['Sponsor relationship', 'Find a second sponsor'],
  ['Days overdue', 'Ask their finance contact'],
  ['Onboarding CSAT', 'Agree on the next milestone'],
  ['ROI', 'Show on one page'],
])('%s: %s', (name, action) => {
  expect(examplePlays([metricOf(name, 'number')])).toEqual([
    expect.objectContaining({ metric: name, action: expect.stringContaining(action) }),
  ]);
});

test('a metric without weight, or of another kind, has none; one of several segments has one', () => {
  expect(examplePlays([metricOf('Logins', 'number', { weight: 0 }), metricOf('Weather', 'number')])).toEqual(
    [],
  );
  const logins = metricOf('Logins', 'number');
  expect(examplePlays([logins, { ...logins, segment: 'SMB' }])).toHaveLength(1);
});

test('each template has plays for at least three of its metrics, in imperative sentences', () => {
  for (const { scorecard } of TEMPLATES) {
    expect(scorecard.plays.length).toBeGreaterThanOrEqual(3);
    for (const { action } of scorecard.plays) expect(action).toMatch(/^[A-Z].{20,110}\.$/);
  }
});
