// Menus, alerts, sidebar, dialogs, toast and HTML: UI-0 to UI-33, C-180 to C-185.
import { createHost } from '../../../../host/node/create-host';
import { probe, probeHost } from '../../../support/probe';

test('UI-31 UI-32 menus hold captions and names; a click calls the name and keeps its result', () => {
  const host = createHost({
    code: `
      function onOpen() {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu("Tools").addItem("Go", "go").addSeparator()
          .addSubMenu(ui.createMenu("More").addItem("Missing", "gone")).addToUi();
      }
      function go() { return { done: true, when: undefined }; }`,
  });
  host.open();
  expect(host.ui.menus.get('Tools')).toEqual([
    { caption: 'Go', functionName: 'go' },
    { caption: 'Missing', functionName: 'gone' },
  ]);
  expect(host.clickMenu('Tools', 'Go')).toEqual({ done: true });
  expect(() => host.clickMenu('Tools', 'Missing')).toThrow('Script function not found: gone');
  expect(() => host.clickMenu('Tools', 'Nothing')).toThrow('There is no "Nothing"');
});

test('alert in its three forms gets the planned answers in turn, then the first button', () => {
  const body = `
    const ui = SpreadsheetApp.getUi();
    return [ui.alert("m"), ui.alert("m", ui.ButtonSet.YES_NO), ui.alert("t", "m", ui.ButtonSet.OK_CANCEL)].map(String)
      .concat(String(ui.alert("again", ui.ButtonSet.YES_NO) === ui.Button.YES));`;
  const host = probeHost(body, { alertAnswers: ['OK', 'NO', 'CLOSE'] });
  expect(host.run('probe')).toEqual(['OK', 'NO', 'CLOSE', 'true']);
  expect(host.ui.alerts[2]).toEqual({ title: 't', message: 'm', buttons: 'OK_CANCEL', answer: 'CLOSE' });
  expect(() => probe('SpreadsheetApp.getUi().alert("m")', { alertAnswers: ['YES'] })).toThrow(
    'is not a button',
  );
});

test('UI-0 sidebar, dialog and toast are recorded', () => {
  const host = probeHost(
    `const ui = SpreadsheetApp.getUi();
     ui.showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Customer Health").setWidth(300));
     ui.showModalDialog(HtmlService.createHtmlOutput("<p>hi</p>").append("!"), "Done");
     ss.toast("Scored", "Health", 5);`,
    { files: { Sidebar: '<!doctype html>' } },
  );
  host.run('probe');
  expect(host.ui.sidebars).toEqual([{ title: 'Customer Health', content: '<!doctype html>' }]);
  expect(host.ui.dialogs).toEqual([{ title: 'Done', content: '<p>hi</p>!' }]);
  expect(host.ui.toasts).toEqual([{ message: 'Scored', title: 'Health' }]);
});

test('C-180 C-181 C-184 HTML output has its title, size and content', () => {
  const body = `
    const out = HtmlService.createHtmlOutput("<h1>T</h1>");
    return [out.getContent(), out.getTitle(), out.appendUntrusted("<script>").getContent()];`;
  expect(probe(body)).toEqual(['<h1>T</h1>', '', '<h1>T</h1>&lt;script&gt;']);
  expect(() => probe('HtmlService.createHtmlOutputFromFile("None")')).toThrow(
    'No HTML file named None was found.',
  );
});
