// dist/CustomerHealth.gs, the file that people paste: read as Google reads it, and run without any file beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FunctionDeclaration, parse } from 'acorn';
import type { Host } from '../host/api';
import { createHost } from '../host/node/create-host';
import { codeText, oneFileText, selfCheckText, sidebarText } from './support/dist';
import { accountsBook, MENU, openHost, SMALL_SCORECARD, SMALL_TABLE, scored } from './support/open-host';

const NOW = () => new Date('2026-11-22T12:00:00Z');
const BOOK = accountsBook(SMALL_TABLE, SMALL_SCORECARD);

/** Every global of Apps Script that Google derives a permission from, advanced services too, as their types name them. */
function googleGlobals(): string[] {
  const folder = join(import.meta.dirname, '..', 'node_modules', '@types', 'google-apps-script');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.d\.ts$/.test(name),
  );
  const names = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^declare var (\w+):/gm)].map(
      (match) => match[1] ?? '',
    ),
  );
  return names.filter((name) => name !== 'console');
}

function declaredIn(code: string): string[] {
  return parse(code, { ecmaVersion: 2019 })
    .body.filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration')
    .map((node) => node.id.name);
}

function pasted(code: string): Host {
  return createHost({ code, workbook: BOOK, now: NOW });
}

describe('as Google reads it', () => {
  test('begins with the annotation that limits it to the open spreadsheet', () => {
    expect(oneFileText.split('\n')[0]).toBe('/** @OnlyCurrentDoc */');
  });

  test('declares the functions of Code.js and no others', () => {
    expect(declaredIn(oneFileText)).toEqual(declaredIn(codeText));
  });

  test('names no Google service beyond the five, not even in comments and pages', () => {
    const globals = googleGlobals();
    expect(globals).toEqual(expect.arrayContaining(['SpreadsheetApp', 'MailApp', 'UrlFetchApp', 'Drive']));
    const named = globals.filter((name) => new RegExp(`\\b${name}\\s*\\.\\s*\\w`).test(oneFileText));
    expect([...new Set(named)].sort()).toEqual([
      'HtmlService',
      'LockService',
      'PropertiesService',
      'SpreadsheetApp',
      'Utilities',
    ]);
  });

  test('is readable: no line over 1,000 characters, and within its budget of 1.75 MB', () => {
    expect(Math.max(...oneFileText.split('\n').map((line) => line.length))).toBeLessThanOrEqual(1000);
    expect(Buffer.byteLength(oneFileText)).toBeLessThan(1.75 * 1024 * 1024);
  });
});

describe('pasted into a spreadsheet, with no other file', () => {
  test('scores as the pushed program does', () => {
    const [one, several] = [pasted(oneFileText), openHost(BOOK)];
    one.open('LIMITED');
    expect(scored(one)).toEqual(scored(several));
    expect(one.sheet('Accounts').display('A1:Z20')).toEqual(several.sheet('Accounts').display('A1:Z20'));
  });

  test('shows the same pages, character for character', () => {
    const host = pasted(oneFileText);
    host.open('LIMITED');
    host.clickMenu(MENU, 'Open sidebar');
    expect(host.ui.sidebars.at(-1)?.content).toBe(sidebarText);
    host.clickMenu(MENU, 'Self-check');
    expect(host.ui.dialogs.at(-1)?.content).toBe(selfCheckText);
  });

  test('has the sample accounts and the templates', () => {
    const host = pasted(oneFileText);
    host.open('LIMITED');
    host.clickMenu(MENU, 'Add sample accounts');
    expect(host.sheetNames()).toContain('Sample accounts');
  });
});

describe('next to an existing script', () => {
  const theirs = `function onOpen() {
    SpreadsheetApp.getUi().createMenu('Theirs').addItem('Theirs', 'theirs').addToUi();
    customerHealthMenu();
  }
  function theirs() {}\n`;
  const withoutOnOpen = oneFileText.replace(/function onOpen\(\) \{[^}]*\}\n/, '');

  test.each([
    ['above ours', theirs + withoutOnOpen],
    ['below ours', withoutOnOpen + theirs],
  ])('its onOpen, %s, draws both menus once ours is deleted', (_, code) => {
    expect(withoutOnOpen).not.toContain('function onOpen');
    const host = pasted(code);
    expect(host.open('LIMITED')).toBe(true);
    expect([...host.ui.menus.keys()]).toEqual(['Theirs', MENU]);
  });
});
