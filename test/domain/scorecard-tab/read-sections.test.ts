// Cutting the tab into sections: titles, headings, rows, and unknown content is left alone.
import { readSections, titleRow } from '../../../src/domain/scorecard-tab/read-sections';
import type { TabIssue } from '../../../src/domain/scorecard-tab/tab-issue';
import { type Rows, shortIssue } from '../../support/scorecard-grids';

function read(grid: Rows) {
  const issues: TabIssue[] = [];
  const sections = readSections(grid, issues);
  return { sections, issues: issues.map(shortIssue) };
}

describe('titleRow', () => {
  it.each<[string, Rows, number | undefined]>([
    ['the first row', [['Health Scorecard', 1], ['Metrics']], 0],
    ['below blank rows', [[''], [' '], ['health  scorecard', 1]], 2],
    ['absent', [['Metrics'], ['Metric']], undefined],
    ['empty tab', [], undefined],
  ])('%s', (_what, grid, at) => {
    expect(titleRow(grid)).toBe(at);
  });
});

describe('readSections', () => {
  it('gives the rows of each section, by heading, with their places', () => {
    const { sections, issues } = read([
      ['Health Scorecard', 1],
      [''],
      ['BANDS', ''],
      ['from', '', 'Band'],
      ['', '', ''],
      [70, '', 'Fine'],
    ]);
    const table = sections.get('Bands');
    const row = table?.rows[0];
    expect(issues).toEqual([]);
    expect(table?.headingRow).toBe(4);
    expect(table?.rows).toHaveLength(1);
    expect([row?.row, row?.cell('Band'), row?.cell('From'), row?.cell('Color')]).toEqual([6, 'Fine', 70, '']);
    const place = (column: number) => ({ tab: undefined, row: 6, column });
    expect([row?.place('Band'), row?.place('From'), row?.place('Color')]).toEqual([
      place(3),
      place(1),
      place(1),
    ]);
  });

  it('reports an unknown section and keeps its rows out of the one before', () => {
    const { sections, issues } = read([
      ['Bands'],
      ['Band', 'From'],
      ['Fine', 0],
      [''],
      ['My thoughts'],
      ['a', 'b'],
    ]);
    expect(sections.get('Bands')?.rows).toHaveLength(1);
    expect(issues).toEqual(['? A5 unknown-section']);
  });

  it('does not take a row directly below others for a section unless its title is known', () => {
    const { sections, issues } = read([
      ['Settings'],
      ['Setting', 'Value'],
      ['Scale', 10],
      ['Name'],
      ['Decimals', 2],
    ]);
    expect(sections.get('Settings')?.rows.map((row) => row.cell('Setting'))).toEqual([
      'Scale',
      'Name',
      'Decimals',
    ]);
    expect(issues).toEqual([]);
  });

  it('takes a setting without a value for a setting, below a blank row too', () => {
    const { sections, issues } = read([
      ['Settings'],
      ['Setting', 'Value'],
      ['Scale', 10],
      [''],
      ['name'],
      ['Decimals', 2],
    ]);
    expect(sections.get('Settings')?.rows.map((row) => row.cell('Setting'))).toEqual([
      'Scale',
      'name',
      'Decimals',
    ]);
    expect(issues).toEqual([]);
  });

  it.each<[string, Rows, readonly string[]]>([
    ['a section twice', [['Bands'], ['Band'], ['a'], ['bands'], ['Band'], ['b']], ['A4 section-repeated']],
    ['no heading row', [['Bands'], [''], ['Metrics'], ['Metric']], ['A2 headings-missing']],
    ['a section as the last row', [['Metrics'], ['Metric'], ['Bands']], ['A3 headings-missing']],
    ['a heading row without the first heading', [['Bands'], ['From', 'Color']], ['A2 headings-missing']],
    ['an unknown heading', [['Bands'], ['Band', 'Size']], ['? B2 unknown-heading']],
    ['a heading twice', [['Bands'], ['Band', 'From', ' FROM ']], ['? C2 heading-repeated']],
  ])('%s', (_what, grid, issues) => {
    expect(read(grid).issues).toEqual(issues);
  });

  it('counts the first of two equal headings', () => {
    const { sections } = read([['Bands'], ['Band', 'From', 'From'], ['Fine', 70, 50]]);
    expect(sections.get('Bands')?.rows[0]?.cell('From')).toBe(70);
  });

  it('needs column A alone for a title: a metric named like a section is a metric', () => {
    const { sections } = read([['Metrics'], ['Metric', 'Weight'], ['Bands', 1], ['Rules', 2]]);
    expect(sections.get('Metrics')?.rows).toHaveLength(2);
    expect(sections.get('Bands')).toBeUndefined();
  });
});
