// A scored workbook in a real spreadsheet program: LibreOffice opens it, and its bands have their colors.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type OfficeTools, requireOfficeTools } from '../../../../tools/libreoffice';
import { type Picture, readPpm } from '../../../support/ppm';
import { opened } from '../../../support/workbooks';

const PROJECT = join(import.meta.dirname, '..', '..', '..', '..');
const BANDS = { Healthy: '#b7e1cd', Watch: '#fce8b2', 'At risk': '#e58b84', 'Not enough data': '#f1f3f4' };

let folder = '';
let tools: OfficeTools;

function run(program: string, ...words: string[]): string {
  return execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** LibreOffice with its own profile: an instance already open on this computer would take the command over. */
function convert(file: string, to: string): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  run(tools.office, '--headless', `-env:UserInstallation=${profile}`, '--convert-to', to, file);
}

/** The pages of a PDF; the first one is the first tab. */
function pages(name: string): Picture[] {
  run(tools.pdftoppm, '-r', '60', `${name}.pdf`, name);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.ppm'))
    .sort()
    .map((file) => readPpm(readFileSync(join(folder, file))));
}

function score(...words: string[]): void {
  const command = [join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), join(PROJECT, 'host/cli/score.ts')];
  run(process.execPath, ...command, ...words);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'customer-health-'));
  tools = requireOfficeTools();
});

afterAll(() => rmSync(folder, { recursive: true, maxRetries: 3 }));

describe('a scored workbook in LibreOffice', () => {
  it('shows each band in its color', () => {
    const examples = join(PROJECT, 'examples');
    score(
      join(examples, 'accounts.csv'),
      ...['--scorecard', join(examples, 'scorecard.csv')],
      ...['--as-of', '2026-11-16', '--out', 'scored.xlsx'],
    );
    convert('scored.xlsx', 'pdf');
    const [accounts] = pages('scored');
    const counts = Object.values(BANDS).map((color) => accounts?.count(color) ?? 0);
    // Sixty rows of two colored cells; the smallest band has two of them.
    expect(Math.min(...counts)).toBeGreaterThan(50);
    const [healthy = 0, , atRisk = 0] = counts;
    expect(healthy).toBeGreaterThan(atRisk);
    // The colors are on the score and band columns only.
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThan(
      ((accounts?.width ?? 0) * (accounts?.height ?? 0)) / 5,
    );
  });

  it('keeps its values, formulas, formats and rules when saved there', () => {
    convert('scored.xlsx', 'ods');
    convert('scored.ods', 'xlsx:Calc MS Excel 2007 XML');
    const { file, notes } = opened(readFileSync(join(folder, 'scored.xlsx')));
    // The portfolio's charts were written by LibreOffice.
    expect(notes.map(({ message }) => message)).toEqual([
      'Not read, and not in a workbook that is saved from here: charts and pictures.',
    ]);
    const [accounts] = file.sheets;
    expect(accounts?.name).toBe('Accounts');
    expect(file.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Health Portfolio', 'Health Scorecard']),
    );
    const rules = accounts?.rules.map((rule) =>
      rule.kind === 'test' ? [rule.values, rule.look.fillColor] : null,
    );
    expect(rules).toEqual(
      Object.entries(BANDS).map(([band, color]) => [[`=($R2="${band}")*(N("customer-health")=0)`], color]),
    );
    const row = accounts?.cells.filter((cell) => cell.row === 8).map(({ value }) => value);
    expect(row).toEqual(expect.arrayContaining(['Harborlight Media', 10.7, 'At risk']));
  });

  it('gets the same result when scored again from there', () => {
    score('scored.xlsx', '--as-of', '2026-11-16', '--out', 'again.csv');
    const again = readFileSync(join(folder, 'again.csv'), 'utf8');
    expect(again.match(/Health score/g)).toHaveLength(1);
    expect(again).toMatch(/^Harborlight Media,.*,10\.7,At risk,100%,−21\.4 Active days 1/m);
  });
});
