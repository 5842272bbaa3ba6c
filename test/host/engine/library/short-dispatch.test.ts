// A written cell that is sent to few plugins leaves the same workbook as one that is sent to all of them.
import fc from 'fast-check';
import { EngineModel } from '../../../../host/engine/library/engine-model';

const SHEET = 'sheet1';
const ROWS = 5;
const COLUMNS = 3;

function openEngine(dispatch: 'short' | 'full'): EngineModel {
  const rows = [
    ['Account', 'ARR', 'Done'],
    ['Acme', 1, false],
    ['Beta', { formula: '=B2+1' }, true],
  ];
  const engine = new EngineModel(
    { sheets: [{ name: 'Accounts', rows, maxRows: ROWS, maxColumns: COLUMNS }] },
    { names: [], call: () => ({ kind: 'value', value: '' }) },
    () => 46_000,
  );
  // What is set on the model itself hides the library's own method.
  if (dispatch === 'full') Reflect.deleteProperty(engine.model, 'dispatchToHandlers');
  engine.mustChange('ADD_DATA_VALIDATION_RULE', {
    sheetId: SHEET,
    ranges: [engine.model.getters.getRangeDataFromZone(SHEET, { top: 1, left: 2, bottom: 4, right: 2 })],
    rule: { id: 'boxes', criterion: { type: 'isBoolean', values: [] } },
  });
  return engine;
}

/** Everything that is saved, calculated and drawn. */
function seen(engine: EngineModel): unknown {
  const { getters } = engine.model;
  const cells = Array.from({ length: ROWS * COLUMNS }, (_, index) => {
    const position = { sheetId: SHEET, row: Math.floor(index / COLUMNS), col: index % COLUMNS };
    const { value, formattedValue } = getters.getEvaluatedCell(position);
    const icons = getters.getCellIcons(position).map(({ type, svg }) => [type, svg]);
    return [value, formattedValue, getters.getCellComputedStyle(position), icons];
  });
  return { cells, saved: { ...engine.exportData(), revisionId: '' } };
}

const content = fc.constantFrom(
  '1',
  '2.5',
  'Acme',
  '',
  'TRUE',
  'FALSE',
  '=B2*2',
  '=SUM(B2:B4)',
  '=C2',
  '=1/0',
);
const edit = fc.record({
  kind: fc.constantFrom('type', 'write', 'clear', 'insert', 'undo', 'redo'),
  row: fc.nat(ROWS - 1),
  column: fc.nat(COLUMNS - 1),
  content,
});
type Edit = typeof edit extends fc.Arbitrary<infer Each> ? Each : never;

const EDITS: Readonly<Record<string, (engine: EngineModel, edit: Edit) => void>> = {
  type: (engine, { row, column, content }) =>
    engine.change('UPDATE_CELL', { sheetId: SHEET, row, col: column, content }),
  write: (engine, { row, column, content }) => engine.write(SHEET, [{ row, column, content }]),
  clear: (engine, { row, column }) =>
    engine.change('DELETE_CONTENT', {
      sheetId: SHEET,
      target: [{ top: row, bottom: row, left: column, right: column }],
    }),
  insert: (engine, { row }) =>
    engine.change('ADD_COLUMNS_ROWS', {
      sheetId: SHEET,
      sheetName: 'Accounts',
      dimension: 'ROW',
      base: row,
      quantity: 1,
      position: 'before',
    }),
  undo: (engine) => engine.change('REQUEST_UNDO'),
  redo: (engine) => engine.change('REQUEST_REDO'),
};

test('edits in any order leave the same workbook, and so does taking them back', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const [short, full] = [openEngine('short'), openEngine('full')];
      for (const each of edits) {
        EDITS[each.kind]?.(short, each);
        EDITS[each.kind]?.(full, each);
        expect(seen(short)).toEqual(seen(full));
      }
    }),
    { numRuns: 30 },
  );
});
