// What became of each band, where lost and kept accounts lie on the score, and who was lost while healthy.
import { percentOf, rangeText } from '../../domain/evidence/evidence-words';
import type { BandOutcome } from '../../domain/evidence/lift';
import { driversText } from '../../domain/explaining/drivers';
import { NOT_ENOUGH_DATA } from '../../domain/scorecard/band';
import { accountName } from '../model/accounts';
import { dotChart } from '../model/evidence-charts';
import { Button } from '../parts/button';
import { LongList } from '../parts/long-list';
import { useSidebar } from '../sidebar-context';
import type { FinishedEvidence } from '../state';

interface EvidenceProps {
  readonly evidence: FinishedEvidence;
}

export function BandRates({ evidence }: EvidenceProps) {
  const { bands, notEnoughDataColor } = evidence.evaluation.draft;
  const colorOf = (name: string) =>
    name === NOT_ENOUGH_DATA ? notEnoughDataColor : bands.find((band) => band.name === name)?.color;
  const shown = evidence.found.bands.filter(({ accounts }) => accounts > 0);
  return (
    <>
      <ul class="rates">
        {[...shown].reverse().map((band) => (
          <BandRate key={band.band} band={band} color={colorOf(band.band) ?? '#8ab4f8'} />
        ))}
      </ul>
      <p class="hint">The line is a range: ranges made this way hold the true rate 95 times of 100.</p>
    </>
  );
}

function BandRate({ band, color }: { readonly band: BandOutcome; readonly color: string }) {
  const { rate = 0, interval = { low: 0, high: 1 }, lift } = band;
  const liftText = lift === undefined ? '' : `, ${lift.toFixed(1)} × the average`;
  return (
    <li>
      <span class="row">
        <b class="grow">{band.band}</b>
        {band.lost} of {band.accounts} lost
      </span>
      <svg class="rate" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect x={0} y={1} width={100 * rate} height={10} fill={color} stroke="#5f6368" />
        <line x1={100 * interval.low} x2={100 * interval.high} y1={6} y2={6} />
        <line x1={100 * interval.low} x2={100 * interval.low} y1={2} y2={10} />
        <line x1={100 * interval.high} x2={100 * interval.high} y1={2} y2={10} />
      </svg>
      <span class="hint">
        {percentOf(rate)} ({rangeText(interval)}){liftText}
      </span>
    </li>
  );
}

const SIZE = { width: 260, height: 96 };

export function ScoreDots({ evidence }: EvidenceProps) {
  const { seen, scores, evaluation } = evidence;
  const { scale } = evaluation.draft.settings;
  const accounts = seen.accounts.flatMap(({ lost }, index) => {
    const score = scores[index]?.score;
    return score === undefined ? [] : [{ share: score / scale, lost }];
  });
  const { dots, radius, accountsPerDot, middle } = dotChart(accounts, SIZE);
  const general = evaluation.draft.bands.filter(({ segment }) => segment === undefined);
  return (
    <>
      <svg
        class="score-dots"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label="Scores of lost accounts above the line, of kept accounts below it"
      >
        {general.map(({ name, from, color }, at) => {
          const end = general[at - 1]?.from ?? scale;
          return (
            <rect
              key={name}
              x={(SIZE.width * from) / scale}
              width={(SIZE.width * (end - from)) / scale}
              height={SIZE.height}
              fill={color}
              opacity={0.35}
            />
          );
        })}
        <line x1={0} x2={SIZE.width} y1={middle} y2={middle} />
        {dots.map(({ x, y, lost }, at) => (
          <circle key={at + 0} cx={x} cy={y} r={radius} class={lost ? 'lost' : 'kept'} />
        ))}
      </svg>
      <p class="axis" aria-hidden="true">
        <span>0</span>
        <span>lost above the line, kept below</span>
        <span>{scale}</span>
      </p>
      {accountsPerDot > 1 && <p class="hint">Each dot is up to {accountsPerDot} accounts.</p>}
    </>
  );
}

const PAGE = 10;

export function LostWhileHealthy({ evidence }: EvidenceProps) {
  const { actions } = useSidebar();
  const { found, seen, accounts, scores, evaluation } = evidence;
  const { decimals } = evaluation.draft.settings;
  const best = evaluation.draft.bands.find(({ segment }) => segment === undefined)?.name ?? 'Healthy';
  if (found.lostWhileHealthy.length === 0) return <p>No account was lost while {best}.</p>;
  return (
    <>
      <h2>Lost while {best}</h2>
      <p class="hint">What did the scorecard not see? Look for what these accounts have in common.</p>
      <LongList
        class="accounts"
        page={PAGE}
        items={found.lostWhileHealthy}
        draw={(at) => {
          const position = seen.accounts[at]?.position ?? 0;
          const score = scores[at];
          return (
            <li key={at}>
              <span class="row">
                <Button class="link grow" onClick={() => actions.selectPastAccount(position)}>
                  {accountName(accounts, position)}
                </Button>
                {score?.score?.toFixed(decimals)}
              </span>
              {score && <div class="hint">{driversText(score, 2)}</div>}
            </li>
          );
        }}
      />
    </>
  );
}
