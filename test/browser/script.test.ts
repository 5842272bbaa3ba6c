// The page as a host of scripts: dialogs wait for the user, pages of the add-on can reach only google.script.run.
import {
  clickMenu,
  dialogText,
  openSheet,
  pressInDialog,
  sidebar,
  useTryOut,
  values,
} from '../support/try-out';

const visit = useTryOut();

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Customer Health').addItem('Ask', 'askTwice').addItem('Look', 'look').addItem('Side', 'side').addToUi();
}
function askTwice() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActiveSheet();
  const runs = PropertiesService.getDocumentProperties();
  runs.setProperty('runs', String(Number(runs.getProperty('runs') || 0) + 1));
  sheet.getRange('A1').setValue('begun');
  ui.alert('Notice', 'first', ui.ButtonSet.OK);
  try {
    if (ui.alert('Question', 'Go on?', ui.ButtonSet.YES_NO) !== ui.Button.YES) {
      sheet.getRange('A2').setValue('stopped');
      return;
    }
  } catch (error) {
    sheet.getRange('A9').setValue('swallowed');
  }
  const named = ui.prompt('Name', 'Which name?', ui.ButtonSet.OK_CANCEL);
  sheet.getRange('A2').setValue(named.getResponseText() + ' ' + (named.getSelectedButton() === ui.Button.OK));
  sheet.getRange('A3').setValue(runs.getProperty('runs'));
}
function look() {
  const names = ['fetch', 'setTimeout', 'localStorage', 'alert', 'XMLHttpRequest', 'indexedDB', 'URL'];
  SpreadsheetApp.getActiveSheet().getRange('B1').setValue(names.filter((name) => globalThis[name] !== undefined).join());
  SpreadsheetApp.getActiveSheet().getRange('B2').setValue([1] instanceof Array && new Date(0) instanceof Date);
}
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Side')); }
function echo(value) { return { got: value, list: Array.isArray(value.list) }; }
function broken() { throw new Error('this is broken'); }
function hidden_() { return 1; }
function dated() { return { day: new Date() }; }
`;

const page = `<!doctype html><html><head></head><body><pre id="log"></pre><script>
  const say = (name) => (value) => { document.getElementById('log').textContent += name + ' ' + JSON.stringify(value && value.message || value) + '\\n'; };
  const run = google.script.run;
  run.withSuccessHandler(say('echo')).echo({ list: [1, 'two', null] });
  run.withFailureHandler(say('broken')).broken();
  run.withFailureHandler(say('hidden')).hidden_();
  run.withFailureHandler(say('date in')).echo(new Date());
  run.withSuccessHandler(say('date out')).dated();
  try { parent.document.title; say('parent')('seen'); } catch (error) { say('parent')('closed'); }
</script></body></html>`;

test('a dialog waits for the user, and the script continues with the answer as if it had not stopped', async () => {
  const visitor = await visit({ code, files: {} });
  await clickMenu(visitor.page, 'Ask');
  expect(await dialogText(visitor.page)).toContain('Notice');
  await pressInDialog(visitor.page, 'OK');
  expect(await dialogText(visitor.page)).toContain('Go on?');
  expect(await values(visitor.page, 'Sheet1', 'A1')).toEqual([['begun']]);
  await pressInDialog(visitor.page, 'Yes');
  expect(await dialogText(visitor.page)).toContain('Which name?');
  await visitor.page.keyboard.type('Ada');
  await visitor.page.keyboard.press('Enter');
  await visitor.page.waitForSelector('dialog', { state: 'detached' });
  await visitor.page.waitForFunction("tryOut.sheet('Sheet1').value('A3') !== ''");
  expect(await values(visitor.page, 'Sheet1', 'A1:A3')).toEqual([['begun'], ['Ada true'], [1]]);
  expect(await values(visitor.page, 'Sheet1', 'A9')).toEqual([['']]);
  await openSheet(visitor.page);
  await visitor.page.keyboard.press('Control+z');
  expect(await values(visitor.page, 'Sheet1', 'A1:A3')).toEqual([[''], [''], ['']]);
});

test('Escape closes a dialog, and No is an answer', async () => {
  const visitor = await visit({ code, files: {} });
  await clickMenu(visitor.page, 'Ask');
  await pressInDialog(visitor.page, 'OK');
  await pressInDialog(visitor.page, 'No');
  await visitor.page.waitForFunction("tryOut.sheet('Sheet1').value('A2') === 'stopped'");
});

test('the script runs in its own realm, without the names that Apps Script lacks', async () => {
  const visitor = await visit({ code, files: {} });
  await clickMenu(visitor.page, 'Look');
  await visitor.page.waitForFunction("tryOut.sheet('Sheet1').value('B2') === true");
  expect(await values(visitor.page, 'Sheet1', 'B1')).toEqual([['']]);
});

test('google.script.run passes only what Google passes, and the add-on’s page cannot reach its surroundings', async () => {
  const visitor = await visit({ code, files: { Sidebar: page } });
  await clickMenu(visitor.page, 'Side');
  const log = sidebar(visitor.page).locator('#log');
  await log.filter({ hasText: 'date out' }).waitFor();
  const lines = ((await log.textContent()) ?? '').trim().split('\n').sort();
  expect(lines).toEqual([
    'broken "this is broken"',
    'date in "Failed due to illegal value in property: 0"',
    'date out null',
    'echo {"got":{"list":[1,"two",null]},"list":true}',
    'hidden "Script function not found: hidden_"',
    'parent "closed"',
  ]);
});
