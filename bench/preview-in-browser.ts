// Measures the sidebar's live preview in a real Chromium: 10,000 accounts x 12 metrics, one threshold moved step by step.
import { chromium } from 'playwright-core';
import type { Host } from '../host/api';
import { quietFlags, requireChromium } from '../tools/chromium';
import { openSidebarPage } from '../tools/sidebar-page';

const STEPS = 31;

export interface PreviewTimes {
  /** From opening to the first scores. */
  readonly openMs: number;
  /** From a move of the handle to the preview drawn with it, the middle and the slowest of many. */
  readonly medianMs: number;
  readonly slowestMs: number;
}

/** @param host holds the accounts and their scorecard, whose first metric has two thresholds */
export async function previewTimes(host: Host, sidebar: string): Promise<PreviewTimes> {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: quietFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
    const start = performance.now();
    await openSidebarPage(page, host, sidebar);
    const scorecard = page.getByRole('tab', { name: 'Scorecard' });
    await scorecard.waitFor({ timeout: 60_000 });
    const openMs = performance.now() - start;
    await scorecard.click();
    await page.locator('#view button[aria-expanded]').first().click();
    await page.getByRole('slider').first().waitFor();
    const times: number[] = await page.evaluate(`(async () => {
      const handle = document.querySelector('[role=slider]');
      const times = [];
      for (let step = 0; step < ${STEPS}; step += 1) {
        const key = step % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
        const before = document.querySelector('[role=slider]').getAttribute('aria-valuenow');
        const start = performance.now();
        handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - start);
        if (document.querySelector('[role=slider]').getAttribute('aria-valuenow') === before)
          throw new Error('the handle did not move');
      }
      return times;
    })()`);
    times.sort((a, b) => a - b);
    return {
      openMs,
      medianMs: times[Math.floor(STEPS / 2)] ?? Number.NaN,
      slowestMs: times[STEPS - 1] ?? Number.NaN,
    };
  } finally {
    await browser.close();
  }
}
