// What there is to say of one account: score and band, coverage, flags, the way up, where its points went, and what is missing.
import { type ChangeSearch, prepareSearch } from '../../domain/change-search';
import { shownValue, signed } from '../../domain/drivers';
import { isNotCounted, isUnreadable, isValue } from '../../domain/metric-types/metric-type';
import { nextBandOf, nextBandText } from '../../domain/next-band';
import type { AccountScore } from '../../domain/score-account';
import { watermelonReason } from '../../domain/watermelon';
import { isChanged, savedWorkingOf } from '../derived';
import { waterfallOf } from '../model/waterfall';
import type { Working } from '../model/working';
import { useWork } from '../work';

const searches = new WeakMap<Working['scores'], ChangeSearch>();

/** It looks at all accounts: once for each scoring. */
function liftText(
  { plan, scores, context, accounts }: Working,
  account: AccountScore,
  index: number,
): string {
  if (plan === undefined || nextBandOf(account) === undefined) return '';
  const search = searches.get(scores) ?? prepareSearch(plan, scores, context);
  searches.set(scores, search);
  return nextBandText(search, accounts?.rows[index] ?? [], account);
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

function scoreText({ score, card, band }: AccountScore): string {
  return `${score === null ? '' : score.toFixed(card.scorecard.settings.decimals)} ${band}`;
}

/** What is missing, with what that makes of it. */
function missingTexts(account: AccountScore): string[] {
  const { card, values, metricScores } = account;
  return card.metrics.flatMap(({ metric, weight }, at) => {
    const reading = values[at];
    if (weight === 0 || isValue(reading) || (reading && isNotCounted(reading))) return [];
    const what = reading && isUnreadable(reading) ? reading.unreadable : shownValue(account, at);
    return `${metric.name}: ${what}, ${Number.isNaN(metricScores[at]) ? 'left out' : 'filled in'}`;
  });
}

export function AccountReport({
  account,
  index,
}: {
  readonly account: AccountScore;
  readonly index: number;
}) {
  const { state, working } = useWork();
  const { card, band, coverage, flags, score } = account;
  const { bands, settings, notEnoughDataColor } = card.scorecard;
  const { decimals, scale, minimumCoverage } = settings;
  const color = bands.find(({ name }) => name === band)?.color ?? notEnoughDataColor;
  // Under the scorecard on the tab, while it is another: the same rows are accounts there.
  const before = isChanged(state) ? savedWorkingOf(state)?.scores[index] : undefined;
  const watermelon = watermelonReason(account);
  const lift = liftText(working, account, index);
  const missing = missingTexts(account);
  const falls = waterfallOf(account);
  const end = (points: number) => Math.min(1, Math.max(0, points / scale));
  return (
    <>
      <p class="score">
        <b>{score?.toFixed(decimals)}</b> <span class="swatch" style={{ background: color }} /> {band}
      </p>
      {before && (
        <p>
          Now {scoreText(before)}, with your changes <b>{scoreText(account)}</b>
        </p>
      )}
      <div class="row">
        <div class="bar-track grow">
          <div class="bar" style={{ width: percent(coverage) }} />
        </div>
        {percent(coverage)} coverage
        {score === null && coverage < minimumCoverage && `, ${percent(minimumCoverage)} needed`}
      </div>
      {flags.length > 0 && <p>Flags: {flags.join(', ')}</p>}
      {watermelon && <p class="warning">Watermelon, healthy only outside: {watermelon}</p>}
      {lift && (
        <>
          <h2>What would lift it</h2>
          <p>{lift}</p>
        </>
      )}
      {falls.length > 0 && <h2>Where the points went</h2>}
      <ol class="falls">
        {falls.map(({ label, value, change, from, to }, at) => (
          <li key={at}>
            <div class="row">
              <span class="grow">
                {label} <span class="hint">{value}</span>
              </span>
              {change === 0 ? to.toFixed(decimals) : signed(change, decimals)}
            </div>
            <div class="bar-track">
              <div
                class="bar"
                style={{
                  marginLeft: percent(end(Math.min(from, to))),
                  width: percent(Math.abs(end(to) - end(from))),
                  background: change < 0 ? '#e58b84' : change > 0 ? '#b7e1cd' : at > 0 ? color : '',
                }}
              />
            </div>
          </li>
        ))}
      </ol>
      {missing.length > 0 && <h2>What is missing</h2>}
      <ul>
        {missing.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
