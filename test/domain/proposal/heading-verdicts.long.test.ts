// Some two thousand headings: at least 97 of 100 as a person would decide, and no wrong direction at all.
import { BLIND_HEADING_VERDICTS } from './blind-heading-verdicts';
import { cellsOf, verdictOn } from './column-of';
import { FACTS_HEADING_VERDICTS } from './facts-heading-verdicts';
import { FRESH_HEADING_VERDICTS } from './fresh-heading-verdicts';
import { HEADING_VERDICTS, type HeadingVerdict } from './heading-verdicts';
import { INDEPENDENT_HEADING_VERDICTS } from './independent-heading-verdicts';
import { INDUSTRY_HEADING_VERDICTS } from './industry-heading-verdicts';
import { TROUBLE_HEADING_VERDICTS } from './trouble-heading-verdicts';
import { USE_HEADING_VERDICTS } from './use-heading-verdicts';

const RIGHT_AT_LEAST = 0.97;

const verdicts = distinct([
  ...HEADING_VERDICTS,
  ...FRESH_HEADING_VERDICTS,
  ...INDEPENDENT_HEADING_VERDICTS,
  ...BLIND_HEADING_VERDICTS,
  ...INDUSTRY_HEADING_VERDICTS,
  ...USE_HEADING_VERDICTS,
  ...TROUBLE_HEADING_VERDICTS,
  ...FACTS_HEADING_VERDICTS,
]);

/** The lists overlap in a few headings: the first verdict counts. */
function distinct(all: readonly HeadingVerdict[]): readonly HeadingVerdict[] {
  const key = ({ heading, holds }: HeadingVerdict) => `${heading}|${holds}`;
  return [...new Map([...all].reverse().map((each) => [key(each), each])).values()];
}

const judged = verdicts.map((each) => ({
  ...each,
  got: verdictOn(each.heading, cellsOf(each.holds)),
}));

type Judged = HeadingVerdict & { readonly got: string };

function isRight({ verdict, got }: Judged): boolean {
  if (got === verdict || verdict === `${got} or unused`) return true;
  return verdict.endsWith('unused') && got !== 'higher' && got !== 'lower';
}

const shown = ({ heading, holds, verdict, got }: Judged) => `${heading} (${holds}): ${got}, not ${verdict}`;

describe('headings', () => {
  it('are at least two thousand, each only once per content', () => {
    const keys = verdicts.map(({ heading, holds }) => `${heading}|${holds}`);
    expect(keys.length).toBeGreaterThan(2000);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('never get the wrong direction, and never count when a person would not count them', () => {
    const wrong = judged.filter((each) => !isRight(each) && (each.got === 'higher' || each.got === 'lower'));
    expect(wrong.map(shown)).toEqual([]);
  });

  it("get a person's verdict in at least 97 of 100 cases", () => {
    const others = judged.filter((each) => !isRight(each));
    const share = 1 - others.length / judged.length;
    if (share < RIGHT_AT_LEAST) expect(others.map(shown)).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(RIGHT_AT_LEAST);
  });
});
