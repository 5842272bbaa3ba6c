// The columns that a metric reads: one, one for each role of its type, or any number.
import type { MetricType } from '../../domain/metric-types/metric-type';
import { matchKey } from '../../domain/values/cell';
import { columnCell, headingsIn } from '../model/metric-cells';
import { CellField } from '../parts/cell-field';
import { ColumnChoice } from '../parts/choice';
import { Field } from '../parts/field';
import { useSidebar } from '../sidebar-context';
import type { MetricEditor } from './use-metric';

export function ColumnFields({ editor }: { readonly editor: MetricEditor }) {
  const { metric, type, text, place, set } = editor;
  const headings = headingsIn(text('Column'), metric.name);
  if (headings === undefined) return <CellField {...place('Column')} />;
  const slots = columnSlots(type, headings);
  const change = (at: number, chosen: string) => {
    const next = slots.map((heading, other) => (other === at ? chosen : heading));
    set({ Column: columnCell(type.ordered?.[at] ? next : next.filter(Boolean)) });
  };
  return (
    <>
      {slots.map((heading, at) => (
        <ColumnField
          key={at + 0}
          editor={editor}
          at={at}
          heading={heading}
          onChoice={(chosen) => change(at, chosen)}
        />
      ))}
    </>
  );
}

/** The headings by role, and one more slot where the type reads any number of columns. */
function columnSlots({ ordered = [], columns }: MetricType, headings: readonly string[]): string[] {
  const isOpenEnded = columns === 'several' && ordered.length === 0;
  return [
    ...ordered.map((_, at) => headings[at] ?? ''),
    ...headings.slice(ordered.length),
    ...(isOpenEnded ? [''] : []),
  ];
}

function ColumnField(props: {
  readonly editor: MetricEditor;
  readonly at: number;
  readonly heading: string;
  readonly onChoice: (heading: string) => void;
}) {
  const { editor, at, heading, onChoice } = props;
  const { accounts } = useSidebar().derived.evaluation.value;
  const role = editor.type.ordered?.[at];
  const place = at === 0 ? editor.place('Column') : undefined;
  const key = matchKey(heading);
  return (
    <Field
      label={role?.label ?? (at > 0 ? 'And column' : 'Column')}
      help={role?.help}
      place={place}
      control={(controlProps) => (
        <ColumnChoice
          controlProps={controlProps}
          place={place}
          noneLabel={at > 0 && !role ? 'None' : undefined}
          value={accounts?.headings.find((each) => matchKey(each) === key) ?? heading}
          onChoice={onChoice}
        />
      )}
    />
  );
}
