// The columns that a metric reads: one, one for each part that its type gives them, or any number.
import { matchKey } from '../../domain/values/cell';
import { columnCell, headingsIn } from '../model/metric-cells';
import { CellField } from '../parts/cell-field';
import { ColumnChoice } from '../parts/choice';
import { Field } from '../parts/field';
import type { MetricWork } from './metric-work';

export function ColumnFields({ work }: { readonly work: MetricWork }) {
  const { metric, type, text, place, set, working } = work;
  const found = headingsIn(text('Column'), metric.name);
  if (found === undefined) return <CellField {...place('Column')} />;
  const { ordered = [] } = type;
  const isOpen = type.columns === 'several' && ordered.length === 0;
  const headings = [...ordered.map((_, at) => found[at] ?? ''), ...found.slice(ordered.length)];
  return (
    <>
      {[...headings, ...(isOpen ? [''] : [])].map((heading, at, all) => {
        const role = ordered[at];
        const key = matchKey(heading);
        const said = at === 0 ? place('Column') : undefined;
        return (
          <Field
            key={at + 0}
            label={role?.label ?? (at > 0 ? 'And column' : 'Column')}
            help={role?.help}
            place={said}
            control={(controlProps) => (
              <ColumnChoice
                controlProps={controlProps}
                place={said}
                noneLabel={at > 0 && !role ? 'None' : undefined}
                value={working.accounts?.headings.find((each) => matchKey(each) === key) ?? heading}
                onChoice={(chosen) => {
                  const next = all.map((each, other) => (other === at ? chosen : each));
                  set({ Column: columnCell(role ? next : next.filter(Boolean)) });
                }}
              />
            )}
          />
        );
      })}
    </>
  );
}
