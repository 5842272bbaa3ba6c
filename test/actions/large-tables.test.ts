// 50,000 accounts with 20 metrics, through the bundle: each is scored, and the results are written whole, once. RT-6: no call takes a row an argument.
import vm from 'node:vm';
import { lightBook, scoreOnce } from '../../bench/light-sheets';
import { codeText } from '../support/dist';

const bundle = new vm.Script(codeText);

test('RT-6 50,000 accounts are scored and written in one piece', () => {
  const { outcome, writes, rows } = scoreOnce(bundle, lightBook(50_000));
  expect(outcome).toMatchObject({ scored: true, lastRow: 50_001 });
  expect(writes).toEqual([{ rows: 50_001, columns: 4 }]);
  expect(rows[0]?.slice(21)).toEqual(['Health score', 'Health band', 'Health coverage', 'Health drivers']);
  expect(rows.filter((row) => typeof row[21] === 'number')).toHaveLength(50_000);
});

test('the same accounts score the same in a table of any length', () => {
  const short = scoreOnce(bundle, lightBook(300)).rows;
  const long = scoreOnce(bundle, lightBook(5_000)).rows;
  expect(long.slice(0, 301)).toEqual(short);
});
