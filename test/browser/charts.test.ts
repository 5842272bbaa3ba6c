// Native charts on the page: charts inserted by a script are drawn in the sheet, and are still there after a reload.
import { clickMenu, useTryOut } from '../support/try-out';

const visit = useTryOut();

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Customer Health').addItem('Draw', 'draw').addToUi();
}
function draw() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B4').setValues([['Band', 'Accounts'], ['Healthy', 12], ['Watch', 5], ['At risk', 3]]);
  const start = () => sheet.newChart().asColumnChart()
    .addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('B1:B4')).setNumHeaders(1);
  sheet.insertChart(start().setTitle('Accounts by band').setColors(['#0b8043']).setPosition(2, 4, 0, 0)
    .setOption('width', 400).setOption('height', 240).build());
  sheet.insertChart(start().asPieChart().setTitle('Share').setOption('slices.0.color', '#0b8043')
    .setPosition(2, 9, 0, 0).setOption('width', 300).setOption('height', 240).build());
}`;

test('charts are drawn, and are still there after a reload', async () => {
  const { page } = await visit({ code, files: {} });
  await clickMenu(page, 'Draw');
  const drawn = page.locator('.o-figure canvas, .o-figure-wrapper canvas');
  await drawn.nth(1).waitFor();
  expect(await drawn.count()).toBe(2);
  const titles = () => page.evaluate("tryOut.sheet('Sheet1').charts().map(({ title }) => title)");
  expect(await titles()).toEqual(['Accounts by band', 'Share']);
  await page.waitForFunction("!document.body.hasAttribute('data-unsaved')");
  await page.reload();
  await page.locator('body[data-ready]').waitFor();
  await drawn.nth(1).waitFor();
  expect(await titles()).toEqual(['Accounts by band', 'Share']);
});
