// The light grid does what the engine does, step by step: random edits leave both with the same workbook file.
import fc from 'fast-check';
import { Engine } from '../../../host/engine/engine';
import { type Grid, NeedsEngine } from '../../../host/engine/grid';
import { areaAround } from '../../../host/engine/values/area';
import { fileOfEngine } from '../../../host/engine/workbook-file/file-of-engine';
import type { WorkbookInput } from '../../../host/formats/workbook-input';
import { fileOfLightGrid } from '../../../host/light-grid/light-file';
import { LightGrid } from '../../../host/light-grid/light-grid';

const noFunctions = {
  names: [],
  call: () => {
    throw new Error('no function is called here');
  },
};
const wallClock = () => 46_348.5;

const START: WorkbookInput = {
  sheets: [
    {
      name: 'Accounts',
      rows: [
        ['Account', 'ARR', 'Since'],
        ['Acme', { number: 1200, format: '$#,##0' }, { date: '2024-01-15' }],
        ['=1+1', 0.5, { date: '2024-01-15T13:30' }],
        [true, { typed: '12%' }, "it's"],
      ],
      maxRows: 12,
      maxColumns: 6,
      headingRow: 0,
      columnWidths: [150, null, 80],
    },
    { name: 'Other tab', rows: [['x']], maxRows: 8, maxColumns: 5 },
  ],
  namedRanges: [
    { name: 'WHOLE', sheet: 'Other tab', range: 'A:C' },
    { name: 'SOME', sheet: 'Accounts', range: 'B2:C4' },
  ],
};

type Step = (grid: Grid) => void;

const row = fc.nat(5);
const column = fc.nat(3);
const tab = fc.constantFrom('sheet1', 'sheet2');
const typed = fc.constantFrom(
  ...[
    '',
    'Acme',
    '12',
    '-3.5',
    '1,234',
    '45%',
    '$30',
    '2025-02-03',
    '3/4/2025',
    '16:30',
    'TRUE',
    '#N/A',
    '007',
  ],
  ...["'=A1", 'a\r\nb', '[a](b)', '1e5', 'Infinity', '−16.7 Users 3', '10-11'],
);
const pattern = fc.constantFrom('', '0%', '0.0', 'yyyy-mm-dd', '@', '#,##0.00', '0.00E+00');
const style = fc.constantFrom(
  { bold: true },
  { fillColor: '#ff0000', wrapping: 'wrap' as const },
  { bold: undefined },
  null,
);

const written = fc.record({ tab, row, column, typed }).map(
  ({ tab, row, column, typed }): Step =>
    (grid) => {
      const format = grid.storedFormat(tab, row, column);
      const cell = format === '@' ? { content: typed, format: '' } : grid.typed(typed);
      grid.write(tab, [grid.writeOf(row, column, cell, format)]);
    },
);
const formatted = fc.record({ tab, row, column, pattern }).map(
  ({ tab, row, column, pattern }): Step =>
    (grid) =>
      grid.write(tab, [{ row, column, format: grid.engineFormat(tab, pattern) }]),
);
const styled = fc.record({ tab, row, column, style }).map(
  ({ tab, row, column, style }): Step =>
    (grid) =>
      grid.write(tab, [{ row, column, style }]),
);
const dimension = fc.constantFrom('ROW' as const, 'COL' as const);
const inserted = fc
  .record({ tab, dimension, at: column, count: fc.integer({ min: 1, max: 2 }) })
  .chain((lines) =>
    fc.constantFrom('before' as const, 'after' as const).map((position) => ({ ...lines, position })),
  )
  .map(
    ({ tab, ...lines }): Step =>
      (grid) =>
        grid.sheets.insertLines(tab, lines),
  );
const deleted = fc.record({ tab, dimension, first: fc.integer({ min: 4, max: 5 }) }).map(
  ({ tab, dimension, first }): Step =>
    (grid) => {
      const { rows, columns } = grid.sheets.size(tab);
      if ((dimension === 'ROW' ? rows : columns) > 6)
        grid.sheets.deleteLines(tab, { dimension, first, count: 1 });
    },
);
const moved = fc.record({ tab, from: row, count: fc.integer({ min: 1, max: 2 }), to: fc.nat(7) }).map(
  ({ tab, ...move }): Step =>
    (grid) =>
      grid.sheets.moveRows(tab, move),
);
const cleared = fc.record({ tab, row, column }).map(
  ({ tab, row, column }): Step =>
    (grid) => {
      grid.clearContent(areaAround(tab, row, column, 2, 2));
      grid.clearFormat(areaAround(tab, row, column, 1, 2));
    },
);
const named = fc.record({ tab, row, column }).map(
  ({ tab, row, column }): Step =>
    (grid) => {
      grid.names.set('SCORECARD', areaAround(tab, row, column, 2, 1));
    },
);
const ruled = fc.record({ row, column }).map(
  ({ row, column }): Step =>
    (grid) => {
      const areas = [areaAround('sheet2', row, column, 2, 2)];
      const rule = { criteria: 'TEXT_EQUAL_TO', values: ['At risk'], style: { fillColor: '#ffe0e0' }, areas };
      grid.rules.replace('sheet2', [rule, { ...rule, criteria: 'NUMBER_GREATER_THAN', values: [5] }]);
    },
);
const attached = fc.record({ tab, row, column }).map(
  ({ tab, row, column }): Step =>
    (grid) => {
      const area = { ...areaAround(tab, row, column, 2, 1), wholeColumns: row === 0 };
      const place = area.wholeColumns ? { ...area, top: 0, bottom: grid.sheets.size(tab).rows - 1 } : area;
      grid.changeAttachments([
        { id: grid.newAttachmentId(), kind: 'note', data: { text: 'x' }, sheetId: tab, area: place },
      ]);
    },
);
const resized = fc.record({ tab, column }).map(
  ({ tab, column }): Step =>
    (grid) => {
      grid.sheets.setColumnWidths(tab, [column, column + 1], 120);
      grid.sheets.freezeRows(tab, column);
    },
);
const added = fc.constant<Step>((grid) => {
  const count = grid.sheets.all().length;
  const id = grid.sheets.insert(`Tab ${count}`, count, { rows: 5, columns: 4 });
  grid.write(id, [{ row: 1, column: 1, content: 'new' }]);
  if (count > 3) grid.sheets.remove(id);
});
const sorted = fc.constant<Step>((grid) => grid.reorderRows(areaAround('sheet1', 1, 0, 3, 3), [2, 0, 1]));

const step = fc.oneof(
  ...[
    written,
    written,
    formatted,
    styled,
    inserted,
    deleted,
    moved,
    cleared,
    named,
    ruled,
    attached,
    resized,
  ],
  ...[added, sorted],
);

function seen(grid: Grid) {
  return grid.sheets.all().map(({ id, name }) => {
    const { rows, columns } = grid.sheets.size(id);
    const all = areaAround(id, 0, 0, rows, columns);
    return {
      name,
      values: grid.values(all),
      display: grid.display(all),
      end: grid.contentEnd(id),
      notes: grid.attachments('note').map(({ area }) => area),
      frozen: grid.sheets.frozenRows(id),
      rules: grid.rules.of(id).map(({ areas, values }) => ({ areas, values })),
    };
  });
}

test('random edits leave the light grid and the engine with the same cells and the same file', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const engine = new Engine(START, noFunctions, wallClock);
      const light = new LightGrid(START, wallClock);
      for (const each of steps) {
        each(engine);
        each(light);
      }
      expect(seen(light)).toEqual(seen(engine));
      expect(fileOfLightGrid(light)).toEqual(fileOfEngine(engine));
    }),
    { numRuns: 50 },
  );
});

test('anything that needs a calculation is refused, never guessed', () => {
  const light = new LightGrid(START, wallClock);
  const cell = areaAround('sheet1', 1, 1, 1, 1);
  expect(() => light.write('sheet1', [{ row: 0, column: 0, content: '=1+1' }])).toThrow(NeedsEngine);
  expect(() => light.shiftedFormula('sheet1', '=A1')).toThrow(NeedsEngine);
  expect(() => light.undo()).toThrow(NeedsEngine);
  const rule = { criteria: 'CUSTOM_FORMULA', values: ['=$A2=1'], style: {}, areas: [cell] };
  light.rules.replace('sheet1', [rule]);
  expect(() => light.seenFill('sheet1', 1, 1)).toThrow(NeedsEngine);
  expect(() =>
    light.sheets.insertLines('sheet1', { dimension: 'COL', at: 0, count: 1, position: 'before' }),
  ).toThrow(NeedsEngine);
  expect(() => new LightGrid({ sheets: [{ name: 'A', rows: [[{ formula: '=1' }]] }] }, wallClock)).toThrow(
    NeedsEngine,
  );
});
