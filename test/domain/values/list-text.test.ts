// Lists inside one cell: semicolons separate, quotes protect, the last colon outside quotes separates label and value.
import fc from 'fast-check';
import { quoteItem, splitHeadings, splitList } from '../../../src/domain/values/list-text';

const item = (text: string, value?: string) => ({ text, value });

describe('splitList', () => {
  it.each([
    ['Green: 100; Yellow: 50; Red: 0', [item('Green', '100'), item('Yellow', '50'), item('Red', '0')]],
    ['0: 50;1:100 ;  3 : 75', [item('0', '50'), item('1', '100'), item('3', '75')]],
    ['"a; b": 0', [item('a; b', '0')]],
    ['"a: b": 0', [item('a: b', '0')]],
    ['a: b: 5', [item('a: b', '5')]],
    ['"say ""hi""": 1', [item('say "hi"', '1')]],
    ['" padded ": 1', [item(' padded ', '1')]],
    [
      'cadence: "Touch every (days)"; expires: 90',
      [item('cadence', 'Touch every (days)'), item('expires', '90')],
    ],
    ['alone', [item('alone', undefined)]],
    ['a: 1;; ;b: 2;', [item('a', '1'), item('b', '2')]],
    ['Green:', [item('Green', '')]],
    ['"": 3', [item('', '3')]],
    ['', []],
    [' ; ', []],
  ])('%j', (text, items) => {
    expect(splitList(text)).toEqual(items);
  });

  it.each(['"open: 1', 'a: 1; "b', '"a"": 1'])('%j has a quotation mark that is not closed', (text) => {
    expect(splitList(text)).toEqual({ code: 'quote-not-closed' });
  });
});

describe('splitHeadings', () => {
  it.each([
    ['NPS', ['NPS']],
    ['Last call; Last email ;Last visit', ['Last call', 'Last email', 'Last visit']],
    ['Ratio: a to b', ['Ratio: a to b']],
    ['"used; all"; "say ""hi"""', ['used; all', 'say "hi"']],
    ['', []],
  ])('%j', (text, headings) => {
    expect(splitHeadings(text)).toEqual(headings);
  });
});

describe('quoteItem', () => {
  it.each([
    ['plain', 'plain'],
    ['two words', 'two words'],
    ['a;b', '"a;b"'],
    ['a:b', '"a:b"'],
    ['15"', '"15"""'],
    [' padded', '" padded"'],
    ['', '""'],
  ])('%j is written %j', (text, written) => {
    expect(quoteItem(text)).toBe(written);
  });

  it('is read back, alone, in a list of headings, and as a label', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[";: a=\n]{0,8}$/));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(splitHeadings(texts.map(quoteItem).join('; '))).toEqual(texts);
        expect(splitList(texts.map((each) => `${quoteItem(each)}: 5`).join('; '))).toEqual(
          texts.map((each) => item(each, '5')),
        );
      }),
    );
  });
});
