// The steps before each picture of the sidebar: one view per picture, on the sample accounts or on another file.
import type { FrameLocator, Page } from 'playwright-core';

type Prepare = (page: Page, side: FrameLocator) => Promise<void>;

async function openSidebar(page: Page): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: 'Customer Health' }).click();
  await page.locator('.o-menu-item', { hasText: 'Open sidebar' }).click();
}

async function show(side: FrameLocator, view: string): Promise<void> {
  await side.getByRole('tab', { name: 'Overview' }).waitFor();
  const tab = side.getByRole('tab', { name: view });
  if (!(await tab.isVisible())) await side.getByRole('tab', { name: 'Scorecard' }).click();
  await tab.click();
}

async function openCard(side: FrameLocator, name: string): Promise<void> {
  await show(side, 'Metrics');
  await side.locator('#view [aria-expanded]', { hasText: name }).click();
}

/** Thirty made-up accounts, as someone would bring them along. */
const ownFile = `Account,Segment,ARR,Logins (30 days),NPS,Last contact,Open tickets\n${Array.from(
  { length: 30 },
  (_, at) => {
    const day = String(1 + ((at * 7) % 28)).padStart(2, '0');
    const month = String(6 + ((at * 5) % 6)).padStart(2, '0');
    const segment = ['Enterprise', 'Mid-market', 'SMB'][at % 3];
    return `Account ${at + 1},${segment},${(at + 1) * 4000},${(at * 7) % 31},${(at * 3) % 11},2026-${month}-${day},${(at * 5) % 9}`;
  },
).join('\n')}\n`;

async function ownAccounts(page: Page): Promise<void> {
  const buffer = Buffer.from(ownFile);
  await page.setInputFiles('#file', { name: 'my accounts.csv', mimeType: 'text/csv', buffer });
  await page.locator('dialog[open] button', { hasText: 'Later' }).click();
}

/** By the name of the picture. The sidebar is open already unless the recipe brings a file along. */
export const sidebarPictures: Readonly<Record<string, { readonly own?: true; readonly prepare: Prepare }>> = {
  'sidebar-start': {
    own: true,
    prepare: async (_page, side) => side.getByText('columns found').first().waitFor(),
  },
  'sidebar-proposal': {
    own: true,
    prepare: async (_page, side) => {
      await side.getByRole('button', { name: 'Propose a scorecard' }).click();
      await side.locator('.review').waitFor();
      await side.locator('.review').evaluate((review) => review.scrollIntoView({ block: 'start' }));
    },
  },
  'sidebar-template': {
    own: true,
    prepare: async (_page, side) => {
      const card = side.locator('li.card', { hasText: 'Raw four metrics' });
      await card.getByRole('button', { name: 'Raw four metrics' }).click();
      await card.getByText('found as').first().waitFor();
      await card.scrollIntoViewIfNeeded();
    },
  },
  'sidebar-metrics': { prepare: async (_page, side) => show(side, 'Metrics') },
  'sidebar-metric': { prepare: async (_page, side) => openCard(side, 'Active days') },
  'sidebar-tabs': {
    prepare: async (_page, side) => {
      await show(side, 'Metrics');
      await side.getByLabel('Add a metric from another tab').selectOption('Tickets');
      await side.getByText('found their account').waitFor();
      const heading = side.getByRole('heading', { name: 'Columns from other tabs' });
      await heading.evaluate((each) => each.scrollIntoView({ block: 'start' }));
    },
  },
  'sidebar-points': { prepare: async (_page, side) => openCard(side, 'CSM pulse') },
  'sidebar-weights': { prepare: async (_page, side) => show(side, 'Weights') },
  'sidebar-bands': { prepare: async (_page, side) => show(side, 'Bands') },
  'sidebar-rules': {
    prepare: async (_page, side) => {
      await show(side, 'Rules');
      await side.getByRole('button', { name: 'Champion left' }).click();
      await side.getByLabel('When').selectOption('CSM pulse');
      await side.getByLabel('Value').fill('Yellow');
      await side.getByLabel('band', { exact: true }).selectOption('Watch');
      await side.getByText('Acts now on').waitFor();
    },
  },
  'sidebar-segments': {
    prepare: async (_page, side) => {
      await show(side, 'Segments');
      const choice = side.locator('#view select').first();
      if ((await choice.inputValue()) === '') await choice.selectOption('Segment');
    },
  },
  'sidebar-overview': { prepare: async (_page, side) => show(side, 'Overview') },
  'sidebar-changes': {
    prepare: async (_page, side) => {
      await openCard(side, 'Active days');
      await side.getByLabel('Healthy at or above').fill('27');
      await show(side, 'Overview');
    },
  },
  'sidebar-account': {
    prepare: async (page, side) => {
      await page.locator('input.os-input').first().fill('A9');
      await page.keyboard.press('Enter');
      await show(side, 'Account');
      await side.getByText('Where the points went').waitFor();
      await page.waitForTimeout(1500);
    },
  },
  'sidebar-history': {
    prepare: async (page, side) => {
      await page.locator('input.os-input').first().fill('A9');
      await page.keyboard.press('Enter');
      await show(side, 'Account');
      const chart = side.getByRole('heading', { name: 'Over time' });
      await chart.waitFor();
      await chart.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    },
  },
  'sidebar-evidence': {
    prepare: async (_page, side) => {
      await show(side, 'Evidence');
      await side.getByRole('button', { name: 'Look at the outcomes' }).click();
      const bands = side.getByRole('heading', { name: 'What became of each band' });
      await bands.waitFor();
      await bands.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    },
  },
  'sidebar-more': { prepare: async (_page, side) => show(side, 'More') },
  'sidebar-conflict': {
    prepare: async (page, side) => {
      await openCard(side, 'Active days');
      await side.getByLabel('Healthy at or above').fill('21');
      await page.locator('.o-sheet[title="Health Scorecard"]').click();
      await page.waitForTimeout(300);
      const grid: string[][] = await page.evaluate(`tryOut.sheet('Health Scorecard').display('A1:A40')`);
      const row = grid.findIndex(([name]) => name === 'Active days') + 1;
      await page.locator('input.os-input').first().fill(`E${row}`);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Delete');
      await page.keyboard.type('25');
      await page.keyboard.press('Enter');
      await side.getByRole('button', { name: 'Apply and score' }).click();
      await side.getByText('Which version do you want to keep?').waitFor();
    },
  },
};

/** Opens the page as the recipe wants it. */
export async function prepareSidebar(page: Page, name: string): Promise<void> {
  const recipe = sidebarPictures[name];
  if (recipe === undefined) throw new Error(`there is no picture ${name}`);
  if (recipe.own) await ownAccounts(page);
  await openSidebar(page);
  const side = page.frameLocator('#sidebar iframe');
  await side.locator('main:not(.loading)').waitFor();
  await recipe.prepare(page, side);
  await page.waitForTimeout(400);
}
