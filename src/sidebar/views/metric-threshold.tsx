// A threshold as a sentence: "Healthy at or above 20", "At risk at 30 days or more".
import { DAYS_UNIT } from '../../domain/metric-types/number-scale';
import { isBlank } from '../../domain/values/cell';
import { markCell, markText, type Notation } from '../model/value-scale';
import { CellField } from '../parts/cell-field';
import type { MetricEditor } from './use-metric';

export function ThresholdField(props: {
  readonly editor: MetricEditor;
  readonly heading: 'Healthy' | 'At risk';
  readonly help: string;
  readonly notation: Notation;
  /** Whether more is better. */
  readonly isRising: boolean;
}) {
  const { editor, heading, help, notation, isRising } = props;
  const { metric, cell, text, place } = editor;
  const { unit, isShare } = notation;
  const isHealthy = heading === 'Healthy';
  const isUp = isRising === isHealthy;
  const isRange = (isHealthy ? metric.healthy : metric.atRisk)?.kind === 'range';
  const isDays = unit === DAYS_UNIT && !isRange;
  return (
    <div class={`sentence ${heading.slice(0, 2)}`}>
      <CellField
        {...place(heading)}
        label={`${heading} ${isDays ? 'at' : wayText(isRange, isHealthy, isUp)}`}
        help={isBlank(text(heading)) ? help : undefined}
        value={markText(cell(heading), isShare)}
        cellsFor={(typed) => ({ [heading]: markCell(typed, isShare) })}
      >
        {isDays ? `days or ${isUp ? 'more' : 'fewer'}` : unit}
      </CellField>
    </div>
  );
}

function wayText(isRange: boolean, isHealthy: boolean, isUp: boolean): string {
  if (isRange) return isHealthy ? 'within' : 'outside';
  return isUp ? 'at or above' : 'at or below';
}
