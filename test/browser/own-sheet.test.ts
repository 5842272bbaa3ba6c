// The page "Put it into your own Google Sheet" as a user sees it: copy or download the file, and follow the steps.
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { oneFileText } from '../support/dist';
import { useTryOut } from '../support/try-out';

const visit = useTryOut();

/** Opens it with the green button of the try-out page, in a new tab. */
async function openSteps(): Promise<Page> {
  const { page } = await visit();
  const [steps] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Put it into your own Google Sheet' }).click(),
  ]);
  await steps.waitForLoadState();
  return steps;
}

test('Copy puts the whole file on the clipboard and says what to do next', async () => {
  const steps = await openSteps();
  await steps.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await steps.getByRole('button', { name: 'Copy the program' }).click();
  await steps.getByText(/^Copied: [\d,]+ lines\. Now continue with step 2\.$/).waitFor();
  expect(await steps.evaluate('navigator.clipboard.readText()')).toBe(oneFileText);
});

test('Download saves the same file', async () => {
  const steps = await openSteps();
  const [download] = await Promise.all([
    steps.waitForEvent('download'),
    steps.getByRole('link', { name: 'Download CustomerHealth.gs' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('CustomerHealth.gs');
  expect(readFileSync(await download.path(), 'utf8')).toBe(oneFileText);
});

test('a browser that does not allow copying suggests the download', async () => {
  const steps = await openSteps();
  await steps.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))`);
  await steps.getByRole('button', { name: 'Copy the program' }).click();
  await steps.getByText('Your browser does not allow copying. Choose Download').waitFor();
});

test('the steps are numbered, name what the user sees, and are accessible', async () => {
  const steps = await openSteps();
  expect(await steps.locator('main > ol').first().locator('> li').count()).toBe(6);
  await steps.getByText('function myFunction').first().waitFor();
  await steps.evaluate(axe.source);
  const violations: string[] = await steps.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, help }) => id + ": " + help))',
  );
  expect(violations).toEqual([]);
});

test('troubleshooting is one click away', async () => {
  const steps = await openSteps();
  await steps.getByRole('link', { name: 'troubleshooting' }).first().click();
  await steps.getByRole('heading', { name: 'Troubleshooting' }).waitFor();
  await steps.getByRole('link', { name: 'security' }).first().click();
  await steps.getByRole('heading', { name: 'Security' }).waitFor();
});
