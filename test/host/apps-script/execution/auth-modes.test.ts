// What each authorization mode may do (§5.5), global code included (RT-23).
import { createHost } from '../../../../host/node/create-host';

const menu = `SpreadsheetApp.getUi().createMenu("M").addItem("Go", "go").addToUi();`;

function opens(code: string, mode: 'NONE' | 'LIMITED') {
  const host = createHost({ code });
  const opened = host.open(mode);
  return { opened, menus: [...host.ui.menus.keys()] };
}

test('UI-33 in NONE a menu can be drawn, with Logger, Utilities and the locale', () => {
  const code = `function onOpen(e) { Logger.log(e.authMode); Utilities.getUuid(); Session.getActiveUserLocale(); ${menu} }`;
  expect(opens(code, 'NONE')).toEqual({ opened: true, menus: ['M'] });
});

test.each([
  ['the document', 'SpreadsheetApp.getActiveSpreadsheet().getSheets();'],
  ['properties', 'PropertiesService.getDocumentProperties().getProperty("x");'],
  ['the person', 'Session.getActiveUser().getEmail();'],
  ['a sidebar', 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"));'],
])('C-220 ST-8 in NONE %s removes the whole menu', (_what, call) => {
  expect(opens(`function onOpen() { ${menu} ${call} }`, 'NONE')).toEqual({ opened: false, menus: [] });
});

test('RT-23 so does global code', () => {
  const code = `const p = PropertiesService.getScriptProperties(); function onOpen() { ${menu} }`;
  expect(opens(code, 'NONE')).toEqual({ opened: false, menus: [] });
  expect(opens(code, 'LIMITED')).toEqual({ opened: true, menus: ['M'] });
});

test('UI-4 in LIMITED document and properties are available, a dialog is not', () => {
  const write = 'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1);';
  expect(opens(`function onOpen() { ${menu} ${write} }`, 'LIMITED').opened).toBe(true);
  expect(opens(`function onOpen() { ${menu} SpreadsheetApp.getUi().alert("x"); }`, 'LIMITED').opened).toBe(
    false,
  );
});

test('TR-2 onInstall runs in FULL and may open the menu itself', () => {
  const host = createHost({
    code: `function onOpen() { ${menu} } function onInstall(e) { onOpen(e); SpreadsheetApp.getUi().alert(String(e.authMode)); }`,
  });
  host.install();
  expect([[...host.ui.menus.keys()], host.ui.alerts[0]?.message]).toEqual([['M'], 'FULL']);
});

test('CF-10 CF-7 a custom function sees no user address, and may read properties', () => {
  const host = createHost({
    code: `function WHO() { return "[" + Session.getActiveUser().getEmail() + "]"; }
      function PROP() { return PropertiesService.getScriptProperties().getProperty("p"); }
      function set() { PropertiesService.getScriptProperties().setProperty("p", "kept"); }`,
  });
  host.run('set');
  host.sheet('Sheet1').type('A1', '=WHO()');
  host.sheet('Sheet1').type('A2', '=PROP()');
  expect(host.sheet('Sheet1').values('A1:A2')).toEqual([['[]'], ['kept']]);
});
