// How the accounts do in one metric alone, as a bar and in words.
import type { MetricFacts } from '../model/metric-facts';
import { partsText, StackedBar } from '../parts/stacked-bar';
import { useSidebar } from '../sidebar-context';

export function AccountsByBand({ index }: { readonly index: number }) {
  const { derived } = useSidebar();
  const facts = derived.facts.value[index];
  if (facts === undefined || facts.accounts === 0) return null;
  const parts = bandParts(facts, derived.evaluation.value.draft.bands);
  return (
    <span class="hint">
      <span aria-hidden="true">
        <StackedBar label="" parts={[...parts, { name: 'Blank', color: '#fff', count: facts.blank }]} />
      </span>
      {factsText(facts, parts)}
    </span>
  );
}

/** "Healthy 20, Watch 5, At risk 3, 7% blank"; '' without accounts. */
export function useFactsText(index: number): string {
  const { derived } = useSidebar();
  const facts = derived.facts.value[index];
  return facts === undefined || facts.accounts === 0
    ? ''
    : factsText(facts, bandParts(facts, derived.evaluation.value.draft.bands));
}

function bandParts(
  { bands }: MetricFacts,
  all: readonly { readonly name: string; readonly color: string }[],
) {
  const colors = new Map(all.map(({ name, color }) => [name, color]));
  return [...colors].map(([name, color]) => ({ name, color, count: bands.get(name) ?? 0 }));
}

function factsText({ accounts, blank }: MetricFacts, parts: ReturnType<typeof bandParts>): string {
  const blankText = blank > 0 ? `, ${Math.round((blank / accounts) * 100) || '<1'}% blank` : '';
  return partsText(parts) + blankText;
}
