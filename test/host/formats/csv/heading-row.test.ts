// The row of headings is found, not assumed.
import { findHeadingRow } from '../../../../host/formats/csv/heading-row';

describe('findHeadingRow', () => {
  it.each([
    [
      'in the first row',
      [
        ['Account', 'NPS'],
        ['Acme', '3'],
      ],
      0,
    ],
    ['below a title', [['Accounts of Q3'], [''], ['Account', 'NPS', 'Plan'], ['Acme', '3', 'Gold']], 2],
    [
      'below a title of two cells and a blank row',
      [['Report', 'Q3'], [''], ['Account', 'NPS'], ['Acme', '3']],
      2,
    ],
    [
      'over a table of words',
      [
        ['Account', 'Plan'],
        ['Acme', 'Gold'],
        ['Beta', 'Free'],
      ],
      0,
    ],
    [
      'with sparse data below',
      [
        ['Account', 'NPS', 'Plan', 'Pulse'],
        ['Acme', '3', '', ''],
        ['Beta', '4', '', ''],
      ],
      0,
    ],
    [
      'not where an account has only words',
      [
        ['Account', 'Plan', '2026-01-01'],
        ['Acme', 'Gold', ''],
        ['Beta', 'Free', ''],
      ],
      undefined,
    ],
    [
      'not in numbers',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      undefined,
    ],
    ['not without a row below', [['Account', 'NPS']], undefined],
    ['not in one column', [['Account'], ['Acme']], undefined],
  ])('%s', (_, rows, index) => {
    expect(findHeadingRow(rows)).toBe(index);
  });

  it('searches only the first 25 rows', () => {
    const table = [
      ['Account', 'NPS'],
      ['Acme', '3'],
    ];
    const notes = (count: number) => Array.from({ length: count }, () => ['note']);
    expect(findHeadingRow([...notes(24), ...table])).toBe(24);
    expect(findHeadingRow([...notes(25), ...table])).toBeUndefined();
  });
});
