// Changes supported by the outcomes, each with its gain; a click puts one into the draft.
import { badgeText, gainText, LEVEL_TITLES, verdictText } from '../../domain/evidence/evidence-words';
import type { ProposedLevel } from '../../domain/evidence/find-evidence';
import type { ChangedMetric } from '../../domain/evidence/proposed-changes';
import { pointsCell } from '../../domain/scorecard/points';
import { thresholdCell } from '../../domain/scorecard/threshold';
import { cellText } from '../../domain/values/cell';
import { withBandStarts, withLevel } from '../model/evidence-edits';
import { Button } from '../parts/button';
import { useSidebar } from '../sidebar-context';
import type { FinishedEvidence } from '../state';

interface ProposalsProps {
  readonly evidence: FinishedEvidence;
  /** The scorecard has changed since it was tested. */
  readonly isStale: boolean;
}

export function Proposals({ evidence, isStale }: ProposalsProps) {
  const { found } = evidence;
  const verdict = verdictText(found);
  if (found.readiness === 'too few') return null;
  return (
    <>
      <h2>What to change</h2>
      {verdict !== '' && <p>{verdict}</p>}
      {found.sampled !== undefined && (
        <p class="hint">
          Learned from {found.sampled.toLocaleString('en-US')} accounts, drawn by chance from all of them.
        </p>
      )}
      {found.asSet && found.levels.length > 0 && (
        <p class="hint">
          Your scorecard on the same accounts: {Math.round(100 * found.asSet.area)} of 100 pairs.
        </p>
      )}
      {found.levels.map((level) => (
        <Proposal key={level.level} evidence={evidence} level={level} isStale={isStale} />
      ))}
      <BandProposal evidence={evidence} isStale={isStale} />
    </>
  );
}

function Proposal(props: ProposalsProps & { readonly level: ProposedLevel }) {
  const { evidence, level, isStale } = props;
  const { state, actions } = useSidebar();
  const { changes, isRecommended } = level;
  const isTooEarly = evidence.found.readiness === 'a hint';
  const apply = () => {
    const { found, evaluation } = evidence;
    const source = { lost: found.lost, kept: found.kept, today: state.opened.value?.today ?? '' };
    actions.edit(LEVEL_TITLES[level.level], (rows) => withLevel({ ...evaluation, rows }, level, source));
    actions.showMessage('In your draft. Overview shows who changes band; nothing is applied yet.');
  };
  return (
    <section class="card" aria-label={LEVEL_TITLES[level.level]}>
      <h3>
        {LEVEL_TITLES[level.level]} {isRecommended && <span class="badge">{badgeText(level)}</span>}
      </h3>
      <p>{gainText(level)}</p>
      <WeightBars level={level} />
      {changes.turned.map((change) => (
        <p key={change.metric.name} class="warning">
          {change.metric.name} would count the other way around. Is that what you see with customers? If not,
          leave it and look for another reason.
        </p>
      ))}
      <ul>
        {changes.thresholds.map((change) => (
          <li key={change.metric.name}>
            <b>{change.metric.name}</b>: {thresholdsText(change)}
          </li>
        ))}
      </ul>
      {!isTooEarly && (
        <Button class={isRecommended ? 'action' : ''} disabled={isStale} onClick={apply}>
          Put into my draft
        </Button>
      )}
    </section>
  );
}

/** What changes in a metric's cells. @example 'Healthy 20 → 18, At risk 5 → 8' */
function thresholdsText({ metric, changed }: ChangedMetric): string {
  const fields = [
    ['Healthy', thresholdCell(metric.healthy), thresholdCell(changed.healthy)],
    ['At risk', thresholdCell(metric.atRisk), thresholdCell(changed.atRisk)],
    ['Points', pointsCell(metric.points), pointsCell(changed.points)],
  ] as const;
  const shown = (cell: (typeof fields)[number][1]) => cellText(cell) || 'blank';
  return fields
    .filter(([, before, after]) => cellText(before) !== cellText(after))
    .map(([name, before, after]) => `${name} ${shown(before)} → ${shown(after)}`)
    .join(', ');
}

function WeightBars({ level: { changes } }: { readonly level: ProposedLevel }) {
  const highest = Math.max(1, ...changes.weights.flatMap(({ before, percent }) => [before, percent]));
  return (
    <ul class="weight-bars">
      {changes.weights.map(({ metric, before, percent }, at) => (
        <li key={`${metric.name} ${at + 0}`}>
          <span class="row">
            <span class="grow">{metric.segment ? `${metric.name} (${metric.segment})` : metric.name}</span>
            {before}% → <b>{percent}%</b>
          </span>
          <svg class="rate" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
            <rect x={0} y={0} width={(100 * before) / highest} height={5} class="before" />
            <rect x={0} y={6} width={(100 * percent) / highest} height={5} class="after" />
          </svg>
        </li>
      ))}
    </ul>
  );
}

function BandProposal({ evidence, isStale }: ProposalsProps) {
  const { actions } = useSidebar();
  const { found, evaluation } = evidence;
  const starts = found.bandStarts;
  const general = evaluation.draft.bands.filter(({ segment }) => segment === undefined);
  const [best, middle] = general;
  if (starts === undefined || general.length !== 3 || best === undefined || middle === undefined) return null;
  const { healthy, watch } = starts;
  if (healthy.start === best.from && watch.start === middle.from) return null;
  const apply = () => {
    const { scale } = evaluation.draft.settings;
    actions.edit('Band starts', (rows) => withBandStarts(rows, starts, scale));
    actions.showMessage('In your draft. Overview shows who changes band; nothing is applied yet.');
  };
  return (
    <section class="card" aria-label="Bands">
      <h3>Bands</h3>
      <p>
        With the weights as they are, the rates of loss differ most between bands that start at: {best.name}{' '}
        {best.from} → <b>{healthy.start}</b> (80 of 100 redrawn books: {healthy.low} to {healthy.high}),{' '}
        {middle.name} {middle.from} → <b>{watch.start}</b> ({watch.low} to {watch.high}).
      </p>
      <Button disabled={isStale} onClick={apply}>
        Put into my draft
      </Button>
    </section>
  );
}
