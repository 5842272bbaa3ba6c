// The self-check as a user sees it: from the menu to the copied text, by mouse and by keyboard.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { clickMenu, useTryOut } from '../support/try-out';

const visit = useTryOut();

async function openedCheck(page: Page) {
  await clickMenu(page, 'Self-check');
  const check = page.frameLocator('dialog[open] iframe');
  expect(await check.locator('#summary').textContent()).toBe('Not started yet.');
  await check.getByRole('button', { name: 'Start' }).click();
  await check.locator('#copy:not([disabled])').waitFor();
  return check;
}

test('every question gets the expected answer, in words beside the sign, and the spreadsheet is as before', async () => {
  const { page, pageErrors } = await visit();
  const tabs = await page.locator('.o-sheet').allTextContents();
  const check = await openedCheck(page);
  expect(await check.locator('#summary').textContent()).toBe('54 of 54 as assumed.');
  const results = await check.locator('td[data-verdict]').allTextContents();
  expect(results).toHaveLength(54);
  expect(new Set(results)).toEqual(new Set(['✓ As assumed']));
  expect(await check.locator('#circumstances').textContent()).toContain('600 × 480');
  expect(await page.locator('.o-sheet').allTextContents()).toEqual(tabs);
  expect(pageErrors).toEqual([]);
});

test('the results can be copied, and Escape closes the page', async () => {
  const { page, pageErrors } = await visit();
  const check = await openedCheck(page);
  await check.getByRole('button', { name: 'Copy for support' }).click();
  await check.locator('#copied', { hasText: 'Copied.' }).waitFor();
  const text = await check.locator('#text').inputValue();
  expect(text.split('\n')).toHaveLength(60);
  expect(text).toContain(
    'Customer Health 0.1.0, self-check\n54 of 54 as assumed.\nSpreadsheet: en_US, Europe/Berlin\n',
  );
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
  expect(pageErrors).toEqual([]);
});

test('where copying is not allowed, the text is shown and selected', async () => {
  const { page } = await visit();
  const check = await openedCheck(page);
  await check.locator('body').evaluate('document.execCommand = () => false');
  await check.getByRole('button', { name: 'Copy for support' }).click();
  await check.locator('#copied', { hasText: 'The text is selected' }).waitFor();
  const selected = await check
    .locator('#text')
    .evaluate('((field) => field.selectionEnd - field.selectionStart === field.value.length)(text)');
  expect(selected).toBe(true);
});

test('it works with keyboard and screen reader', async () => {
  const { page } = await visit();
  const check = await openedCheck(page);
  const body = check.locator('body');
  await body.evaluate(axe.source);
  const found = await body.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, help }) => id + ": " + help))',
  );
  expect(found).toEqual([]);
  await check.locator('#answers').focus();
  for (const button of ['copy', 'close']) {
    await page.keyboard.press('Tab');
    expect(await body.evaluate('document.activeElement.id')).toBe(button);
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
});
