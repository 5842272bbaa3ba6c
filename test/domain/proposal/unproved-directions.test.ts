// Words that only look like a sign get no direction, and a state turns only what it can turn.
import { cellsOf, proposedFor, verdictOn } from './column-of';
import type { Holds } from './heading-verdicts';

test.each<readonly [holds: Holds, headings: string]>([
  [
    'answer',
    'Refund approved; Refund completed; Penalty paid; Downgrade done; Write-off booked; Layoffs done; Risk reached',
  ],
  ['answer', 'Competitor won; Competitor renewed; Migration to competitor done; Bugs confirmed'],
  ['number', 'Bugs shipped; Defects delivered; Refunds paid; Refunds granted'],
  ['answer', 'Plan limit reached; Usage limit hit'],
  [
    'number',
    'Limit reached; Time to churn; Time to cancellation; Page loads; Cancel page visits; Status page views',
  ],
  ['percent', 'Usage of competitor product'],
  ['number', 'Threats blocked; Opened / closed tickets; Errors dropped; CSM hours spent; Overusage'],
  ['year', 'Signed the deal in; Gründungsjahr; Baujahr'],
  ['percent', 'Users (EU) %; Discount %'],
  [
    'number',
    'Days since last missed meeting; Engagement (mois); Maturity (months); Closed by; Approved by; Temps; Parameter; Meters; Days to summit',
  ],
  ['answer', 'Closed; Virus scanner enabled'],
  ['money', 'Cost per hire; Price per kWh'],
  ['answer', 'Change of sponsor; Sign-off; Usage off; Account closed; Contract closed'],
])('a column of %s gets no direction under: %s', (holds, headings) => {
  const given = headings.split('; ').map((heading) => [heading, verdictOn(heading, cellsOf(holds))]);
  expect(given.filter(([, verdict]) => verdict !== 'ask' && verdict !== 'none')).toEqual([]);
});

test.each<readonly [holds: Holds, verdict: string, headings: string]>([
  [
    'number',
    'higher',
    'Tickets completed; Bugs fixed; Risks mitigated; Errors avoided; Reklamationen erledigt',
  ],
  ['answer', 'higher', 'Goal reached; Budget approved; Auto-renew enabled; Auto-renew active'],
  ['answer', 'lower', 'Auto-renew off; auto_renew_disabled; No auto-renew; Few logins'],
  ['number', 'lower', 'p95_page_load_s; avg_page_load_ms; p99_checkout_ms'],
  [
    'money',
    'lower',
    'Openstaand bedrag; Openstaand bedrag (EUR); Offener Betrag; Importe pendiente; Open invoice amount',
  ],
  [
    'money',
    'none',
    'Credit limit; Credit amount; Bedrag; Total amount; Open pipeline amount; Open loan amount; Pending donation amount',
  ],
  [
    'number',
    'higher',
    'p95_session_s; Claims settled without escalation; Machines connected to the portal; Features unlocked',
  ],
  [
    'number',
    'lower',
    'Resolution (hours); Avg response (min); Time to frobnicate (h); time_to_enrich_ms; Veraltete Datensätze; Lost parcels; Unsigned notes > 72h; Pickups missed; Phone complaints; openticketcount; Complaints / 100 stays',
  ],
  [
    'percent',
    'higher',
    'SLA met last quarter; Seats used / seats purchased; Newsletter open rate; On-time pickup %',
  ],
  ['number', 'none', 'numberofemployees; annualrevenue'],
  ['past date', 'higher', 'Last outage; Most recent escalation'],
  ['past date', 'lower', 'lastlogindate'],
])('a column of %s is %s under: %s', (holds, verdict, headings) => {
  const given = headings.split('; ').map((heading) => [heading, verdictOn(heading, cellsOf(holds))]);
  expect(given).toEqual(given.map(([heading]) => [heading, verdict]));
});

test.each([
  ['Shared dashboards', false],
  ['Open rate', true],
  ['open_rate', true],
  ['winRate', true],
  ['Adoption %', true],
  ['Share of active users', true],
])('a number under %s is read as a share: %s', (heading, isShare) => {
  const proposed = proposedFor(heading, cellsOf('number'));
  const metric = proposed.kind === 'used' ? proposed.column.metric : undefined;
  expect(metric?.type === 'percent').toBe(isShare);
});
