// The bridge of value at risk: from what was at risk at the baseline to what is at risk now, step by step, adding up exactly.
import {
  type PortfolioAccount,
  type PortfolioContext,
  type StateThen,
  sumOf,
  usableValue,
} from './portfolio-account';

export interface BridgeStep {
  readonly code:
    | 'start'
    | 'newly-at-risk'
    | 'newly-at-risk-scorecard'
    | 'recovered'
    | 'recovered-scorecard'
    | 'value-grew'
    | 'value-shrank'
    | 'left'
    | 'new-account'
    | 'end';
  /** What people read. */
  readonly name: string;
  /** Signed, except for start and end. */
  readonly value: number;
  readonly accounts: number;
}

const STEP_NAMES: Readonly<Record<BridgeStep['code'], string>> = {
  start: 'At risk then',
  'newly-at-risk': 'Newly at risk',
  'newly-at-risk-scorecard': 'At risk under the new scorecard',
  recovered: 'Recovered',
  'recovered-scorecard': 'Recovered under the new scorecard',
  'value-grew': 'Grew while at risk',
  'value-shrank': 'Shrank while at risk',
  left: 'Lost or gone from the sheet',
  'new-account': 'New accounts at risk',
  end: 'At risk now',
};

/**
 * Steps from start to end; steps without accounts are left out, start and end stay. start + Σ steps = end.
 * A crossing is the scorecard's where the account's cells of then are, under today's scorecard, already on the new side.
 */
export function atRiskBridge(
  accounts: readonly PortfolioAccount[],
  gone: readonly Pick<StateThen, 'band' | 'value'>[],
  context: PortfolioContext,
): BridgeStep[] {
  const isWorst = (band: string) => context.atRisk.has(band);
  const steps = new Map<BridgeStep['code'], { value: number; accounts: number }>();
  const add = (code: BridgeStep['code'], value: number) => {
    const step = steps.get(code) ?? { value: 0, accounts: 0 };
    steps.set(code, { value: step.value + value, accounts: step.accounts + 1 });
  };
  for (const { band, value } of gone) if (isWorst(band)) add('left', -usableValue(value));
  for (const account of accounts) {
    const now = usableValue(account.value);
    const { before } = account;
    const isAtRisk = isWorst(account.band);
    if (before === undefined) {
      if (isAtRisk) add('new-account', now);
      continue;
    }
    const wasAtRisk = isWorst(before.band);
    const then = usableValue(before.value);
    const byScorecard = before.rescored !== undefined && isWorst(before.rescored.band) === isAtRisk;
    if (isAtRisk && !wasAtRisk) add(byScorecard ? 'newly-at-risk-scorecard' : 'newly-at-risk', now);
    if (!isAtRisk && wasAtRisk) add(byScorecard ? 'recovered-scorecard' : 'recovered', -then);
    if (isAtRisk && wasAtRisk && now !== then) add(now > then ? 'value-grew' : 'value-shrank', now - then);
  }
  const start = [
    ...gone.filter(({ band }) => isWorst(band)).map(({ value }) => usableValue(value)),
    ...accounts
      .filter(({ before }) => before !== undefined && isWorst(before.band))
      .map(({ before }) => usableValue(before?.value)),
  ];
  const end = accounts.filter(({ band }) => isWorst(band)).map(({ value }) => usableValue(value));
  const named = (code: BridgeStep['code'], step: { readonly value: number; readonly accounts: number }) => ({
    code,
    name: STEP_NAMES[code],
    ...step,
  });
  return [
    named('start', { value: sumOf(start, (value) => value), accounts: start.length }),
    ...ORDER.flatMap((code) => {
      const step = steps.get(code);
      return step === undefined ? [] : [named(code, step)];
    }),
    named('end', { value: sumOf(end, (value) => value), accounts: end.length }),
  ];
}

const ORDER: readonly BridgeStep['code'][] = [
  'newly-at-risk',
  'newly-at-risk-scorecard',
  'recovered',
  'recovered-scorecard',
  'value-grew',
  'value-shrank',
  'left',
  'new-account',
];
