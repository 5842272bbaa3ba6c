// The past of the account: a line of its scores over the bands, and what its change since the baseline is made of.
import { useEffect, useState } from 'preact/hooks';
import type { SidebarAccountHistory } from '../../actions/sidebar-server';
import { signed } from '../../domain/explaining/drivers';
import { valueMoveText } from '../../domain/history/account-change';
import type { AccountScore } from '../../domain/scoring/score-account';
import { type ChartBand, chartOf } from '../model/score-chart';
import { useSidebar } from '../sidebar-context';

/** The history is fetched after a pause this long, so that stepping through accounts does not read it each time. */
const PAUSE_MS = 500;

interface HistoryProps {
  readonly account: AccountScore;
  readonly index: number;
}

interface HistoryViewProps {
  readonly history: SidebarAccountHistory;
  readonly account: AccountScore;
}

export function AccountHistory({ account, index }: HistoryProps) {
  const history = useAccountHistory(index);
  if (history === undefined || history.points.length < 2) return null;
  return (
    <>
      <h2>Over time</h2>
      <ScoreChart history={history} account={account} />
      <ChangeParts history={history} account={account} />
      <Dimensions history={history} account={account} />
    </>
  );
}

/** undefined until it is read. */
function useAccountHistory(index: number): SidebarAccountHistory | undefined {
  const { state, derived, actions } = useSidebar();
  const evaluation = derived.evaluation.value;
  const isBusy = state.isBusy.value;
  const [history, setHistory] = useState<SidebarAccountHistory>();
  useEffect(() => {
    setHistory(undefined);
    if (evaluation.accounts === undefined || isBusy) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const found = await actions.readHistory(evaluation, index, () => isCurrent).catch(() => undefined);
      if (isCurrent) setHistory(found);
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [evaluation.rows, evaluation.accounts, index, isBusy]);
  return history;
}

const WIDTH = 260;
const HEIGHT = 72;

function ScoreChart({ history, account }: HistoryViewProps) {
  const { scale, decimals } = account.plan.scorecard.settings;
  const bands: readonly ChartBand[] = account.plan.scorecard.bands;
  const chart = chartOf(history.points, bands, { scale, width: WIDTH, height: HEIGHT });
  const [first, last] = [history.points[0], history.points[history.points.length - 1]];
  const scoreText = (score: number | null | undefined) => score?.toFixed(decimals) ?? 'no score';
  const label = `Health score from ${scoreText(first?.score)} on ${first?.day} to ${scoreText(last?.score)} on ${last?.day}`;
  return (
    <>
      <svg class="score-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {chart.stripes.map(({ name, color, top, height }) => (
          <rect key={name} x={0} y={top} width={WIDTH} height={height} fill={color}>
            <title>{name}</title>
          </rect>
        ))}
        {chart.scorecardChanges.map((x) => (
          <line key={x} x1={x} x2={x} y1={0} y2={HEIGHT} class="scorecard-change">
            <title>The scorecard changed</title>
          </line>
        ))}
        {chart.lines.map((points) => (
          <polyline key={points} points={points} />
        ))}
        {chart.dots.map(({ x, y, day, score }) => (
          <circle key={day} cx={x} cy={y} r={2.5}>
            <title>{`${day}: ${scoreText(score)}`}</title>
          </circle>
        ))}
      </svg>
      <p class="hint">
        {first?.day} to {last?.day}
        {chart.scorecardChanges.length > 0 && '. The dashed line is where the scorecard changed.'}
      </p>
    </>
  );
}

const ARROW_WORDS = { '▲': 'rising', '▼': 'falling', '●': 'steady', '': '' } as const;

function Dimensions({ history, account }: HistoryViewProps) {
  if (history.dimensions.length === 0) return null;
  const { decimals } = account.plan.scorecard.settings;
  return (
    <>
      <h2>Dimensions</h2>
      <ul class="change-parts">
        {history.dimensions.map(({ name, score, before, arrow }) => (
          <li class="row" key={name}>
            <span class="grow">
              {name} {before !== null && <span class="hint">was {before.toFixed(decimals)}</span>}
            </span>
            {score.toFixed(decimals)}{' '}
            <span role="img" aria-label={ARROW_WORDS[arrow]}>
              {arrow}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ChangeParts({ history, account }: HistoryViewProps) {
  const { change, baseline } = history;
  if (change === null || baseline === null) return null;
  const { decimals } = account.plan.scorecard.settings;
  const others = [
    ['The scorecard changed', change.scorecard],
    ['Rules', change.rules],
  ] as const;
  return (
    <>
      <h2>
        Since {baseline}: {change.change === 0 ? 'no change' : signed(change.change, decimals)}
      </h2>
      {change.scorecard !== 0 && (
        <p>
          The customer {signed(change.customer, decimals)}, your changes to the scorecard{' '}
          {signed(change.scorecard, decimals)}
        </p>
      )}
      <ul class="change-parts">
        {change.metrics.map(({ name, points, ...values }) => (
          <li class="row" key={name}>
            <span class="grow">
              {name} <span class="hint">{valueMoveText(values)}</span>
            </span>
            {signed(points, decimals)}
          </li>
        ))}
        {others.map(
          ([name, points]) =>
            points !== 0 && (
              <li class="row" key={name}>
                <span class="grow">{name}</span>
                {signed(points, decimals)}
              </li>
            ),
        )}
      </ul>
    </>
  );
}
