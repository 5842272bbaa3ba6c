// A scorecard proposed for a tab, from the accounts themselves or from a template; nothing is written.

import { proposeScorecard } from '../domain/proposal/propose-scorecard';
import { scorecardFrom } from '../domain/proposal/scorecard-from';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { type CardRows, cardRowsOf, NO_ROWS } from '../domain/scorecard-tab/card-rows';
import { renderScorecard } from '../domain/scorecard-tab/render';
import { accountColumn } from '../domain/table/table';
import type { TabHeadings } from '../domain/templates/match-derived';
import { matchTemplate } from '../domain/templates/match-template';
import { templateOf } from '../domain/templates/template';
import { type Cell, matchKey, shortText } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet, sheetNamed } from '../sheets/open-spreadsheet';
import { readReadyMade } from '../sheets/ready-made-file';
import { readTabHeadings } from '../sheets/tab-headings';
import { findAccounts, type TabRead } from './accounts-table';
import { noTableText } from './refusal';
import type { SidebarProposal } from './sidebar-server';
import { cellFrom, fieldsOf, LAST_ROW, listFrom, textFrom, wholeFrom } from './untrusted';

const NO_SIGN = 'Nothing here looks like a sign of health, such as logins, tickets, NPS or the last contact.';

export function sidebarPropose(regional: RegionalSettings, request: unknown): SidebarProposal {
  const field = fieldsOf(request);
  const tab = textFrom(field('tab'));
  const sheet = sheetNamed(openSpreadsheet(), tab);
  const headingRow = wholeFrom(field('headingRow'), 0, LAST_ROW);
  const accounts = sheet && findAccounts(sheet, regional, headingRow > 0 ? headingRow - 1 : undefined);
  if (accounts === undefined) return none(`${noTableText(shortText(tab))}.`);
  const template = textFrom(field('template'));
  return template === ''
    ? fromData(withColumn(accounts, field), regional, textFrom(field('column')))
    : fromTemplate(
        accounts,
        template,
        fieldsOf(field('picks')),
        readTabHeadings(openSpreadsheet(), tab, regional),
      );
}

/** The accounts with a column that is not on their tab yet. */
function withColumn(accounts: TabRead, field: (name: string) => unknown): TabRead {
  if (field('cells') === undefined) return accounts;
  const { grid, table } = accounts;
  const cells = listFrom(field('cells'), cellFrom);
  const at = table.headings.length;
  const byRow = new Map(table.accountRows.map((row, index) => [row, cells[index] ?? '']));
  const widened = (row: readonly Cell[]) =>
    Array.from({ length: at }, (_, column): Cell => row[column] ?? '');
  return {
    ...accounts,
    grid: grid.map((row, index) => [...widened(row), byRow.get(index) ?? '']),
    table: { ...table, headings: [...table.headings, textFrom(field('column'))] },
  };
}

function fromData({ grid, table }: TabRead, regional: RegionalSettings, column: string): SidebarProposal {
  const only = column === '' ? -1 : table.headings.findIndex((each) => matchKey(each) === matchKey(column));
  const taken = (row: readonly Cell[]) => (only < 0 ? row : row.slice(only, only + 1));
  if (column !== '' && only < 0) return none(NO_SIGN);
  const proposal = proposeScorecard({
    headings: taken(table.headings),
    rows: table.accountRows.map((row) => taken(grid[row] ?? [])),
    accountColumn: column === '' ? accountColumn(table, grid) : undefined,
    asOf: regional.today(),
    locale: regional.locale(),
  });
  const scorecard = scorecardFrom(proposal);
  const rows = scorecard === undefined ? NO_ROWS : rowsOf(scorecard);
  const couldCount = [...proposal.questions, ...proposal.leftOut].some(({ choices }) => choices.length > 0);
  if (scorecard === undefined && !couldCount) return { ...none(NO_SIGN), proposal };
  return {
    ...none(''),
    done: true,
    rows: column === '' ? rows : { ...NO_ROWS, Metrics: rows.Metrics },
    proposal,
  };
}

function fromTemplate(
  { table }: TabRead,
  id: string,
  pick: (own: string) => unknown,
  tabs: readonly TabHeadings[],
): SidebarProposal {
  const template = templateOf(id, readReadyMade().templates);
  if (template === undefined) return none(`There is no template "${shortText(id)}".`);
  const own = matchTemplate(template, table.headings).columns.map((column) => {
    const picked = pick(column);
    return [
      column,
      [...(picked === undefined ? [] : [textFrom(picked)]), ...(template.synonyms[column] ?? [])],
    ];
  });
  const { scorecard, leftOut, lacking } = matchTemplate(
    { ...template, synonyms: { ...template.synonyms, ...Object.fromEntries(own) } },
    table.headings,
    tabs,
  );
  if (scorecard.metrics.every(({ weight }) => weight === 0))
    return {
      ...none('Pick at least one of its columns, so that there is something to score.'),
      leftOut,
      lacking,
    };
  return { done: true, message: '', rows: rowsOf(scorecard), leftOut, lacking, proposal: undefined };
}

/** Rows that are on no tab yet. */
function rowsOf(scorecard: Scorecard): CardRows {
  const sections = Object.entries(cardRowsOf(renderScorecard(scorecard)));
  return {
    ...NO_ROWS,
    ...Object.fromEntries(sections.map(([section, rows]) => [section, rows.map(({ cells }) => ({ cells }))])),
  };
}

function none(message: string): SidebarProposal {
  return { done: false, message, rows: NO_ROWS, leftOut: [], lacking: [], proposal: undefined };
}
