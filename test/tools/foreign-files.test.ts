// Which files of a script project a push may replace, and which belong to others.
import { foreignFiles } from '../../tools/foreign-files';

const OURS = [
  'Code.js',
  'Sidebar.html',
  'SelfCheck.html',
  'ReadyMade.html',
  'Licenses.html',
  'appsscript.json',
];
const PROGRAM = '/** @OnlyCurrentDoc */\nfunction HEALTHSCORE(values) {\n}\n';
const EMPTY = 'function myFunction() {\n  \n}\n';

test.each<[string, Record<string, string>, string[]]>([
  ['a new project', { 'Code.js': EMPTY, 'appsscript.json': '{}' }, []],
  ['an earlier version of ours', { 'Code.js': PROGRAM, 'Sidebar.html': '<p>', 'appsscript.json': '{}' }, []],
  ['ours, pasted under another name', { 'CustomerHealth.js': PROGRAM, 'Code.js': EMPTY }, []],
  ['a script of their own in Code', { 'Code.js': 'function mine() { return 1 }' }, ['Code.js']],
  ['a script beside ours', { 'Code.js': PROGRAM, 'mail/Send.js': 'function send() {}' }, ['mail/Send.js']],
  ['a page beside ours', { 'Code.js': PROGRAM, 'Form.html': '<form>' }, ['Form.html']],
  [
    'a Sidebar of their own with a script of their own',
    { 'Code.js': 'function onOpen() { show() }', 'Sidebar.html': '<p>' },
    ['Code.js', 'Sidebar.html'],
  ],
])('in %s', (_, remote, foreign) => {
  expect(foreignFiles(new Map(Object.entries(remote)), OURS)).toEqual(foreign);
});
