// How a metric's values become its score: thresholds, or points of the user's own, drawn from its type's parameters.
import type { ParameterSpec } from '../../domain/metric-types/metric-type';
import { isBlank } from '../../domain/values/cell';
import { flippedCells } from '../model/metric-cells';
import { firstPoints, isRising, thresholdsFrom } from '../model/metric-thresholds';
import { type Notation, notationOf } from '../model/value-scale';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { useSidebar } from '../sidebar-context';
import { AccountsByBand, useFactsText } from './accounts-by-band';
import { PointsFields } from './metric-points';
import { Strip } from './metric-strip';
import { ThresholdField } from './metric-threshold';
import { type MetricCells, type MetricEditor, useNumbers } from './use-metric';

const FIELDS = [
  ['healthy', 'Healthy'],
  ['atRisk', 'At risk'],
  ['curve', 'Curve'],
  ['points', 'Points'],
] as const;

type ParameterField = (typeof FIELDS)[number];

const CURVE_WORDS: Readonly<Record<string, string>> = {
  linear: 'A straight line',
  steps: 'Steps: full, half, none',
  bounded: 'A straight line, no points outside',
};

/** A check box is an answer too. */
const ANSWERS: Readonly<Record<string, string>> = { true: 'yes', false: 'no' };

/** How a metric is scored, and what its fields therefore show. */
interface Scoring {
  readonly specOf: (field: string) => ParameterSpec | undefined;
  readonly isByPointsMethod: boolean;
  /** Scored by thresholds or, under the method points, by a spread; otherwise by points of the user's own. */
  readonly isByScale: boolean;
  readonly hasThresholds: boolean;
  /** Its thresholds are numbers, and not answers. */
  readonly isNumeric: boolean;
  readonly isRising: boolean;
  readonly notation: Notation;
}

function scoringOf(editor: MetricEditor, method: string, notation: Notation): Scoring {
  const { metric, type, text } = editor;
  const specOf = (field: string) => type.parameters.find((spec) => spec.field === field);
  const { kind } = metric.points ?? {};
  const isByScale =
    kind === 'spread' || kind === 'each' || (isBlank(text('Points')) && specOf('points')?.optional !== false);
  return {
    specOf,
    isByPointsMethod: method === 'points',
    isByScale,
    hasThresholds: isByScale && kind !== 'each',
    isNumeric: specOf('atRisk') !== undefined,
    isRising: isRising(type, metric),
    notation,
  };
}

export function Parameters({ editor }: { readonly editor: MetricEditor }) {
  const { metric, type, set, index } = editor;
  const { settings } = useSidebar().derived.evaluation.value.draft;
  const sorted = useNumbers(index);
  const facts = useFactsText(index);
  const notation = notationOf(type, metric, sorted);
  const scoring = scoringOf(editor, settings.method, notation);
  const lacksThreshold = metric.healthy === undefined || metric.atRisk === undefined;
  const proposed =
    scoring.hasThresholds && scoring.isNumeric && lacksThreshold && thresholdsFrom(sorted, scoring.isRising);
  return (
    <>
      {scoring.specOf('points')?.optional && <ScoredBy editor={editor} scoring={scoring} />}
      {sorted.length > 0 && (
        <Strip
          editor={editor}
          sorted={sorted}
          notation={notation}
          hasHandles={scoring.hasThresholds}
          facts={facts}
        />
      )}
      <AccountsByBand index={index} />
      <p class="hint">Accounts by what they score in this metric alone.</p>
      {proposed && <Button onClick={() => set(proposed)}>Take thresholds from my values</Button>}
      {FIELDS.map((field) => (
        <Parameter key={field[1]} editor={editor} scoring={scoring} field={field} />
      ))}
      {scoring.hasThresholds && scoring.isNumeric && (
        <FlipButton editor={editor} isRising={scoring.isRising} />
      )}
    </>
  );
}

/** Swaps the thresholds in one step, so that no error shows on the way. */
function FlipButton({
  editor,
  isRising: isUp,
}: {
  readonly editor: MetricEditor;
  readonly isRising: boolean;
}) {
  const { metric, set } = editor;
  const cells = flippedCells(metric);
  if (cells === undefined) return null;
  return (
    <Button class="link" onClick={() => set(cells)}>
      {isUp ? 'Fewer is better instead' : 'More is better instead'}
    </Button>
  );
}

/** Thresholds, or points of the user's own. */
function ScoredBy({ editor, scoring }: { readonly editor: MetricEditor; readonly scoring: Scoring }) {
  const { metric, type, place } = editor;
  const { scale } = useSidebar().derived.evaluation.value.draft.settings;
  const byThresholds: MetricCells = { Points: scoring.isByPointsMethod ? '-5..5' : '' };
  return (
    <CellField
      {...place('Points')}
      heading=""
      label="Scored by"
      value={scoring.isByScale ? '' : 'own'}
      options={[
        ['', scoring.isNumeric ? 'Thresholds' : 'The usual points'],
        ['own', 'Points of my own'],
      ]}
      cellsFor={(way): MetricCells =>
        way === ''
          ? byThresholds
          : { Points: firstPoints(type, metric, scale), Healthy: '', 'At risk': '', Curve: '' }
      }
    />
  );
}

interface ParameterProps {
  readonly editor: MetricEditor;
  readonly scoring: Scoring;
  readonly field: ParameterField;
}

function Parameter({ editor, scoring, field: [field, heading] }: ParameterProps) {
  const { text, place } = editor;
  const { isByScale, isByPointsMethod, hasThresholds, isNumeric } = scoring;
  const spec = scoring.specOf(field);
  const isUsed = field === 'points' ? !isByScale || isByPointsMethod : hasThresholds;
  if (spec === undefined || !isUsed)
    return isBlank(text(heading)) ? null : <CellField {...place(heading)} help="Not used here: clear it." />;
  if (field === 'points')
    return isByScale ? (
      <CellField
        {...place(heading)}
        help="From At risk to Healthy, such as -5..5; or for each one counted, such as 2 each."
      />
    ) : (
      <PointsFields editor={editor} help={spec.help} takesAnyWord={!spec.optional} />
    );
  if (field !== 'curve' && isNumeric && !spec.choices)
    return (
      <ThresholdField
        editor={editor}
        heading={field === 'healthy' ? 'Healthy' : 'At risk'}
        help={spec.help}
        notation={scoring.notation}
        isRising={scoring.isRising}
      />
    );
  return <ParameterChoice editor={editor} spec={spec} heading={heading} isByPoints={isByPointsMethod} />;
}

function ParameterChoice(props: {
  readonly editor: MetricEditor;
  readonly spec: ParameterSpec;
  readonly heading: ParameterField[1];
  readonly isByPoints: boolean;
}) {
  const { editor, spec, heading, isByPoints } = props;
  const { choices, standard = '' } = spec;
  const { text, place } = editor;
  const options = [...(choices ?? ['yes', 'no']), ...(isByPoints && choices ? ['bounded'] : [])];
  return (
    <CellField
      {...place(heading)}
      label={choices ? heading : 'The good answer'}
      value={ANSWERS[text(heading)] ?? (text(heading) || standard)}
      options={options.map((option) => [option, CURVE_WORDS[option] ?? option])}
    />
  );
}
