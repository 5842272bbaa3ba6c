// install/: the files that users without Node paste into their sheet. A release of this version, read as Google reads it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { createHost } from '../host/node/create-host';
import { MENU } from './support/open-host';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'install');
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

test('README links to an existing file', () => {
  const [, link = 'no link'] = /\[install\/CustomerHealth\.gs\]\((\S+)\)/.exec(read(root, 'README.md')) ?? [];
  expect(existsSync(join(root, link))).toBe(true);
});

describe.each(readdirSync(folder))('install/%s', (name) => {
  const code = read(folder, name);

  test('asks for the open spreadsheet only, and parses as Google parses', () => {
    expect(code.split('\n')[0]).toBe('/** @OnlyCurrentDoc */');
    expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
  });

  test('has the version of package.json', () => {
    const { version } = JSON.parse(read(root, 'package.json'));
    expect(code).toContain(`"${version}"`);
  });

  test('draws its menu in an empty spreadsheet', () => {
    const host = createHost({ code, workbook: { sheets: [{ name: 'Sheet1', rows: [] }] } });
    host.open('LIMITED');
    expect([...host.ui.menus.keys()]).toContain(MENU);
  });
});
