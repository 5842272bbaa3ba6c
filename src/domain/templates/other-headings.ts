// Headings that people have for things which several templates measure. Case, plural and punctuation do not matter here.

export const NPS = ['NPS score', 'Net promoter score', 'Latest NPS', 'Last NPS', 'Recommendation score'];
export const CSAT = ['CSAT score', 'Customer satisfaction', 'Satisfaction', 'Support CSAT', 'Average CSAT'];
export const PULSE = ['Pulse', 'CSM rating', 'CSM sentiment', 'CSM score', 'Sentiment', 'Gut feeling'];
export const LAST_CONTACT = [
  'Last touch',
  'Last touchpoint',
  'Last contact date',
  'Last touch date',
  'Last contacted',
  'Last conversation',
  'Last activity date',
];
export const USED_SEATS = [
  'Seats used',
  'Licenses used',
  'Used seats',
  'Used licenses',
  'Active seats',
  'Active licenses',
  'Seats assigned',
  'Licenses assigned',
];
export const BOUGHT_SEATS = [
  'Seats bought',
  'Licenses bought',
  'Seats purchased',
  'Licenses purchased',
  'Purchased licenses',
  'Purchased seats',
  'Contracted seats',
  'Paid seats',
  'Seats',
  'Licenses',
  'Total seats',
  'Total licenses',
];
export const ACTIVE_USERS = ['Monthly active users', 'MAU', 'Users active', 'Regular users', 'Active people'];
export const ALL_USERS = ['Users', 'Total users', 'User count', 'Invited users', 'Registered users'];
export const ACTIVE_DAYS = [
  'Days active',
  'Login days',
  'Active days last 30',
  'Days with a login',
  'Days used',
];
export const FEATURES = [
  'Core features used',
  'Feature adoption',
  'Core feature adoption',
  'Feature use',
  'Features used',
  'Depth of use',
];
export const LOGINS_NOW = [
  'Logins this month',
  'Logins last 30 days',
  'Logins',
  'Sessions this month',
  'Sessions',
  'Usage this month',
];
export const LOGINS_BEFORE = [
  'Logins last month',
  'Logins previous 30 days',
  'Previous logins',
  'Logins before',
  'Sessions last month',
  'Previous sessions',
  'Usage last month',
];
export const ESCALATIONS = ['Open escalations', 'Escalated tickets', 'Escalations this quarter'];
export const SPONSOR = [
  'Sponsor rapport',
  'Executive sponsor',
  'Exec sponsor',
  'Sponsor sentiment',
  'Relationship with sponsor',
];
export const OVERDUE_DAYS = [
  'Invoice overdue days',
  'Invoice days overdue',
  'Days past due',
  'Payment overdue days',
];
export const VALUE = ['Annual recurring revenue', 'ACV', 'MRR', 'Contract value', 'Revenue', 'Annual value'];
export const STAGE = ['Lifecycle stage', 'Lifecycle', 'Customer stage', 'Phase', 'Journey stage'];
