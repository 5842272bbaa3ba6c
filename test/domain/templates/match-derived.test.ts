// Columns that a template calculates from other tabs, when the accounts lack them.
import { matchTemplate } from '../../../src/domain/templates/match-template';
import { TEMPLATES } from '../../../src/domain/templates/registry';
import { templateOf } from '../../../src/domain/templates/template';

function template(id: string) {
  const found = templateOf(id, TEMPLATES);
  if (found === undefined) throw new Error(`there is no template ${id}`);
  return found;
}

const TABS = [
  { title: 'Zendesk export', headings: ['Nr', 'Customer', 'Created at', 'Severity', 'State', 'CSAT'] },
  { title: 'NPS', headings: ['Company', 'Date', 'Score'] },
  { title: 'Invoices', headings: ['Account', 'Day', 'Amount'] },
];

test('the tabs are found under other names, and the columns under other headings', () => {
  const { scorecard, found, lacking } = matchTemplate(template('several-systems'), ['Account'], TABS);
  expect(
    scorecard.derivedColumns.map(({ heading, from, key, window }) => ({ heading, from, key, window })),
  ).toEqual([
    {
      heading: 'Tickets 30d',
      from: 'Zendesk export',
      key: 'Customer',
      window: { kind: 'last', days: 30, dayColumn: 'Created at' },
    },
    {
      heading: 'Urgent ticket share',
      from: 'Zendesk export',
      key: 'Customer',
      window: { kind: 'last', days: 90, dayColumn: 'Created at' },
    },
    {
      heading: 'Last NPS',
      from: 'NPS',
      key: 'Company',
      window: { kind: 'last', days: 180, dayColumn: 'Date' },
    },
  ]);
  expect(scorecard.derivedColumns[1]?.where[0]?.heading).toBe('Severity');
  expect(scorecard.metrics.map(({ name }) => name)).toEqual([
    'Tickets 30d',
    'Urgent ticket share',
    'Last NPS',
  ]);
  expect({ found, lacking }).toEqual({
    found: 3,
    lacking: ['Days since login', 'Active users 28d', 'Login trend'],
  });
});

test('an accounts column goes before a calculated one', () => {
  const { scorecard } = matchTemplate(template('support-heavy'), ['Account', 'Tickets', 'CSAT'], TABS);
  expect(scorecard.derivedColumns.map(({ heading }) => heading)).toEqual(['Oldest open ticket']);
});

test('six metrics take the last contacts from a tab of activities', () => {
  const activities = { title: 'Touchpoints', headings: ['Account', 'When', 'Channel'] };
  const { scorecard } = matchTemplate(template('six-metrics'), ['Account', 'Last call'], [activities]);
  expect(scorecard.derivedColumns.map(({ heading, of, where }) => [heading, of, where])).toEqual([
    ['Last e-mail', 'When', [{ heading: 'Channel', is: { kind: 'contains', text: 'mail' } }]],
    ['Last meeting', 'When', [{ heading: 'Channel', is: { kind: 'contains', text: 'meeting' } }]],
  ]);
});

test('without such tabs nothing is calculated', () => {
  for (const each of TEMPLATES)
    expect(matchTemplate(each, ['Account'], []).scorecard.derivedColumns).toEqual([]);
});
