// Every view of the sidebar: accessible, complete in a small frame and at 200 % zoom, and without console errors.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { accountsBook, openHost, sampleHost } from '../support/open-host';
import { show, useSidebarAlone } from '../support/sidebar-alone';

const open = useSidebarAlone();
const VIEWS = ['Overview', 'Metrics', 'Weights', 'Bands', 'Rules', 'Segments', 'Account', 'More'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function violations(page: Page): Promise<string[]> {
  const found: { violations: Violation[] } = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] })`,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('axe finds no accessibility violation in any view', async () => {
  const { page, pageErrors } = await open(sampleHost());
  await page.getByRole('tab', { name: 'Overview' }).waitFor();
  await page.evaluate(axe.source);
  for (const view of VIEWS) {
    await show(page, view);
    expect({ view, found: await violations(page) }).toEqual({ view, found: [] });
    for (const opener of (await page.locator('#view [aria-expanded=false]').all()).slice(0, 1)) {
      await opener.click();
      expect({ view: `${view}, opened`, found: await violations(page) }).toEqual({
        view: `${view}, opened`,
        found: [],
      });
    }
  }
  await page.getByRole('button', { name: 'SQL for BigQuery…' }).click();
  await page.getByLabel('Table with the accounts').fill('crm.sales.accounts');
  const sql = page.getByRole('textbox', { name: 'SQL for BigQuery' });
  expect(await sql.inputValue()).toContain('FROM `crm`.`sales`.`accounts`');
  expect(await violations(page)).toEqual([]);
  expect(pageErrors).toEqual([]);
});

test('the start view has no violation either', async () => {
  const host = openHost({
    sheets: [
      {
        name: 'Accounts',
        rows: [
          ['Account', 'Logins', 'NPS', 'Tier'],
          ['Alder', 12, 9, 'Enterprise'],
          ['Birch', 3, 4, 'SMB'],
        ],
      },
    ],
  });
  const { page, pageErrors } = await open(host);
  await page.getByRole('button', { name: 'Propose a scorecard' }).waitFor();
  await page.getByText('columns found').first().waitFor();
  await page.evaluate(axe.source);
  expect(await violations(page)).toEqual([]);
  expect(pageErrors).toEqual([]);
});

test.each([
  ['300 x 500 pixels', 300, 500],
  // Zoom keeps the sidebar's width in pixels, but halves its height.
  ['200 % zoom of a small screen', 300, 300],
])(
  'every view fits into %s: nothing is cut off at the sides, and Apply can be reached',
  async (_, width, height) => {
    const { page } = await open(sampleHost(), { width, height });
    await page.getByRole('tab', { name: 'Overview' }).waitFor();
    for (const view of VIEWS) {
      await show(page, view);
      const sideways: number[] = await page.evaluate(
        `[...document.querySelectorAll('main, footer, .tabs, body')].map((each) => each.scrollWidth - each.clientWidth)`,
      );
      expect({ view, sideways: new Set(sideways) }).toEqual({ view, sideways: new Set([0]) });
    }
    const apply = page.getByRole('button', { name: 'Score accounts' });
    await apply.scrollIntoViewIfNeeded();
    expect(await apply.isVisible()).toBe(true);
  },
);

test('by keyboard alone: tabs with the arrows, a card, its threshold, and Apply', async () => {
  const host = sampleHost();
  const { page } = await open(host);
  await page.getByRole('tab', { name: 'Overview' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Metrics' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { selected: true }).last().textContent()).toBe('Weights');
  await page.keyboard.press('Home');
  expect(await page.getByRole('tab', { selected: true }).last().textContent()).toBe('Metrics');
  await page.locator('#view [aria-expanded]').first().focus();
  await page.keyboard.press('Enter');
  const slider = page.getByRole('slider').first();
  const before = Number(await slider.getAttribute('aria-valuenow'));
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  expect(Number(await slider.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Apply and score' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('60 accounts scored').waitFor();
});

test.each([
  ['Exec sponsor', 'no', 'A2'],
  ['Champion left', 'yes', 'A1'],
])(
  'the rule for a champion who left reads the column %s in the right direction',
  async (heading, bad, hit) => {
    const rows = [
      ['Account', 'Logins', heading],
      ['A1', 90, 'yes'],
      ['A2', 90, 'no'],
    ];
    const scorecard = { metrics: [{ Metric: 'Logins', Healthy: 100, 'At risk': 0, Weight: 1 }] };
    const { page } = await open(openHost(accountsBook(rows, scorecard)));
    await show(page, 'Rules');
    await page.getByRole('button', { name: 'Champion left' }).click();
    expect(await page.getByLabel('Value').inputValue()).toBe(bad);
    await page.getByText(`Acts now on 1: ${hit}`).waitFor();
  },
);
