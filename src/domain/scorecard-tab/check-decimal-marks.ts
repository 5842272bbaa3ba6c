// A tab that writes decimal commas: 2.000 on it is two thousand to the user who wrote it, and 2 to a reader of points.
import { errorAt } from '../scorecard/issue';
import { type Cell, isBlank } from '../values/cell';
import type { Section } from './layout';
import type { SectionTable } from './read-sections';
import type { TabIssue } from './tab-issue';

/** Headings over single numbers. */
const NUMBER_HEADINGS = ['Healthy', 'At risk', 'Weight', 'If blank', 'From', 'Value'] as const;

/** 10,5 and 0,125: no mark for thousands. 1,234 proves nothing. */
const DECIMAL_COMMA = /^[+-]?(\d+,(\d{1,2}|\d{4,})|0,\d+)%?$/;
/** 2.000 and 1.250,5, where the point may part thousands. */
const POINT_OF_THREE = /^[+-]?([1-9]\d{0,2})((?:\.\d{3})+)(%?)$/;

/** Reports numbers that can be read two ways, since the tab writes decimal commas elsewhere. */
export function checkDecimalMarks(sections: ReadonlyMap<Section, SectionTable>, issues: TabIssue[]): void {
  const numbers = [...sections.values()].flatMap(({ rows }) =>
    rows.flatMap((row) =>
      NUMBER_HEADINGS.flatMap((heading) => {
        const text = writtenIn(row.cell(heading));
        return text === undefined ? [] : [{ row, heading, text }];
      }),
    ),
  );
  if (!numbers.some(({ text }) => DECIMAL_COMMA.test(text))) return;
  for (const { row, heading, text } of numbers) {
    const [, whole = '', groups = '', percent = ''] = POINT_OF_THREE.exec(text) ?? [];
    if (whole === '') continue;
    const readings = [
      `${whole}${groups.replace(/\./g, '')}${percent}`,
      `${whole},${groups.replace(/^\./, '').replace(/\./g, '')}${percent}`,
    ] as const;
    issues.push(errorAt(row.place(heading), { code: 'number-with-two-readings', text, readings }));
  }
}

function writtenIn(cell: Cell): string | undefined {
  return typeof cell === 'string' && !isBlank(cell) ? cell.trim() : undefined;
}
