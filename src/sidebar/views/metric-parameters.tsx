// How a metric's values become its score: thresholds on a strip of the values, or points of one's own, drawn from its type's parameters.

import type { ComponentChild } from 'preact';
import { isBlank } from '../../domain/values/cell';
import { cellIn } from '../model/edits';
import { numbersOf } from '../model/metric-facts';
import { firstPoints, isRising, thresholdsFrom } from '../model/metric-thresholds';
import { markCell, markText, notationOf } from '../model/value-scale';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { PointsFields } from './metric-points';
import { Strip } from './metric-strip';
import type { MetricCells, MetricWork } from './metric-work';

const FIELDS = [
  ['healthy', 'Healthy'],
  ['atRisk', 'At risk'],
  ['curve', 'Curve'],
  ['points', 'Points'],
] as const;

const CURVE_WORDS: Readonly<Record<string, string>> = {
  linear: 'A straight line',
  steps: 'Steps: full, half, none',
  bounded: 'A straight line, no points outside',
};

/** A check box is an answer too. */
const ANSWERS: Readonly<Record<string, string>> = { true: 'yes', false: 'no' };

interface ParametersProps {
  readonly work: MetricWork;
  /** The accounts by band, in words, and as they are shown. */
  readonly words: string;
  readonly facts: ComponentChild;
}

export function Parameters({ work, words, facts }: ParametersProps) {
  const { metric, type, text, place, set, working, index } = work;
  const { method, scale } = working.draft.settings;
  const byPoints = method === 'points';
  const sorted = numbersOf(working, index);
  const notation = notationOf(type, metric, sorted);
  const { isShare, unit } = notation;
  const rising = isRising(metric, unit);
  const specOf = (wanted: string) => type.parameters.find(({ field }) => field === wanted);
  const own = specOf('points');
  const { kind } = metric.points ?? {};
  const isScale =
    kind === 'spread' || kind === 'each' || (isBlank(text('Points')) && own?.optional !== false);
  const hasThresholds = isScale && kind !== 'each';
  const isNumeric = specOf('atRisk') !== undefined;
  const proposed =
    hasThresholds && isNumeric && !(metric.healthy && metric.atRisk) && thresholdsFrom(sorted, rising);
  return (
    <>
      {own?.optional && (
        <CellField
          {...place('Points')}
          heading=""
          label="Scored by"
          value={isScale ? '' : 'own'}
          options={[
            ['', isNumeric ? 'Thresholds' : 'The usual points'],
            ['own', 'Points of my own'],
          ]}
          cellsFor={(way): MetricCells =>
            way === ''
              ? { Points: byPoints ? '-5..5' : '' }
              : { Points: firstPoints(type, metric, scale), Healthy: '', 'At risk': '', Curve: '' }
          }
        />
      )}
      {sorted.length > 0 && (
        <Strip work={work} sorted={sorted} notation={notation} hasHandles={hasThresholds} facts={words} />
      )}
      {facts}
      <p class="hint">Counted by the points that the values earn, in the bands of the whole score.</p>
      {proposed && <Button onClick={() => set(proposed)}>Take thresholds from my values</Button>}
      {FIELDS.map(([field, heading]) => {
        const spec = specOf(field);
        const shared = { key: heading, ...place(heading) };
        const isUsed = field === 'points' ? !isScale || byPoints : hasThresholds;
        if (spec === undefined || !isUsed)
          return !isBlank(text(heading)) && <CellField {...shared} help="Not used here: clear it." />;
        const { help, standard = '', choices } = spec;
        if (field === 'points')
          return isScale ? (
            <CellField
              {...shared}
              help="From At risk to Healthy, such as -5..5; or for each one counted, such as 2 each."
            />
          ) : (
            <PointsFields key={heading} work={work} help={help} isOpen={!spec.optional} />
          );
        if (choices || !isNumeric)
          return (
            <CellField
              {...shared}
              label={choices ? heading : 'The good answer'}
              value={ANSWERS[text(heading)] ?? (text(heading) || standard)}
              options={[...(choices ?? ['yes', 'no']), ...(byPoints && choices ? ['bounded'] : [])].map(
                (each) => [each, CURVE_WORDS[each] ?? each],
              )}
            />
          );
        const isUp = rising === (heading === 'Healthy');
        const isRange = metric[field === 'healthy' ? field : 'atRisk']?.kind === 'range';
        const isDays = unit === ' days' && !isRange;
        const way = isRange
          ? heading === 'Healthy'
            ? 'within'
            : 'outside'
          : `at or ${isUp ? 'above' : 'below'}`;
        return (
          <div key={heading} class={`sentence ${heading.slice(0, 2)}`}>
            <CellField
              {...place(heading)}
              label={`${heading} ${isDays ? 'at' : way}`}
              help={isBlank(text(heading)) ? help : undefined}
              value={markText(cellIn(working.rows, 'Metrics', index, heading), isShare)}
              cellsFor={(typed) => ({ [heading]: markCell(typed, isShare) })}
            >
              {isDays ? `days or ${isUp ? 'more' : 'fewer'}` : unit}
            </CellField>
          </div>
        );
      })}
    </>
  );
}
