// The try-out page for tests: one server and one browser for a file, a fresh visitor for each test.
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { CellSeen } from '../../host/api';
import { quietFlags, requireChromium } from '../../tools/chromium';
import { type PageServer, startServer } from '../../tools/page-server';

export interface Visitor {
  readonly page: Page;
  /** Errors and warnings in the console, and requests to any other server. */
  readonly pageErrors: string[];
}

let server: PageServer | null = null;
let browser: Browser | null = null;
let context: BrowserContext | null = null;
/** The first visitor's stored sample. Later visitors start with it, as after a reload, and need not wait until it is made. */
let storage: Awaited<ReturnType<BrowserContext['storageState']>> | undefined;

/** Replaces the add-on in dist/. */
interface OtherAddOn {
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
}

type Visit = (addOn?: OtherAddOn) => Promise<Visitor>;

export function useTryOut(): Visit {
  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startServer(),
      chromium.launch({ executablePath: requireChromium(), args: quietFlags }),
    ]);
  });
  afterEach(async () => {
    await context?.close();
    context = null;
  });
  afterAll(async () => {
    await browser?.close();
    server?.process.kill('SIGTERM');
  });
  return visit;
}

async function visit(addOn: OtherAddOn | null = null): Promise<Visitor> {
  if (!browser || !server) throw new Error('The browser was not started');
  const { url } = server;
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: 'Europe/Berlin',
    ...(addOn ? {} : { storageState: storage }),
  });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const pageErrors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) pageErrors.push(message.text());
  });
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(url))
      pageErrors.push(`request to ${request.url()}`);
  });
  if (addOn)
    await page.route('**/add-on.json', (route) => route.fulfill({ json: { ...addOn, manifest: {} } }));
  await page.goto(url);
  await ready(page);
  if (!addOn && !storage) {
    await waitUntilSaved(page);
    storage = await context.storageState({ indexedDB: true });
  }
  return { page, pageErrors };
}

export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('body[data-ready]');
}

/** Waits until the workbook is saved in the browser's store. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.waitForSelector('body:not([data-unsaved])');
}

/** A value of the sheet as the user sees it, from the page itself. */
function ofSheet<Result>(page: Page, sheet: string, expression: string): Promise<Result> {
  return page.evaluate<Result>(`tryOut.sheet(${JSON.stringify(sheet)}).${expression}`);
}

export function values(page: Page, sheet: string, range: string): Promise<CellSeen[][]> {
  return ofSheet(page, sheet, `values(${JSON.stringify(range)})`);
}

export function display(page: Page, sheet: string, range: string): Promise<string[][]> {
  return ofSheet(page, sheet, `display(${JSON.stringify(range)})`);
}

export function seenFill(page: Page, sheet: string, cell: string): Promise<string> {
  return ofSheet(page, sheet, `seenFill(${JSON.stringify(cell)})`);
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell of the open tab is drawn, on the page. */
async function placeOf(page: Page, cell: string): Promise<Place> {
  const inGrid = await page.evaluate<Place>(`tryOut.place(${JSON.stringify(cell)})`);
  const grid = await page.locator('.o-grid').boundingBox();
  return { ...inGrid, x: inGrid.x + (grid?.x ?? 0), y: inGrid.y + (grid?.y ?? 0) };
}

export async function clickCell(page: Page, cell: string): Promise<void> {
  const { x, y, width, height } = await placeOf(page, cell);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Color in the middle of the cell's lower edge, where there is no text, as #rrggbb. */
export async function drawnColor(page: Page, cell: string): Promise<string> {
  const { x, y, width, height } = await placeOf(page, cell);
  return page.evaluate<string>(`(() => {
    const canvas = [...document.querySelectorAll('.o-grid canvas')].at(-1);
    const box = canvas.getBoundingClientRect();
    const scale = canvas.width / box.width;
    const at = [(${x + width / 2} - box.x) * scale, (${y + height - 3} - box.y) * scale].map(Math.round);
    const [r, g, b] = canvas.getContext('2d').getImageData(at[0], at[1], 1, 1).data;
    return '#' + [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');
  })()`);
}

/** Goes to a cell by the name box and types, as a user does. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.locator('input.os-input').first().click();
  await page.locator('input.os-input').first().fill(cell);
  await page.keyboard.press('Enter');
  // Text typed right after the selection would go before the cell's own text.
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export async function clickMenu(page: Page, caption: string): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: 'Customer Health' }).click();
  await page.locator('.o-menu-item', { hasText: caption }).click();
}

/** The dialog that is open, or the next one that opens. */
export async function dialogText(page: Page): Promise<string> {
  return (await page.locator('dialog[open]').textContent()) ?? '';
}

export async function pressInDialog(page: Page, caption: string): Promise<void> {
  const title = await page.locator('dialog[open]').getAttribute('aria-labelledby');
  await page.locator('dialog[open] button', { hasText: caption }).click();
  // Another dialog may follow at once.
  await page.waitForSelector(`dialog[aria-labelledby="${title}"]`, { state: 'detached' });
}

/** Closes the dialog by its corner. */
export async function closeDialog(page: Page): Promise<void> {
  await page.locator('dialog[open] .close').click();
  await page.waitForSelector('dialog[open]', { state: 'detached' });
}

export function sidebar(page: Page): FrameLocator {
  return page.frameLocator('#sidebar iframe');
}

/** Gives the keyboard to the grid, as a click into it does. */
export async function openSheet(page: Page): Promise<void> {
  await clickCell(page, 'D5');
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.locator(`.o-sheet[title="${name}"]`).click();
}
