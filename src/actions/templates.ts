// Templates: which of them the accounts tab has the columns for, and a scorecard tab made from one.

import type { Scorecard } from '../domain/scorecard/scorecard';
import { matchTemplate, type TemplateMatch } from '../domain/templates/match-template';
import { templateOf } from '../domain/templates/template';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { withDocumentLock } from '../sheets/lock';
import { activeSheet, hasCells, openSpreadsheet, sheetNamed, withoutCells } from '../sheets/open-spreadsheet';
import { readReadyMade } from '../sheets/ready-made-file';
import { createScorecard, findScorecard } from '../sheets/scorecard-sheet';
import { readTabHeadings } from '../sheets/tab-headings';
import { findAccounts } from './accounts-table';
import { type Refusal, refusalText } from './refusal';
import type { SidebarTemplate, SidebarTemplateUse } from './sidebar-server';
import { textFrom } from './untrusted';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** All templates, each with the columns of a tab (the active one if omitted) that fit it; on a tab without accounts there are none. */
export function sidebarTemplates(regional: RegionalSettings, tab: unknown): readonly SidebarTemplate[] {
  const spreadsheet = openSpreadsheet();
  const sheet = typeof tab === 'string' ? sheetNamed(spreadsheet, tab) : activeSheet(spreadsheet);
  const accounts = sheet && hasCells(sheet) ? findAccounts(sheet, regional) : undefined;
  const tabs = accounts === undefined ? [] : readTabHeadings(spreadsheet, sheet?.getName() ?? '', regional);
  return readReadyMade().templates.map((template) => {
    const { id, name, purpose, source } = template;
    const match = matchTemplate(template, accounts?.table.headings ?? [], tabs);
    return {
      id,
      name,
      purpose,
      source,
      metrics: [...new Set(template.scorecard.metrics.map((metric) => metric.name))],
      columns: match.columns,
      found: match.found,
      lacking: match.lacking,
    };
  });
}

/** Makes the scorecard tab from a template, with the headings of the active tab. Nothing that is there is touched. */
export function sidebarUseTemplate(regional: RegionalSettings, id: unknown): SidebarTemplateUse {
  const spreadsheet = openSpreadsheet();
  const locked = withDocumentLock(() => writeTemplate(spreadsheet, regional, textFrom(id)));
  return locked?.done ?? refused({ code: 'busy' });
}

function writeTemplate(spreadsheet: Spreadsheet, regional: RegionalSettings, id: string): SidebarTemplateUse {
  const { templates } = readReadyMade();
  const template = templateOf(id, templates);
  if (template === undefined) {
    return refused({ code: 'template-unknown', id, ids: templates.map((each) => each.id) });
  }
  const existing = findScorecard(spreadsheet, regional);
  if (existing !== undefined) {
    return refused({ code: 'scorecard-exists', scorecardTab: existing.title });
  }
  const sheet = activeSheet(spreadsheet);
  const problem = withoutCells(sheet);
  if (problem !== undefined) return refused(problem);
  const accounts = findAccounts(sheet, regional);
  if (accounts === undefined) return refused({ code: 'no-table', tab: sheet.getName(), wanted: 'template' });
  const tabs = readTabHeadings(spreadsheet, sheet.getName(), regional);
  const match = matchTemplate(template, accounts.table.headings, tabs);
  if (match.scorecard.metrics.every(({ weight }) => weight === 0)) {
    return refused({
      code: 'template-columns-missing',
      tab: sheet.getName(),
      template: template.name,
      columns: match.columns,
    });
  }
  const scorecard: Scorecard = {
    ...match.scorecard,
    settings: { ...match.scorecard.settings, accountsTab: sheet.getName() },
  };
  createScorecard(spreadsheet, scorecard);
  return { done: true, message: matchText(match), leftOut: match.leftOut, lacking: match.lacking };
}

function matchText({ template, columns, found, leftOut, lacking }: TemplateMatch): string {
  const start = `${template.name}: ${found} of ${columns.length} columns found.`;
  if (leftOut.length > 0)
    return `${start} Left out because their columns were not found: ${leftOut.join(', ')} (${lacking.join(', ')}).`;
  return lacking.length > 0 ? `${start} Not found: ${lacking.join(', ')}.` : start;
}

function refused(refusal: Refusal): SidebarTemplateUse {
  return { done: false, message: refusalText(refusal), refusal };
}
