// The local server stops while the try-out page is open.
import { type Browser, chromium } from 'playwright-core';
import { quietFlags, requireChromium } from '../../tools/chromium';
import { type PageServer, startServer } from '../../tools/page-server';

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  [server, browser] = await Promise.all([
    startServer(),
    chromium.launch({ executablePath: requireChromium(), args: quietFlags }),
  ]);
});

afterAll(async () => {
  await browser.close();
  server.process.kill('SIGKILL');
});

test('the page says once that the server has stopped, and logs nothing else', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(90_000);
  await page.goto(server.url);
  await page.waitForSelector('body[data-ready]');
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  server.process.kill('SIGTERM');
  const notice = page.getByRole('alert').filter({ hasText: 'The local server has stopped' });
  await notice.waitFor();
  await notice.getByRole('button', { name: 'Connect' }).click();
  await notice.waitFor();
  // One for the lost connection, one for the attempt to reconnect.
  expect(errors.length).toBeLessThanOrEqual(2);
});
