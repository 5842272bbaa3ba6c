// What tabs of other systems and their columns are called, by the words that templates use for them.

export const TICKET_TABS = [
  'Zendesk',
  'Zendesk export',
  'Support',
  'Support tickets',
  'Help desk',
  'Cases',
  'Intercom',
  'Freshdesk',
];
export const SURVEY_TABS = [
  'Survey',
  'NPS',
  'NPS survey',
  'NPS answers',
  'NPS responses',
  'Feedback',
  'CSAT',
];
export const LOGIN_TABS = ['Login', 'Usage', 'Usage log', 'Product usage', 'Sessions', 'Activity log'];
export const ACTIVITY_TABS = [
  'Activity',
  'Touchpoints',
  'Meetings',
  'Calls',
  'Interactions',
  'Gong',
  'CRM log',
];

/** The column that names the account. */
const ACCOUNT_KEYS = [
  'Account ID',
  'Account name',
  'Company',
  'Company name',
  'Customer',
  'Customer ID',
  'Organization',
  'Client',
];

export const TICKET_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  Account: ACCOUNT_KEYS,
  Created: ['Created at', 'Created on', 'Date created', 'Opened', 'Opened at', 'Date', 'Requested'],
  Priority: ['Severity', 'Urgency'],
  Status: ['State', 'Ticket status'],
  Satisfaction: ['CSAT', 'Rating', 'Satisfaction rating', 'Score'],
};

export const SURVEY_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  Company: ['Account', ...ACCOUNT_KEYS],
  Answered: ['Date', 'Answered on', 'Response date', 'Responded', 'Submitted', 'Completed'],
  Score: ['NPS', 'NPS score', 'Rating', 'Answer'],
};

export const LOGIN_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  Account: ACCOUNT_KEYS,
  Day: ['Date', 'Login date', 'Logged in', 'Logged in at', 'Seen', 'Timestamp', 'Usage date'],
  User: ['User ID', 'Email', 'E-mail', 'User name', 'Member'],
  Sessions: ['Logins', 'Number of sessions', 'Events', 'Actions'],
};

export const ACTIVITY_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  Account: ACCOUNT_KEYS,
  Date: ['Day', 'When', 'Created', 'Happened on', 'Start'],
  Type: ['Kind', 'Activity type', 'Channel'],
};
