// A reviewed proposal as rows of a scorecard: every click leaves a scorecard without errors.
import {
  addLeftOut,
  answerQuestion,
  flipDirection,
  leaveOut,
  type Proposal,
} from '../../../src/domain/proposal/proposal';
import { proposeScorecard } from '../../../src/domain/proposal/propose-scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';
import { readRows } from '../../../src/sidebar/model/evaluation';
import { metricQuestion, rowsOfProposal } from '../../../src/sidebar/model/proposal-rows';

const headings = ['Account', 'Health', 'Logins (30 days)', 'Support tix (open)', 'Contracts', 'Country'];
const rows = Array.from({ length: 30 }, (_, at): Cell[] => [
  `Account ${at + 1}`,
  ['Green', 'G', 'Amber', 'R'][at % 4] ?? '',
  (at * 7) % 31,
  (at * 5) % 9,
  (at * 3) % 7,
  ['France', 'Spain', 'Italy'][at % 3] ?? '',
]);
const proposal = proposeScorecard({ headings, rows, accountColumn: 0, asOf: '2026-11-22', locale: EN_US });

const metricsOf = (changed: Proposal) => {
  const made = rowsOfProposal(changed);
  if (made === undefined) return [];
  const { scorecard, metrics } = readRows(made);
  expect(scorecard).toBeDefined();
  return metrics;
};
const named = (changed: Proposal, name: string) => metricsOf(changed).find((each) => each.name === name);
const at = (threshold: unknown) =>
  typeof threshold === 'object' && threshold !== null && 'at' in threshold
    ? Number(threshold.at)
    : Number.NaN;

test('the rows have no positions on a tab', () => {
  expect(rowsOfProposal(proposal)?.Metrics.every(({ row }) => row === undefined)).toBe(true);
});

test('a flip swaps the thresholds in one step', () => {
  const before = named(proposal, 'Support tix (open)');
  const after = named(flipDirection(proposal, 'Support tix (open)'), 'Support tix (open)');
  expect(at(before?.healthy)).toBeLessThan(at(before?.atRisk));
  expect([at(after?.healthy), at(after?.atRisk)]).toEqual([at(before?.atRisk), at(before?.healthy)]);
});

test('an answered question counts, an open one does not', () => {
  const question = proposal.questions.find(({ name }) => name === 'Contracts');
  expect(question).toBeDefined();
  expect(named(proposal, 'Contracts')).toBeUndefined();
  if (question) expect(named(answerQuestion(proposal, question, 'good'), 'Contracts')).toBeDefined();
});

test('a left-out column can be added again; without any there is no scorecard', () => {
  const without = leaveOut(proposal, 'Logins (30 days)');
  expect(named(without, 'Logins (30 days)')).toBeUndefined();
  expect(named(addLeftOut(without, 'Logins (30 days)', 'good'), 'Logins (30 days)')).toBeDefined();
  const empty = proposal.used.reduce((all, { name }) => leaveOut(all, name), proposal);
  expect(rowsOfProposal(empty)).toBeUndefined();
});

test('a single column without a clear direction becomes a question, and each answer makes a complete metric', () => {
  const alone = proposeScorecard({
    headings: ['Contracts'],
    rows: rows.map((row) => [row[4] ?? '']),
    accountColumn: undefined,
    asOf: '2026-11-22',
    locale: EN_US,
  });
  const question = metricQuestion(alone);
  expect(question?.text).toContain('Contracts');
  const [good, bad] = question?.options ?? [];
  expect([good?.label, bad?.label]).toEqual(['Good', 'Bad']);
  expect(Number(good?.cells.Healthy)).toBeGreaterThan(Number(good?.cells['At risk']));
  expect(bad?.cells.Healthy).toBe(good?.cells['At risk']);
});
