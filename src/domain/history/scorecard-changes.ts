// What changed between two scorecards, in words that a person checks at a glance.

import type { Scorecard } from '../scorecard/scorecard';
import { type CardRow, type CardRows, cardRowsOf } from '../scorecard-tab/card-rows';
import { HEADINGS, SECTIONS, type Section } from '../scorecard-tab/layout';
import { renderScorecard } from '../scorecard-tab/render';
import { type Cell, cellText, matchKey, shortText } from '../values/cell';

/** A scoring writes it by itself. */
const QUIET_SETTINGS = new Set([matchKey('Accounts tab')]);
const ONE_OF: Readonly<Record<Section, string>> = {
  Settings: 'Setting',
  Metrics: 'Metric',
  Dimensions: 'Dimension',
  Bands: 'Band',
  Rules: 'Rule',
  Alerts: 'Alert',
  Plays: 'Play',
  'Derived columns': 'Derived column',
  Sources: 'Source',
  Names: 'Other name',
};

/**
 * One sentence a change, in the order of the tab; empty where nothing that counts differs.
 * @example scorecardChanges(before, now) // ['Weight of NPS 1 → 3', 'Metric Logins added']
 */
export function scorecardChanges(before: Scorecard, now: Scorecard): string[] {
  const [old, current] = [cardRowsOf(renderScorecard(before)), cardRowsOf(renderScorecard(now))];
  return SECTIONS.flatMap((section) => sectionChanges(section, old, current));
}

function sectionChanges(section: Section, before: CardRows, now: CardRows): string[] {
  const old = countedRows(section, before);
  const current = countedRows(section, now);
  const changed = [...current].flatMap(([key, row]) => {
    const earlier = old.get(key);
    return earlier === undefined ? [`${rowName(section, row)} added`] : cellChanges(section, earlier, row);
  });
  const removed = [...old].flatMap(([key, row]) =>
    current.has(key) ? [] : [`${rowName(section, row)} removed`],
  );
  return [...changed, ...removed];
}

function countedRows(section: Section, rows: CardRows): ReadonlyMap<string, CardRow> {
  const isQuiet = (row: CardRow) =>
    section === 'Settings' && QUIET_SETTINGS.has(matchKey(textOf(row, 'Setting')));
  return new Map(rows[section].filter((row) => !isQuiet(row)).map((row) => [rowKey(section, row), row]));
}

function cellChanges(section: Section, before: CardRow, now: CardRow): string[] {
  const [name = '', ...headings] = HEADINGS[section];
  if (section === 'Settings') {
    return textOf(before, 'Value') === textOf(now, 'Value')
      ? []
      : [`${textOf(now, name)} ${fromTo(before, now, 'Value')}`];
  }
  return headings.flatMap((heading) => {
    if (textOf(before, heading) === textOf(now, heading)) return [];
    const change = heading === 'Note' ? 'changed' : fromTo(before, now, heading);
    return [`${heading} of ${shortText(textOf(now, name))} ${change}`];
  });
}

function fromTo(before: CardRow, now: CardRow, heading: string): string {
  const words = (row: CardRow) => shortText(textOf(row, heading)) || 'blank';
  return `${words(before)} → ${words(now)}`;
}

/** Rules have no name: all that they say is their key. Rows of a segment are rows of their own. */
function rowKey(section: Section, row: CardRow): string {
  const headings = HEADINGS[section];
  const parts =
    section === 'Rules'
      ? headings.filter((heading) => heading !== 'Note')
      : [headings[0] ?? '', ...headings.filter((heading) => heading === 'Segment')];
  return JSON.stringify(parts.map((heading) => matchKey(textOf(row, heading))));
}

function rowName(section: Section, row: CardRow): string {
  const headings = HEADINGS[section];
  if (section === 'Settings') return `Setting ${textOf(row, 'Setting')} ${textOf(row, 'Value')}`;
  if (section === 'Rules') {
    const words = headings.filter((heading) => heading !== 'Note').map((heading) => textOf(row, heading));
    return `Rule "${shortText(words.filter((word) => word !== '').join(' '), 80)}"`;
  }
  const segment = textOf(row, 'Segment');
  return `${ONE_OF[section]} ${shortText(textOf(row, headings[0] ?? ''))}${segment === '' ? '' : ` for ${shortText(segment)}`}`;
}

function textOf({ cells }: CardRow, heading: string): string {
  const cell: Cell = cells[heading] ?? '';
  return cellText(cell).trim();
}
