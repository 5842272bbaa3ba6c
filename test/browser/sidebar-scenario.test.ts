// Whole user stories in the sidebar, on the try-out page: from an own file to scores that equal the preview.
import type { Locator, Page } from 'playwright-core';
import { propose, show } from '../support/sidebar-alone';
import {
  clickMenu,
  display,
  openTab,
  pressInDialog,
  seenFill,
  sidebar,
  typeInto,
  useTryOut,
  values,
  waitUntilSaved,
} from '../support/try-out';

const visit = useTryOut();
const ACCOUNTS = 30;

function csvFile(name: string, text: string) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** Thirty made-up accounts with numbers spread over their range. */
function ownAccounts(): string {
  const rows = Array.from({ length: ACCOUNTS }, (_, at) =>
    [
      `Account ${at + 1}`,
      ['Enterprise', 'SMB', 'Mid'][at % 3],
      (at + 1) * 4000,
      (at * 7) % 31,
      (at * 11) % 11,
      `2026-${String(1 + ((at * 5) % 11)).padStart(2, '0')}-15`,
    ].join(','),
  );
  return `Account,Segment,ARR,Logins,NPS,Last contact\n${rows.join('\n')}\n`;
}

async function openWith(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('#file', csvFile(name, text));
  await pressInDialog(page, 'Later');
  await clickMenu(page, 'Open sidebar');
}

/** Accounts by band as the sidebar shows them: "Healthy 26, Watch 22". */
async function previewed(page: Page): Promise<Record<string, number>> {
  const text = (await sidebar(page).locator('footer .counts').textContent()) ?? '';
  return Object.fromEntries(
    text.split(', ').map((part) => {
      const [, name = '', count = ''] = /^(.+) (\d+)$/.exec(part) ?? [];
      return [name, Number(count)];
    }),
  );
}

/** The cells under a heading in the grid. */
async function column(page: Page, tab: string, heading: string, rows: number): Promise<string[]> {
  const [headings = []] = await display(page, tab, 'A1:Z1');
  const letter = String.fromCharCode(65 + headings.indexOf(heading));
  expect(headings).toContain(heading);
  return (await display(page, tab, `${letter}2:${letter}${rows + 1}`)).map(([cell = '']) => cell);
}

function counted(bands: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const band of bands) counts[band] = (counts[band] ?? 0) + 1;
  return counts;
}

async function drag(page: Page, handle: Locator, pixels: number): Promise<void> {
  const box = await handle.boundingBox();
  if (!box) throw new Error('the handle is not to be seen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 5; step += 1) await page.mouse.move(x + (pixels * step) / 5, y);
  await page.mouse.up();
}

test('own file, use my sheet, thresholds typed and dragged, weights in words, apply: the grid matches the preview', async () => {
  const { page, pageErrors } = await visit();
  await openWith(page, 'my accounts.csv', ownAccounts());
  const side = sidebar(page);
  await propose(side);
  await side.getByText('Not applied yet').first().waitFor();
  await show(side, 'Metrics');
  await side.locator('#view [aria-expanded]', { hasText: 'Logins' }).click();
  const healthy = side.getByLabel('Healthy at or above');
  await healthy.fill('28');
  expect(await healthy.inputValue()).toBe('28');
  const handle = side.getByRole('slider', { name: /At risk/ }).first();
  const before = Number(await handle.getAttribute('aria-valuenow'));
  await drag(page, handle, 40);
  expect(Number(await handle.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  await show(side, 'Weights');
  await side.locator('#view select').first().selectOption({ label: 'Critical 5' });
  const expected = await previewed(page);
  await side.getByRole('button', { name: 'Apply and score' }).click();
  await side.getByText(`${ACCOUNTS} accounts scored`).waitFor();
  const bands = await column(page, 'my accounts', 'Health band', ACCOUNTS);
  expect(counted(bands)).toEqual(expected);
  const letters = await display(page, 'my accounts', 'A1:Z1');
  const bandLetter = String.fromCharCode(65 + (letters[0] ?? []).indexOf('Health band'));
  for (const [band, color] of [
    ['Healthy', '#b7e1cd'],
    ['At risk', '#e58b84'],
  ] as const) {
    const row = bands.indexOf(band) + 2;
    if (row > 1) expect(await seenFill(page, 'my accounts', `${bandLetter}${row}`)).toBe(color);
  }

  // The preview of a second change names the accounts that Apply then moves.
  await show(side, 'Bands');
  const border = side.getByRole('slider').first();
  await border.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await show(side, 'Overview');
  while ((await side.locator('.changes').getByText('Show more').count()) > 0)
    await side.locator('.changes').getByText('Show more').click();
  const movers = await side.locator('.movers li').count();
  expect(movers).toBeGreaterThan(0);
  await side.getByRole('button', { name: 'Apply and score' }).click();
  await side.getByText(`${ACCOUNTS} accounts scored`).waitFor();
  const after = await column(page, 'my accounts', 'Health band', ACCOUNTS);
  expect(after.filter((band, at) => band !== bands[at])).toHaveLength(movers);
  expect(pageErrors).toEqual([]);
});

test('a template with a missing column: the user picks one or leaves the metric out', async () => {
  const { page } = await visit();
  await openWith(page, 'my accounts.csv', ownAccounts());
  const side = sidebar(page);
  const card = side.locator('li.card', { hasText: 'Raw four metrics' });
  await card.getByRole('button', { name: 'Raw four metrics' }).click();
  const pick = card.getByLabel(/pick the column/).first();
  await pick.waitFor();
  const lacking = await card.getByLabel(/pick the column/).count();
  expect(lacking).toBeGreaterThan(0);
  await pick.selectOption('Logins');
  await card.getByText('found as Logins').waitFor();
  await card.getByRole('button', { name: 'Use this template' }).click();
  await side.getByText('Not applied yet').first().waitFor();
  await show(side, 'Metrics');
  await side.locator('#view .metrics > li').first().waitFor();
  await side.getByRole('button', { name: 'Apply and score' }).click();
  await side.getByText(`${ACCOUNTS} accounts scored`).waitFor();
  expect((await column(page, 'my accounts', 'Health score', ACCOUNTS)).some((score) => score !== '')).toBe(
    true,
  );
});

test('when the scorecard tab is edited meanwhile, both versions are shown, and the chosen one is applied', async () => {
  const { page } = await visit();
  await clickMenu(page, 'Open sidebar');
  const side = sidebar(page);
  await show(side, 'Metrics');
  await side.locator('#view [aria-expanded]', { hasText: 'Active days' }).click();
  await side.getByLabel('Healthy at or above').fill('21');
  await openTab(page, 'Health Scorecard');
  const grid = await display(page, 'Health Scorecard', 'A1:N40');
  const row = grid.findIndex(([name]) => name === 'Active days') + 1;
  await typeInto(page, `E${row}`, '25');
  await typeInto(page, `F${row}`, '6');
  await side.getByRole('button', { name: 'Apply and score' }).click();
  await side.getByText('Which version do you want to keep?').waitFor();
  expect(await side.locator('.difference').count()).toBe(1);
  expect(await side.locator('.difference').textContent()).toContain('25');
  await side.getByLabel(/On the tab/).check();
  await side.getByRole('button', { name: 'Continue' }).click();
  await side.getByRole('button', { name: /Apply and score|Score accounts/ }).click();
  await side.getByText('60 accounts scored').waitFor();
  expect(await values(page, 'Health Scorecard', `E${row}:F${row}`)).toEqual([[25, 6]]);
});

test('unapplied changes are still there when the sidebar is closed and opened', async () => {
  const { page } = await visit();
  await clickMenu(page, 'Open sidebar');
  const side = sidebar(page);
  await show(side, 'Metrics');
  await side.locator('#view [aria-expanded]', { hasText: 'Active days' }).click();
  await waitUntilSaved(page);
  await side.getByLabel('Healthy at or above').fill('22');
  await page.waitForSelector('body[data-unsaved]');
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Close the sidebar' }).click();
  await clickMenu(page, 'Open sidebar');
  await side.getByText('Your unsaved changes from last time are back').waitFor();
  await show(side, 'Metrics');
  await side.locator('#view [aria-expanded]', { hasText: 'Active days' }).click();
  expect(await side.getByLabel('Healthy at or above').inputValue()).toBe('22');
  await side.getByRole('button', { name: 'Discard' }).click();
  expect(await side.getByLabel('Healthy at or above').inputValue()).toBe('20');
});

test('a click on an account that moves selects its row, and Account explains the selected row', async () => {
  const { page } = await visit();
  await clickMenu(page, 'Open sidebar');
  const side = sidebar(page);
  await show(side, 'Metrics');
  await side.locator('#view [aria-expanded]', { hasText: 'Active days' }).click();
  await side.getByLabel('Healthy at or above').fill('60');
  await show(side, 'Overview');
  const first = side.locator('.movers li button').first();
  const name = (await first.textContent()) ?? '';
  const row = /\d+/.exec((await first.getAttribute('title')) ?? '')?.[0] ?? '';
  await first.click();
  await page.waitForFunction(`document.querySelector('input.os-input')?.value === 'A${row}'`);
  expect(await values(page, 'Sample accounts', `A${row}`)).toEqual([[name]]);
  await show(side, 'Account');
  await side.getByText(name).first().waitFor();
  await side.getByText('Where the points went').waitFor();
});

/** A typical tracker: a title, letters for colors, shares and money as text, dates, an unknown word, a total. */
function messyTracker(): string {
  const day = (month: number, dayOfMonth: number, year: number) => `${month}/${dayOfMonth}/${year}`;
  const tickets = (at: number) => (at * 5) % 9;
  const rows = Array.from({ length: ACCOUNTS }, (_, at) => [
    `Company ${at + 1}`,
    at % 2 ? 'Ada' : 'Ben',
    at % 3 ? 'Gold' : 'Silver',
    `"$${6 + at},700"`,
    ['G', 'Green', 'Y', 'R'][at % 4],
    `${100 + ((at * 37) % 140)}/250`,
    tickets(at),
    day(1 + (at % 12), 28, 2027),
    day(8 + (at % 3), 1 + ((at * 7) % 28), 2026),
    (at * 3) % 7,
    at % 9 ? 'no' : 'yes',
    ['Happy', 'Sad', 'Neutral', 'Happy', 'Purple'][at % 5],
  ]);
  const sum = rows.reduce((total, _, at) => total + tickets(at), 0);
  return [
    'Customer tracker 2026',
    'Updated by Ada',
    '',
    'Company,CSM,Tier,ARR,RAG,Seats (used/total),Support tix (open),Contract end,Last touch,Contracts,Churned?,Mood',
    ...rows.map((row) => row.join(',')),
    `Total,,,"$636,000",,,${sum},,,,,`,
  ].join('\n');
}

test('a messy tracker becomes an applied scorecard: few questions, no wrong direction, and the user’s changes stay', async () => {
  const { page } = await visit();
  await openWith(page, 'tracker.csv', messyTracker());
  const side = sidebar(page);
  await side.getByRole('button', { name: 'Propose a scorecard' }).click();
  const contracts = side.locator('.question', { hasText: 'Contracts' });
  await contracts.waitFor();
  expect(await side.locator('.question').count()).toBeLessThanOrEqual(4);
  await contracts.getByRole('button', { name: 'Good' }).click();
  await contracts.waitFor({ state: 'detached' });
  const purple = side.locator('.question', { hasText: 'Purple' });
  await purple.getByRole('button', { name: 'Bad' }).click();
  await purple.waitFor({ state: 'detached' });
  expect(await side.locator('.question').count()).toBe(0);
  const tickets = side.locator('.review li.card', { hasText: 'Support tix (open)' });
  await tickets.getByText('fewer or less is better').waitFor();
  await side.getByRole('button', { name: 'Flip Support tix (open)' }).click();
  await tickets.getByText('more is better').waitFor();
  await side.getByRole('button', { name: 'Flip Support tix (open)' }).click();
  await tickets.getByText('fewer or less is better').waitFor();
  await side.getByRole('button', { name: 'Leave out Mood' }).click();
  await side.getByText('Left out (').click();
  await side.getByRole('button', { name: 'Add Mood, good' }).click();
  await side.getByRole('button', { name: /^Use these/ }).click();
  await side.getByText('Not applied yet').first().waitFor();
  expect(await side.locator('.issues.has-errors').count()).toBe(0);
  await side.getByRole('button', { name: 'Apply and score' }).click();
  await side.getByText(`${ACCOUNTS} accounts scored`).waitFor();
  const tab = await display(page, 'Health Scorecard', 'A1:H40');
  const heads = tab.find((row) => row[0] === 'Metric') ?? [];
  const metrics = tab.slice(tab.indexOf(heads) + 1);
  const end = metrics.findIndex((row) => row[0] === '');
  const numberIn = (row: readonly string[], heading: string) =>
    Number.parseFloat(row[heads.indexOf(heading)] ?? '');
  const directions = metrics
    .slice(0, end)
    .map((row) => [row[0], Math.sign(numberIn(row, 'Healthy') - numberIn(row, 'At risk'))]);
  expect(Object.fromEntries(directions)).toEqual({
    RAG: Number.NaN,
    'Seats (used/total)': 1,
    'Support tix (open)': -1,
    'Last touch': -1,
    Contracts: 1,
    Mood: Number.NaN,
  });
});
