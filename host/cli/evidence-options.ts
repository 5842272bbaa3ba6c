// Reads the options that test a scorecard.

export interface EvidenceOptions {
  /** Heading of the column that says who left; undefined: only a comparison. */
  readonly outcome: string | undefined;
  readonly lost: readonly string[];
  readonly kept: readonly string[];
  readonly outcomeDate: string | undefined;
  /** How many days before its outcome an account is seen. */
  readonly horizonDays: number | undefined;
  /** The file of another scorecard. */
  readonly against: string | undefined;
}

const WITH_OUTCOME = ['lost', 'kept', 'outcome-date', 'horizon'] as const;
const LONGEST_HORIZON = 3660;

type Name = 'outcome' | 'against' | (typeof WITH_OUTCOME)[number];

/** undefined where nothing is to be tested. */
export function readEvidenceOptions(
  value: (name: Name) => string | undefined,
): EvidenceOptions | { readonly problem: string } | undefined {
  const outcome = value('outcome');
  const against = value('against');
  const alone = WITH_OUTCOME.find((name) => outcome === undefined && value(name) !== undefined);
  if (alone !== undefined) return { problem: `--${alone} goes with --outcome COLUMN.` };
  if (outcome === undefined && against === undefined) return undefined;
  const horizon = value('horizon');
  const horizonDays = horizon === undefined ? undefined : Number(horizon);
  if (horizonDays !== undefined && !(/^\d+$/.test(horizon ?? '') && horizonDays <= LONGEST_HORIZON))
    return {
      problem: `--horizon needs a number of days up to ${LONGEST_HORIZON}, and "${horizon}" is not one.`,
    };
  return {
    outcome,
    lost: wordsIn(value('lost')),
    kept: wordsIn(value('kept')),
    outcomeDate: value('outcome-date'),
    horizonDays,
    against,
  };
}

function wordsIn(text = ''): readonly string[] {
  return text
    .split(/[;,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
