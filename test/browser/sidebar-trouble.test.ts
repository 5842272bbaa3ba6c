// The sidebar in trouble: each call may fail, cells are hostile, tables are wide and long.
import type { Page } from 'playwright-core';
import type { CellInput } from '../../host/api';
import { openHost, sampleHost } from '../support/open-host';
import { propose, show, useSidebarAlone } from '../support/sidebar-alone';
import { until } from '../support/until';

const open = useSidebarAlone();
const SENTENCE = 'Google Sheets reported: "Service Spreadsheets failed". Try again.';

/** Makes calls of this name fail this many times. */
function failing(name: string, times = 1) {
  let left = times;
  return (call: { readonly name: string }) => {
    if (call.name !== name || left === 0) return;
    left -= 1;
    throw new Error(SENTENCE);
  };
}

async function changeThreshold(page: Page, value: string): Promise<void> {
  await show(page, 'Metrics');
  const card = page.locator('#view [aria-expanded]').first();
  if ((await card.getAttribute('aria-expanded')) === 'false') await card.click();
  await page.getByLabel('Healthy at or above').fill(value);
}

test('when sidebarOpen fails, the message is shown with a way to try again', async () => {
  const { page } = await open(sampleHost(), { before: failing('sidebarOpen') });
  await page.getByText('Service Spreadsheets failed').waitFor();
  await page.getByText('are several Google accounts signed in to this browser?').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('tab', { name: 'Overview' }).waitFor();
});

test('when sidebarRows fails, the scorecard is still shown, and the accounts appear once they can be read', async () => {
  const { page } = await open(sampleHost(), { before: failing('sidebarRows') });
  await page.getByText('Service Spreadsheets failed').waitFor();
  await page.getByRole('button', { name: 'Read the sheet again' }).click();
  await show(page, 'Metrics');
  await page.locator('footer .counts').waitFor();
});

test('without a scorecard, a tab that cannot be read still lets the user choose another', async () => {
  const rows = [['Account', 'Logins'], ...Array.from({ length: 5 }, (_, at) => [`A${at}`, at * 9])];
  const host = openHost({
    sheets: [
      { name: 'Chart', rows },
      { name: 'Accounts', rows },
    ],
  });
  const { page } = await open(host, { before: failing('sidebarRows') });
  await page.getByText('Service Spreadsheets failed').waitFor();
  await page.getByLabel('Tab').selectOption('Accounts');
  await propose(page);
  await page.getByText('Not applied yet').first().waitFor();
});

test('when sidebarApply fails, nothing is lost, and Apply works afterwards', async () => {
  const { page } = await open(sampleHost(), { before: failing('sidebarApply') });
  await changeThreshold(page, '24');
  await page.getByRole('button', { name: 'Apply and score' }).click();
  await page.getByText('Service Spreadsheets failed').waitFor();
  expect(await page.getByLabel('Healthy at or above').inputValue()).toBe('24');
  await page.getByRole('button', { name: 'Apply and score' }).click();
  await page.getByText('60 accounts scored').waitFor();
});

test('when sidebarKeepDraft fails, a message says that the draft is not saved', async () => {
  const { page } = await open(sampleHost(), { before: failing('sidebarKeepDraft') });
  await changeThreshold(page, '24');
  await page.getByText('could not be kept').waitFor();
});

test.each(['sidebarSelected', 'sidebarCheck'])(
  'when %s fails, everything else keeps working',
  async (name) => {
    const { page, pageErrors, calls } = await open(sampleHost(), { before: failing(name, 100) });
    await show(page, 'Account');
    await until(() => calls.includes(name));
    await changeThreshold(page, '24');
    await page.getByRole('button', { name: 'Apply and score' }).click();
    await page.getByText('60 accounts scored').waitFor();
    expect(pageErrors).toEqual([]);
  },
);

test('when sidebarSelectRow or sidebarFormula fails, its message is shown', async () => {
  const before = (call: { readonly name: string }) => {
    if (['sidebarSelectRow', 'sidebarFormula'].includes(call.name)) throw new Error(SENTENCE);
  };
  const { page } = await open(sampleHost(), { before });
  await changeThreshold(page, '60');
  await show(page, 'Overview');
  await page.locator('.movers li button').first().click();
  await page.getByText('Service Spreadsheets failed').waitFor();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByText('Service Spreadsheets failed').waitFor({ state: 'detached' });
  await show(page, 'More');
  await page
    .getByRole('button', { name: /formula/i })
    .first()
    .click();
  await page.getByText('Service Spreadsheets failed').waitFor();
});

test('when sidebarTemplates or sidebarPropose fails, its message is shown', async () => {
  const host = openHost({
    sheets: [
      {
        name: 'Accounts',
        rows: [
          ['Account', 'Logins'],
          ['A', 1],
          ['B', 9],
        ],
      },
    ],
  });
  const { page } = await open(host, {
    before: (call) => {
      if (call.name === 'sidebarPropose' || call.name === 'sidebarTemplates') throw new Error(SENTENCE);
    },
  });
  await page.getByText('Service Spreadsheets failed').waitFor();
  await page.getByRole('button', { name: 'Propose a scorecard' }).click();
  await page.getByText('Service Spreadsheets failed').waitFor();
});

const HOSTILE: readonly CellInput[] = [
  '<script>globalThis.hurt = true</script>',
  '<img src=x onerror="globalThis.hurt = true">',
  '__proto__',
  'constructor',
  '🚀 usage',
  'x'.repeat(500),
  'مرحبا',
  'Logins',
  'Logins',
  '"quoted; with: signs"',
];

test('hostile headings and values in sixty columns are shown as text, and can be metrics', async () => {
  const headings = ['Account', ...HOSTILE, ...Array.from({ length: 49 }, (_, at) => `Column ${at + 12}`)];
  const rows = Array.from({ length: 25 }, (_, row) =>
    headings.map(
      (heading, at): CellInput =>
        at === 0
          ? `<b>Account ${row}</b>`
          : at % 3 === 0 && at > HOSTILE.length
            ? String(heading).slice(0, 30)
            : (row * at) % 17,
    ),
  );
  const { page, pageErrors } = await open(
    openHost({ sheets: [{ name: 'Accounts', rows: [headings, ...rows] }] }),
  );
  await propose(page);
  await page.getByText('Not applied yet').first().waitFor();
  for (const view of ['Overview', 'Metrics', 'Weights', 'Bands', 'Rules', 'Segments', 'More'])
    await show(page, view);
  await show(page, 'Metrics');
  const adder = page.getByLabel(/Add a metric|Column to add|Add/).last();
  for (const heading of ['<script>globalThis.hurt = true</script>', '__proto__', 'constructor', '🚀 usage']) {
    const options = await adder.locator('option').allTextContents();
    if (!options.includes(heading)) continue;
    await adder.selectOption({ label: heading });
    await page
      .locator('.question, #view .metrics > li [aria-expanded=true]')
      .filter({ hasText: heading })
      .first()
      .waitFor();
    const good = page.locator('.question').getByRole('button', { name: 'Good' });
    if ((await good.count()) > 0) await good.click();
    await page.locator('#view .metrics > li', { hasText: heading }).first().waitFor();
  }
  await page.getByRole('button', { name: 'Apply and score' }).click();
  await page.getByText('25 accounts scored').waitFor();
  expect(await page.evaluate('globalThis.hurt')).toBe(undefined);
  expect(pageErrors).toEqual([]);
});

test('4,000 accounts are fetched in parts, previewed and applied, and the sheet matches the preview', async () => {
  const metrics = Array.from({ length: 12 }, (_, at) => `Metric ${at + 1}`);
  const rows = Array.from({ length: 4_000 }, (_, row): CellInput[] => [
    `Account ${row + 1}`,
    ...metrics.map((__, at) => (row * 7 + at * 13) % 101),
  ]);
  const host = openHost({ sheets: [{ name: 'Accounts', rows: [['Account', ...metrics], ...rows] }] });
  const { page, calls } = await open(host);
  await propose(page);
  await page.getByText('Not applied yet').first().waitFor({ timeout: 60_000 });
  expect(calls.filter((name) => name === 'sidebarRows').length).toBeGreaterThan(1);
  await show(page, 'Metrics');
  const counts = (await page.locator('footer .counts').textContent()) ?? '';
  // The server side runs in this process and scores while the click waits for its answer.
  await page.getByRole('button', { name: 'Apply and score' }).click({ timeout: 100_000 });
  await page
    .getByText('4,000 accounts scored')
    .or(page.getByText('4000 accounts scored'))
    .waitFor({ timeout: 60_000 });
  const sheet = host.sheet('Accounts');
  const [headings = []] = sheet.values('A1:Z1');
  const letter = String.fromCharCode(65 + headings.indexOf('Health band'));
  const found: Record<string, number> = {};
  for (const [band] of sheet.values(`${letter}2:${letter}4001`))
    found[String(band)] = (found[String(band)] ?? 0) + 1;
  for (const part of counts.split(', ')) {
    const [, name = '', count = ''] = /^(.+) (\d+)$/.exec(part) ?? [];
    expect([name, found[name]]).toEqual([name, Number(count)]);
  }
});
