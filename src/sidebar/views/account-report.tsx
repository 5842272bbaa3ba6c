// The report on one account: score and band, coverage, flags, the way up, where its points went, and what is missing.
import { useEffect, useState } from 'preact/hooks';
import { shownValue, signed } from '../../domain/explaining/drivers';
import { cellSentence } from '../../domain/metric-types/metric-problems';
import { isNotCounted, isUnreadable, isValue } from '../../domain/metric-types/metric-type';
import { createFirmnessMeasure, isFirm } from '../../domain/scoring/firmness';
import type { AccountScore } from '../../domain/scoring/score-account';
import { watermelonReason } from '../../domain/scoring/watermelon';
import { percentText } from '../../domain/values/percent-text';
import { type Fall, waterfallOf } from '../model/waterfall';
import { useSidebar } from '../sidebar-context';
import { AccountHistory } from './account-history';

/** The way to the next band is searched for after a pause this long: it scores all accounts. */
const PAUSE_MS = 300;

interface ReportProps {
  readonly account: AccountScore;
  readonly index: number;
}

export function AccountReport({ account, index }: ReportProps) {
  const { flags } = account;
  const watermelon = watermelonReason(account);
  return (
    <>
      <ScoreAndBand account={account} index={index} />
      <Coverage account={account} />
      <Firmness account={account} index={index} />
      {flags.length > 0 && <p>Flags: {flags.join(', ')}</p>}
      {watermelon && <p class="warning">Watermelon, healthy only outside: {watermelon}</p>}
      <NextBand index={index} />
      <AccountHistory account={account} index={index} />
      <Waterfall account={account} />
      <Missing account={account} />
    </>
  );
}

function colorOf({ plan, band }: AccountScore): string {
  const { bands, notEnoughDataColor } = plan.scorecard;
  return bands.find(({ name }) => name === band)?.color ?? notEnoughDataColor;
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

function scoreText({ score, plan, band }: AccountScore): string {
  return `${score === undefined ? '' : score.toFixed(plan.scorecard.settings.decimals)} ${band}`;
}

function ScoreAndBand({ account, index }: ReportProps) {
  const { derived } = useSidebar();
  const { plan, band, score } = account;
  // The rows of both scorecards are the same accounts.
  const before = derived.isChanged.value ? derived.savedEvaluation.value?.scores[index] : undefined;
  return (
    <>
      <p class="score">
        <b>{score?.toFixed(plan.scorecard.settings.decimals)}</b>{' '}
        <span class="swatch" style={{ background: colorOf(account) }} /> {band}
      </p>
      {before && (
        <p>
          Now {scoreText(before)}, with your changes <b>{scoreText(account)}</b>
        </p>
      )}
    </>
  );
}

const measureFirmness = createFirmnessMeasure();

/** Whether the band hangs on the exact weights. */
function Firmness({ account, index }: ReportProps) {
  const { accounts, context } = useSidebar().derived.evaluation.value;
  const firmness = measureFirmness(account, accounts?.rows[index] ?? [], context);
  if (firmness === undefined) return null;
  const text = `keeps its band in ${percentText(firmness)} of 200 trials with each weight up to a fifth higher or lower`;
  return (
    <p class="hint">
      <b>{isFirm(firmness) ? 'Firm' : 'Borderline'}</b>: {text}.
    </p>
  );
}

function Coverage({ account: { plan, coverage, score } }: { readonly account: AccountScore }) {
  const { minimumCoverage } = plan.scorecard.settings;
  return (
    <div class="row">
      <div class="bar-track grow">
        <div class="bar" style={{ width: percent(coverage) }} />
      </div>
      {percentText(coverage)} coverage
      {score === undefined && coverage < minimumCoverage && `, ${percentText(minimumCoverage)} needed`}
    </div>
  );
}

function NextBand({ index }: { readonly index: number }) {
  const text = useNextBand(index);
  if (text === '') return null;
  return (
    <>
      <h2>To reach the next band</h2>
      <p role="status">{text ?? 'Searching…'}</p>
    </>
  );
}

/** What would move the account to the next band; undefined until it is found. */
function useNextBand(index: number): string | undefined {
  const { state, derived, actions } = useSidebar();
  const isBusy = state.isBusy.value;
  const evaluation = derived.evaluation.value;
  const { rows, accounts } = evaluation;
  const [text, setText] = useState<string>();
  useEffect(() => {
    setText(undefined);
    if (accounts === undefined || isBusy) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const found = await actions.findNextBand(evaluation, index, () => isCurrent).catch(() => '');
      if (isCurrent) setText(found ?? '');
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [rows, accounts, index, isBusy]);
  return text;
}

function Waterfall({ account }: { readonly account: AccountScore }) {
  const falls = waterfallOf(account);
  return (
    <>
      {falls.length > 0 && <h2>Where the points went</h2>}
      <ol class="falls">
        {falls.map((fall, at) => (
          <FallItem key={at + 0} fall={fall} account={account} isFirst={at === 0} />
        ))}
      </ol>
    </>
  );
}

function FallItem(props: { readonly fall: Fall; readonly account: AccountScore; readonly isFirst: boolean }) {
  const { fall, account, isFirst } = props;
  const { label, value, change, from, to } = fall;
  const { scale, decimals } = account.plan.scorecard.settings;
  const share = (points: number) => Math.min(1, Math.max(0, points / scale));
  return (
    <li>
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
            marginLeft: percent(share(Math.min(from, to))),
            width: percent(Math.abs(share(to) - share(from))),
            background: fallColor(change, isFirst ? '' : colorOf(account)),
          }}
        />
      </div>
    </li>
  );
}

/** Red for points lost, green for points gained, otherwise the color of a total. */
function fallColor(change: number, totalColor: string): string {
  if (change === 0) return totalColor;
  return change < 0 ? '#e58b84' : '#b7e1cd';
}

function Missing({ account }: { readonly account: AccountScore }) {
  const texts = missingTexts(account);
  return (
    <>
      {texts.length > 0 && <h2>What is missing</h2>}
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** Each missing value, with how it counts. */
function missingTexts(account: AccountScore): string[] {
  const { plan, values, metricScores } = account;
  return plan.metrics.flatMap(({ metric, weight }, at) => {
    const reading = values[at];
    if (weight === 0 || isValue(reading) || (reading && isNotCounted(reading))) return [];
    const what =
      reading && isUnreadable(reading) ? cellSentence(reading.unreadable) : shownValue(account, at);
    return `${metric.name}: ${what}, ${metricScores[at] === undefined ? 'left out' : 'filled in'}`;
  });
}
