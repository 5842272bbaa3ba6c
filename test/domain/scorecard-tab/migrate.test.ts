// Migrations, tried with made-up steps: they run in order, one version at a time.
import { type Migration, migrateGrid } from '../../../src/domain/scorecard-tab/migrate';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';

const adds = (from: number): Migration => ({ from, migrate: (grid) => [...grid, [`from ${from}`]] });

describe('migrateGrid', () => {
  it('runs the steps in order of version, however they are listed', () => {
    expect(migrateGrid([['x']], 1, 4, [adds(3), adds(1), adds(2)])).toEqual([
      ['x'],
      ['from 1'],
      ['from 2'],
      ['from 3'],
    ]);
  });

  it('begins at the version of the tab', () => {
    expect(migrateGrid([['x']], 3, 4, [adds(1), adds(2), adds(3)])).toEqual([['x'], ['from 3']]);
  });

  it('leaves a tab of the target version alone', () => {
    const grid = [['x']];
    expect(migrateGrid(grid, 4, 4, [adds(4)])).toBe(grid);
  });

  it('is undefined when a step is missing', () => {
    expect(migrateGrid([['x']], 1, 4, [adds(1), adds(3)])).toBeUndefined();
  });
});

describe('parseScorecard with an older tab', () => {
  // Made up: version 0 called Healthy "Good" and At risk "Bad".
  const renamed: Migration = {
    from: 0,
    migrate: (grid) =>
      grid.map((row) => row.map((cell) => (cell === 'Good' ? 'Healthy' : cell === 'Bad' ? 'At risk' : cell))),
  };
  const old = [['Health Scorecard', 0], ['Metrics'], ['Metric', 'Good', 'Bad'], ['NPS', 9, 6]];

  it('reads it after the migration', () => {
    const { scorecard, issues } = parseScorecard(old, [renamed]);
    expect(issues).toEqual([]);
    expect(scorecard?.metrics[0]).toMatchObject({ name: 'NPS', healthy: { kind: 'number', at: 9 } });
  });

  it('reports the missing step', () => {
    const { scorecard, issues } = parseScorecard(old, []);
    expect(scorecard).toBeUndefined();
    expect(issues).toEqual([
      {
        code: 'format-without-migration',
        place: { tab: undefined, row: 1, column: 2 },
        severity: 'error',
      },
    ]);
  });
});
