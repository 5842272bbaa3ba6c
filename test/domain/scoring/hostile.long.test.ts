// With any content in a table or on a scorecard tab nothing crashes: there is a score, or an issue with its cell.
import fc from 'fast-check';
import { checkScorecard } from '../../../src/domain/checker/check-scorecard';
import { explain } from '../../../src/domain/explaining/explain';
import { resultColumns, resultValue } from '../../../src/domain/explaining/results';
import { issueLine, issueText } from '../../../src/domain/issues/issue';
import { prepareSearch } from '../../../src/domain/next-band/change-search';
import { nextBandText } from '../../../src/domain/next-band/next-band';
import { addLeftOut, answerQuestion, type Proposal } from '../../../src/domain/proposal/proposal';
import { proposeScorecard, readDictionaries } from '../../../src/domain/proposal/propose-scorecard';
import { scorecardFrom } from '../../../src/domain/proposal/scorecard-from';
import { NOT_ENOUGH_DATA } from '../../../src/domain/scorecard/band';
import type { Scorecard } from '../../../src/domain/scorecard/scorecard';
import { type ParsedScorecard, parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { type AccountScore, scoreAccount } from '../../../src/domain/scoring/score-account';
import { accountColumn, findTable } from '../../../src/domain/table/table';
import { fittingTemplates } from '../../../src/domain/templates/fitting-templates';
import { matchTemplate } from '../../../src/domain/templates/match-template';
import { TEMPLATES } from '../../../src/domain/templates/registry';
import type { Cell } from '../../../src/domain/values/cell';
import type { ReadingContext } from '../../../src/domain/values/reading-context';
import { hostileCell, hostileTab, hostileTable } from '../../support/hostile-cells';
import { US } from '../../support/metric-reading';

const GERMAN: ReadingContext = { ...US, locale: { decimal: ',', dateOrder: 'day-first' } };
const LONGEST_TEXT = 50_000;

/** A value that a cell can hold: no NaN, no infinity, and no more text than fits. */
function isWritable(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  return typeof cell !== 'string' || cell.length < LONGEST_TEXT;
}

function expectSound(account: AccountScore, { settings }: Scorecard): void {
  const { score, computed, coverage, band } = account;
  const bands = account.plan.scorecard.bands.map(({ name }) => name);
  const shares = Number.isFinite(coverage) && coverage >= 0 && coverage <= 1 + 1e-9;
  const inScale = score === undefined || (score >= 0 && score <= settings.scale);
  const known = score === undefined ? band === NOT_ENOUGH_DATA : bands.includes(band);
  const isNumber = computed === undefined || Number.isFinite(computed);
  if (!(shares && inScale && known && isNumber)) expect({ score, computed, coverage, band }).toBe('sound');
}

/** Everything that is done with a scorecard and a table, one after the other. */
function useAll(
  parsed: ParsedScorecard & { readonly scorecard: Scorecard },
  headings: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  context: ReadingContext,
): void {
  const { scorecard } = parsed;
  const plan = planScoring(scorecard, headings);
  const accounts = rows.map((row) => scoreAccount(plan, row, context));
  const search = prepareSearch(plan, accounts, context);
  const columns = resultColumns(scorecard);
  accounts.forEach((account, index) => {
    expectSound(account, scorecard);
    for (const { id } of columns) {
      const value = resultValue(account, id);
      if (!isWritable(value)) expect({ id, value }).toBe('writable');
    }
    const { lines, total } = explain(account);
    if (![...lines, total].every(({ value = '' }) => isWritable(value))) expect(lines).toBe('writable');
    const sum = lines.reduce((all, { points }) => all + (points ?? 0), 0);
    const isShown = lines.every(({ points = 0 }) => Math.abs(points) < 1e9);
    if (account.score !== undefined && isShown && Math.abs(sum - (total.points ?? 0)) > 1e-6)
      expect({ sum, total }).toBe('adding up');
    expect(typeof nextBandText(search, rows[index] ?? [], account)).toBe('string');
  });
  const issues = checkScorecard(parsed, { plan, rows, settled: [], accounts, context });
  expect(issues.every((issue) => issue.place !== undefined && issueText(issue) !== '')).toBe(true);
}

function isSound(parsed: ParsedScorecard): parsed is ParsedScorecard & { readonly scorecard: Scorecard } {
  return parsed.scorecard !== undefined;
}

const anyContext = fc.constantFrom(US, GERMAN);

test('any scorecard tab with any table scores, or reports the cell that prevents it', () => {
  let scored = 0;
  fc.assert(
    fc.property(hostileTab(), hostileTable(), anyContext, (tab, { headings, rows }, context) => {
      const parsed = parseScorecard(tab);
      if (isSound(parsed)) {
        scored += 1;
        useAll(parsed, headings, rows, context);
      } else {
        const errors = parsed.issues.filter(({ severity }) => severity === 'error');
        expect(errors.length).toBeGreaterThan(0);
        for (const error of errors) expect(issueLine(error, 'T')).toMatch(/^T![A-Z]+\d+: ./);
      }
    }),
    { numRuns: 2500 },
  );
  expect(scored).toBeGreaterThan(500);
});

test('any grid has a table or none, and its accounts are in their own rows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(hostileCell, { maxLength: 6 }), { maxLength: 12 }),
      fc.array(fc.constantFrom('constructor', '__proto__', 'Logins'), { maxLength: 2 }),
      (grid, wanted) => {
        const table = findTable(grid, wanted);
        if (table === undefined) return;
        expect(table.accountRows.every((row) => row > table.headingRow && row < grid.length)).toBe(true);
        const column = accountColumn(table, grid, 'constructor');
        if (column !== undefined) expect(table.headings[column]).toBeDefined();
      },
    ),
    { numRuns: 2000 },
  );
});

/** Every question answered and every left-out column added, alternately good and bad. */
function withEverything(proposal: Proposal): Proposal {
  const answered = proposal.questions.reduce(
    (state, question, at) => answerQuestion(state, question, at % 2 === 0 ? 'good' : 'bad'),
    proposal,
  );
  return answered.leftOut.reduce(
    (state, { name }, at) => addLeftOut(state, name, at % 2 === 0 ? 'bad' : 'good'),
    answered,
  );
}

test('any table gets a sound scorecard or none, whatever the user answers and adds', () => {
  const dictionaries = readDictionaries();
  let proposed = 0;
  fc.assert(
    fc.property(hostileTable(), anyContext, ({ headings, rows }, context) => {
      const proposal = proposeScorecard({ headings, rows, accountColumn: 0, ...context }, dictionaries);
      const scorecard = scorecardFrom(withEverything(proposal));
      if (scorecard === undefined) return;
      proposed += 1;
      const parsed = parseScorecard(renderScorecard(scorecard));
      expect(parsed.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      if (isSound(parsed)) useAll(parsed, headings, rows, context);
    }),
    { numRuns: 1500 },
  );
  expect(proposed).toBeGreaterThan(200);
});

test('templates are matched to any headings', () => {
  fc.assert(
    fc.property(hostileTable(), ({ headings, rows }) => {
      expect(fittingTemplates(headings, TEMPLATES).length).toBeLessThanOrEqual(3);
      for (const template of TEMPLATES) {
        const { scorecard, found } = matchTemplate(template, headings);
        if (found === 0) expect(scorecard.metrics).toEqual([]);
        const plan = planScoring(scorecard, headings);
        for (const row of rows) expectSound(scoreAccount(plan, row, US), scorecard);
      }
    }),
    { numRuns: 200 },
  );
});

describe('absurd numbers and names on a scorecard tab', () => {
  const tab = (...changes: readonly (readonly [row: number, column: number, by: Cell])[]) => {
    const rows: Cell[][] = [
      ['Metrics'],
      ['Metric', 'Healthy', 'At risk', 'Weight', 'Dimension'],
      ['NPS', 9, 6, 1, ''],
      ['Bands'],
      ['Band', 'From'],
      ['Fine', 50],
      ['Bad', 0],
    ];
    for (const [row, column, by] of changes)
      rows[row] = Object.assign([...(rows[row] ?? [])], { [column]: by });
    return parseScorecard(rows).issues.map((issue) => issueLine(issue, 'T'));
  };

  test.each<[Cell, string]>([
    [1e308, '1e+308'],
    [-1e308, '-1e+308'],
    ['9'.repeat(400), `${'9'.repeat(39)}…`],
  ])('%p is not a threshold or a weight', (cell, shown) => {
    expect(tab([2, 1, cell])).toEqual([`T!B3: "${shown}" is not a number`]);
    expect(tab([2, 3, cell])).toEqual([expect.stringContaining(`T!D3: "${shown}" is not a weight`)]);
  });

  test('a name for cells and color rules must fit there', () => {
    const long = 'x'.repeat(50_000);
    expect(tab([5, 0, long])).toEqual(['T!A6: write at most 200 characters here']);
    expect(tab([2, 4, long])).toEqual(['T!E3: write at most 200 characters here']);
    expect(tab([2, 0, long])).toEqual([]);
  });
});

test('the smallest change is found, or not, beside numbers too large to step', () => {
  for (const value of [1e308, -1e308, Number.MAX_VALUE, 1e21]) {
    const parsed = parseScorecard([
      ['Metrics'],
      ['Metric', 'Healthy', 'At risk'],
      ['NPS', 0, 10],
      ['CSAT', 5, 1],
    ]);
    if (isSound(parsed)) useAll(parsed, ['NPS', 'CSAT'], [[value, 1]], US);
  }
});
