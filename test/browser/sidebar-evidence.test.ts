// Evidence in the sidebar: the past accounts of the sample are analyzed, and a proposal goes into the draft with a way back.
import axe from 'axe-core';
import { sampleHost } from '../support/open-host';
import { show, useSidebarAlone } from '../support/sidebar-alone';
import { until } from '../support/until';

const open = useSidebarAlone();

test('a user reviews past outcomes, applies the weights, and reverts them', async () => {
  const host = sampleHost();
  const { page, pageErrors } = await open(host, process.env.PICTURE ? { height: 3600 } : {});
  await show(page, 'Evidence');
  await page.getByText('Churned (20)').waitFor();
  await page.getByRole('button', { name: 'Look at the outcomes' }).click();
  await page.getByRole('heading', { name: '120 accounts with a known outcome, 20 lost (17%)' }).waitFor();
  await page.getByText('Of 20 lost accounts, 6 were At risk, 10 Watch, 4 Healthy.').waitFor();
  await page.getByText('had the lower score in 87 of 100 (79 to 96)').waitFor();
  await page.getByText('20 lost accounts: a first indication only.').waitFor();

  await page.evaluate(axe.source);
  const found: { violations: { id: string }[] } = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] })`,
  );
  expect(found.violations).toEqual([]);
  if (process.env.PICTURE) await page.screenshot({ path: process.env.PICTURE, fullPage: true });

  const lost = page.getByRole('listitem').filter({ hasText: '−' }).getByRole('button').first();
  const name = await lost.textContent();
  await lost.click();
  await until(() => host.activeSheetName() === 'Past accounts');
  expect(host.sheet('Past accounts').values('A2:A121').flat()).toContain(name);

  await page.getByRole('button', { name: 'Put into my draft' }).click();
  await page.getByText('In your draft.').waitFor();
  await page.getByText('The scorecard has changed since.').waitFor();
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByText('No later outcome is here yet').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByText('had the lower score in 87 of 100 (79 to 96)').waitFor();

  await page.getByText('Compare with another scorecard').click();
  await page.getByRole('button', { name: 'Pick a saved version' }).click();
  const versions = page.getByLabel('Saved version');
  await versions.selectOption({ index: 2 });
  await page.getByText('60 accounts, all in the same band under both.').waitFor();
  await page.getByText('On 120 known outcomes').waitFor();
  expect(pageErrors).toEqual([]);
});
