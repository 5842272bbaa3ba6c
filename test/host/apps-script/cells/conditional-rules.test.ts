// Conditional format rules: CFmt-1 to CFmt-13.
import { probe, probeHost } from '../../../support/probe';

const workbook = {
  sheets: [
    {
      name: 'S',
      rows: [
        ['Score', 'Band'],
        [80, 'Healthy'],
        [50, 'Watch'],
        [null, ''],
      ],
    },
    { name: 'Other', rows: [[1]] },
  ],
  namedRanges: [
    { name: 'ELSEWHERE', sheet: 'Other', range: 'A:A' },
    { name: 'HERE', sheet: 'S', range: 'A:A' },
  ],
};

const rule = (condition: string, color: string, range: string) =>
  `SpreadsheetApp.newConditionalFormatRule().${condition}.setBackground("${color}").setRanges([sheet.getRange("${range}")]).build()`;

test('CFmt-1 setting rules replaces all of them and keeps their order', () => {
  const host = probeHost(
    `sheet.setConditionalFormatRules([${rule('whenNumberGreaterThan(70)', '#00FF00', 'A2:A4')}, ${rule('whenNumberLessThan(60)', '#0000ff', 'A2:A4')}]);
     return sheet.getConditionalFormatRules().length`,
    { workbook },
  );
  host.sheet('S').addRule('B2:B4', '=$B2="Watch"', '#ffff00');
  expect(host.run('probe')).toBe(2);
  expect(host.sheet('S').rules()).toEqual([
    { ranges: ['A2:A4'], criteria: 'NUMBER_GREATER_THAN', values: [70], background: '#00ff00' },
    { ranges: ['A2:A4'], criteria: 'NUMBER_LESS_THAN', values: [60], background: '#0000ff' },
  ]);
  expect(['A2', 'A3', 'A4'].map((cell) => host.sheet('S').seenFill(cell))).toEqual([
    '#00ff00',
    '#0000ff',
    '',
  ]);
});

test('CFmt-2 foreign rules survive being read and set again', () => {
  const host = probeHost(
    `const rules = sheet.getConditionalFormatRules();
     sheet.setConditionalFormatRules([...rules, ${rule('whenTextEqualTo("Watch")', '#fce8b2', 'B:B')}]);`,
    { workbook },
  );
  host.sheet('S').addRule('A1:B4', '=$A1>70', '#00ff00');
  host.run('probe');
  expect(
    host
      .sheet('S')
      .rules()
      .map(({ ranges, values }) => [ranges, values]),
  ).toEqual([
    [['A1:B4'], ['=$A1>70']],
    [['B:B'], ['Watch']],
  ]);
});

test('CFmt-3 the first rule that matches wins', () => {
  const body = `sheet.setConditionalFormatRules([${rule('whenNumberGreaterThan(10)', '#111111', 'A2')}, ${rule('whenNumberGreaterThan(20)', '#222222', 'A2')}])`;
  const host = probeHost(body, { workbook });
  host.run('probe');
  expect(host.sheet('S').seenFill('A2')).toBe('#111111');
});

test('CFmt-6 C-102 C-103 a boolean rule reads back as it was set, numbers inclusive, and has no gradient', () => {
  const body = `
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(50, 80)
      .setBackground("#FF0000").setFontColor("#FFFFFF").setBold(true).setRanges([sheet.getRange("A2:A4")]).build()]);
    const rule = sheet.getConditionalFormatRules()[0];
    const condition = rule.getBooleanCondition();
    return [condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN, condition.getCriteriaValues(),
      condition.getBackground(), condition.getFontColor(), condition.getBold(), rule.getGradientCondition(), String(rule)];`;
  const host = probeHost(body, { workbook });
  expect(host.run('probe')).toEqual([
    true,
    [50, 80],
    '#ff0000',
    '#ffffff',
    true,
    null,
    'ConditionalFormatRule',
  ]);
  expect(['A2', 'A3'].map((cell) => host.sheet('S').seenFill(cell))).toEqual(['#ff0000', '#ff0000']);
});

test('CFmt-7 a formula is relative to the corner of its range, and its ";" separates arguments', () => {
  const body = `sheet.setConditionalFormatRules([${rule(`whenFormulaSatisfied('=IF(TRUE;($B2="Watch")*(N("customer-health")=0))')`, '#fce8b2', 'A2:B4')}])`;
  const host = probeHost(body, { workbook });
  host.run('probe');
  expect(['A2', 'A3', 'B3', 'A4'].map((cell) => host.sheet('S').seenFill(cell))).toEqual([
    '',
    '#fce8b2',
    '#fce8b2',
    '',
  ]);
});

test.each([
  ['=Other!A1>1', true],
  ["='Other'!A1>1", true],
  ['=COUNTIF(ELSEWHERE;1)', true],
  ['=COUNTIF(HERE;1)', false],
  ['=S!A1>1', false],
  ['="Other!A1"=$B1', false],
  ['=INDIRECT("Other!A1")>1', false],
])(
  'CFmt-8 C-107 a rule %s that names another sheet is refused before anything changes',
  (formula, refused) => {
    const host = probeHost(
      `sheet.setConditionalFormatRules([${rule(`whenFormulaSatisfied('${formula.replaceAll("'", "\\'")}')`, '#ff0000', 'A1')}])`,
      { workbook },
    );
    host.sheet('S').addRule('A1', '=TRUE', '#00ff00');
    if (refused) {
      expect(() => host.run('probe')).toThrow('Conditional format rule cannot reference a different sheet.');
      expect(host.sheet('S').rules()).toMatchObject([{ background: '#00ff00' }]);
    } else {
      host.run('probe');
      expect(host.sheet('S').rules()).toMatchObject([{ background: '#ff0000' }]);
    }
  },
);

test("CFmt-13 getBackgrounds returns the cells' own backgrounds, never a rule's", () => {
  const body = `
    sheet.setConditionalFormatRules([${rule('whenCellNotEmpty()', '#ff0000', 'A1:B4')}]);
    sheet.getRange("A1").setBackground("#00FF00");
    return sheet.getRange("A1:B1").getBackgrounds();`;
  const host = probeHost(body, { workbook });
  expect(host.run('probe')).toEqual([['#00ff00', '#ffffff']]);
  expect(host.sheet('S').ownFill('A1')).toBe('#00ff00');
  expect(host.sheet('S').seenFill('A1')).toBe('#ff0000');
});

test('C-104 a copied rule keeps unchanged parts', () => {
  const body = `
    const first = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBold(true).setRanges([sheet.getRange("A1")]).build();
    const copy = first.copy().whenCellEmpty().build().getBooleanCondition();
    return [String(copy.getCriteriaType()), copy.getBold()];`;
  expect(probe(body)).toEqual(['CELL_EMPTY', true]);
});
