// The try-out page as a new user sees it: the scored sample, the menu, the colors, the sidebar, undo, the keyboard.
import type { Page } from 'playwright-core';
import {
  clickMenu,
  closeDialog,
  dialogText,
  display,
  drawnColor,
  seenFill,
  sidebar,
  typeInto,
  useTryOut,
  values,
} from '../support/try-out';

const SAMPLE = 'Sample accounts';
const visit = useTryOut();

/** The position of each heading in its row. */
async function columnOf(page: Page, heading: string): Promise<string> {
  const [headings = []] = await display(page, SAMPLE, 'A1:Z1');
  const at = headings.indexOf(heading);
  if (at < 0) throw new Error(`There is no column ${heading}: ${headings.join(', ')}`);
  return String.fromCharCode(65 + at);
}

async function firstOfBand(page: Page, band: string): Promise<number> {
  const column = await columnOf(page, 'Health band');
  const bands = await display(page, SAMPLE, `${column}1:${column}25`);
  return bands.findIndex(([name]) => name === band) + 1;
}

test('the page opens with the scored sample, without console errors and without requests to other servers', async () => {
  const { page, pageErrors } = await visit();
  const score = await columnOf(page, 'Health score');
  const drivers = await columnOf(page, 'Health drivers');
  const scores = (await values(page, SAMPLE, `${score}2:${score}61`)).flat();
  expect(scores.filter((value) => typeof value === 'number').length).toBeGreaterThan(50);
  const reasons = (await display(page, SAMPLE, `${drivers}2:${drivers}61`)).flat();
  expect(reasons.every((reason) => reason !== '')).toBe(true);
  expect(await page.locator('.o-topbar-menu', { hasText: 'Customer Health' }).isVisible()).toBe(true);
  expect(await page.locator('header').textContent()).toContain('nothing leaves your computer');
  expect(await page.locator('.own-menu').count()).toBe(1);
  expect(pageErrors).toEqual([]);
});

test('Score accounts in the menu scores, and the bands are colored on the screen', async () => {
  const { page } = await visit();
  await clickMenu(page, 'Score accounts');
  expect(await dialogText(page)).toMatch(/60 accounts scored/);
  await closeDialog(page);
  const band = await columnOf(page, 'Health band');
  for (const name of ['Healthy', 'Watch', 'At risk']) {
    const cell = `${band}${await firstOfBand(page, name)}`;
    const color = await seenFill(page, SAMPLE, cell);
    expect(color).toMatch(/^#[0-9a-f]{6}$/);
    expect({ name, drawn: await drawnColor(page, cell) }).toEqual({ name, drawn: color });
  }
});

test('a changed cell updates the score and the color, and one undo reverts the scoring', async () => {
  const { page } = await visit();
  const score = await columnOf(page, 'Health score');
  const days = await columnOf(page, 'Active days');
  const row = await firstOfBand(page, 'At risk');
  const [[before]] = (await values(page, SAMPLE, `${score}${row}`)) as [[number]];
  await typeInto(page, `${days}${row}`, '30');
  await clickMenu(page, 'Score accounts');
  expect(await dialogText(page)).toContain('scored');
  await closeDialog(page);
  const [[after]] = (await values(page, SAMPLE, `${score}${row}`)) as [[number]];
  expect(after).toBeGreaterThan(before);
  await page.keyboard.press('Control+z');
  expect(await values(page, SAMPLE, `${score}${row}`)).toEqual([[before]]);
  expect(await values(page, SAMPLE, `${days}${row}`)).toEqual([[30]]);
  await page.keyboard.press('Control+y');
  expect(await values(page, SAMPLE, `${score}${row}`)).toEqual([[after]]);
});

test('the sidebar opens at 300 pixels, scores, and closes', async () => {
  const { page, pageErrors } = await visit();
  await clickMenu(page, 'Open sidebar');
  await sidebar(page).getByRole('button', { name: 'Score accounts' }).waitFor();
  expect((await page.locator('#sidebar').boundingBox())?.width).toBe(300);
  await sidebar(page).getByRole('button', { name: 'Score accounts' }).click();
  await sidebar(page).getByText('60 accounts scored').first().waitFor();
  await page.getByRole('button', { name: 'Close the sidebar' }).click();
  expect(await page.locator('#sidebar').isVisible()).toBe(false);
  expect(pageErrors).toEqual([]);
});

test('the keyboard alone reaches the menu, the sidebar and the grid', async () => {
  const { page } = await visit();
  await page.keyboard.press('F6');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Customer Health');
  await page.keyboard.press('Enter');
  await page.locator('.o-menu-item', { hasText: 'Open sidebar' }).waitFor();
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(50);
    if ((await page.locator('.o-menu-item-active').textContent())?.includes('Open sidebar')) break;
  }
  await page.keyboard.press('Enter');
  const button = sidebar(page).getByRole('button', { name: 'Score accounts' });
  await button.waitFor();
  await page.waitForFunction("document.activeElement?.tagName === 'IFRAME'");
  for (let steps = 0; steps < 30; steps += 1) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element.matches(':focus'))) break;
  }
  await page.keyboard.press('Enter');
  await sidebar(page).getByText('60 accounts scored').first().waitFor();
  await page.keyboard.press('F6');
  // The key was pressed in the sidebar's frame, which sends it to the page around it; a test types faster than that.
  await page.waitForFunction("document.activeElement?.closest('.o-grid') !== null");
  // The results are selected.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  // Text typed right after the selection would go before the cell's own text.
  await page.keyboard.press('Delete');
  await page.keyboard.type('typed without a mouse');
  await page.keyboard.press('Enter');
  expect(await values(page, SAMPLE, 'B2')).toEqual([['typed without a mouse']]);
});

test('after a dialog closes, typing goes into the sheet', async () => {
  const { page } = await visit();
  await clickMenu(page, 'Help');
  expect(await dialogText(page)).toContain('Customer Health');
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.waitForFunction("document.activeElement?.closest('.o-grid') !== null");
  await page.keyboard.press('ArrowDown');
  // Text typed right after the selection would go before the cell's own text.
  await page.keyboard.press('Delete');
  await page.keyboard.type('typed after Help');
  await page.keyboard.press('Enter');
  expect(await values(page, SAMPLE, 'A2')).toEqual([['typed after Help']]);
});
