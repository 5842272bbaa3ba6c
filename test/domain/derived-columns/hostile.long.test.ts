// For any content of the other tabs, derived columns have one cell per account, and rows of later days change nothing.
import fc from 'fast-check';
import { deriveColumns } from '../../../src/domain/derived-columns/derive-columns';
import { tabsToRead } from '../../../src/domain/derived-columns/source-of';
import type { TabContent } from '../../../src/domain/derived-columns/tab-content';
import { scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { type Cell, isDateCell, matchKey } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';
import { anyScorecard } from '../../support/any-scorecard';
import { hostileCell } from '../../support/hostile-cells';

const ASOF = '2026-11-16';
const CONTEXT = { asOf: ASOF, locale: EN_US };
const grid = fc.array(fc.array(hostileCell, { maxLength: 6 }), { maxLength: 12 });
const content: fc.Arbitrary<TabContent> = fc.oneof(
  { weight: 8, arbitrary: grid.map((rows): TabContent => ({ kind: 'cells', grid: rows })) },
  fc.constantFrom<TabContent>({ kind: 'missing' }, { kind: 'chart' }, { kind: 'connected sheet' }),
);

/** The headings that the columns read come first, so that every case calculates a value. */
function withHeadings(tab: TabContent, headings: readonly string[]): TabContent {
  return tab.kind === 'cells' ? { kind: 'cells', grid: [headings, ...tab.grid] } : tab;
}

test('no tab makes it fail, and every column has one cell per account', () => {
  fc.assert(
    fc.property(anyScorecard, grid, content, (scorecard, accounts, tab) => {
      const headings = scorecard.derivedColumns.flatMap(({ key, of, where, window }) => [
        key,
        of,
        'dayColumn' in window ? window.dayColumn : '',
        ...where.map(({ heading }) => heading),
      ]);
      const names = tabsToRead(scorecard);
      const { columns, joins } = deriveColumns({
        scorecard,
        accounts: { headings: ['Account', 'Website'], rows: accounts, nameColumn: 0 },
        tabs: new Map(names.map((name) => [matchKey(name), withHeadings(tab, headings)])),
        history: undefined,
        context: CONTEXT,
      });
      expect(columns.map(({ cells }) => cells.length)).toEqual(
        scorecard.derivedColumns.map(() => accounts.length),
      );
      for (const { cells } of columns)
        for (const cell of cells) expect(typeof cell === 'number' ? Number.isFinite(cell) : true).toBe(true);
      for (const { matched, withKey, rows } of joins) {
        expect(matched).toBeLessThanOrEqual(withKey);
        expect(withKey).toBeLessThanOrEqual(rows);
      }
    }),
    { numRuns: 150 },
  );
});

const what = fc.constantFrom(
  ...(['count', 'sum', 'average', 'latest', 'earliest', 'days since', 'unique', 'share', 'change'] as const),
);
const row = fc.tuple(
  fc.constantFrom<Cell>('Acme', 'globex ', 'Initech', 'Umbrella', ''),
  fc.integer({ min: -40, max: 90 }).map((ago): Cell => ({ day: addDays(ASOF, -ago) })),
  fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant<Cell>('')),
);

test('a column as of a day is the same with and without the rows of later days', () => {
  fc.assert(
    fc.property(what, fc.boolean(), fc.array(row, { maxLength: 30 }), (aggregation, isOpen, rows) => {
      const isKnown = ([, day]: readonly Cell[]) => day !== undefined && isDateCell(day) && day.day <= ASOF;
      const derive = (kept: readonly (readonly Cell[])[]) =>
        deriveColumns({
          scorecard: {
            ...scorecardOf([]),
            derivedColumns: [
              {
                ...{ heading: 'X', from: 'Tab', key: 'Key', what: aggregation, of: 'Amount', note: '' },
                where: [{ heading: 'Amount', is: { kind: 'above', number: 3 } }],
                window:
                  isOpen && aggregation !== 'change'
                    ? { kind: 'up to today', dayColumn: 'Day' }
                    : { kind: 'last', days: 30, dayColumn: 'Day' },
                unknownIsZero: false,
              },
            ],
          },
          accounts: { headings: ['Account'], rows: [['Acme'], ['Globex'], ['Initech']], nameColumn: 0 },
          tabs: new Map([['tab', { kind: 'cells', grid: [['Key', 'Day', 'Amount'], ...kept] }]]),
          history: undefined,
          context: CONTEXT,
        }).columns[0]?.cells;
      expect(derive(rows)).toEqual(derive(rows.filter(isKnown)));
    }),
    { numRuns: 300 },
  );
});
