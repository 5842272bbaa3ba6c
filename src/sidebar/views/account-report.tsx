// What there is to say of one account: score and band, coverage, flags, the way up, where its points went, and what is missing.
import { useEffect, useState } from 'preact/hooks';
import { shownValue, signed } from '../../domain/explaining/drivers';
import { isNotCounted, isUnreadable, isValue } from '../../domain/metric-types/metric-type';
import type { AccountScore } from '../../domain/scoring/score-account';
import { watermelonReason } from '../../domain/scoring/watermelon';
import { isChanged, savedWorkingOf } from '../derived';
import { tabRow } from '../model/accounts';
import { waterfallOf } from '../model/waterfall';
import { lookInTurn } from '../server';
import { useWork } from '../work';

/** Asked of the spreadsheet, which looks at all accounts for it. undefined until it has answered. */
function useLift(index: number): string | undefined {
  const { state, working } = useWork();
  const { rows, accounts } = working;
  const [lift, setLift] = useState<string>();
  useEffect(() => {
    setLift(undefined);
    if (accounts === undefined || state.busy) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      try {
        const look = await lookInTurn(
          {
            rows,
            tab: accounts.tab,
            row: tabRow(accounts, index),
          },
          () => isCurrent,
        );
        if (isCurrent) setLift(look?.lift ?? '');
      } catch {
        if (isCurrent) setLift('');
      }
    }, 300);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [rows, accounts, index, state.busy]);
  return lift;
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
  const { state } = useWork();
  const { card, band, coverage, flags, score } = account;
  const { bands, settings, notEnoughDataColor } = card.scorecard;
  const { decimals, scale, minimumCoverage } = settings;
  const color = bands.find(({ name }) => name === band)?.color ?? notEnoughDataColor;
  // Under the scorecard on the tab, while it is another: the same rows are accounts there.
  const before = isChanged(state) ? savedWorkingOf(state)?.scores[index] : undefined;
  const watermelon = watermelonReason(account);
  const lift = useLift(index);
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
      {lift !== '' && (
        <>
          <h2>What would lift it</h2>
          <p role="status">{lift ?? 'Looking…'}</p>
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
