// The scorecard tab as a public format: its titles, sections, headings and standard colors.

/** Version of the format that this code writes. */
export const FORMAT_VERSION = 1;

export const TAB_TITLE = 'Health Scorecard';
export const NAMED_RANGE = 'SCORECARD';
/** The columns under the named range. */
export const TAB_COLUMNS = 'A:N';
export const TAB_WIDTH = 14;

/** What a tab had at first; rows that were kept or exported then have no others. */
export const FIRST_SECTIONS = ['Settings', 'Metrics', 'Dimensions', 'Bands', 'Rules'] as const;
export const SECTIONS = [
  ...FIRST_SECTIONS,
  'Alerts',
  'Plays',
  'Derived columns',
  'Sources',
  'Names',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Titles that people give to notes of their own: they open a section only where its headings follow. */
export const EVERYDAY_TITLES: ReadonlySet<Section> = new Set<Section>(['Sources', 'Names']);

export const METRIC_HEADINGS = [
  'Metric',
  'Column',
  'Dimension',
  'Type',
  'Healthy',
  'At risk',
  'Curve',
  'Points',
  'Weight',
  'If blank',
  'Segment',
  'Options',
  'Note',
] as const;

/** The headings of each section; the first must be there. */
export const HEADINGS: Readonly<Record<Section, readonly string[]>> = {
  Settings: ['Setting', 'Value'],
  Metrics: METRIC_HEADINGS,
  Dimensions: ['Dimension', 'Weight', 'Segment'],
  Bands: ['Band', 'From', 'Color', 'Segment'],
  Rules: ['Metric or column', 'Is', 'Then', 'Value', 'Until', 'Note'],
  Alerts: ['Alert', 'When', 'Value at least', 'Segment', 'Quiet days', 'Digest only', 'Note'],
  Plays: ['Metric', 'When', 'Do this', 'Within days'],
  'Derived columns': ['Column', 'From', 'Key', 'What', 'Of', 'Where', 'Window', 'If none', 'Note'],
  Sources: ['Source', 'Tab', 'Account key', 'Day', 'Known since', 'Via', 'Match', 'Row ID', 'Note'],
  Names: ['Account', 'Also called'],
};

/** A dimension's weight that is the sum of its metrics' weights, as a blank is. */
export const SUM_OF_METRICS = 'sum';

/** What became of past accounts: Evidence reads these, and no score does. */
export const OUTCOME_SETTING_NAMES = [
  'Outcomes tab',
  'Outcome column',
  'Outcome date',
  'Lost words',
  'Kept words',
  'Involuntary words',
  'Ignored words',
  'Look back',
] as const;

export const SETTING_NAMES = [
  'Name',
  'Scale',
  'Method',
  'Start',
  'Decimals',
  'Minimum coverage',
  'Accounts tab',
  'Account column',
  'Value column',
  'Segment column',
  'Account key',
  'Owner column',
  'Renewal column',
  'History',
  'Compare with',
  ...OUTCOME_SETTING_NAMES,
  'Alerts',
  'E-mail to',
  'E-mail owners',
  'E-mail on',
  'Watermelon',
  'Dimension columns',
  'Band firmness',
  'Write derived columns',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** Where the recommended formula is printed, it reads the same everywhere. */
export const RECOMMENDED_FORMULA = '=HEALTHSCORE(A2:O; A1:O1; SCORECARD)';
