// Our functions in the cells of the try-out page: typed, spilled, updated by edits, suggested, and failing with a message.
import { clickCell, display, openTab, typeInto, useTryOut, values } from '../support/try-out';

const SAMPLE = 'Sample accounts';
const visit = useTryOut();

test('a formula typed with ; spills down the column and gives the menu’s scores; an edit updates it', async () => {
  const { page } = await visit();
  await typeInto(page, 'X2', '=HEALTHSCORE(B2:O; B1:O1; SCORECARD; TODAY())');
  const spilled = (await values(page, SAMPLE, 'X2:X61')).flat();
  const [headings = []] = await display(page, SAMPLE, 'A1:Z1');
  const score = String.fromCharCode(65 + headings.indexOf('Health score'));
  const days = String.fromCharCode(65 + headings.indexOf('Active days'));
  expect(spilled).toEqual((await values(page, SAMPLE, `${score}2:${score}61`)).flat());
  await typeInto(page, `${days}3`, '30');
  const [[moved]] = (await values(page, SAMPLE, 'X3')) as [[number]];
  expect(moved).toBeGreaterThan(Number(spilled[1]));
});

test('an edit of the scorecard tab updates every formula', async () => {
  const { page } = await visit();
  await typeInto(page, 'X2', '=HEALTHSCORE(B2:O; B1:O1; SCORECARD)');
  const before = (await values(page, SAMPLE, 'X2:X61')).flat();
  const rows = await display(page, 'Health Scorecard', 'A1:N60');
  const heading = rows.findIndex(([first]) => first === 'Metric');
  const weight = String.fromCharCode(65 + (rows[heading] ?? []).indexOf('Weight'));
  await openTab(page, 'Health Scorecard');
  await typeInto(page, `${weight}${heading + 2}`, '50');
  expect((await values(page, SAMPLE, 'X2:X61')).flat()).not.toEqual(before);
});

test('the formula bar suggests our functions', async () => {
  const { page } = await visit();
  await clickCell(page, 'M20');
  await page.keyboard.press('Delete');
  await page.keyboard.type('=HEALTHB', { delay: 30 });
  const offer = page.locator('.o-autocomplete-value', { hasText: 'HEALTHBAND' });
  await offer.waitFor();
  // The library reads the caret on keyup, which comes a moment later when a user types.
  await page.keyboard.press('Tab', { delay: 80 });
  await page.locator('.o-grid .o-composer', { hasText: '=HEALTHBAND(' }).waitFor();
  await page.keyboard.type('7;', { delay: 30 });
  const help = page.locator('.o-formula-assistant');
  await help.waitFor();
  expect(await help.textContent()).toContain('score');
  expect(await help.textContent()).toContain('scorecard');
  await page.keyboard.press('Escape');
});

test('CF-62 functions for the menu and the sidebar are not suggested in formulas', async () => {
  const { page } = await visit();
  await clickCell(page, 'M20');
  await page.keyboard.press('Delete');
  await page.keyboard.type('=ME', { delay: 30 });
  await page.locator('.o-autocomplete-value', { hasText: 'METRICSCORE' }).waitFor();
  expect(await page.locator('.o-autocomplete-value', { hasText: 'MENU' }).count()).toBe(0);
  await page.keyboard.press('Escape');
});

test('a cell with an error shows its message', async () => {
  const { page } = await visit();
  await typeInto(page, 'X3', '=HEALTHSCORE(A2:B3)');
  const [[error]] = (await values(page, SAMPLE, 'X3')) as [[{ error: string; message: string }]];
  expect(error.error).toBe('#ERROR!');
  await clickCell(page, 'X3');
  await page.mouse.move(0, 0);
  await clickCell(page, 'X3');
  const tip = page.locator('.o-error-tooltip');
  await tip.waitFor();
  expect(await tip.textContent()).toContain('is not a number');
});

test('functions that Google has and the engine lacks show an error, and the page keeps working', async () => {
  const { page, pageErrors } = await visit();
  const unknown = [
    '=SPARKLINE(B2:B9)',
    '=QUERY(A1:B9;"select A")',
    '=LAMBDA(x;x)(1)',
    '=IMAGE("x")',
    '=NOSUCH(1)',
  ];
  for (const [index, formula] of unknown.entries()) await typeInto(page, `Y${index + 2}`, formula);
  const shown = (await values(page, SAMPLE, 'Y2:Y6')).flat();
  for (const value of shown) expect(value).toEqual(expect.objectContaining({ error: expect.any(String) }));
  await typeInto(page, 'Y8', '=ARRAYFORMULA({1;2})');
  expect(await values(page, SAMPLE, 'Y8:Y9')).toEqual([[1], [2]]);
  expect(pageErrors).toEqual([]);
});
