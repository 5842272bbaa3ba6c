// npm run pictures: takes the screenshots of the README and the user guide from the running page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { quietFlags, requireChromium } from './chromium';
import { digestHtml } from './digest-mail';
import { startServer } from './page-server';
import { prepareSidebar, sidebarPictures } from './sidebar-pictures';

const folder = join(import.meta.dirname, '..', 'docs', 'pictures');

/** What is done on the page before each picture; a fresh visitor each time. */
const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  overview: async () => undefined,
  sidebar: async (page) => {
    await clickMenu(page, 'Open sidebar');
    const frame = page.frameLocator('#sidebar iframe');
    await frame.getByRole('button').first().waitFor();
    await page.waitForTimeout(800);
  },
  alerts: async (page) => {
    const tab = page.locator('.o-sheet-list .o-sheet', { hasText: 'Health Alerts' });
    if ((await tab.count()) === 0) await clickMenu(page, 'Score accounts');
    await tab.click();
    await page.waitForTimeout(600);
  },
  portfolio: async (page) => {
    await page.locator('.o-sheet', { hasText: 'Health Portfolio' }).click();
    await page.waitForTimeout(1500);
  },
  formula: async (page) => {
    await page.locator('input.os-input').first().fill('X2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=HEALTHSCORE(B2:O; B1:O1; ', { delay: 40 });
    await page.locator('.o-formula-assistant .collapsor').click();
    await page.waitForTimeout(400);
  },
};

async function clickMenu(page: Page, caption: string): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: 'Customer Health' }).click();
  await page.locator('.o-menu-item', { hasText: caption }).click();
}

async function openPage(browser: Browser, url: string, deviceScaleFactor: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor });
  await page.goto(url);
  await page.waitForSelector('body[data-ready]');
  return page;
}

/** The page, or one part of it, as WebP without loss: a third of Chromium's PNG. */
async function keep(page: Page, name: string, part?: Locator): Promise<void> {
  // Nothing under the mouse, no caret that blinks.
  await page.mouse.move(0, 899);
  await page.addStyleTag({ content: '* { caret-color: transparent !important; }' });
  const box = await part?.boundingBox();
  const devTools = await page.context().newCDPSession(page);
  const { data } = await devTools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 100,
    ...(box ? { clip: { ...box, scale: 1 } } : {}),
  });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  await page.close();
  console.log(`docs/pictures/${name}.webp`);
}

async function makePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: requireChromium(), args: quietFlags });
  try {
    const wanted = process.argv.slice(2);
    const isWanted = (name: string) => wanted.length === 0 || wanted.some((part) => name.includes(part));
    for (const [name, prepare] of Object.entries(pictures)) {
      if (!isWanted(name)) continue;
      const page = await openPage(browser, server.url, 1);
      await prepare(page);
      await keep(page, name);
    }
    if (isWanted('digest')) {
      // As wide as a telephone.
      const page = await browser.newPage({ viewport: { width: 380, height: 760 }, deviceScaleFactor: 2 });
      await page.setContent(digestHtml());
      await keep(page, 'digest');
    }
    for (const name of Object.keys(sidebarPictures)) {
      if (!isWanted(name)) continue;
      const page = await openPage(browser, server.url, 2);
      await prepareSidebar(page, name);
      await keep(page, name, page.locator('#sidebar'));
    }
  } finally {
    await browser.close();
    server.process.kill('SIGTERM');
  }
}

makePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
