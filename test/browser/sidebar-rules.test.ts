// The rule form of the sidebar: several conditions, the score among them, and dates against today, written to the scorecard tab.
import axe from 'axe-core';
import { accountsBook, openHost } from '../support/open-host';
import { show, useSidebarAlone } from '../support/sidebar-alone';

const open = useSidebarAlone();

const ROWS = [
  ['Account', 'Logins', 'Plan', 'Renewal'],
  ['Alder', 90, 'Gold', '2026-12-01'],
  ['Birch', 60, 'Gold', '2026-12-01'],
  ['Cedar', 90, 'Silver', '2027-12-01'],
];
const SCORECARD = { metrics: [{ Metric: 'Logins', Healthy: 100, 'At risk': 0, Weight: 1 }] };

test('a rule with two conditions is created, previewed and applied', async () => {
  const host = openHost(accountsBook(ROWS, SCORECARD));
  const { page } = await open(host);
  await show(page, 'Rules');
  await page.getByRole('button', { name: 'Flag', exact: true }).click();
  await page.getByLabel('When').selectOption('Plan');
  await page
    .getByRole('combobox', { name: 'Value', exact: true })
    .or(page.getByLabel('Value', { exact: true }))
    .first()
    .fill('Gold');
  await page.getByText('Acts now on 2: Alder, Birch').waitFor();
  await page.getByRole('button', { name: 'And another condition' }).click();
  await page.getByText('Acts now on 1: Alder').waitFor();
  await page.evaluate(axe.source);
  const found: { violations: { id: string }[] } = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] })`,
  );
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await page.getByLabel('and', { exact: true }).selectOption('Renewal');
  await page.getByLabel('Condition 2', { exact: true }).selectOption('within the next');
  await page.getByLabel('Value 2', { exact: true }).fill('30');
  await page.getByText('Acts now on 2: Alder, Birch').waitFor();
  await page.getByRole('button', { name: 'Apply and score' }).click();
  await page.getByText('3 accounts scored').waitFor();
  const rule = host
    .sheet('Health Scorecard')
    .values('A1:F60')
    .find(([subject]) => subject === 'Plan; Renewal');
  expect(rule?.slice(0, 4)).toEqual([
    'Plan; Renewal',
    'Gold; within the next 30 days',
    'flag',
    'Look closer',
  ]);
  await page.getByRole('button', { name: 'Remove condition 2' }).click();
  await page.getByText('Plan Gold → flag Look closer').waitFor();
});
