// Parts of a scorecard that a statement for a database cannot express, and the sentence for each.
import { shortText } from '../values/cell';
import type { NoFields, Problem, Sentences } from '../values/problem';

export interface SqlProblems {
  'sql-column-missing': { readonly heading: string };
  'sql-column-type': { readonly heading: string; readonly holds: string; readonly needed: string };
  'sql-derived-table-missing': { readonly column: string; readonly tab: string };
  'sql-derived-column-missing': { readonly heading: string; readonly tab: string };
  'sql-derived-refused': { readonly column: string; readonly reason: string };
  'sql-metric-refused': { readonly metric: string; readonly reason: string };
  'sql-condition-refused': { readonly subject: string; readonly reason: string };
  'sql-letters': { readonly text: string };
  'sql-watermelon-left-out': NoFields;
  'sql-time-flag-left-out': { readonly rule: string };
  'sql-rule-without-column': { readonly subject: string };
}

export type SqlProblem = Problem<SqlProblems>;

export const SQL_SENTENCES: Sentences<SqlProblems> = {
  'sql-column-missing': ({ heading }) =>
    `the table has no column "${shortText(heading)}": add it to the table, or change the scorecard`,
  'sql-column-type': ({ heading, holds, needed }) =>
    `column "${shortText(heading)}" of the table holds ${holds}, not ${needed}: convert it in the table`,
  'sql-derived-table-missing': ({ column, tab }) =>
    `"${shortText(column)}" is calculated from the tab "${shortText(tab)}": name the table with its rows`,
  'sql-derived-column-missing': ({ heading, tab }) =>
    `the table for "${shortText(tab)}" has no column "${shortText(heading)}": add it to the table, or change the scorecard`,
  'sql-derived-refused': ({ column, reason }) =>
    `derived column "${shortText(column)}" cannot be written as SQL: ${reason}`,
  'sql-metric-refused': ({ metric, reason }) =>
    `metric "${shortText(metric)}" cannot be written as SQL: ${reason}`,
  'sql-condition-refused': ({ subject, reason }) =>
    `the condition on "${shortText(subject)}" cannot be written as SQL: ${reason}`,
  'sql-letters': ({ text }) =>
    `"${shortText(text)}" cannot be compared in SQL, since databases turn its letters into small ones in their own ways: use another word`,
  'sql-watermelon-left-out': () => 'SQL does not flag watermelons: score the accounts in Sheets to see them',
  'sql-time-flag-left-out': ({ rule }) =>
    `SQL does not set the flag of "${rule}", since the table holds no history: score the accounts in Sheets to see it`,
  'sql-rule-without-column': ({ subject }) =>
    `the table has no column "${shortText(subject)}", so this rule does not act: add the column to the table`,
};
