// The user's own files in the try-out page, what a reload keeps, and hostile content.
import {
  clickMenu,
  closeDialog,
  dialogText,
  display,
  pressInDialog,
  ready,
  seenFill,
  typeInto,
  useTryOut,
  values,
  waitUntilSaved,
} from '../support/try-out';

const SAMPLE = 'Sample accounts';
const visit = useTryOut();

function csvFile(name: string, text: string) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

const small = `Account;Logins;Health use;NPS;Last contact
Müller & Söhne;12;45,5%;7;13.10.2026
Beta;3;80%;;01.11.2026
Gamma;25;12,25%;9;30.09.2026
`;
const ambiguous = `Account;Logins;Quota
Alder;12;1.250
Birch;3;2.500
`;

test('a CSV file opens with its notes and is scored in one click', async () => {
  const { page, pageErrors } = await visit();
  await page.setInputFiles('#file', csvFile('my accounts.csv', small));
  const dialog = await dialogText(page);
  expect(dialog).toContain('3 rows opened');
  expect(dialog).toContain('What was read, and how');
  await pressInDialog(page, 'Score accounts');
  expect(await dialogText(page)).toContain('3 accounts scored');
  await closeDialog(page);
  expect(await display(page, 'my accounts', 'A2:B4')).toEqual([
    ['Müller & Söhne', '12'],
    ['Beta', '3'],
    ['Gamma', '25'],
  ]);
  const [headings = []] = await display(page, 'my accounts', 'A1:Z1');
  expect(headings).toContain('Health drivers');
  expect(pageErrors).toEqual([]);
});

test('a text that can be read two ways is explained, stays visible, and is not a number', async () => {
  const { page } = await visit();
  await page.setInputFiles('#file', csvFile('two ways.csv', ambiguous));
  const message = await dialogText(page);
  expect(message).toContain('Column C "Quota": C2: "1.250" can be 1.25 or 1250, so it does not count.');
  expect(message).toContain('The same goes for 1 more cell below it.');
  expect(message).toContain('shown with a question mark');
  await pressInDialog(page, 'Later');
  expect(await values(page, 'two ways', 'C2:C3')).toEqual([['1.250 ?'], ['2.500 ?']]);
});

test('a workbook saved as XLSX opens again with its scores and colors, and can be scored again', async () => {
  const { page, pageErrors } = await visit();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save XLSX' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Sample accounts.xlsx');
  const before = await display(page, SAMPLE, 'A1:T61');
  const fill = await seenFill(page, SAMPLE, 'Q2');
  await page.setInputFiles('#file', await download.path());
  expect(await dialogText(page)).toMatch(/\d+ tabs opened/);
  await pressInDialog(page, 'Later');
  expect(await display(page, SAMPLE, 'A1:T61')).toEqual(before);
  expect(await seenFill(page, SAMPLE, 'Q2')).toBe(fill);
  await clickMenu(page, 'Score accounts');
  expect(await dialogText(page)).toContain('60 accounts scored');
  await closeDialog(page);
  expect(await display(page, SAMPLE, 'A1:T61')).toEqual(before);
  expect(pageErrors).toEqual([]);
});

test('a file dropped anywhere on the page opens, and the page shows where to drop it', async () => {
  const { page, pageErrors } = await visit();
  const drop = await page.evaluateHandle(`(() => {
    const dragged = new DataTransfer();
    dragged.items.add(new File([${JSON.stringify(small)}], 'dropped.csv', { type: 'text/csv' }));
    return dragged;
  })()`);
  await page.dispatchEvent('#grid', 'dragover', { dataTransfer: drop });
  expect(await page.locator('.drop-hint').isVisible()).toBe(true);
  await page.dispatchEvent('#grid', 'drop', { dataTransfer: drop });
  expect(await page.locator('.drop-hint').isVisible()).toBe(false);
  expect(await dialogText(page)).toContain('3 rows opened');
  await pressInDialog(page, 'Later');
  expect((await display(page, 'dropped', 'A2:A4')).flat()).toEqual(['Müller & Söhne', 'Beta', 'Gamma']);
  expect(pageErrors).toEqual([]);
});

test('dragging text over the page does nothing', async () => {
  const { page } = await visit();
  const drop = await page.evaluateHandle(`(() => {
    const dragged = new DataTransfer();
    dragged.setData('text/plain', 'words');
    return dragged;
  })()`);
  await page.dispatchEvent('#grid', 'dragover', { dataTransfer: drop });
  expect(await page.locator('.drop-hint').isVisible()).toBe(false);
  await page.dispatchEvent('#grid', 'drop', { dataTransfer: drop });
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect((await display(page, SAMPLE, 'A1'))[0]).toEqual(['Account']);
});

test('a file that is not a CSV is refused with a message, and the open workbook stays', async () => {
  const { page } = await visit();
  await page.setInputFiles('#file', {
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([1, 0, 2, 0, 0]),
  });
  expect(await dialogText(page)).toContain('could not be opened');
  await pressInDialog(page, 'OK');
  expect((await display(page, SAMPLE, 'A1'))[0]).toEqual(['Account']);
});

test('a reload keeps cells, scores, marks and settings; Reset restores the sample', async () => {
  const { page } = await visit();
  await typeInto(page, 'A2', 'Kept over a reload');
  await clickMenu(page, 'Score accounts');
  await closeDialog(page);
  await waitUntilSaved(page);
  const before = await display(page, SAMPLE, 'A1:T61');
  await page.reload();
  await ready(page);
  expect(await display(page, SAMPLE, 'A1:T61')).toEqual(before);
  // The marks on our columns are kept too: a second scoring finds the columns instead of adding new ones.
  await clickMenu(page, 'Score accounts');
  await closeDialog(page);
  const [headings = []] = await display(page, SAMPLE, 'A1:Z1');
  expect(headings.filter((heading) => heading === 'Health score')).toHaveLength(1);
  await page.getByRole('button', { name: 'Reset sample' }).click();
  await pressInDialog(page, 'Continue');
  await page.locator('#busy').waitFor({ state: 'visible' });
  await page.locator('#busy').waitFor({ state: 'hidden' });
  expect(await display(page, SAMPLE, 'A2')).not.toEqual([['Kept over a reload']]);
});

test('after Remove health columns and an immediate reload, the columns stay removed', async () => {
  const { page } = await visit();
  await clickMenu(page, 'Remove health columns');
  await pressInDialog(page, 'Yes');
  const gone = `!tryOut.sheet(${JSON.stringify(SAMPLE)}).display('A1:Z1')[0].includes('Health score')`;
  await page.waitForFunction(gone);
  await page.reload();
  await ready(page);
  const [headings = []] = await display(page, SAMPLE, 'A1:Z1');
  expect(headings).not.toContain('Health score');
});

test('hostile content is shown as text everywhere', async () => {
  const { page, pageErrors } = await visit();
  const long = 'x'.repeat(10_000);
  const names = [
    '<img src=x onerror="document.title=1">',
    "'=cmd|' /C calc'!A0",
    long,
    'שלום עולם',
    '👩‍🚀 Emoji & Co',
  ];
  const rows = names.map((name, index) => `"${name.replaceAll('"', '""')}",${index * 7},${index},<b>odd</b>`);
  await page.setInputFiles(
    '#file',
    csvFile('odd.csv', `Account,Logins,NPS,<script>alert(1)</script>\n${rows.join('\n')}\n`),
  );
  await pressInDialog(page, 'Score accounts');
  expect(await dialogText(page)).toContain('5 accounts scored');
  await closeDialog(page);
  const shown = (await values(page, 'odd', 'A2:A6')).flat();
  expect(shown).toEqual([names[0], "=cmd|' /C calc'!A0", long, names[3], names[4]]);
  await clickMenu(page, 'Open sidebar');
  await page.frameLocator('#sidebar iframe').getByRole('button', { name: 'Score accounts' }).waitFor();
  expect(await page.title()).not.toBe('1');
  expect(pageErrors).toEqual([]);
});

test('10,000 rows open and are scored, with a progress sign', async () => {
  const { page } = await visit();
  const bands = ['Green', 'Yellow', 'Red'];
  const lines = Array.from(
    { length: 10_000 },
    (_, index) => `Account ${index},${index % 31},${index % 101}%,${index % 11},${bands[index % 3]}`,
  );
  const file = csvFile('large.csv', `Account,Logins,Seat use,NPS,CSM pulse\n${lines.join('\n')}\n`);
  await page.setInputFiles('#file', file);
  await page.locator('#busy').waitFor({ state: 'visible' });
  await pressInDialog(page, 'Score accounts');
  expect(await dialogText(page)).toContain('10000 accounts scored');
});
