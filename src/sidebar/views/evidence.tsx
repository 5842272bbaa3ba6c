// Evidence: did low scores come before losses, and which changes would predict them better?
import { useEffect } from 'preact/hooks';
import {
  areaText,
  calibratedText,
  countsText,
  LIMITS,
  missingText,
  readinessText,
  seenText,
  whereLostText,
} from '../../domain/evidence/evidence-words';
import { Button } from '../parts/button';
import { useSidebar } from '../sidebar-context';
import type { FinishedEvidence } from '../state';
import { BandRates, LostWhileHealthy, ScoreDots } from './evidence-bands';
import { CompareScorecards } from './evidence-compare';
import { MetricsAlone } from './evidence-metrics';
import { OutcomeSource } from './evidence-outcomes';
import { Proposals } from './evidence-proposals';

export function EvidenceView() {
  const { derived, actions } = useSidebar();
  const { tab, outcomes } = derived.outcomes;
  useEffect(() => {
    actions.readOutcomes();
  }, [tab.value]);
  if (derived.evaluation.value.plan === undefined)
    return <p>Evidence appears here when the scorecard has no errors and your accounts are found.</p>;
  return (
    <>
      <h1>Evidence</h1>
      <p>
        Did low scores come before customers left? Compare those who left with those who stayed.
        {derived.isChanged.value && ' Your draft is tested, not the scorecard on the tab.'}
      </p>
      <OutcomeSource />
      {outcomes.value !== undefined && <Look />}
      <CompareScorecards />
    </>
  );
}

function Look() {
  const { state, actions } = useSidebar();
  const evidence = state.evidence.value;
  return (
    <>
      <div class="buttons">
        <Button
          class="action"
          disabled={evidence.kind === 'running' || state.isBusy.value}
          onClick={actions.lookAtOutcomes}
        >
          {evidence.kind === 'done' ? 'Look again' : 'Look at the outcomes'}
        </Button>
      </div>
      {evidence.kind === 'running' && <Running share={evidence.share} />}
      {evidence.kind === 'done' && <Findings evidence={evidence} />}
    </>
  );
}

function Running({ share }: { readonly share: number }) {
  const text = `Testing… ${Math.round(share * 100)}%`;
  return (
    <div class="progress">
      <p role="status">{text}</p>
      <progress aria-label={text} max={1} value={share} />
    </div>
  );
}

function Findings({ evidence }: { readonly evidence: FinishedEvidence }) {
  const { state } = useSidebar();
  const { found, seen, calibrated, evaluation } = evidence;
  const isStale = state.rows.value !== evaluation.rows;
  const { lookBackDays } = evaluation.draft.settings.outcomes;
  const missing = missingText(seen);
  const readiness = readinessText(found);
  return (
    <>
      {isStale && (
        <p class="warning" role="status">
          The scorecard has changed since. Look again to test it as it is now.
        </p>
      )}
      {calibrated !== undefined && <p class="warning">{calibratedText(calibrated, seen.accounts.length)}</p>}
      <h2>{countsText(found)}</h2>
      {seen.accounts.length > 0 && (
        <p class={seen.seenAs === 'now' ? 'warning' : 'hint'}>{seenText(seen, lookBackDays)}</p>
      )}
      {missing !== '' && <p class="hint">Not counted: {missing}.</p>}
      {readiness !== '' && <p class="warning">{readiness}</p>}
      {found.lost > 0 && (
        <>
          <h2>What became of each band</h2>
          <p>{whereLostText(found)}</p>
          <BandRates evidence={evidence} />
          {found.area !== undefined && (
            <>
              <h2>Lost and kept, by score</h2>
              <ScoreDots evidence={evidence} />
              <p>{areaText(found.area)}</p>
            </>
          )}
          <LostWhileHealthy evidence={evidence} />
        </>
      )}
      <MetricsAlone evidence={evidence} />
      <Proposals evidence={evidence} isStale={isStale} />
      {found.area !== undefined && <Limits />}
    </>
  );
}

function Limits() {
  return (
    <>
      <h2>What these numbers do not show</h2>
      <ul class="limits">
        {LIMITS.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </>
  );
}
