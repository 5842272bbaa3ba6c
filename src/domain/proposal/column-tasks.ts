// Tasks: a column with the day by which something is due, and one with the day on which it was done.

import { typeProposedFor } from '../metric-types/registry';
import { metricOf } from '../scorecard/scorecard';
import { matchKey } from '../values/cell';
import type { CombinedColumns } from './column-pairs';
import type { ColumnReading } from './column-reading';
import { splitHeading } from './split-heading';

const DUE = new Set(
  'due deadline target planned plan promised scheduled fallig frist geplant soll echeance prevue prevu vencimiento prevista previsto prazo gepland'.split(
    ' ',
  ),
);
const DONE = new Set(
  'done completed complete finished actual achieved closed delivered erledigt abgeschlossen ist fertig termine terminee realise realisee completado completada terminado realizado concluido concluida voltooid afgerond gereed'.split(
    ' ',
  ),
);
/** Words that say nothing about which of the two days it is. */
const BESIDE = new Set('date day on by at the am le la el datum fecha data for of'.split(' '));

const OUTCOMES: readonly (readonly [string, number])[] = [
  ['on time', 100],
  ['late', 50],
  ['overdue', 0],
];

/** More accounts than this share have a day by which it is due. */
const FILLED_ENOUGH = 0.2;

export function taskColumns(columns: readonly ColumnReading[]): readonly CombinedColumns[] {
  return columns.flatMap((due): CombinedColumns[] => {
    const task = taskIn(due.heading, DUE);
    if (due.kind !== 'dates' || task === undefined || due.filled < FILLED_ENOUGH) return [];
    const done = columns.find(
      ({ heading, kind }) => (kind === 'dates' || kind === 'answers') && taskIn(heading, DONE) === task,
    );
    if (done === undefined) return [];
    const labels = OUTCOMES.map(([label, points]) => ({ label, key: matchKey(label), points }));
    const metric = metricOf(`${done.heading} by ${due.heading}`, typeProposedFor('due and done').id, {
      columns: [due.heading, done.heading],
      points: { kind: 'labels', labels },
    });
    return [
      {
        metric,
        direction: undefined,
        evidence: 'a task and its day',
        replaces: [due.position, done.position],
        position: due.position,
        filled: due.filled,
      },
    ];
  });
}

/** What is due or done, as its words: `Go-live due` and `Go-live done` are both `go live`. undefined where the heading says neither. */
function taskIn(heading: string, states: ReadonlySet<string>): string | undefined {
  const words = splitHeading(heading)
    .map(({ word }) => word)
    .filter((word) => !BESIDE.has(word));
  const task = words.filter((word) => !states.has(word));
  return task.length > 0 && task.length < words.length ? task.join(' ') : undefined;
}
