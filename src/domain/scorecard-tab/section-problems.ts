// What can be wrong with the tab, its sections and its settings, and the sentence for it.
import { type Cell, namedCell, shortText } from '../values/cell';
import type { NoFields, Sentences } from '../values/problem';
import { FORMAT_VERSION, type Section, type SettingName } from './layout';

interface WholeTabProblems {
  'scorecard-empty': NoFields;
  'newer-format': { readonly version: number };
  'format-without-migration': NoFields;
  'format-unreadable': { readonly cell: Cell };
  'metrics-section-missing': NoFields;
  'text-too-long': { readonly longest: number };
  'segment-column-missing': { readonly segment: string };
}

interface SectionTableProblems {
  'unknown-section': { readonly title: string };
  'section-repeated': { readonly section: Section };
  'unknown-heading': { readonly heading: string; readonly section: Section };
  'heading-repeated': { readonly heading: string };
  'headings-missing': { readonly section: Section; readonly heading: string };
}

interface SettingProblems {
  'unknown-setting': { readonly name: string };
  'setting-repeated': { readonly setting: SettingName };
  'scale-unknown': NoFields;
  'decimals-unknown': { readonly highest: number };
  'minimum-coverage-unknown': NoFields;
  'method-unknown': { readonly text: string; readonly methods: readonly string[] };
  'start-out-of-range': { readonly highest: number };
  'setting-not-an-answer': { readonly setting: SettingName };
  'history-unknown': { readonly text: string; readonly settings: readonly string[] };
  'compare-with-unknown': { readonly text: string };
  'look-back-unknown': { readonly highest: number };
  'not-an-address': { readonly text: string };
  'mail-day-unknown': { readonly text: string; readonly days: readonly string[] };
}

export interface SectionProblems extends WholeTabProblems, SectionTableProblems, SettingProblems {}

export const SECTION_SENTENCES: Sentences<SectionProblems> = {
  'scorecard-empty': () => 'the scorecard is empty',
  'newer-format': ({ version }) =>
    `this scorecard was written by a newer version (format ${version}): update the add-on`,
  'format-without-migration': () => `the format version must be ${FORMAT_VERSION}`,
  'format-unreadable': ({ cell }) =>
    `${namedCell(cell)} is not a format version: it is read as ${FORMAT_VERSION}`,
  'metrics-section-missing': () =>
    'there is no section Metrics: write Metrics in column A, and the metrics below it',
  'text-too-long': ({ longest }) => `write at most ${longest} characters here`,
  'segment-column-missing': ({ segment }) =>
    `"${shortText(segment)}" is a segment, but no column is set for the segments: write its heading beside Segment column`,

  'unknown-section': ({ title }) =>
    `"${shortText(title)}" is not a known section: it stays as it is and changes nothing`,
  'section-repeated': ({ section }) => `the section ${section} appears twice: put its rows under the first`,
  'unknown-heading': ({ heading, section }) =>
    `"${shortText(heading)}" is not a heading of ${section}: the column stays as it is and changes nothing`,
  'heading-repeated': ({ heading }) => `"${shortText(heading)}" appears twice here: the first column counts`,
  'headings-missing': ({ section, heading }) => `below ${section}, a row of headings must hold "${heading}"`,

  'unknown-setting': ({ name }) =>
    `"${shortText(name)}" is not a known setting: it stays as it is and changes nothing`,
  'setting-repeated': ({ setting }) => `${setting} appears twice: delete one of the two`,
  'scale-unknown': () => 'Scale: write 100 or 10',
  'decimals-unknown': ({ highest }) => `Decimals: write a whole number from 0 to ${highest}`,
  'minimum-coverage-unknown': () => 'Minimum coverage: write a share such as 50%',
  'method-unknown': ({ text, methods }) =>
    `Method: "${shortText(text)}" is not a method: write one of ${methods.join(', ')}`,
  'start-out-of-range': ({ highest }) => `Start: write a number from 0 to ${highest}`,
  'setting-not-an-answer': ({ setting }) => `${setting}: write yes or no`,
  'history-unknown': ({ text, settings }) =>
    `History: "${shortText(text)}" is not known: write one of ${settings.join(', ')}`,
  'look-back-unknown': ({ highest }) => `Look back: write a number of days from 0 to ${highest}, such as 90`,
  'compare-with-unknown': ({ text }) =>
    `Compare with: "${shortText(text)}" is not known: write a number of days such as 30 days, last run, or a date such as 2026-10-01`,
  'not-an-address': ({ text }) =>
    `E-mail to: "${shortText(text)}" is not an e-mail address: write addresses with commas between them`,
  'mail-day-unknown': ({ text, days }) =>
    `E-mail on: "${shortText(text)}" is not known: write one of ${days.join(', ')}`,
};
