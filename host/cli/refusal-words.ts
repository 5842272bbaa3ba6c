// The add-on's refusals in the words of a terminal: files and options, where a spreadsheet has tabs and a menu.

export interface Refused {
  /** The file of accounts, as it was named. */
  readonly accounts: string;
  readonly isWorkbook: boolean;
  /** The tab of the local spreadsheet that holds the accounts. */
  readonly tab: string;
  /** The file of the scorecard; undefined for a workbook's own, or one that was to be made. */
  readonly scorecard: string | undefined;
}

type Replacement = readonly [inSheets: string, atTerminal: string];

/** Advice that needs the menu. */
const MENU_ADVICE: readonly Replacement[] = [
  [', then choose Score accounts again', ''],
  [', then choose the template again', ''],
  [' To see an example, choose Add sample accounts.', ''],
  [', or choose Add sample accounts to see how one looks', ''],
  [
    'Delete that tab first if you want to start over',
    'Leave out --template to score with it, or rename that tab first',
  ],
];

const SCORECARD_TAB = 'the tab Health Scorecard';

export function refusalWords(sentence: string, refused: Refused): string {
  const { accounts, isWorkbook, scorecard, tab } = refused;
  const scorecardFile: readonly Replacement[] =
    scorecard === undefined
      ? []
      : [
          [`on ${SCORECARD_TAB}`, `in ${scorecard}`],
          [SCORECARD_TAB, scorecard],
        ];
  const places = isWorkbook ? inWorkbook(accounts) : inTable(tab);
  return [...MENU_ADVICE, ...scorecardFile, ...places].reduce(
    (text, [from, to]) => text.replaceAll(from, () => to),
    sentence,
  );
}

function inWorkbook(accounts: string): readonly Replacement[] {
  return [
    ['Open the tab that has', `Save ${accounts} with the tab open that has`],
    ['Open the tab with your accounts first', `Save ${accounts} with the tab open that has your accounts`],
  ];
}

function inTable(tab: string): readonly Replacement[] {
  return [
    ['Open the tab that has', 'It needs'],
    ['Check the tab, the headings', 'Check the headings'],
    [`on the tab ${tab}`, 'in this file'],
    [`the tab ${tab}`, 'this file'],
    [`The tab ${tab}`, 'This file'],
  ];
}
