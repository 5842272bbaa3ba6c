// The sentence of every issue: short, in the user's terms, ending with what to do.
import {
  type Issue,
  type IssueCode,
  issueAddress,
  issueLine,
  issueText,
} from '../../../src/domain/issues/issue';

type FieldsOf<Code extends IssueCode> = Omit<Extract<Issue, { code: Code }>, 'code' | 'place' | 'severity'>;

/** For each code its fields and its sentence. A code without a row here does not compile. */
type Examples = { readonly [Code in IssueCode]: readonly [fields: FieldsOf<Code>, sentence: string] };

const EXAMPLES: Examples = {
  'not-a-number': [{ text: 'abc' }, '"abc" is not a number'],
  'number-with-two-readings': [
    { text: '1,234', readings: ['1234', '1.234'] },
    '"1,234" can be read two ways: write 1234 or 1.234',
  ],
  'quote-not-closed': [{}, 'a quotation mark (") is not closed'],
  'turned-into-date': [
    {},
    'Sheets turned this into a date: format the cell as plain text (Format > Number > Plain text) and type it again',
  ],
  'range-without-dots': [
    { text: '5-10', from: '5', to: '10' },
    '"5-10" is not a number: write a range as 5..10',
  ],
  'range-reversed': [{ text: '10..5' }, '"10..5": write the smaller number first'],
  'healthy-missing': [{}, 'enter the value from which it is healthy, for example 80'],
  'at-risk-missing': [{}, 'enter the value from which it is at risk, for example 50'],
  'thresholds-equal': [{}, 'Healthy and At risk are the same number: write two different ones'],
  'at-risk-range-not-wider': [{}, 'At risk must be a wider range around Healthy, such as 0..20 around 5..10'],
  'answer-for-a-number': [{}, 'write a number here (yes or no is for the type yes/no)'],
  'number-beside-range': [{}, 'Healthy and At risk must both be numbers, or both be ranges such as 5..10'],
  'points-not-pairs': [{ example: '0: 50; 1: 100' }, 'write points as pairs, for example 0: 50; 1: 100'],
  'points-missing-for': [
    { text: 'Green', example: 'Green: 100; Yellow: 50; Red: 0' },
    '"Green" has no points: write pairs, for example Green: 100; Yellow: 50; Red: 0',
  ],
  'points-out-of-range': [
    { points: '101', of: 'Green', lowest: 0, highest: 100 },
    '101 points for "Green": points run from 0 to 100',
  ],
  'points-repeated': [{ text: 'Green' }, '"Green" appears twice'],
  'spread-without-points-method': [
    {},
    'a spread such as -5..5 or points for each belong to the method points: set Method to points',
  ],
  'unknown-option': [
    { text: 'cadence', known: ['expires', 'dated'] },
    '"cadence" is not an option here: this type knows expires, dated',
  ],
  'option-without-value': [
    { option: 'expires', example: '90' },
    'expires needs a value, for example expires: 90',
  ],
  'option-repeated': [{ option: 'expires' }, 'expires appears twice'],
  'option-not-a-choice': [
    { option: 'as', choices: ['percent', 'absolute'] },
    'as: write one of percent, absolute',
  ],
  'option-out-of-range': [
    { option: 'expires', lowest: 1, highest: 3660 },
    'expires: write a number from 1 to 3660',
  ],
  'option-not-an-expectation': [{ option: 'expected' }, 'expected: write it as 60% after 30 (days)'],
  'option-unreadable': [
    { option: 'expires', reason: { code: 'not-a-number', text: 'soon' } },
    'expires: "soon" is not a number',
  ],
  'expires-without-dated': [
    {},
    'expires and dated go together: expires: 90; dated: the column with the day of the value',
  ],
  'condition-missing': [
    {},
    'enter when the rule acts: a value, not X, above n, at least n, below n, at most n, contains X, before or after a date, within the next 90 days, 60 days ago or more, or blank',
  ],
  'conditions-uneven': [
    { subjects: 2, conditions: 1 },
    '2 metrics or columns need 2 conditions under Is, separated by semicolons, and there is 1: Plan; Score goes with Gold; above 70',
  ],
  'condition-days-unclear': [{ days: 90 }, 'write "within the next 90 days" or "within the last 90 days"'],
  'condition-not-in-days': [
    { text: 'within the next 30 days' },
    'months and years differ in length, so write the number of days, for example "within the next 30 days"',
  ],
  'condition-between': [
    {},
    'write two conditions instead of between: name the metric or column twice, as in Score; Score, and write for example at least 5; at most 10',
  ],
  'condition-unknown': [
    { text: 'starts with Gold' },
    '"starts with Gold" is not a condition: write a value, not X, above n, at least n, below n, at most n, or contains X. If the cells hold this very text, write it in quotes',
  ],
  'condition-not-a-date': [{ text: 'Christmas' }, '"Christmas" is not a date: write it as 2026-12-31'],
  'columns-in-order': [
    { type: 'change', parts: ['now', 'before'] },
    'a change metric reads 2 columns, separated by a semicolon, in this order: now; before',
  ],
  'change-without-percent-sign': [
    { mark: -30 },
    '-30 means a change of -3000%: write percent with their sign, such as -30%, or as: absolute under Options',
  ],
  'category-without-points': [{}, 'a category needs points, for example Green: 100; Yellow: 50; Red: 0'],
  'points-for-a-blank': [
    { label: 'N/A' },
    '"N/A" counts as a blank: enter under If blank what a blank scores',
  ],
  'tags-without-points': [{}, 'tags need points, for example Referral: 30; Champion left: -40'],
  'label-not-a-tag': [
    { label: 'a, b' },
    '"a, b" cannot be a tag: a tag is not blank and has no comma, semicolon or line break in it',
  ],
  'outcomes-incomplete': [
    {},
    'give points for on time, late and overdue, each once: on time: 100; late: 50; overdue: 0',
  ],
  'healthy-not-an-answer': [{}, 'this is not an answer: write the good answer, yes or no, under Healthy'],
  'label-not-an-answer': [{ label: 'maybe' }, '"maybe" is neither yes nor no'],
  'answers-incomplete': [{}, 'give points for yes and for no, each once: yes: 100; no: 30'],
  'answer-healthy-and-at-risk': [
    { answer: true },
    'yes cannot be both healthy and at risk: write the good answer, yes or no, under Healthy',
  ],
  'expected-without-start': [
    {},
    'expected and start go together: expected: 60% after 30; start: the column with the day',
  ],
  'cell-not-a-number': [{ cell: '1.74x' }, '"1.74x" is not a number'],
  'cell-not-a-date': [
    { cell: 1790000000 },
    '1790000000 is not a date: it looks like seconds since 1970 (2026-09-21), so turn it into a date with EPOCHTODATE(cell)',
  ],
  'cell-not-an-answer': [{ cell: 'soon' }, '"soon" is neither yes nor no'],
  'cell-not-a-date-or-answer': [{ cell: 'almost' }, '"almost" is neither a date nor yes or no'],
  'cell-a-duration': [
    {},
    'this is a duration or a time of day, not a number: write hours as a number, such as 36.5',
  ],
  'cell-a-time-of-day': [{}, 'this is a time of day, not a date'],
  'date-passed': [
    { day: '2026-09-01', asOf: '2026-10-02' },
    '2026-09-01 is before the day of scoring, 2026-10-02: enter the next date',
  ],
  'date-to-come': [
    { day: '2027-01-05', asOf: '2026-11-22' },
    '2027-01-05 is after the day of scoring, 2026-11-22',
  ],
  'end-before-start': [{ start: '2026-04-01', end: '2026-03-31' }, '2026-03-31 is before 2026-04-01'],
  'word-without-points': [{ cell: 'Purple' }, '"Purple" has no points'],
  'scorecard-empty': [{}, 'the scorecard is empty'],
  'newer-format': [
    { version: 2 },
    'this scorecard was written by a newer version (format 2): update the add-on',
  ],
  'format-without-migration': [{}, 'the format version must be 1'],
  'format-unreadable': [{ cell: 'one' }, '"one" is not a format version: it is read as 1'],
  'metrics-section-missing': [
    {},
    'there is no section Metrics: write Metrics in column A, and the metrics below it',
  ],
  'text-too-long': [{ longest: 200 }, 'write at most 200 characters here'],
  'segment-column-missing': [
    { segment: 'SMB' },
    '"SMB" is a segment, but no column is set for the segments: write its heading beside Segment column',
  ],
  'unknown-section': [
    { title: 'My section' },
    '"My section" is not a known section: it stays as it is and changes nothing',
  ],
  'section-repeated': [{ section: 'Bands' }, 'the section Bands appears twice: put its rows under the first'],
  'unknown-heading': [
    { heading: 'Mood', section: 'Metrics' },
    '"Mood" is not a heading of Metrics: the column stays as it is and changes nothing',
  ],
  'heading-repeated': [{ heading: 'Weight' }, '"Weight" appears twice here: the first column counts'],
  'headings-missing': [
    { section: 'Metrics', heading: 'Metric' },
    'below Metrics, a row of headings must hold "Metric"',
  ],
  'unknown-setting': [
    { name: 'Speed' },
    '"Speed" is not a known setting: it stays as it is and changes nothing',
  ],
  'setting-repeated': [{ setting: 'Scale' }, 'Scale appears twice: delete one of the two'],
  'scale-unknown': [{}, 'Scale: write 100 or 10'],
  'decimals-unknown': [{ highest: 6 }, 'Decimals: write a whole number from 0 to 6'],
  'minimum-coverage-unknown': [{}, 'Minimum coverage: write a share such as 50%'],
  'history-unknown': [
    { text: 'hourly', settings: ['daily', 'weekly', 'monthly', 'off'] },
    'History: "hourly" is not known: write one of daily, weekly, monthly, off',
  ],
  'look-back-unknown': [{ highest: 3660 }, 'Look back: write a number of days from 0 to 3660, such as 90'],
  'compare-with-unknown': [
    { text: 'soon' },
    'Compare with: "soon" is not known: write a number of days such as 30 days, last run, or a date such as 2026-10-01',
  ],
  'not-an-address': [
    { text: 'maria' },
    'E-mail to: "maria" is not an e-mail address: write addresses with commas between them',
  ],
  'mail-day-unknown': [
    { text: 'Mondays', days: ['daily', 'Monday'] },
    'E-mail on: "Mondays" is not known: write one of daily, Monday',
  ],
  'alert-without-name': [{}, 'this alert needs a name'],
  'alert-repeated': [{ name: 'At risk' }, '"At risk" appears twice: give each alert its own name'],
  'alert-condition-unknown': [
    { text: 'falls 15', bands: ['Good', 'Fair', 'Poor'] },
    '"falls 15" is not a condition: write one such as falls to Poor, Poor for 30 days, falls by 15 in 30 days to Poor, rises to Good, renews within 90 days, NPS below 6, or several with "and" between them',
  ],
  'alert-without-renewal-column': [
    {},
    'no column is set for the renewals, so this alert is not used: write its heading beside Renewal column',
  ],
  'alert-amount-unreadable': [{ cell: 'many' }, '"many" is not a number of 0 or more'],
  'alert-answer-unreadable': [{ cell: 'perhaps' }, '"perhaps" is not an answer: write yes or no'],
  'play-without-action': [{}, 'enter what to do, for example Book a call this week'],
  'play-without-metric': [
    { name: 'Logons' },
    'no metric or dimension is called "Logons", so this play is never suggested',
  ],
  'play-when-unreadable': [
    { cell: 'often' },
    '"often" is not known here: write one such as lost over 5 points, or leave it blank',
  ],
  'method-unknown': [
    { text: 'average', methods: ['weighted', 'points', 'worst'] },
    'Method: "average" is not a method: write one of weighted, points, worst',
  ],
  'start-out-of-range': [{ highest: 100 }, 'Start: write a number from 0 to 100'],
  'setting-not-an-answer': [{ setting: 'Watermelon' }, 'Watermelon: write yes or no'],
  'no-metrics': [{}, 'there is no metric below this heading: write at least one'],
  'all-weights-zero': [{}, 'all weights are 0: give at least one metric a weight'],
  'metric-without-name': [{}, 'this metric needs a name'],
  'metric-repeated': [{ name: 'NPS' }, '"NPS" appears twice: give each metric its own name'],
  'unknown-metric-type': [
    { text: 'speed', types: ['number', 'percent'] },
    '"speed" is not a metric type: write one of number, percent',
  ],
  'too-many-columns': [{ type: 'number', columns: 2 }, 'a number metric reads one column, and this names 2'],
  'unknown-curve': [{ cell: 'round' }, '"round" is not a curve: write linear or steps'],
  'bounded-without-points-method': [{}, 'bounded is for the method points: write linear or steps'],
  'points-missing': [
    {},
    'the method points needs points for each metric, for example -5..5 (from At risk to Healthy) or 2 each',
  ],
  'weight-unreadable': [
    { cell: 'heavy', words: ['low', 'medium', 'high', 'critical'] },
    '"heavy" is not a weight: write a number, or low, medium, high, critical',
  ],
  'weight-negative': [{}, 'a weight must be 0 or more'],
  'unknown-if-blank': [
    { cell: 'zero', lowest: 0, highest: 100 },
    '"zero" is not known here: write leave out, neutral, worst, or points from 0 to 100',
  ],
  'if-blank-out-of-range': [{ lowest: 0, highest: 100 }, 'write points from 0 to 100'],
  'dimension-without-name': [{}, 'this dimension needs a name'],
  'dimension-repeated': [{ name: 'Usage' }, '"Usage" appears twice'],
  'dimension-without-metrics': [
    { name: 'Usage' },
    'no metric belongs to "Usage": write it beside a metric, under Dimension',
  ],
  'dimension-weight-unreadable': [
    { cell: 'heavy' },
    '"heavy" is not a weight: write a number of 0 or more, or low, medium, high, critical',
  ],
  'all-dimension-weights-zero': [{}, 'all dimension weights are 0: give at least one a weight'],
  'band-without-name': [{}, 'this band needs a name'],
  'band-repeated': [{ name: 'Healthy' }, '"Healthy" appears twice'],
  'band-without-floor': [{}, 'write the lowest score of this band'],
  'band-floor-not-a-number': [{ cell: true }, 'TRUE is not a number'],
  'band-floor-out-of-range': [{ highest: 100 }, 'a band starts somewhere from 0 to 100'],
  'band-floor-repeated': [{ floor: 70 }, 'two bands start at 70: give each its own start'],
  'lowest-band-above-zero': [
    { floor: 10 },
    'the lowest band must start at 0, or scores below 10 have no band',
  ],
  'not-a-color': [{ text: 'red' }, '"red" is not a color: write one such as #b7e1cd'],
  'rule-without-subject': [{}, 'enter the metric or column that the rule reads'],
  'unknown-effect': [
    { text: 'sometimes', effects: ['at most', 'at least', 'plus', 'minus', 'flag'] },
    '"sometimes" is not known here: write one of at most, at least, plus, minus, flag',
  ],
  'flag-without-word': [{}, 'enter the word to flag with, for example Expansion ready'],
  'unknown-band': [
    { text: 'Purple', bands: ['Healthy', 'Watch', 'At risk'] },
    '"Purple" is not a band: write one of Healthy, Watch, At risk',
  ],
  'rule-points-out-of-range': [{ highest: 100 }, 'write points above 0, up to 100'],
  'until-unreadable': [{}, 'write the last day as 2026-12-31, or the heading of a column with dates'],
  'time-rule-moves-score': [
    { subject: 'Health change' },
    'Health change is known only after the score, so it cannot move the score: write flag here, or ask for the Health score instead',
  ],
  'change-without-number': [
    {},
    'write how many points the score moved, for example below -15 or above 10, or blank',
  ],
  'trend-word-unknown': [
    { words: ['Sudden drop', 'Sliding', 'Flapping'] },
    'write one of Sudden drop, Sliding, Flapping, or not and one of them, or blank for an account that is none of them',
  ],
  'metric-decides-score': [
    { metric: 'NPS', share: 0.55, segment: 'SMB' },
    'NPS is 55% of the score, so it decides nearly alone: give it less weight, or the others more, until it has at most 40% (segment SMB)',
  ],
  'too-many-metrics': [
    { count: 9, most: 8, segment: undefined },
    '9 metrics count: with more than 8, it is hard to explain why a score moved. Keep the four to six that matter most, and give the others the weight 0',
  ],
  'metric-repeats-another': [
    { metric: 'Depth', other: 'Use' },
    'Depth repeats Use: the two move together in your accounts, so the same thing counts twice. Keep one, or halve the weight of both',
  ],
  'values-unreadable': [
    {
      metric: 'Depth',
      type: 'Number',
      unreadable: 5,
      filled: 20,
      example: { code: 'cell-not-a-number', cell: 'many' },
    },
    '5 of 20 values of Depth cannot be read as number ("many" is not a number): fix the column, or choose the type that fits it',
  ],
  'mostly-blank': [
    { metric: 'Depth', filled: 9, accounts: 20 },
    'only 9 of 20 accounts have a value for Depth: fill the column, or remove the metric',
  ],
  'constant-metric': [
    { metric: 'Depth', value: '50', accounts: 20 },
    'Depth is 50 for all 20 accounts with a value, so it does not tell them apart: choose another column, or give it the weight 0',
  ],
  'thresholds-outside-values': [
    { metric: 'Use', lowest: '2', highest: '9', areSteps: false, gets: 'no score', better: ['3', '8'] },
    'every value of Use, 2 to 9, gets no score: the thresholds lie outside your values. Near your 20th and 80th percentile would be 3 and 8',
  ],
  'thresholds-hundredfold-below': [
    { metric: 'Adoption', middle: 85 },
    'the values of Adoption (about 85) and what is written here are a hundredfold apart: write 80 here where you mean 80%, or write the cells as 85%',
  ],
  'thresholds-hundredfold-above': [
    { metric: 'Adoption', middle: 0.85 },
    'the values of Adoption (about 0.85) and what is written here are a hundredfold apart: write 80% here instead of 80, since a cell that shows 85% is 0.85',
  ],
  'words-without-points': [
    {
      metric: 'Pulse',
      words: [
        { word: 'Purple', count: 3 },
        { word: 'Blue', count: 1 },
      ],
      more: 2,
    },
    'no points for "Purple" (3 accounts), "Blue" (1 account) and 2 more: write them here, or they do not count in Pulse',
  ],
  'segment-column-not-found': [
    { heading: 'Size' },
    'there is no column "Size", so the general rows hold for every account: write its heading as it appears in the table',
  ],
  'segment-without-accounts': [
    { segment: 'Medium', heading: 'Size', present: ['Large', 'Small'], hasMore: true },
    'no account is in the segment "Medium": the column Size holds Large, Small and others',
  ],
  'rule-subject-not-found': [
    { subject: 'Champion left' },
    'there is no metric and no column "Champion left", so this rule does not act: write the name as it appears in the table',
  ],
  'rule-until-not-found': [{ heading: 'Until' }, 'there is no column "Until", so this rule never ends'],
  'rule-ended': [
    { day: '2026-10-01' },
    'this rule ended on 2026-10-01: delete it, or give it a new last day',
  ],
  'rule-without-history': [
    { rule: 'Health change below -15 → flag Big drop' },
    'the rule "Health change below -15 → flag Big drop" never acts, because no history is kept: set History to daily, or delete the rule',
  ],
  'rule-word-unseen': [
    { subject: 'Tier', word: 'Gld', present: ['Gold', 'Silver', 'Bronze', 'Free'] },
    'no account has "Gld" in Tier, so this rule does not act: it holds "Gold", "Silver", "Bronze" and others',
  ],
  'rule-acts-on-none': [
    { rule: 'Use above 500 → at most Watch', accounts: 20 },
    'the rule "Use above 500 → at most Watch" acts on none of the 20 accounts: if you expected some, compare what is written here with the cells',
  ],
  'rule-acts-on-all': [
    { rule: 'Use above -1 → at most Watch', accounts: 20 },
    'the rule "Use above -1 → at most Watch" acts on all 20 accounts, so it does not tell them apart: make it narrower, or delete it',
  ],
  'dates-read-otherwise': [
    { heading: 'Last contact', order: 'day-first', shownBy: '28/10/2026' },
    'the dates of Last contact that are text are read day first, as "28/10/2026" shows',
  ],
  'dates-unclear': [
    { heading: 'Last contact', first: '28/10/2026', second: '10/28/2026' },
    'the order of day and month in Last contact is unclear: "28/10/2026" and "10/28/2026" contradict each other, so its dates do not count. Write dates as 2026-12-31',
  ],
  'true-dates-unclear': [
    { heading: 'Last contact', text: '28/10/2026' },
    'the order of day and month in Last contact is unclear: "28/10/2026" is text, so an import may have turned around the dates beside it, and none of them counts. Write dates as 2026-12-31',
  ],
  'numbers-read-otherwise': [
    { heading: 'Hours', decimal: ',', shownBy: '2,5' },
    'the numbers of Hours that are text are read with a decimal comma, as "2,5" shows',
  ],
  'number-unclear': [
    { heading: 'Logins', text: '1.250' },
    '"1.250" in Logins can be read two ways, so it does not count: write it without a mark for thousands',
  ],
  'stands-for-none': [
    { heading: 'Tickets', cell: 9999 },
    '9999 in Tickets seems to stand for no value, so it does not count: leave the cell blank',
  ],
  'negative-count': [
    { heading: 'Seats', number: -4 },
    '-4 in Seats is below 0 where all others are above, so it does not count: fix the cell',
  ],
  'far-from-others': [
    { heading: 'Logins', number: 90000, times: 60, isAbove: true },
    '90000 in Logins is 60 times the next largest value. It counts as it is: fix the cell if it is a typing mistake',
  ],
  'percent-impossible': [
    { heading: 'Adoption', percent: -20 },
    '-20% in Adoption is below 0% where all others are above, so it does not count: fix the cell',
  ],
  'date-impossible': [
    { heading: 'Last contact', day: '1905-03-01' },
    '1905-03-01 in Last contact is decades away from all others, so it does not count: fix the year',
  ],
  'day-stands-for-none': [{ day: '1970-01-01' }, '1970-01-01 is what systems write where a date is missing'],
  'percent-sign-missing': [
    { heading: 'Adoption', number: 35 },
    '35 in Adoption is 3500%, far above the others, so it does not count: a percent sign seems to be missing',
  ],
  'column-not-found': [
    { heading: 'NPS score', tab: 'Accounts', missingMetric: 'NPS' },
    'there is no column "NPS score" on the tab Accounts, so NPS counts as missing for every account',
  ],
  'amounts-unreadable': [
    { heading: 'ARR', first: '$6,700', accounts: 5 },
    '"$6,700" in ARR cannot be read as an amount, nor can 4 more below it: sums of ARR leave these accounts out',
  ],
  'renewals-unreadable': [
    { heading: 'Renews', first: '31/12/2026', accounts: 2 },
    '"31/12/2026" in Renews cannot be read as a date, nor can 1 more below it: renewals and alerts leave these accounts out. Write dates such as 2026-12-31',
  ],
  'column-repeated': [{ heading: 'Logins' }, 'the heading "Logins" appears twice: the first column counts'],
  'cell-unreadable': [
    {
      reason: { code: 'cell-not-a-number', cell: 'abc' },
      metric: 'Logins',
      outcome: 'metric counts as missing',
    },
    '"abc" is not a number, so Logins counts as missing',
  ],
  'cell-with-error': [
    { error: '#REF!', metric: 'Satisfaction', outcome: 'cell is left out' },
    '#REF! is an error, so it is left out of Satisfaction',
  ],
  'rows-left-out': [
    { tab: 'Accounts', first: 7, last: 9, why: 'other table' },
    'rows 7 to 9 seem to belong to another table, so they are not scored',
  ],
  'results-moved': [
    { tab: 'Accounts', rows: 2, first: 4, last: 19, isRepaired: false },
    '2 of the scores in rows 4 to 19 belong to other accounts, because only part of each row was sorted. Score again. From now on sort whole rows: a table or a filter that ends before the health columns leaves them behind',
  ],
  'names-repeat': [
    {},
    'most names appear here more than once: if another column names the accounts, write its heading beside "Account column"',
  ],
  'name-from-above': [
    { tab: 'Accounts', row: 3, name: 'Sorrel Group', otherRow: 2 },
    'row 3 has no name, so it counts as "Sorrel Group" of row 2: both are scored',
  ],
  'name-repeated': [
    { name: 'ACME, Inc.', other: 'Acme', otherPlace: { tab: 'Accounts', row: 2, column: 1 } },
    '"ACME, Inc." looks like "Acme" in Accounts!A2: both are scored',
  ],
  'key-repeated': [
    { key: 'X-7', otherPlace: { tab: 'Accounts', row: 2, column: 4 }, heading: 'CRM ID', isName: false },
    '"X-7" is also in Accounts!D2: both accounts are scored, but only the upper one has a history and alerts. Give each account its own CRM ID',
  ],
  'key-blank': [
    { heading: 'CRM ID' },
    'this account has no CRM ID, so it has no history and no alerts: fill in the cell',
  ],
  'scorecard-name-refused': [
    {},
    'formulas cannot find the scorecard, because the name SCORECARD still belongs to a deleted tab: delete that name under Data > Named ranges, then score again',
  ],
  'accounts-tab-not-stored': [
    { tab: 'Accounts' },
    'the tab Accounts could not be written beside "Accounts tab" in the scorecard, so open it before you score again',
  ],
  'sql-column-missing': [
    { heading: 'Logins' },
    'the table has no column "Logins": add it to the table, or change the scorecard',
  ],
  'sql-column-type': [
    { heading: 'Logins', holds: 'text', needed: 'numbers' },
    'column "Logins" of the table holds text, not numbers: convert it in the table',
  ],
  'sql-derived-table-missing': [
    { column: 'Tickets 30d', tab: 'Tickets' },
    '"Tickets 30d" is calculated from the tab "Tickets": name the table with its rows',
  ],
  'sql-derived-column-missing': [
    { heading: 'Created', tab: 'Tickets' },
    'the table for "Tickets" has no column "Created": add it to the table, or change the scorecard',
  ],
  'sql-derived-refused': [
    { column: 'Logins before', reason: 'the history is a tab of the spreadsheet' },
    'derived column "Logins before" cannot be written as SQL: the history is a tab of the spreadsheet',
  ],
  'sql-metric-refused': [
    { metric: 'Kickoff', reason: 'its second column holds text, so convert that to dates' },
    'metric "Kickoff" cannot be written as SQL: its second column holds text, so convert that to dates',
  ],
  'sql-condition-refused': [
    { subject: 'Plan', reason: 'its column holds text, so convert that to numbers in the table' },
    'the condition on "Plan" cannot be written as SQL: its column holds text, so convert that to numbers in the table',
  ],
  'sql-letters': [
    { text: 'οδος' },
    '"οδος" cannot be compared in SQL, since databases turn its letters into small ones in their own ways: use another word',
  ],
  'sql-watermelon-left-out': [{}, 'SQL does not flag watermelons: score the accounts in Sheets to see them'],
  'sql-time-flag-left-out': [
    { rule: 'Health change below -15 → flag Big drop' },
    'SQL does not set the flag of "Health change below -15 → flag Big drop", since the table holds no history: score the accounts in Sheets to see it',
  ],
  'sql-rule-without-column': [
    { subject: 'Plan' },
    'the table has no column "Plan", so this rule does not act: add the column to the table',
  ],
  'where-without-condition': [
    { text: 'Priority' },
    '"Priority" has no condition: write a heading, then is, above, below, contains, before or after, such as Priority is High',
  ],
  'where-without-heading': [{}, 'write the heading before the condition, such as Priority is High'],
  'derived-without-heading': [{}, 'this derived column needs a heading'],
  'derived-repeated': [
    { heading: 'Tickets 30d' },
    '"Tickets 30d" appears twice: give each derived column its own heading',
  ],
  'derived-heading-reserved': [
    { heading: 'Health score' },
    '"Health score" begins with Health, as the columns of the results do: choose another heading',
  ],
  'derived-without-source': [{}, 'write the name of the tab that this column is calculated from, or History'],
  'derived-without-key': [
    { from: 'Tickets' },
    'write the heading on Tickets under which each row names its account, such as Account ID',
  ],
  'unknown-aggregation': [
    { text: 'mode', aggregations: ['count', 'sum'] },
    '"mode" is not known here: write one of count, sum',
  ],
  'of-missing': [{ what: 'sum', example: 'Amount' }, 'sum needs a column: write its heading, such as Amount'],
  'where-missing': [{}, 'a share needs a condition that the counted rows fulfill, such as Priority is High'],
  'window-unreadable': [
    { text: 'recently' },
    '"recently" is not a window: write one such as last 30 days by Created, or by Created for all rows up to today',
  ],
  'window-without-day': [
    { what: 'latest' },
    'latest needs the days of the rows: write their heading, such as by Created, or last 30 days by Created',
  ],
  'change-without-window': [
    {},
    'a change compares two windows of one length: write one such as last 30 days by Created',
  ],
  'value-without-days-ago': [{}, 'write how old the value is, such as 30 days ago'],
  'days-ago-without-history': [
    {},
    'only a value from History is so many days ago: write last 30 days by, and the heading of the days',
  ],
  'history-takes-value': [{}, 'History gives the value on an earlier day: write value'],
  'score-of-itself': [
    { heading: 'Health score' },
    'a score cannot be calculated from itself: choose a column of the accounts instead of Health score',
  ],
  'if-none-not-zero': [{}, 'leave this blank, or write 0 for accounts that the tab does not have'],
  'if-none-has-no-zero': [
    { what: 'average' },
    'an account without rows has no average, so 0 would be wrong: leave this blank',
  ],
  'source-without-name': [{}, 'this source needs a name'],
  'source-repeated': [{ name: 'NPS' }, '"NPS" appears twice: give each source its own name'],
  'source-name-reserved': [{}, 'History is the name of the earlier scores: choose another name'],
  'match-unreadable': [
    { text: 'fuzzy' },
    '"fuzzy" is not known here: leave this blank, or write exact, name, or domain: and the heading of the accounts\' domains',
  ],
  'via-unreadable': [
    { text: 'Subs' },
    '"Subs" is not understood: write the tab between, its key and its account, such as Subscriptions: Subscription ID -> Account ID',
  ],
  'other-name-incomplete': [{}, 'write both: the account, and what another tab calls it'],
  'derived-tab-missing': [
    { tab: 'Tickets', column: 'Tickets 30d' },
    'there is no tab "Tickets", so Tickets 30d is missing for every account: check its name under From',
  ],
  'derived-tab-is-chart': [
    { tab: 'Chart1', column: 'Tickets 30d' },
    'the tab Chart1 holds only a chart, so Tickets 30d is missing for every account: name a tab with rows',
  ],
  'derived-tab-is-connected': [
    { tab: 'Warehouse', column: 'Logins' },
    'the tab Warehouse is a Connected Sheet, which add-ons cannot read, so Logins is missing for every account: choose Extract on it and name the tab that it makes',
  ],
  'derived-heading-missing': [
    { heading: 'Created', tab: 'Tickets', column: 'Tickets 30d' },
    'there is no column "Created" on the tab Tickets, so Tickets 30d is missing for every account',
  ],
  'derived-accounts-heading-missing': [
    { heading: 'Website', column: 'Last NPS' },
    'the accounts have no column "Website", so Last NPS is missing for every account',
  ],
  'derived-accounts-without-key': [
    { column: 'Last NPS' },
    'no column names the accounts, so Last NPS is missing for every account: write its heading beside "Account column"',
  ],
  'derived-no-snapshot': [
    { days: 30, column: 'Logins before' },
    'the history holds no snapshot of 30 days ago yet, so Logins before is missing for every account until then',
  ],
  'derived-heading-taken': [
    { column: 'Logins' },
    'the accounts have a column "Logins" of their own, which is used instead: give the derived column another heading',
  ],
  'keys-unmatched': [
    { tab: 'Tickets', matched: 310, rows: 500, examples: ['Globex Intl (31 rows, is it Globex?)'] },
    'Tickets: only 310 of 500 rows found their account. Where one of these is an account, write it under Names: Globex Intl (31 rows, is it Globex?)',
  ],
  'keys-shared': [
    { key: 'acme', accounts: 2, shared: 3 },
    '2 accounts have the key "acme", and 2 more keys are shared too: each gets the rows of all of them',
  ],
  'via-keys-repeated': [
    { tab: 'Subscriptions', keys: 1, key: 's-1' },
    'on the tab Subscriptions "s-1" belongs to several accounts: those rows are left out',
  ],
  'rows-repeated': [
    { tab: 'Tickets', rows: 136, id: 'Ticket ID' },
    '136 rows of Tickets are exact copies of others: if they are the same event, add the tab under Sources and write Ticket ID under Row ID',
  ],
  'tab-ends-early': [
    { tab: 'Tickets', lastDay: '2026-10-03' },
    'Tickets ends on 2026-10-03: is the export old?',
  ],
  'window-longer-than-data': [
    { tab: 'Logins', firstDay: '2026-11-10', days: 30 },
    'Logins begins on 2026-11-10, which is less than the 30 days that are compared: the values count what there is',
  ],
  'other-name-unknown': [
    { account: 'Globx' },
    'no account is called "Globx", so this row settles nothing: write the name as it is on the accounts tab',
  ],
  'derived-constant': [
    { column: 'Tickets 30d', value: '0' },
    'Tickets 30d is 0 for every account: check Where, Window and Key',
  ],
  'derived-cells-unreadable': [
    { column: 'Hours 30d', cells: 3 },
    'this cell and 2 more cannot be read, so Hours 30d leaves them out',
  ],
};

const CASES = Object.entries(EXAMPLES).map(([code, [fields, sentence]]) => {
  // A row's fields are those of its code: the type of EXAMPLES ensures it, Object.entries loses it.
  const issue = { ...fields, code, place: undefined, severity: 'warning' } as Issue;
  return [code, issue, sentence] as const;
});

test.each(CASES)('%s', (_code, issue, sentence) => {
  expect(issueText(issue)).toBe(sentence);
});

test('a sentence is one line without a final period, and short enough to read', () => {
  for (const [, issue] of CASES) {
    expect(issueText(issue)).toMatch(/^[^\n]{10,240}[^.\n]$/);
    expect(issueText(issue)).not.toMatch(
      /\b(undefined|NaN|nobody|somebody|mend|stands|told)\b|\bis no \b(?!section|metric|column|tab)/,
    );
  }
});

test('text of the sheet is quoted on one line and cut short', () => {
  const issue: Issue = {
    code: 'cell-unreadable',
    reason: { code: 'cell-not-a-number', cell: `a\nb\u202e${'x'.repeat(99)}` },
    metric: 'm'.repeat(99),
    outcome: 'cell is left out',
    place: undefined,
    severity: 'warning',
  };
  expect(issueText(issue)).toBe(
    `"a b ${'x'.repeat(35)}…" is not a number, so it is left out of ${'m'.repeat(39)}…`,
  );
});

test('the address of an issue names its tab, and the scorecard by the title that the caller knows', () => {
  const at = (tab: string | undefined): Issue => ({
    code: 'weight-negative',
    place: { tab, row: 9, column: 28 },
    severity: 'error',
  });
  expect(issueAddress(at('Accounts'), 'My scorecard')).toBe('Accounts!AB9');
  expect(issueLine(at(undefined), 'My scorecard')).toBe('My scorecard!AB9: a weight must be 0 or more');
  const nowhere: Issue = { code: 'weight-negative', place: undefined, severity: 'error' };
  expect(issueAddress(nowhere, 'My scorecard')).toBe('');
  expect(issueLine(nowhere, 'My scorecard')).toBe('a weight must be 0 or more');
});

test('a name that is there twice is not said to look like itself', () => {
  const otherPlace = { tab: 'Accounts', row: 2, column: 1 };
  const issue: Issue = {
    code: 'name-repeated',
    name: 'Firm 3',
    other: 'Firm 3',
    otherPlace,
    place: undefined,
    severity: 'warning',
  };
  expect(issueText(issue)).toBe('"Firm 3" is also in Accounts!A2: both are scored');
});
