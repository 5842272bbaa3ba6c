import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { quietFlags, requireChromium } from './chromium';
import { startServer } from './page-server';
const server = await startServer();
const browser = await chromium.launch({ executablePath: requireChromium(), args: quietFlags });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
const cdp = await context.newCDPSession(page);
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
for (const name of ['first', 'reload']) {
  await cdp.send('Profiler.start');
  if (name === 'first') await page.goto(server.url); else await page.reload();
  await page.waitForSelector('body[data-ready]', { timeout: 100000 });
  const { profile } = await cdp.send('Profiler.stop');
  writeFileSync(`/tmp/w/prof/${name}.cpuprofile`, JSON.stringify(profile));
  if (name === 'first') await page.waitForSelector('body:not([data-unsaved])', { timeout: 100000 });
}
await browser.close();
server.process.kill('SIGTERM');
