// The overview: tiles by band with their value, and the accounts to act on, the most urgent first.
import { type CardRows, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';
import { currencyOf, factColumns } from '../../../src/sidebar/model/account-facts';
import { withSetting } from '../../../src/sidebar/model/edits';
import { accountsShown, listedAccounts, tilesOf } from '../../../src/sidebar/model/overview';
import { previewOf } from '../../../src/sidebar/model/preview';
import { evaluate } from '../../support/evaluate';

const GRID: Cell[][] = [
  ['Account', 'Logins', 'ARR', 'Renewal date', 'CSM'],
  ['Alder', 90, '$120,000', { day: '2027-06-01' }, 'Ana'],
  ['Birch', 50, '$60,000', { day: '2026-12-20' }, 'Ben'],
  ['Cedar', 10, '$90,000', { day: '2026-11-01' }, ''],
  ['Dogwood', '', '$5,000', '', ''],
];
const rows: CardRows = { ...NO_ROWS, Metrics: [{ cells: { Metric: 'Logins', Healthy: 100, 'At risk': 0 } }] };

function overviewOf(valueColumn: string, grid = GRID) {
  const evaluation = evaluate(
    withSetting(rows, 'Value column', valueColumn),
    { name: 'Accounts', grid, ours: [], currencies: [] },
    { asOf: '2026-11-22', locale: EN_US },
  );
  const { accounts } = evaluation;
  if (accounts === undefined) throw new Error('no accounts');
  const columns = factColumns(accounts, { valueColumn });
  return { evaluation, accounts, columns, listed: listedAccounts(evaluation, columns) };
}

test('an account that the outcome column calls lost is not one to act on', () => {
  const grid = GRID.map((row, at) => [...row, at === 0 ? 'Outcome' : at === 2 || at === 3 ? 'Churned' : '']);
  const evaluation = evaluate(
    withSetting(withSetting(rows, 'Value column', 'ARR'), 'Outcome column', 'Outcome'),
    { name: 'Accounts', grid, ours: [], currencies: [] },
    { asOf: '2026-11-22', locale: EN_US },
  );
  const { accounts } = evaluation;
  if (accounts === undefined) throw new Error('no accounts');
  const listed = listedAccounts(evaluation, factColumns(accounts, { valueColumn: 'ARR' }));
  expect(accountsShown(listed, { kind: 'to act on' }, evaluation)).toEqual([]);
  expect(accountsShown(listed, { kind: 'renewing' }, evaluation)).toEqual([]);
  expect(accountsShown(listed, { kind: 'band', band: 'At risk' }, evaluation)).toHaveLength(1);
});

test('tiles go from the worst band to the best, with the value of their accounts', () => {
  const { evaluation, columns, listed } = overviewOf('ARR');
  const tiles = tilesOf(listed, previewOf(evaluation, undefined), columns, evaluation);
  expect(tiles.map(({ label, accounts, value }) => [label, accounts, value])).toEqual([
    ['At risk', 1, 90000],
    ['Watch', 1, 60000],
    ['Healthy', 1, 120000],
    ['Not enough data', 1, 5000],
    ['Renewing in 90 days, not healthy', 1, 60000],
  ]);
});

test('without a value column there are no amounts, and without renewals no tile for them', () => {
  const grid = GRID.map((row) => row.slice(0, 3));
  const { evaluation, columns, listed } = overviewOf('', grid);
  const tiles = tilesOf(listed, previewOf(evaluation, undefined), columns, evaluation);
  expect(tiles.map(({ value }) => value)).toEqual([undefined, undefined, undefined, undefined]);
});

test('the accounts to act on are below the best band, the most value at stake first', () => {
  const { evaluation, listed } = overviewOf('ARR');
  const names = (filter: Parameters<typeof accountsShown>[1]) =>
    accountsShown(listed, filter, evaluation).map(({ name }) => name);
  // Cedar: 90,000 × 0.9; Birch: 60,000 × 0.5 × 1.5, since it renews within 90 days.
  expect(names({ kind: 'to act on' })).toEqual(['Cedar', 'Birch']);
  expect(names({ kind: 'band', band: 'Healthy' })).toEqual(['Alder']);
  expect(names({ kind: 'band', band: 'Not enough data' })).toEqual(['Dogwood']);
  expect(names({ kind: 'renewing' })).toEqual(['Birch']);
});

test('open alerts come first, snoozed and done ones last, and each account has its alert', () => {
  const { evaluation, columns } = overviewOf('ARR');
  const alert = (account: string, status: 'open' | 'snoozed' | 'done') => ({
    ...{ account, status, day: '2026-11-20', alert: 'At risk', until: null },
    ...{ because: '', action: 'Call', row: 2 },
  });
  const shown = (alerts: Parameters<typeof listedAccounts>[2]) =>
    accountsShown(listedAccounts(evaluation, columns, alerts), { kind: 'to act on' }, evaluation).map(
      ({ name, alert: own }) => [name, own?.status],
    );
  expect(shown([alert('BIRCH', 'open'), alert('Dogwood', 'open')])).toEqual([
    ['Birch', 'open'],
    ['Dogwood', 'open'],
    ['Cedar', undefined],
  ]);
  expect(shown([alert('Cedar', 'done'), alert('Nobody', 'open')])).toEqual([
    ['Birch', undefined],
    ['Cedar', 'done'],
  ]);
});

test('an account is found by its name and key, as the alerts tab writes it', () => {
  const keyed = evaluate(
    withSetting(rows, 'Account key', 'CSM'),
    { name: 'Accounts', grid: GRID, ours: [], currencies: [] },
    { asOf: '2026-11-22', locale: EN_US },
  );
  const columns = factColumns(keyed.accounts ?? never(), {});
  const alert = { day: '2026-11-20', account: 'Birch (Ben)', alert: 'At risk', status: 'open' } as const;
  const listed = listedAccounts(keyed, columns, [{ ...alert, until: null, because: '', action: '', row: 2 }]);
  expect(listed.map(({ name, alert: own }) => own && name).filter(Boolean)).toEqual(['Birch']);
});

test('the currency is that of the format, or of amounts in text', () => {
  const { accounts, columns } = overviewOf('ARR');
  expect(currencyOf(accounts, columns.value, [])).toEqual({ prefix: '$', suffix: '' });
  const euros = { prefix: '', suffix: ' €' };
  expect(currencyOf(accounts, 1, [{ prefix: '', suffix: '' }, euros])).toEqual(euros);
  expect(currencyOf(accounts, undefined, [euros])).toEqual({ prefix: '', suffix: '' });
});

test('accounts whose score fell by more than 15 points have a tile, the largest fall first', () => {
  const grid = GRID.map((row, at) => [...row, ['Health change', -15, -15.1, -40, 3][at] ?? '']);
  const evaluation = evaluate(
    rows,
    { name: 'Accounts', grid, ours: [5], currencies: [] },
    { asOf: '2026-11-22', locale: EN_US },
  );
  const columns = factColumns(evaluation.accounts ?? never(), {});
  const listed = listedAccounts(evaluation, columns);
  const tile = tilesOf(listed, previewOf(evaluation, undefined), columns, evaluation).at(-1);
  expect(tile).toMatchObject({ label: 'Fell more than 15 points', accounts: 2, filter: { kind: 'fallen' } });
  expect(accountsShown(listed, { kind: 'fallen' }, evaluation).map(({ name }) => name)).toEqual([
    'Cedar',
    'Birch',
  ]);
});

test('the settings say which column holds owner and renewal', () => {
  const { accounts } = overviewOf('ARR');
  expect(factColumns(accounts, { ownerColumn: 'Account', renewalColumn: 'Logins' })).toMatchObject({
    owner: 0,
    renewal: 1,
  });
  expect(factColumns(accounts, {})).toMatchObject({ owner: 4, renewal: 3 });
});

function never(): never {
  throw new Error('no accounts');
}
