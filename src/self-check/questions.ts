// The self-check's questions in words, this program's assumptions, and which answers fit. `id` is the probe's name on the server.
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly assumed: string;
  /** Tested on what was seen, or on "refused". */
  readonly fits: RegExp;
}

export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Observations that are shown above the table, and not compared with anything. */
export const PLACE_ID = 'place';

const NOTHING = /^(Undefined|Null|String ""|Array \[\[""\]\])/;
const EITHER = /./;

function call(wanted: string): string {
  return `=selfCheckCell(${wanted})`;
}

function emptyCall(wanted: string): string {
  return `="["&selfCheckCell(${wanted})&"]"`;
}

function createQuestion(id: string, question: string, assumed: string, fits: RegExp): Question {
  return { id, question, assumed, fits };
}

export const QUESTION_GROUPS: readonly QuestionGroup[] = [
  {
    title: 'What reaches a function',
    questions: [
      createQuestion('error', 'A cell with #N/A, read by a script', 'the text "#N/A"', /^String "#N\/A"$/),
      createQuestion(
        call('"value",A1'),
        'A cell with #N/A, given to a function',
        'the text "#N/A", or no call: either is handled',
        /^String "#N\/A"$|^Array \[\["#N\/A"\]\]$|^#N\/A$/,
      ),
      createQuestion(
        call('"value",A1:B1'),
        'A range with #N/A in it',
        'a table with "#N/A", or no call: either is handled',
        /^Array \[\["#N\/A",80\]\]$|^#N\/A$/,
      ),
      createQuestion(
        call('"value",B1:B1'),
        'A range of one cell',
        'its value, or a table of one: either is handled',
        /^Number 80$|^Array \[\[80\]\]$/,
      ),
      createQuestion(
        call('"value",A2'),
        'An empty cell',
        'empty text or nothing: either is handled',
        NOTHING,
      ),
      createQuestion(
        call('"value"'),
        'An argument left out at the end',
        'nothing or empty text: either is handled',
        NOTHING,
      ),
      createQuestion(
        call('"value",,1'),
        'An argument left out in the middle',
        'nothing or empty text: either is handled',
        NOTHING,
      ),
      createQuestion(call('"value",TODAY()'), 'TODAY() as an argument', 'a date', /^Date /),
    ],
  },
  {
    title: 'What a function gives to cells',
    questions: [
      createQuestion('=HEALTHSCORE(B1:C1)', 'HEALTHSCORE of 80 and 60', '70', /^70$/),
      createQuestion(call('"error"'), 'A function that fails', 'an error in the cell', /^#/),
      createQuestion(
        '=IFERROR(selfCheckCell("error"),"caught")',
        'IFERROR around a function that fails',
        'it catches the error',
        /^caught$/,
      ),
      createQuestion(
        call('"[[1,2],[3]]"'),
        'Rows of different lengths',
        'any answer: all our rows are equally long',
        EITHER,
      ),
      createQuestion(
        call('"[1,2,3]"'),
        'A list without rows',
        'any answer: we always give rows and columns',
        EITHER,
      ),
      createQuestion(emptyCall('"[]"'), 'An empty list', 'any answer: we never give one', EITHER),
      createQuestion(emptyCall('"[[]]"'), 'A row without cells', 'any answer: we never give one', EITHER),
      createQuestion(
        emptyCall('"null"'),
        'The result null',
        'any answer: we give empty text instead',
        EITHER,
      ),
      createQuestion(
        emptyCall('4'),
        'The result undefined',
        'any answer: we give empty text instead',
        EITHER,
      ),
      createQuestion(call('0'), 'The result NaN', 'any answer: we never give it', EITHER),
      createQuestion(call('1'), 'The result Infinity', 'any answer: we never give it', EITHER),
      createQuestion(call('2'), 'A date as the result', 'any answer: we never give one', EITHER),
      createQuestion(call('3'), 'A promise as the result', 'any answer: we never give one', EITHER),
    ],
  },
  {
    title: 'When formulas recalculate',
    questions: [
      createQuestion('name', 'A formula that reads a named range', 'the value of its cell', /"name"/),
      createQuestion('changed', 'The cell behind the name changes', 'the formula follows', /"changed"/),
      createQuestion(
        'moved',
        'A row is inserted above that cell',
        'the name and the formula follow',
        /"moved"/,
      ),
      createQuestion(
        'redefined',
        'The name is given to another cell',
        'it follows or not: we never do this',
        /"redefined"|"moved"/,
      ),
    ],
  },
  {
    title: 'What becomes of text that a script writes',
    questions: [
      createQuestion("'001", "'001 with an apostrophe", 'the text 001', /^String "001"$/),
      createQuestion("'=1+1", "'=1+1 with an apostrophe", 'the text =1+1', /^String "=1\+1"$/),
      createQuestion('@', '0:50 in a cell for plain text', 'the text 0:50', /^String "0:50"$/),
      createQuestion(
        '−12.0 NPS low',
        '−12.0 NPS low, as in Health drivers',
        'it stays text',
        /^String "−12\.0 NPS low"$/,
      ),
      createQuestion('2026-10-02', '2026-10-02', 'a date, in every locale', /^Date /),
      createQuestion(
        '0012',
        '0012',
        'the number 12 (so we write an apostrophe before such text)',
        /^Number 12$/,
      ),
      createQuestion('TRUE', 'TRUE', 'true (so we write an apostrophe before such text)', /^Boolean true$/),
      createQuestion('16:00', '16:00', 'a time, or text: either is handled', /^(Date|String) /),
      createQuestion('1/2', '1/2', 'a date, or text: either is handled', /^(Date|String) /),
      createQuestion('10%', '10%', '0.1, or text: either is handled', /^Number 0\.1$|^String /),
      createQuestion('$3', '$3', 'the number 3, or text: either is handled', /^Number 3$|^String /),
      createQuestion('+1', '+1', 'the number 1, or text: either is handled', /^Number 1$|^String /),
    ],
  },
  {
    title: 'Colors, writes, marks and storage',
    questions: [
      createQuestion(
        'rule',
        'A color rule, read back',
        'its formula as it was written',
        /^=\(\$E1="Watch"\)\*\(N\("x"\)=0\)$/,
      ),
      createQuestion(
        'rule on a column',
        'A color rule on a whole column, read back',
        'all rows of the column, however it is written',
        /^true$/,
      ),
      createQuestion(
        'refused write',
        'A word into a cell whose list does not have it',
        'refused at the call or at the next flush: either is handled',
        /^at the (call|flush)$/,
      ),
      createQuestion(
        'commas',
        'A formula with commas, written by a script',
        'calculated, in every locale',
        /^3$/,
      ),
      createQuestion(
        'semicolons',
        'The same formula with semicolons',
        'any answer: our scripts write commas',
        EITHER,
      ),
      createQuestion(
        'commas among values',
        'A formula with commas, written among other values',
        'calculated, in every locale',
        /^3$/,
      ),
      createQuestion(
        'semicolons among values',
        'The same formula with semicolons, among other values',
        'any answer: our scripts write commas',
        EITHER,
      ),
      createQuestion(
        'mark',
        'A mark on column C; then a column is inserted before it',
        'it moved to D',
        /^D:D$/,
      ),
      createQuestion(
        'size',
        'A mark with 31,000 characters',
        'accepted or refused: our marks are short',
        /^undefined$|^refused/,
      ),
      createQuestion(
        'property',
        'A document property of 10 KB, deleted at once',
        'accepted or refused: we keep nothing there',
        /^undefined$|^refused/,
      ),
      createQuestion(
        'chart',
        'A chart over two columns, read back',
        'its two ranges and its title',
        /^E\d+:E\d+ F\d+:F\d+, before$/,
      ),
      createQuestion(
        'chart changed',
        'The title of that chart changes',
        'it is the same chart, with the new title',
        /^same chart, after$/,
      ),
    ],
  },
  {
    title: 'Between this page and the spreadsheet',
    questions: [
      createQuestion('page error', 'An error on the server', 'this page gets the message', /^refused/),
      createQuestion(
        'page date',
        'A date from the server',
        'it is lost (so we send days as text)',
        /^(Null|Undefined) /,
      ),
      createQuestion('page NaN', 'NaN from the server', 'any answer: we never send it', EITHER),
      createQuestion(
        'page object',
        'NaN and undefined to the server',
        'any answer: we never send them',
        EITHER,
      ),
      createQuestion(
        'page text',
        '2 million characters, there and back',
        'whole, or refused: what we send is far shorter',
        /^2000009 characters$|^refused/,
      ),
    ],
  },
];

export const QUESTIONS: readonly Question[] = QUESTION_GROUPS.flatMap(({ questions }) => questions);
