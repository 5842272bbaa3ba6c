// Reads a scorecard tab: a scorecard, or issues that name their cells.

import type { Issue } from '../scorecard/issue';
import type { Rule } from '../scorecard/rules';
import type { Metric, Scorecard } from '../scorecard/scorecard';
import { type Cell, cellText, isBlank, matchKey, shortText } from '../values/cell';
import { isProblem } from '../values/problem';
import { scorecardNumber } from '../values/scorecard-number';
import { cellAddress, FORMAT_VERSION, type Section, type SettingName, TAB_TITLE } from './layout';
import { type Grid, MIGRATIONS, type Migration, migrateGrid } from './migrate';
import { parseBands } from './parse-bands';
import { parseDimensions } from './parse-dimensions';
import { type ParsedMetrics, parseMetrics } from './parse-metrics';
import { parseRules } from './parse-rules';
import { parseSettings } from './parse-settings';
import { readSections, type SectionTable, titleRow } from './read-sections';

export interface ParsedScorecard {
  /** Undefined when there is an error among the issues. */
  readonly scorecard: Scorecard | undefined;
  /** The scorecard as far as it could be read, with the defaults in the place of mistakes; undefined when nothing could. */
  readonly draft: Scorecard | undefined;
  readonly issues: readonly Issue[];
  /** The address of a metric's cell under a heading: where an issue about its data is mended. */
  metricCell(metric: Metric, heading: string): string;
  /** The same of a rule. */
  ruleCell(rule: Rule, heading: string): string;
  /** The cell beside a setting's name; '' where the tab does not have the setting. */
  settingCell(name: SettingName): string;
}

/**
 * @param grid the tab from its cell A1 on
 * @param tab the tab's title, for addresses
 */
export function parseScorecard(
  grid: Grid,
  tab = TAB_TITLE,
  migrations: readonly Migration[] = MIGRATIONS,
): ParsedScorecard {
  const issues: Issue[] = [];
  const fail = (cell: string, message: string): ParsedScorecard => ({
    scorecard: undefined,
    draft: undefined,
    issues: [...issues, { cell, message, severity: 'error' }],
    metricCell: () => '',
    ruleCell: () => '',
    settingCell: () => '',
  });
  if (grid.every((row) => row.every(isBlank))) return fail(cellAddress(tab, 1, 1), 'the scorecard is empty');

  const versionCell = cellAddress(tab, (titleRow(grid) ?? 0) + 1, 2);
  const version = readVersion(grid, versionCell, issues);
  if (version > FORMAT_VERSION) {
    return fail(
      versionCell,
      `this scorecard was written by a newer version (format ${version}): update the add-on`,
    );
  }
  const current = migrateGrid(grid, version, FORMAT_VERSION, migrations);
  if (current === undefined) return fail(versionCell, `the format version must be ${FORMAT_VERSION}`);

  const sections = readSections(current, tab, issues);
  const settings = parseSettings(sections.get('Settings'), issues);
  const table = sections.get('Metrics');
  if (table === undefined)
    return fail(
      cellAddress(tab, 1, 1),
      'there is no section Metrics: write Metrics in column A, and the metrics below it',
    );
  const { metrics, rows }: ParsedMetrics = parseMetrics(table, settings, issues);
  if (metrics.length === 0) {
    if (table.headingRow > 0)
      return fail(
        cellAddress(tab, table.headingRow, 1),
        'there is no metric below this heading: write at least one',
      );
  } else if (metrics.every((metric) => metric.weight === 0)) {
    issues.push({
      cell: rows[0]?.address('Weight') ?? '',
      message: 'all weights are 0: give at least one metric a weight',
      severity: 'error',
    });
  }
  const bands = parseBands(sections.get('Bands'), settings.scale, issues);
  const dimensions = parseDimensions(sections.get('Dimensions'), metrics, issues);
  const rules = parseRules(sections.get('Rules'), bands.bands, settings.scale, issues);
  checkSegments(settings.segmentColumn, sections, issues);
  checkLengths(sections, issues);
  const draft: Scorecard = { settings, metrics, dimensions, rules, ...bands };
  return {
    scorecard: issues.every((issue) => issue.severity !== 'error') ? draft : undefined,
    draft,
    issues,
    metricCell: (metric, heading) => rows[metrics.indexOf(metric)]?.address(heading) ?? '',
    ruleCell: (rule, heading) => sections.get('Rules')?.rows[rules.indexOf(rule)]?.address(heading) ?? '',
    settingCell: (name) =>
      sections
        .get('Settings')
        ?.rows.find((row) => matchKey(row.cell('Setting')) === matchKey(name))
        ?.address('Value') ?? '',
  };
}

/** Columns whose text is written into cells and color rules, and must fit there. */
const WRITTEN = ['Dimension', 'Band', 'Value'] as const;
const LONGEST = 200;

function checkLengths(sections: ReadonlyMap<Section, SectionTable>, issues: Issue[]): void {
  for (const { rows } of sections.values()) {
    for (const row of rows) {
      for (const heading of WRITTEN) {
        if (cellText(row.cell(heading)).length > LONGEST)
          issues.push({
            cell: row.address(heading),
            message: `write at most ${LONGEST} characters here`,
            severity: 'error',
          });
      }
    }
  }
}

/** Rows for a segment need to know where the segment of an account stands. */
function checkSegments(
  segmentColumn: string,
  sections: ReadonlyMap<Section, SectionTable>,
  issues: Issue[],
): void {
  if (segmentColumn !== '') return;
  const rows = (['Metrics', 'Dimensions', 'Bands'] as const).flatMap(
    (section) => sections.get(section)?.rows ?? [],
  );
  const row = rows.find((each) => !isBlank(each.cell('Segment')));
  if (row === undefined) return;
  issues.push({
    cell: row.address('Segment'),
    message: `"${shortText(cellText(row.cell('Segment')))}" is a segment, but the setting Segment column does not say which column holds the segments`,
    severity: 'error',
  });
}

function readVersion(grid: Grid, address: string, issues: Issue[]): number {
  const at = titleRow(grid);
  const cell: Cell = at === undefined ? '' : (grid[at]?.[1] ?? '');
  if (isBlank(cell)) return FORMAT_VERSION;
  const version = typeof cell === 'number' ? cell : scorecardNumber(cellText(cell));
  if (!isProblem(version) && Number.isInteger(version) && version >= 0) return version;
  issues.push({
    cell: address,
    message: `"${shortText(cellText(cell))}" is not a format version: it is read as ${FORMAT_VERSION}`,
    severity: 'warning',
  });
  return FORMAT_VERSION;
}
