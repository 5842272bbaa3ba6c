// How well each metric alone predicts who leaves, and questions about metrics that know too much.
import { metricText } from '../../domain/evidence/evidence-words';
import type { MetricEvidence } from '../../domain/evidence/find-evidence';
import { Button } from '../parts/button';
import { useSidebar } from '../sidebar-context';
import type { FinishedEvidence } from '../state';

export function MetricsAlone({ evidence }: { readonly evidence: FinishedEvidence }) {
  const { metrics, readiness } = evidence.found;
  if (readiness === 'too few') return null;
  const sorted = [...metrics].sort((a, b) => (b.area?.area ?? 0) - (a.area?.area ?? 0));
  return (
    <>
      <h2>What each metric says alone</h2>
      <p class="hint">
        In how many of 100 pairs the lost account has the lower metric score, with its range. Guessing gets
        50. Of several metrics, one can look good or bad by luck.
      </p>
      <ul class="rates">
        {sorted.map((metric, at) => (
          <MetricItem key={`${metric.metric.name} ${at + 0}`} metric={metric} />
        ))}
      </ul>
    </>
  );
}

function MetricItem({ metric }: { readonly metric: MetricEvidence }) {
  const { actions } = useSidebar();
  const { area, leak, isUsed } = metric;
  const { name, segment } = metric.metric;
  const isAsked = leak?.verdict === 'asked' && !isUsed;
  return (
    <li>
      <b>{segment === undefined ? name : `${name} (${segment})`}</b>
      {area !== undefined && (
        <svg class="rate" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
          <rect x={0} y={1} width={100 * area.area} height={10} fill="#8ab4f8" stroke="#5f6368" />
          <line x1={50} x2={50} y1={0} y2={12} />
        </svg>
      )}
      <div class={leak === undefined || isUsed ? 'hint' : 'warning'}>{metricText(metric)}</div>
      {isAsked && (
        <p>
          Do you know it before a customer leaves?{' '}
          <Button class="small" onClick={() => actions.trustMetric(name)}>
            Yes, use it
          </Button>
        </p>
      )}
    </li>
  );
}
