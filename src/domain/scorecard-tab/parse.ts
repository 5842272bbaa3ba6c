// Reads a scorecard tab: a scorecard, or issues that name their cells.

import type { DerivedColumn, OtherName, Source } from '../scorecard/derived-column';
import { errorAt, warningAt } from '../scorecard/issue';
import type { Rule } from '../scorecard/rules';
import type { Metric, Scorecard } from '../scorecard/scorecard';
import { type Cell, cellText, isBlank, matchKey } from '../values/cell';
import type { CellPlace } from '../values/cell-place';
import { isProblem } from '../values/problem';
import { scorecardNumber } from '../values/scorecard-number';
import { checkDecimalMarks } from './check-decimal-marks';
import { FORMAT_VERSION, type Section, type SettingName } from './layout';
import { type Grid, MIGRATIONS, type Migration, migrateGrid } from './migrate';
import { parseAlerts, parsePlays } from './parse-alerts';
import { parseBands } from './parse-bands';
import { parseDerivedColumns } from './parse-derived-columns';
import { parseDimensions } from './parse-dimensions';
import { type ParsedMetrics, parseMetrics } from './parse-metrics';
import { parseRules } from './parse-rules';
import { parseSettings } from './parse-settings';
import { parseOtherNames, parseSources } from './parse-sources';
import { readSections, type SectionTable, titleRow } from './read-sections';
import type { TabIssue, TabProblem } from './tab-issue';

export interface ParsedScorecard {
  /** Undefined when there is an error among the issues. */
  readonly scorecard: Scorecard | undefined;
  /** The scorecard as far as it could be read, with the defaults in the place of mistakes; undefined when nothing could. */
  readonly draft: Scorecard | undefined;
  readonly issues: readonly TabIssue[];
  /** A metric's cell under a heading: where an issue about its data is fixed. undefined where the tab has no such metric. */
  metricPlace(metric: Metric, heading: string): CellPlace | undefined;
  /** The same of a rule. */
  rulePlace(rule: Rule, heading: string): CellPlace | undefined;
  /** A derived column's cell under a heading; undefined where the tab has no such derived column. */
  derivedPlace(column: DerivedColumn, heading: string): CellPlace | undefined;
  /** The same of a source. */
  sourcePlace(source: Source, heading: string): CellPlace | undefined;
  /** The same of an account's other name. */
  otherNamePlace(name: OtherName, heading: string): CellPlace | undefined;
  /** The cell beside a setting's name; undefined where the tab does not have the setting. */
  settingPlace(name: SettingName): CellPlace | undefined;
}

/** @param grid the tab from its cell A1 on */
export function parseScorecard(grid: Grid, migrations: readonly Migration[] = MIGRATIONS): ParsedScorecard {
  const issues: TabIssue[] = [];
  const fail = (row: number, column: number, problem: TabProblem): ParsedScorecard => ({
    scorecard: undefined,
    draft: undefined,
    issues: [...issues, errorAt({ tab: undefined, row, column }, problem)],
    metricPlace: () => undefined,
    rulePlace: () => undefined,
    derivedPlace: () => undefined,
    sourcePlace: () => undefined,
    otherNamePlace: () => undefined,
    settingPlace: () => undefined,
  });
  if (grid.every((row) => row.every(isBlank))) return fail(1, 1, { code: 'scorecard-empty' });

  const versionRow = (titleRow(grid) ?? 0) + 1;
  const version = readVersion(grid, issues);
  if (version > FORMAT_VERSION) return fail(versionRow, 2, { code: 'newer-format', version });
  const current = migrateGrid(grid, version, FORMAT_VERSION, migrations);
  if (current === undefined) return fail(versionRow, 2, { code: 'format-without-migration' });

  const sections = readSections(current, issues);
  const settings = parseSettings(sections.get('Settings'), issues);
  const table = sections.get('Metrics');
  if (table === undefined) return fail(1, 1, { code: 'metrics-section-missing' });
  const { metrics, rows }: ParsedMetrics = parseMetrics(table, settings, issues);
  if (metrics.length === 0) {
    if (table.headingRow !== undefined) return fail(table.headingRow, 1, { code: 'no-metrics' });
  } else if (metrics.every((metric) => metric.weight === 0)) {
    issues.push(errorAt(rows[0]?.place('Weight'), { code: 'all-weights-zero' }));
  }
  const bands = parseBands(sections.get('Bands'), settings.scale, issues);
  const dimensions = parseDimensions(sections.get('Dimensions'), metrics, issues);
  const around = { bands: bands.bands, fullMark: settings.scale, metrics };
  const rules = parseRules(sections.get('Rules'), around, issues);
  const alerts = parseAlerts(sections.get('Alerts'), { settings, metrics, bands: bands.bands }, issues);
  const plays = parsePlays(sections.get('Plays'), metrics, issues);
  const sources = parseSources(sections.get('Sources'), issues);
  const derived = parseDerivedColumns(sections.get('Derived columns'), sources, issues);
  const otherNames = parseOtherNames(sections.get('Names'), issues);
  checkSegments(settings.segmentColumn, sections, issues);
  checkLengths(sections, issues);
  checkDecimalMarks(sections, issues);
  const { derivedColumns } = derived;
  const draft: Scorecard = {
    settings,
    metrics,
    dimensions,
    rules,
    derivedColumns,
    sources,
    otherNames,
    ...bands,
    alerts,
    plays,
  };
  return {
    scorecard: issues.every((issue) => issue.severity !== 'error') ? draft : undefined,
    draft,
    issues,
    metricPlace: (metric, heading) => rows[metrics.indexOf(metric)]?.place(heading),
    rulePlace: (rule, heading) => sections.get('Rules')?.rows[rules.indexOf(rule)]?.place(heading),
    derivedPlace: (column, heading) => derived.rows[derivedColumns.indexOf(column)]?.place(heading),
    otherNamePlace: (name, heading) => sections.get('Names')?.rows[otherNames.indexOf(name)]?.place(heading),
    sourcePlace: (source, heading) => sections.get('Sources')?.rows[sources.indexOf(source)]?.place(heading),
    settingPlace: (name) =>
      sections
        .get('Settings')
        ?.rows.find((row) => matchKey(row.cell('Setting')) === matchKey(name))
        ?.place('Value'),
  };
}

/** Columns whose text is written into cells and color rules, and must fit there. */
const WRITTEN = ['Dimension', 'Band', 'Value'] as const;
const LONGEST = 200;

function checkLengths(sections: ReadonlyMap<Section, SectionTable>, issues: TabIssue[]): void {
  for (const { rows } of sections.values()) {
    for (const row of rows) {
      for (const heading of WRITTEN) {
        if (cellText(row.cell(heading)).length > LONGEST)
          issues.push(errorAt(row.place(heading), { code: 'text-too-long', longest: LONGEST }));
      }
    }
  }
}

/** Rows for a segment need to know which column holds the segment of an account. */
function checkSegments(
  segmentColumn: string | undefined,
  sections: ReadonlyMap<Section, SectionTable>,
  issues: TabIssue[],
): void {
  if (segmentColumn !== undefined) return;
  const rows = (['Metrics', 'Dimensions', 'Bands'] as const).flatMap(
    (section) => sections.get(section)?.rows ?? [],
  );
  const row = rows.find((each) => !isBlank(each.cell('Segment')));
  if (row === undefined) return;
  const segment = cellText(row.cell('Segment'));
  issues.push(errorAt(row.place('Segment'), { code: 'segment-column-missing', segment }));
}

function readVersion(grid: Grid, issues: TabIssue[]): number {
  const at = titleRow(grid);
  const cell: Cell = at === undefined ? '' : (grid[at]?.[1] ?? '');
  if (isBlank(cell)) return FORMAT_VERSION;
  const version = typeof cell === 'number' ? cell : scorecardNumber(cellText(cell));
  if (!isProblem(version) && Number.isInteger(version) && version >= 0) return version;
  const place: CellPlace = { tab: undefined, row: (at ?? 0) + 1, column: 2 };
  issues.push(warningAt(place, { code: 'format-unreadable', cell }));
  return FORMAT_VERSION;
}
