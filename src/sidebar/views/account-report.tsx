// What there is to say of one account: score and band, coverage, flags, the waterfall, what is missing, and the way up.
import { type ChangeSearch, prepareSearch } from '../../domain/change-search';
import { shownValue, signed } from '../../domain/drivers';
import { isNotCounted, isUnreadable, isValue } from '../../domain/metric-types/metric-type';
import { nextBandOf, nextBandText } from '../../domain/next-band';
import { ruleText } from '../../domain/rules';
import type { AccountScore } from '../../domain/score-account';
import { watermelonReason } from '../../domain/watermelon';
import { isChanged, savedWorkingOf } from '../derived';
import { type Fall, waterfallOf } from '../model/waterfall';
import type { Working } from '../model/working';
import type { State } from '../store';
import { useWork } from '../work';

const searches = new WeakMap<Working['scores'], ChangeSearch>();

/** It looks at all accounts: once for each scoring. */
function liftText({ plan, scores, context, accounts }: Working, index: number): string {
  const account = scores[index];
  if (plan === undefined || account === undefined || nextBandOf(account) === undefined) return '';
  const search = searches.get(scores) ?? prepareSearch(plan, scores, context);
  searches.set(scores, search);
  return nextBandText(search, accounts?.rows[index] ?? [], account);
}

/** The account under the scorecard on the tab; undefined where nothing is changed or nothing was scored. */
function scoreOnTab(state: State, { accounts }: Working, index: number): AccountScore | undefined {
  const saved = isChanged(state) ? savedWorkingOf(state) : undefined;
  const row = accounts?.table.accountRows[index];
  return row === undefined ? undefined : saved?.scores[saved.accounts?.table.accountRows.indexOf(row) ?? -1];
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

function scoreText({ score, card }: AccountScore): string {
  return score === null ? 'No score' : score.toFixed(card.scorecard.settings.decimals);
}

export function AccountReport({
  account,
  index,
}: {
  readonly account: AccountScore;
  readonly index: number;
}) {
  const { state, working } = useWork();
  const { card, band, coverage, computedScore, flags, acts } = account;
  const { bands, settings, notEnoughDataColor } = card.scorecard;
  const color = bands.find(({ name }) => name === band)?.color ?? notEnoughDataColor;
  const before = scoreOnTab(state, working, index);
  const watermelon = watermelonReason(account);
  const lift = liftText(working, index);
  const rules = acts.filter(({ change }) => change !== 0);
  const isShort = account.score === null && coverage < settings.minimumCoverage;
  return (
    <>
      <p class="score">
        <b class="number">{scoreText(account)}</b> <span class="swatch" style={{ background: color }} />{' '}
        {band}
      </p>
      {before && (
        <p>
          On the tab {scoreText(before)} {before.band}, with your changes{' '}
          <b>
            {scoreText(account)} {band}
          </b>
        </p>
      )}
      <div class="row">
        <div class="bar-track grow" aria-hidden="true">
          <div class="bar" style={{ width: percent(coverage) }} />
        </div>
        <span>
          Coverage {percent(coverage)}
          {isShort && `, ${percent(settings.minimumCoverage)} needed`}
        </span>
      </div>
      {flags.length > 0 && <p>Flags: {flags.join(', ')}</p>}
      {watermelon !== '' && <p class="warning">Watermelon: healthy outside, but {watermelon}.</p>}
      {rules.length > 0 && computedScore !== null && (
        <p>
          {computedScore.toFixed(settings.decimals)} before rules.{' '}
          {rules.map(({ rule }) => ruleText(rule)).join('; ')}.
        </p>
      )}
      {lift !== '' && (
        <>
          <h2>What would lift it</h2>
          <p>{lift}</p>
        </>
      )}
      <Waterfall account={account} color={color} />
      <Missing account={account} />
    </>
  );
}

function Waterfall({ account, color }: { readonly account: AccountScore; readonly color: string }) {
  const { scale, decimals } = account.card.scorecard.settings;
  const falls = waterfallOf(account);
  if (falls.length === 0) return null;
  const share = (points: number) => Math.min(100, Math.max(0, (points / scale) * 100));
  const bar = ({ from, to, change = 0 }: Fall, isLast: boolean) => {
    const left = share(Math.min(from, to));
    const background = isLast ? color : change < 0 ? '#e58b84' : change > 0 ? '#b7e1cd' : '#dadce0';
    return { marginLeft: `${left}%`, width: `${share(Math.max(from, to)) - left}%`, background };
  };
  return (
    <>
      <h2>Where the points went</h2>
      <ol class="falls">
        {falls.map((fall, at) => (
          <li key={`${at}${fall.label}`}>
            <div class="row">
              <span class="grow">
                {fall.label} <span class="hint">{fall.value}</span>
              </span>
              <span class="number">
                {fall.change === undefined ? fall.to.toFixed(decimals) : signed(fall.change, decimals)}
              </span>
            </div>
            <div class="bar-track" aria-hidden="true">
              <div class="bar" style={bar(fall, at + 1 === falls.length)} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Missing({ account }: { readonly account: AccountScore }) {
  const { card, values, metricScores } = account;
  const { decimals, method } = card.scorecard.settings;
  const missing = card.metrics.flatMap(({ metric, weight }, at) => {
    const reading = values[at];
    if (weight === 0 || isValue(reading) || (reading !== undefined && isNotCounted(reading))) return [];
    const filled = metricScores[at] ?? Number.NaN;
    const what = isUnreadable(reading) ? reading.unreadable : shownValue(account, at);
    return `${metric.name}: ${what}, ${
      Number.isNaN(filled)
        ? 'left out'
        : method === 'points'
          ? 'filled in'
          : `counts as ${filled.toFixed(decimals)}`
    }`;
  });
  if (missing.length === 0) return null;
  return (
    <>
      <h2>What is missing</h2>
      <ul>
        {missing.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
