// The sidebar's page by itself for tests: a host in Node behind it, a browser of 300 pixels around it.
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { Host } from '../../host/api';
import { quietFlags, requireChromium } from '../../tools/chromium';
import { type Call, openSidebarPage } from '../../tools/sidebar-page';
import { sidebarText } from './dist';

let browser: Browser | null = null;
let context: BrowserContext | null = null;

export interface AloneVisit {
  readonly page: Page;
  readonly pageErrors: readonly string[];
  /** Names of the calls so far. */
  readonly calls: readonly string[];
}

type Open = (host: Host, options?: AloneOptions) => Promise<AloneVisit>;

interface AloneOptions {
  readonly width?: number;
  readonly height?: number;
  /** May throw, as a failing spreadsheet does. */
  readonly before?: (call: Call) => void;
}

export function useSidebarAlone(): Open {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: requireChromium(), args: quietFlags });
  });
  afterEach(async () => {
    await context?.close();
    context = null;
  });
  afterAll(async () => {
    await browser?.close();
  });
  return open;
}

async function open(host: Host, options: AloneOptions = {}): Promise<AloneVisit> {
  const { width = 300, height = 800, before } = options;
  await context?.close();
  if (!browser) throw new Error('The browser was not started');
  context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const pageErrors: string[] = [];
  const calls: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) pageErrors.push(message.text());
  });
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  await openSidebarPage(page, host, sidebarText, (call) => {
    calls.push(call.name);
    before?.(call);
  });
  return { page, pageErrors, calls };
}

/** Proposes a scorecard, answers every question with Good, and uses it. */
export async function propose(page: Page | FrameLocator): Promise<void> {
  await page.getByRole('button', { name: 'Propose a scorecard' }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: /^Use th/ }).waitFor({ timeout: 60_000 });
  const questions = page.locator('.review .question');
  for (let left = await questions.count(); left > 0; left -= 1) {
    await questions.first().getByRole('button', { name: 'Good' }).click();
    await questions.nth(left - 1).waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: /^Use th/ }).click({ timeout: 60_000 });
}

/** Opens a view by its tab; the scorecard's views are under the tab Scorecard. */
export async function show(page: Page | FrameLocator, view: string): Promise<void> {
  await page.getByRole('tab', { name: 'Overview' }).waitFor();
  const tab = page.getByRole('tab', { name: view });
  if (!(await tab.isVisible())) await page.getByRole('tab', { name: 'Scorecard' }).click();
  await tab.click();
}
