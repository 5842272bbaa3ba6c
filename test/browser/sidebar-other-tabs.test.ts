// A metric from another tab: a sentence of choices with live values, a name resolved in one click, and what Apply writes.
import axe from 'axe-core';
import type { CellInput } from '../../host/api';
import { accountsBook, openHost } from '../support/open-host';
import { show, useSidebarAlone } from '../support/sidebar-alone';

const open = useSidebarAlone();

const ACCOUNTS = ['Alder', 'Birch', 'Cedar', 'Dogwood International', 'Elm', 'Fir'];
const ROWS = [['Account', 'Logins'], ...ACCOUNTS.map((name, index): CellInput[] => [name, 5 * index])];
const SCORECARD = {
  settings: { 'Accounts tab': 'Accounts', Alerts: 'no' },
  metrics: [{ Metric: 'Logins', Healthy: 20, 'At risk': 0 }],
};
/** Alder has one ticket, Birch two, and so on; every other one is high. */
const TICKETS = ['Alder', 'Birch', 'Cedar', 'Dogwood Intl', 'Elm', 'Fir'].flatMap((name, index) =>
  Array.from({ length: index + 1 }, (_, ticket): CellInput[] => [
    name,
    { date: `2026-11-${String(10 + ticket).padStart(2, '0')}` },
    ticket % 2 === 0 ? 'High' : 'Low',
  ]),
);

test('a metric is made from the tickets by keyboard and click, and applied', async () => {
  const book = accountsBook(ROWS, SCORECARD);
  const tickets = { name: 'Tickets', rows: [['Customer', 'Created', 'Priority'], ...TICKETS] };
  const host = openHost({ ...book, sheets: [...(book.sheets ?? []), tickets] });
  const { page, pageErrors, calls } = await open(host, { height: 1400 });
  const shownFor = (account: string) =>
    page.getByRole('row', { name: account }).getByRole('cell').innerText();
  await show(page, 'Metrics');
  await page.getByLabel('Add a metric from another tab').selectOption('Tickets');
  await page.getByText('17 of 21 rows found their account. 5 of 6 accounts have rows.').waitFor();
  expect(await shownFor('Elm')).toBe('5');
  expect(await shownFor('Dogwood International')).toBe('no value');
  await page.getByRole('button', { name: 'is the same as Dogwood International' }).click();
  await page.getByText('21 of 21 rows found their account.').waitFor();
  expect(await shownFor('Dogwood International')).toBe('4');
  const callsBefore = calls.length;
  await page.getByRole('button', { name: 'Only some of the rows' }).press('Enter');
  await page.getByLabel('where', { exact: true }).selectOption('Priority');
  await page.getByLabel('Condition', { exact: true }).selectOption('is');
  await page.getByText('Number of rows on Tickets where Priority is High').waitFor();
  expect(await shownFor('Elm')).toBe('3');
  expect(calls.slice(callsBefore).filter((name) => name === 'sidebarRows')).toEqual([]);
  await page.evaluate(axe.source);
  const found: { violations: { id: string }[] } = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] })`,
  );
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Add as a metric' }).click();
  await page.getByLabel('Healthy', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Apply and score' }).click();
  await page.getByText('6 accounts scored').waitFor();
  expect(
    host
      .sheet('Accounts')
      .display('C1:C7')
      .map(([cell]) => cell),
  ).toEqual(['Tickets last 30 days', '1', '1', '2', '2', '3', '3']);
  expect(pageErrors).toEqual([]);
});
