// The cells of the self-check's own tab, where A1 holds #N/A, B1 80, C1 60 and A2 nothing. Formulas start with "=".

/** What reaches a function. */
const ARGUMENTS = ['A1', 'A1:B1', 'B1:B1', 'A2', 'TODAY()'].map((argument) => `"value",${argument}`);

/** Results of a function. The numbers represent values that JSON cannot express: see functions/self-check-cell.ts. */
const RESULTS = ['"[1,2,3]"', '"[[1,2],[3]]"', '0', '1', '2', '3', '"error"'];

/** Answers that may show as nothing: between brackets they differ from a cell that is still waiting. */
const EMPTY_RESULTS = ['"[]"', '"[[]]"', '"null"', '4'];

/** Text as a script writes it: what becomes of it. */
const TEXTS = [
  '0012',
  'TRUE',
  '2026-10-02',
  '16:00',
  '1/2',
  '10%',
  '$3',
  '+1',
  "'001",
  "'=1+1",
  '−12.0 NPS low',
];

export const SELF_CHECK_CELLS: readonly string[] = [
  ...[...ARGUMENTS, '"value"', '"value",,1', ...RESULTS].map((call) => `=selfCheckCell(${call})`),
  ...EMPTY_RESULTS.map((result) => `="["&selfCheckCell(${result})&"]"`),
  '=IFERROR(selfCheckCell("error"),"caught")',
  '=HEALTHSCORE(B1:C1)',
  ...TEXTS,
];
