// Properties, cache and lock: ST-1 to ST-23, C-160 to C-171.
import { createHost } from '../../../../host/node/create-host';
import { probe, probeHost } from '../../../support/probe';

test('ST-1 ST-2 C-160 three stores of texts are separate from each other', () => {
  const body = `
    const doc = PropertiesService.getDocumentProperties();
    doc.setProperty("a", 1).setProperty("b", true).deleteProperty("b");
    return [doc.getProperty("a"), doc.getProperty("b"), doc.getKeys(), doc.getProperties(), PropertiesService.getUserProperties().getProperty("a")];`;
  expect(probe(body)).toEqual(['1', null, ['a'], { a: '1' }, null]);
});

test('ST-3 9 KB a value and 500 KB a store, counted in bytes', () => {
  const set = (text: string) => `PropertiesService.getDocumentProperties().setProperty("k", ${text})`;
  expect(() => probe(set('"x".repeat(9217)'))).toThrow('Argument too large: value');
  expect(() => probe(set('"é".repeat(4609)'))).toThrow('Argument too large: value');
  expect(() => probe(set('"x".repeat(9216)'))).not.toThrow();
  expect(() =>
    probe(
      'for (let i = 0; i < 60; i++) PropertiesService.getScriptProperties().setProperty("k" + i, "x".repeat(9000))',
    ),
  ).toThrow('You have exceeded the property storage quota.');
});

test('C-162 an empty name is refused', () => {
  expect(() => probe('PropertiesService.getUserProperties().setProperty("", "x")')).toThrow(
    'the property name must not be null or empty',
  );
});

test('stores outlive the execution', () => {
  const host = probeHost(
    'const p = PropertiesService.getDocumentProperties(); if (given) p.setProperty("a", given); return p.getProperty("a")',
  );
  host.run('probe', 'kept');
  expect(host.run('probe')).toBe('kept');
});

test("C-161 a cache expires by the host's clock", () => {
  const body = `
    const cache = CacheService.getScriptCache();
    const put = cache.put("a", 1, 2);
    const before = cache.get("a");
    Utilities.sleep(2000);
    return [put, before, cache.get("a"), cache.get("none")];`;
  expect(probe(body)).toEqual([null, '1', null, null]);
});

test('ST-21 C-170 C-171 the lock is re-entrant and released', () => {
  const body = `
    const lock = LockService.getDocumentLock();
    const steps = [lock.hasLock(), lock.tryLock(0), lock.hasLock(), lock.tryLock(10), LockService.getDocumentLock().hasLock()];
    lock.releaseLock();
    return [...steps, lock.hasLock(), lock.tryLock(-100)];`;
  expect(probe(body)).toEqual([false, true, true, true, true, false, false]);
  expect(() => probe('LockService.getDocumentLock().waitLock(-100)')).toThrow('Lock timeout');
});

test('ST-22 the lock ends with the execution, also by an error, and not at an alert', () => {
  const host = createHost({
    code: `
      function leaves() { LockService.getDocumentLock().waitLock(1); }
      function fails() { LockService.getDocumentLock().waitLock(1); throw new Error("x"); }
      function asks() {
        const lock = LockService.getDocumentLock();
        lock.waitLock(1);
        SpreadsheetApp.getUi().alert("?");
        return lock.hasLock();
      }`,
  });
  host.run('leaves');
  expect(host.documentLocked()).toBe(false);
  expect(() => host.run('fails')).toThrow('x');
  expect(host.documentLocked()).toBe(false);
  expect(host.run('asks')).toBe(false);
});

test("ST-23 waiting for another run's lock times out", () => {
  const host = probeHost('return LockService.getDocumentLock().tryLock(30000)');
  host.lockElsewhere(true);
  expect(host.run('probe')).toBe(false);
  host.lockElsewhere(false);
  expect(host.run('probe')).toBe(true);
});
