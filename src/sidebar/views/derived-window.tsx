// Which days of the other tab count: a window and its column of days, or the cell as text where it cannot be taken apart.
import { windowCell, windowIn } from '../model/derived-cells';
import { CellField } from '../parts/cell-field';
import { type RowProps, SECTION, useCells, useTab } from './use-derived-row';

export function WindowFields({ index }: RowProps) {
  const cells = useCells(index);
  const tab = useTab(index);
  const parts = windowIn(cells);
  if (parts === undefined)
    return (
      <CellField
        section={SECTION}
        index={index}
        heading="Window"
        label="when"
        help="For example last 30 days by Created"
      />
    );
  const days = tab?.columns.filter(({ kind }) => kind === 'dates').map(({ heading }) => heading) ?? [];
  const day = parts.day || (tab?.day ?? '');
  const field = { section: SECTION, index } as const;
  return (
    <>
      <div>
        <CellField
          {...field}
          heading="Window"
          label="in"
          value={parts.kind}
          options={[
            ['last', 'the last days:'],
            ['up to today', 'all days so far'],
            ['all', 'all rows'],
          ]}
          cellsFor={(kind) =>
            windowCell({ ...parts, day, kind: kind === 'last' || kind === 'all' ? kind : 'up to today' })
          }
        />
        {parts.kind === 'last' && (
          <CellField
            {...field}
            heading=""
            isLabelHidden
            label="days"
            value={String(parts.days)}
            cellsFor={(typed) =>
              /^[1-9]\d{0,4}$/.test(typed.trim()) ? windowCell({ ...parts, days: Number(typed) }) : {}
            }
          />
        )}
      </div>
      {parts.kind !== 'all' && (
        <CellField
          {...field}
          heading=""
          label="by"
          value={parts.day}
          options={days}
          cellsFor={(next) => windowCell({ ...parts, day: next })}
        />
      )}
    </>
  );
}
