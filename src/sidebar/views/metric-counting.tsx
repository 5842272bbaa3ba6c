// How a metric counts: its blanks, weight and dimension, and what few people set.
import { COMMON_OPTIONS } from '../../domain/scorecard/options';
import { WEIGHT_WORDS } from '../../domain/scorecard/weight';
import { isBlank } from '../../domain/values/cell';
import { CellField } from '../parts/cell-field';
import { useSidebar } from '../sidebar-context';
import { OptionFields } from './metric-options';
import type { MetricEditor } from './use-metric';
import { useWords } from './use-words';

interface CountingProps {
  readonly editor: MetricEditor;
  /** Share of the score, such as "21%"; '' where the method knows none. */
  readonly share: string;
}

export function CountingFields({ editor, share }: CountingProps) {
  const { place } = editor;
  const { dimensions, metrics } = useSidebar().derived.evaluation.value.draft;
  const names = [
    ...dimensions.map(({ name }) => name),
    ...metrics.flatMap(({ dimension }) => dimension ?? []),
  ];
  return (
    <>
      <BlankFields editor={editor} />
      <CellField {...place('Weight')} suggestions={[...WEIGHT_WORDS.keys()]}>
        {share}
      </CellField>
      <CellField {...place('Dimension')} suggestions={[...new Set(names)]} />
      <RareFields editor={editor} />
    </>
  );
}

function BlankFields({ editor }: { readonly editor: MetricEditor }) {
  const { text, place } = editor;
  const { scale } = useSidebar().derived.evaluation.value.draft.settings;
  const blank = text('If blank');
  const isNumber = /\d/.test(blank);
  return (
    <>
      <CellField
        {...place('If blank')}
        heading={isNumber ? '' : 'If blank'}
        value={isNumber ? 'own' : blank || 'leave out'}
        options={[
          ['leave out', 'Leave out: the others count more'],
          ['neutral', 'Neutral: half the full score'],
          ['worst', 'Worst: no score'],
          ['own', 'A score of its own'],
        ]}
        cellsFor={(choice) => ({ 'If blank': choice === 'own' ? scale / 2 : choice })}
      />
      {isNumber && <CellField {...place('If blank')} label="Score of a blank" />}
    </>
  );
}

function RareFields({ editor }: { readonly editor: MetricEditor }) {
  const { text, place, type } = editor;
  const { state, derived } = useSidebar();
  const { segmentColumn } = derived.evaluation.value.draft.settings;
  const segments = useWords(segmentColumn === undefined ? [] : [segmentColumn]).map(({ word }) => word);
  const { section, heading = '' } = state.focus.value ?? {};
  const isSet = !isBlank(text('Options'));
  return (
    <details open={section === 'Metrics' && ['Segment', 'Options', 'Note'].includes(heading)}>
      <summary>Expiry, segment, note{isSet ? ' (set)' : ''}</summary>
      <OptionFields editor={editor} specs={[...type.options, ...COMMON_OPTIONS]} />
      <CellField
        {...place('Segment')}
        help="In this segment it replaces the metric of the same name."
        options={[['', 'All accounts'], ...segments]}
      />
      <CellField {...place('Note')} cellsFor={(Note) => ({ Note })} />
    </details>
  );
}
