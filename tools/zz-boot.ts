import { chromium } from 'playwright-core';
import { quietFlags, requireChromium } from './chromium';
import { startServer } from './page-server';
const server = await startServer();
const browser = await chromium.launch({ executablePath: requireChromium(), args: quietFlags });
for (let i = 0; i < 4; i++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const t = Date.now();
  await page.goto(server.url);
  const t1 = Date.now();
  await page.waitForSelector('body[data-ready]', { timeout: 100000 });
  const t2 = Date.now();
  const res = await page.evaluate(`JSON.stringify(performance.getEntriesByType('resource').map(r=>[r.name.split('/').pop(), Math.round(r.startTime), Math.round(r.responseEnd), r.transferSize]))`);
  console.log('fresh context', t1 - t, t2 - t, res);
  if (i === 3) {
    for (let j = 0; j < 3; j++) {
      const t = Date.now();
      await page.reload();
      await page.waitForSelector('body[data-ready]', { timeout: 100000 });
      console.log('reload', Date.now() - t);
    }
  }
  await context.close();
}
await browser.close();
server.process.kill('SIGTERM');
