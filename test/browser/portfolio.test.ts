// Monday morning on the samples: the portfolio appears with its charts, and the overview leads to alerts and accounts.
import axe from 'axe-core';
import { clickMenu, useTryOut } from '../support/try-out';

const visit = useTryOut();

interface ShownChart {
  readonly title: string;
  readonly series: readonly { readonly data: unknown }[];
}

test('the page has its charts in place, and alerts and accounts are one click away', async () => {
  const { page, pageErrors } = await visit();
  await page.locator('.o-sheet[title="Health Portfolio"]').click();
  const drawn = page.locator('.o-figure canvas, .o-figure-wrapper canvas');
  await drawn.nth(4).waitFor();
  const charts = await page.evaluate<readonly ShownChart[]>("tryOut.sheet('Health Portfolio').charts()");
  expect(charts).toHaveLength(5);
  for (const { series } of charts) expect(JSON.stringify(series.map(({ data }) => data))).toMatch(/[1-9]/);
  // No chart covers another, and all are within the page's columns.
  const boxes = await Promise.all((await drawn.all()).map((chart) => chart.boundingBox()));
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      const isApart =
        one === null ||
        other === null ||
        one.x + one.width <= other.x + 1 ||
        other.x + other.width <= one.x + 1 ||
        one.y + one.height <= other.y + 1 ||
        other.y + other.height <= one.y + 1;
      expect(isApart).toBe(true);
    }
  });

  await clickMenu(page, 'Open sidebar');
  const side = page.frameLocator('#sidebar iframe');
  const first = side.locator('.accounts li').first();
  await first.getByRole('button', { name: 'Alert: At risk' }).click();
  await page.locator('.o-sheet.active[title="Health Alerts"]').waitFor();
  const name = await first.locator('button').first().textContent();
  await first.locator('button').first().click();
  await page.locator('.o-sheet.active[title="Sample accounts"]').waitFor();
  await page.waitForFunction(
    `document.querySelector('.o-topbar-composer, .o-spreadsheet-topbar')?.textContent.includes(${JSON.stringify(name)})`,
  );
  const body = side.locator('body');
  await body.evaluate(axe.source);
  const found = await body.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, help }) => id + ": " + help))',
  );
  expect(found).toEqual([]);
  expect(pageErrors).toEqual([]);
});
