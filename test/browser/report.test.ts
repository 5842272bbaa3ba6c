// The report after scoring as a user sees it: bands, movers, links to cells, the way to the sidebar, by mouse and keyboard.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { clickMenu, typeInto, useTryOut } from '../support/try-out';

const visit = useTryOut();

async function openedReport(page: Page) {
  await clickMenu(page, 'Score accounts');
  const report = page.frameLocator('dialog[open] iframe');
  await report.locator('h1').waitFor();
  return report;
}

test('it shows accounts and value by band, and the columns that count', async () => {
  const { page, pageErrors } = await visit();
  const report = await openedReport(page);
  expect(await report.locator('h1').textContent()).toMatch(/^Sample scorecard, as of \d{4}-\d\d-\d\d$/);
  const rows = await report.locator('.bands tbody tr').allTextContents();
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatch(/^Healthy/);
  expect(await report.locator('summary', { hasText: 'metrics used' }).count()).toBe(1);
  expect(pageErrors).toEqual([]);
});

test('after a change it lists the accounts that moved, and a click on a name selects its row', async () => {
  const { page } = await visit();
  await typeInto(page, 'H2', '0');
  const report = await openedReport(page);
  const mover = report.locator('.accounts li').first();
  await mover.waitFor();
  await mover.locator('button.link').click();
  await page.waitForFunction('document.querySelector("input.os-input").value.endsWith("2")');
});

test('its button opens the sidebar and closes the report', async () => {
  const { page, pageErrors } = await visit();
  const report = await openedReport(page);
  await report.getByRole('button', { name: 'Open sidebar' }).click();
  await page.waitForSelector('#sidebar iframe');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
  expect(pageErrors).toEqual([]);
});

test('it works with keyboard and screen reader, and Escape closes it', async () => {
  const { page } = await visit();
  const report = await openedReport(page);
  for (const summary of await report.locator('summary').all()) await summary.click();
  const body = report.locator('body');
  await body.evaluate(axe.source);
  const found = await body.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, help }) => id + ": " + help))',
  );
  expect(found).toEqual([]);
  await report.locator('main').focus();
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
});
