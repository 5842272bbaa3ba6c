// Applies the findings from outcomes to the scorecard's rows.

import type { BandStarts } from '../../domain/evidence/band-starts';
import { noteWithMark } from '../../domain/evidence/calibration-mark';
import type { Evidence, ProposedLevel } from '../../domain/evidence/find-evidence';
import { pointsCell } from '../../domain/scorecard/points';
import type { Metric, Scale } from '../../domain/scorecard/scorecard';
import { thresholdCell } from '../../domain/scorecard/threshold';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { type Cell, cellText, isBlank } from '../../domain/values/cell';
import type { CivilDay } from '../../domain/values/civil-day';
import { withCells, withOwnBands } from './edits';
import type { ScorecardReading } from './evaluation';

/** Where a change comes from, for the notes of the metrics. */
export interface EvidenceSource extends Pick<Evidence, 'lost' | 'kept'> {
  readonly today: CivilDay;
}

/** The weights of a level, with the directions and thresholds that go with them. */
export function withLevel(
  { rows, metrics }: Pick<ScorecardReading, 'rows' | 'metrics'>,
  { changes }: Pick<ProposedLevel, 'changes'>,
  source: EvidenceSource,
): CardRows {
  const changed = new Map(
    [...changes.turned, ...changes.thresholds].map((change) => [change.metric, change.changed]),
  );
  const weighted = changes.weights.reduce((all, { metric, before, percent }) => {
    const index = metrics.indexOf(metric);
    if (index < 0) return all;
    const cells = changed.get(metric);
    const note = noteWithMark(cellText(all.Metrics[index]?.cells.Note ?? ''), {
      percent,
      lost: source.lost,
      accounts: source.lost + source.kept,
      day: source.today,
    });
    return withCells(all, 'Metrics', index, {
      Weight: percent,
      ...(cells && thresholdCells(cells)),
      ...(before === percent && cells === undefined ? {} : { Note: note }),
    });
  }, rows);
  // A blank weight is the sum of the dimension's metrics, whose weights are shares of the whole score now.
  return {
    ...weighted,
    Dimensions: weighted.Dimensions.map((row) => {
      const { Weight: _, ...cells } = row.cells;
      return { ...row, cells };
    }),
  };
}

function thresholdCells({ healthy, atRisk, curve, points }: Metric): Readonly<Record<string, Cell>> {
  return {
    Healthy: thresholdCell(healthy),
    'At risk': thresholdCell(atRisk),
    Curve: curve === 'linear' ? '' : curve,
    Points: pointsCell(points),
  };
}

/** Other starts for the two upper of three bands. */
export function withBandStarts(rows: CardRows, starts: BandStarts, scale: Scale): CardRows {
  const own = withOwnBands(rows, scale);
  const general = generalBands(own);
  const [healthy, watch] = general;
  if (general.length !== 3 || healthy === undefined || watch === undefined) return rows;
  return withCells(withCells(own, 'Bands', healthy, { From: starts.healthy.start }), 'Bands', watch, {
    From: starts.watch.start,
  });
}

/** Rows of the bands of all accounts, the best one first. */
function generalBands({ Bands }: CardRows): readonly number[] {
  const from = (index: number) => Number(Bands[index]?.cells.From ?? 0);
  return [...Bands.keys()]
    .filter((index) => {
      const cells = Bands[index]?.cells ?? {};
      return isBlank(cells.Segment ?? '') && !isBlank(cells.From ?? '');
    })
    .sort((a, b) => from(b) - from(a));
}
