// The accounts by health score, in the colors of the bands.
import { bandOf } from '../../domain/scorecard/band';
import { HISTOGRAM_STEPS } from '../model/preview';
import { Histogram } from '../parts/histogram';
import { useSidebar } from '../sidebar-context';

/** @param props.comparesSaved whether lines show the scorecard on the tab too */
export function ScoreHistogram({ comparesSaved }: { readonly comparesSaved?: boolean }) {
  const { derived } = useSidebar();
  const { draft } = derived.evaluation.value;
  const { histogram, histogramBefore } = derived.preview.value;
  const { scale } = draft.settings;
  const general = draft.bands.filter(({ segment }) => segment === undefined);
  const colorOf = (step: number) => {
    const name = bandOf(general, ((step + 0.5) / HISTOGRAM_STEPS) * scale);
    return general.find((band) => band.name === name)?.color ?? '#8ab4f8';
  };
  return (
    <Histogram
      counts={histogram}
      before={comparesSaved ? histogramBefore : undefined}
      colorOf={colorOf}
      label={`Accounts by health score, from 0 to ${scale}: ${histogram.join(', ')}`}
    />
  );
}
