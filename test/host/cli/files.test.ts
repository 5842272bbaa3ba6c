// Files that cannot be read or written are detected before any work is done.
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSameFile, problemOfOutput, readInputFile, unopened, writeFile } from '../../../host/cli/files';

let folder = '';
const now = () => new Date();
const at = (name: string) => join(folder, name);
const problemOf = (name: string) => {
  const read = readInputFile(at(name), name, now);
  return 'problem' in read ? read.problem : null;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'customer-health-'));
  writeFileSync(at('a.csv'), 'Account,NPS\nAcme,3\n');
  mkdirSync(at('folder'));
  symlinkSync(at('a.csv'), at('link.csv'));
  linkSync(at('a.csv'), at('hard.csv'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('readInputFile', () => {
  it('reads a table', () => {
    expect(readInputFile(at('a.csv'), 'a.csv', now)).toMatchObject({
      kind: 'csv',
      table: { separator: ',', records: { length: 2 } },
    });
  });

  it('says what is wrong with a file', () => {
    writeFileSync(at('empty.csv'), '');
    expect(problemOf('none.csv')).toBe('There is no file none.csv.');
    expect(problemOf('folder')).toBe('folder is a folder, not a file.');
    expect(problemOf('a.csv/b.csv')).toBe('a.csv/b.csv cannot be read: a part of its path is not a folder.');
    expect(problemOf('empty.csv')).toBe('empty.csv is empty.');
  });

  it('says when a file may not be read', () => {
    const refused = Object.assign(new Error('EACCES'), { code: 'EACCES' });
    expect(unopened(refused, '/folder/x', 'secret.csv')).toBe(
      'secret.csv cannot be read: this computer does not allow it.',
    );
  });
});

describe('problemOfOutput', () => {
  const problem = (name: string) => problemOfOutput(at(name), name, [at('a.csv')]);

  it.each(['a.csv', 'link.csv', 'hard.csv', 'folder/../a.csv'])(
    'never lets the output overwrite the input, as %s',
    (name) => {
      expect(problem(name)).toContain('never overwritten');
    },
  );

  it('refuses folders and missing paths', () => {
    expect(problem('folder')).toBe('--out folder is a folder. Name a file.');
    expect(problem('nowhere/b.csv')).toBe(
      '--out nowhere/b.csv cannot be written: there is no folder nowhere.',
    );
  });

  it('accepts a new name in an existing folder', () => {
    expect(problem('folder/b.csv')).toBeUndefined();
  });
});

describe('writeFile', () => {
  it('writes the bytes', () => {
    expect(writeFile(at('b.csv'), Buffer.from('x'), 'b.csv')).toBeUndefined();
    expect(readFileSync(at('b.csv'), 'utf8')).toBe('x');
  });

  it('returns a message when it cannot', () => {
    expect(writeFile(at('a.csv/b.csv'), Buffer.from('x'), 'b.csv')).toBe(
      '--out b.csv cannot be written: a part of its path is not a folder.',
    );
  });
});

describe('isSameFile', () => {
  it('distinguishes files that do not exist', () => {
    expect(isSameFile(at('x.csv'), at('y.csv'))).toBe(false);
    expect(isSameFile(at('x.csv'), at('folder/../x.csv'))).toBe(true);
  });
});

describe('writeFile, over a file that is there', () => {
  const write = (name: string, text: string) => writeFile(at(name), new TextEncoder().encode(text), name);

  it('leaves a link a link and a private file private, and nothing beside it', () => {
    writeFileSync(at('old.csv'), 'old', { mode: 0o600 });
    symlinkSync(at('old.csv'), at('to-old.csv'));
    expect(write('to-old.csv', 'new')).toBeUndefined();
    expect(lstatSync(at('to-old.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('old.csv'), 'utf8')).toBe('new');
    expect(statSync(at('old.csv')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves a shared file shared', () => {
    writeFileSync(at('shared.csv'), 'old');
    chmodSync(at('shared.csv'), 0o666);
    expect(write('shared.csv', 'new')).toBeUndefined();
    expect(statSync(at('shared.csv')).mode & 0o777).toBe(0o666);
  });

  it('leaves nothing behind where it cannot write', () => {
    mkdirSync(at('taken.csv'));
    expect(write('taken.csv', 'new')).toMatch(/^--out taken\.csv cannot be written: /);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
