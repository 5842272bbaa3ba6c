// What headings and words tell: realistic ones, as they stand in customer-success sheets.
import { directionOf, isNoMetric, wordPoints } from '../../../src/domain/proposal/starter-words';

describe('isNoMetric', () => {
  it.each([
    'Account ID',
    'Account name',
    'Customer ID',
    'CRM id',
    'Company name',
    'Owner',
    'Account owner',
    'CSM',
    'Account manager',
    'ARR',
    'ARR ($)',
    'MRR',
    'Contract value',
    'Annual revenue',
    'Plan',
    'Segment',
    'Tier',
    'Industry',
    'Region',
    'Country',
    'Employees',
    'Renewal date',
    'Contract start',
    'Start date',
    'Customer since',
    'Created',
    'Created at',
    'Expires on',
    'Email',
    'E-mail',
    'Phone',
    'Website',
    'Seats',
    'Number of seats',
    'Seats used',
    'Licenses in use',
    'Seats purchased',
    'Licenses bought',
    'Licences total',
    'Notes',
    'Comments',
    'Next step',
    'Lifecycle stage',
  ])('%s is a fact about the account', (heading) => {
    expect(isNoMetric(heading)).toBe(true);
  });

  it.each([
    'NPS',
    'CSAT',
    'CSM pulse',
    'Logins (30 days)',
    'Active days',
    'Active users',
    'Weekly active users',
    'Seat use',
    'License utilization',
    'Product usage',
    'Product adoption',
    'Core features',
    'Key feature adoption',
    'Open tickets',
    'Escalations',
    'Invoice overdue',
    'Days overdue',
    'Last contact',
    'Last contact date',
    'Days since last login',
    'Days since last email',
    'Executive sponsor rating',
    'Onboarding complete',
    'Reference customer?',
    'Champion left',
    'Sentiment',
    'ROI',
    'Integrations',
    'Usage trend',
    'Account health',
    'Video calls',
  ])('%s is a sign of health', (heading) => {
    expect(isNoMetric(heading)).toBe(false);
  });
});

describe('directionOf', () => {
  it.each([
    'Open tickets',
    'Support tickets (90d)',
    'Tickets raised',
    'Critical issues',
    'Bugs reported',
    'Escalations',
    'Complaints',
    'Invoice overdue',
    'Days overdue',
    'Late payments',
    'Unpaid invoices',
    'Days past due',
    'Churn risk',
    'Risk score',
    'Cancelled licences',
    'Downgrades',
    'First response time',
    'Resolution time (h)',
    'Time to value',
    'Days since last login',
    'Days inactive',
    'Downtime (min)',
    'Error rate',
    'Failed payments',
    'Backlog',
    'Customer effort score',
    'Unresolved cases',
    'Unused seats',
    'Tickets not solved',
  ])('%s: lower is better', (heading) => {
    expect(directionOf(heading)).toBe('lower');
  });

  it.each([
    'NPS',
    'CSAT',
    'Logins (30 days)',
    'Active users',
    'Seat use',
    'Adoption %',
    'Core features',
    'QBRs held',
    'Referrals',
    'ROI',
    'Upsells',
    'Onboarding complete',
    'Sessions per week',
    'Emails read',
    'Latest survey score',
    'Tickets solved on time',
    '% tickets solved on time',
    'Ticket resolution rate',
    'Resolved issues',
    'Support ticket satisfaction',
    'Integrations',
    'Platelets',
  ])('%s: higher is better', (heading) => {
    expect(directionOf(heading)).toBe('higher');
  });
});

describe('wordPoints', () => {
  const told = (words: readonly string[]) => wordPoints(words)?.map(({ label, points }) => [label, points]);

  it.each([
    [
      ['Green', 'Red', 'Yellow'],
      [
        ['Green', 100],
        ['Yellow', 50],
        ['Red', 0],
      ],
    ],
    [
      ['good', 'OKAY', 'poor'],
      [
        ['good', 100],
        ['OKAY', 50],
        ['poor', 0],
      ],
    ],
    [
      ['Strongly agree', 'Disagree'],
      [
        ['Strongly agree', 100],
        ['Disagree', 0],
      ],
    ],
    [
      ['Promoter', 'Passive', 'Detractor'],
      [
        ['Promoter', 100],
        ['Passive', 50],
        ['Detractor', 0],
      ],
    ],
    [
      ['High', 'Medium', 'Low'],
      [
        ['High', 100],
        ['Medium', 50],
        ['Low', 0],
      ],
    ],
    [
      ['On  track', 'at RISK'],
      [
        ['On  track', 100],
        ['at RISK', 0],
      ],
    ],
  ])('%j', (words, points) => {
    expect(told(words)).toEqual(points);
  });

  it.each([[['Basic', 'Pro']], [['Green', 'Purple']], [['Green']], [[]]])('%j is not guessed', (words) => {
    expect(wordPoints(words)).toBeUndefined();
  });

  it('gives keys that match the cells', () => {
    expect(wordPoints([' Green', 'RED'])?.map(({ key }) => key)).toEqual(['green', 'red']);
  });
});
